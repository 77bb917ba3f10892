package register

import (
	"slices"

	"doelbinding/engine"
)

// acts computes what every act falls under, and refuses a calculus that contradicts itself: two acts are each other's ends or neither is,
// and no act is a way of doing itself.
func (l *loader) acts() {
	entries := map[string]engine.Action{}
	at := map[string]string{}
	l.all(actions, func(r *row) { entries[r.ID], at[r.ID] = r.Entry.(engine.Action), r.At })
	for id, a := range entries {
		if other, ok := entries[a.OtherEnd]; ok && other.OtherEnd != id {
			l.fail(at[id], "act %q is not the other end of %q, as it should be then", id, a.OtherEnd)
		}
	}
	for id, a := range entries {
		a.Within = slices.Sorted(slices.Values(above(entries, id, nil)))
		for _, narrow := range a.Includes {
			if slices.Contains(a.Within, narrow) {
				l.fail(at[id], "act %q would be a way of doing itself, through %q", id, narrow)
			}
		}
		r := *l.find(actions, id)
		r.Entry = a
		if err := l.txn.Insert(actions, &r); err != nil {
			l.fail(at[id], "%v", err)
		}
	}
}

// above adds to seen an act, its other end, and all that includes either.
func above(entries map[string]engine.Action, id string, seen []string) []string {
	if slices.Contains(seen, id) {
		return seen
	}
	seen = append(seen, id)
	if other := entries[id].OtherEnd; other != "" {
		seen = above(entries, other, seen)
	}
	for wide, a := range entries {
		if slices.Contains(a.Includes, id) {
			seen = above(entries, wide, seen)
		}
	}
	return seen
}

// Twins lists the pairs of datasets under which the same data can be named.
func (s *Snapshot) Twins() (out [][2]string) {
	for _, d := range s.Datasets() {
		if d.Twin != "" {
			out = append(out, [2]string{d.ID, d.Twin})
		}
	}
	return out
}

// Narrow lists the instruments that govern one dataset and not its twin.
func (s *Snapshot) Narrow() (out []string) {
	for _, i := range s.Instruments() {
		if i.OnlyDataset != "" {
			out = append(out, i.ID)
		}
	}
	return out
}
