package engine

import (
	"maps"
	"slices"
	"sync"

	"doelbinding/engine/language"
)

// telling is what is told of findings on a day, whatever was stated to come to them. It is shared, and not changed.
type telling struct {
	decision Decision // what of it follows from the findings alone
	presumed []Assumption
	read     map[string]bool // the facts that a clause which spoke reads
}

// tellings keeps what was told of findings, for findings that are found again.
type tellings struct {
	mu    sync.RWMutex
	known map[findingsOf]*telling
}

// findingsOf is what a telling depends on. Registers with one hash differ in participations and agreements only, of which it tells nothing.
type findingsOf struct {
	findings *Findings
	register string
	day      Day
	passes   string
}

// mostTold is how many tellings are kept, of some 10 KB each; then all are forgotten.
const mostTold = 2000

// telling gives what is told of findings. It fails on findings that are not to be trusted.
func (e *Engine) telling(reg Names, r Resolution, day Day, f *Findings) (*telling, error) {
	key := findingsOf{f, reg.Hash(), day, r.action.Passes}
	e.told.mu.RLock()
	t := e.told.known[key]
	e.told.mu.RUnlock()
	if t != nil {
		return t, nil
	}
	if err := e.trust(f); err != nil {
		return nil, err
	}
	t = e.tell(reg, r, day, f)
	e.told.mu.Lock()
	defer e.told.mu.Unlock()
	if e.told.known == nil || len(e.told.known) >= mostTold {
		e.told.known = map[findingsOf]*telling{}
	}
	e.told.known[key] = t
	return t, nil
}

func (e *Engine) tell(reg Names, r Resolution, day Day, f *Findings) *telling {
	t := &telling{read: map[string]bool{FactReceiver: r.action.Passes == fromParty, MemberRole: true, MemberCode: true, memberGiverRole: true}}
	d := &t.decision
	d.Day, d.Outcome, d.Grounds, d.Refusals, d.Obligations, d.ReasonCode = day, f.Outcome, f.Grounds, f.Refusals, f.Obligations, f.ReasonCode
	d.Checks = slices.Clone(f.Checks)
	slices.SortFunc(d.Checks, e.byWeight)
	cited := map[string]bool{}
	for i := range d.Checks {
		c := &d.Checks[i]
		c.Missing = slices.Clone(c.Missing) // the findings stay as the policies gave them
		for j, m := range c.Missing {
			c.Missing[j] = r.Asked(m)
		}
		for _, id := range c.Citations {
			if !cited[id] {
				cited[id] = true
				d.Citations = append(d.Citations, Cite(reg, id, day))
			}
		}
		clause, _ := e.policy.Clause(c.Clause)
		for _, f := range slices.Concat(clause.Facts, clause.Counts) {
			t.read[r.Asked(f)] = true
		}
	}
	d.Missing = missing(reg, r, d.Checks, f)
	d.Norms = OpenNorms(reg, f.Norms)
	d.Reason = reason(language.Dutch, reg, *d)
	for _, name := range f.Presumed {
		fact, _ := reg.Fact(name)
		t.presumed = append(t.presumed, Assumption{What: name, Value: e.Presumed(fact, f.Checks)})
	}
	return t
}

// fill writes the telling into a decision. What the caller appends to a list of it is no part of the telling.
func (t *telling) fill(d *Decision) {
	from := &t.decision
	d.Outcome, d.ReasonCode, d.Reason = from.Outcome, from.ReasonCode, from.Reason
	d.Grounds, d.Refusals, d.Obligations = slices.Clip(from.Grounds), slices.Clip(from.Refusals), slices.Clip(from.Obligations)
	d.Checks, d.Citations, d.Missing, d.Norms = slices.Clip(from.Checks), slices.Clip(from.Citations), slices.Clip(from.Missing), slices.Clip(from.Norms)
}

// unread lists those of some facts that no clause which spoke reads: a caller who states a fact believes that it counts.
func (t *telling) unread(stated map[string]Value) (out []string) {
	for _, name := range slices.Sorted(maps.Keys(stated)) {
		if !t.read[name] {
			out = append(out, name)
		}
	}
	return out
}
