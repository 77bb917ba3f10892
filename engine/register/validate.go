package register

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"doelbinding/engine"
)

// validate checks what only the whole can show: references, the tree of purposes, names and sentences that two entries share, and periods
// that overlap.
func (l *loader) validate() {
	l.references()
	l.tree()
	l.acts()
	l.countries()
	l.sameWords()
	l.overlaps()
	l.settledFacts()
}

func (l *loader) refer(at, what, collection, id string) {
	if id != "" && l.find(collection, id) == nil {
		l.fail(at, "%s %q is not in %s; %s", what, id, collection, l.instead(collection, id))
	}
}

// instead names what a reference may have meant: the entries that look like it, or all of a short list.
func (l *loader) instead(collection, id string) string {
	var ids []string
	l.all(collection, func(r *row) { ids = append(ids, r.ID) })
	if near := Nearest(id, ids); len(near) > 0 {
		return "nearest: " + strings.Join(near, ", ")
	}
	if len(ids) > 20 {
		return fmt.Sprintf("it has %d entries, as %s", len(ids), strings.Join(ids[:3], ", "))
	}
	return "one of " + oneOfList(ids)
}

func (l *loader) references() {
	l.all(actions, func(r *row) {
		a := r.Entry.(engine.Action)
		l.refer(r.At, "act", actions, a.OtherEnd)
		l.refer(r.At, "act", actions, a.AtAnother)
		for _, id := range a.Includes {
			l.refer(r.At, "act", actions, id)
		}
	})
	l.all(agreements, func(r *row) {
		a := r.Entry.(engine.Agreement)
		l.refer(r.At, "instrument", instruments, a.Instrument)
		l.refer(r.At, "region", regions, a.Region)
		for _, p := range a.Parties {
			l.refer(r.At, "party", parties, p)
		}
		for _, p := range a.Uses {
			l.refer(r.At, "use", purposes, p)
		}
	})
	l.all(datasets, func(r *row) {
		d := r.Entry.(engine.Dataset)
		l.refer(r.At, "agreement", agreements, d.Agreement)
		l.refer(r.At, "twin", datasets, d.Twin)
		for _, s := range d.Sources {
			l.refer(r.At, "source", parties, s)
		}
		for _, s := range d.Selectors {
			l.refer(r.At, "selector", members, s)
		}
	})
	choices, marks := l.choices()
	l.all(facts, func(r *row) {
		f := r.Entry.(engine.Fact)
		l.relations(r.At, f.Relations)
		for prefix, names := range map[string][]string{engine.KnownByChoice: choices, engine.KnownByMark: marks} {
			if name, ok := strings.CutPrefix(f.Known, prefix); ok && !slices.Contains(names, name) {
				l.fail(r.At, "known: no entry says %q; %s", name, allowed(name, names))
			}
		}
	})
	l.all(fields, func(r *row) { l.refer(r.At, "dataset", datasets, r.Group) })
	l.all(participations, func(r *row) {
		p := r.Entry.(engine.Participation)
		l.refer(r.At, "party", parties, p.Party)
		l.refer(r.At, "agreement", agreements, p.Agreement)
		if at := l.find(agreements, p.Agreement); at != nil {
			for choice := range p.Choices {
				if can := at.Entry.(engine.Agreement).Choices; !slices.Contains(can, choice) {
					l.fail(r.At, "unknown key %q: the agreement leaves no such choice; %s", choice, allowed(choice, append([]string{"party", "agreement", "from", "until"}, can...)))
				}
			}
		}
	})
	l.all(parties, func(r *row) {
		p := r.Entry.(engine.Party)
		l.refer(r.At, "sort", parties, p.Sort)
		for _, id := range p.ActsFor {
			l.refer(r.At, "organisation", parties, id)
			if up := l.find(parties, id); up != nil && up.Entry.(engine.Party).Kind == "persoon" {
				l.fail(r.At, "a person acts for an organisation, and %q is none", id)
			}
		}
		for region := range p.Regions {
			l.refer(r.At, "region", regions, region)
		}
		for _, region := range p.Outside {
			l.refer(r.At, "region", regions, region)
			if _, inside := p.Regions[region]; inside {
				l.fail(r.At, "the party lies in region %q and outside it", region)
			}
		}
	})
}

// tree fills in what lies above and below each purpose, and refuses a circle.
func (l *loader) tree() {
	var ids []string
	lineage := map[string][]string{}
	l.all(purposes, func(r *row) {
		ids = append(ids, r.ID)
		p := r.Entry.(engine.Purpose)
		l.refer(r.At, "parent", purposes, p.Parent)
		line := []string{r.ID}
		for parent := p.Parent; parent != ""; {
			if slices.Contains(line, parent) {
				l.fail(r.At, "the purposes above %q run in a circle", r.ID)
				return
			}
			line = append(line, parent)
			up := l.find(purposes, parent)
			if up == nil {
				break
			}
			parent = up.Entry.(engine.Purpose).Parent
		}
		lineage[r.ID] = line
	})
	for _, id := range ids {
		r := *l.find(purposes, id)
		p := r.Entry.(engine.Purpose)
		p.Lineage = lineage[id]
		for _, other := range ids {
			if other != id && slices.Contains(lineage[other], id) {
				p.Below = append(p.Below, other)
			}
		}
		r.Entry = p
		if err := l.txn.Insert(purposes, &r); err != nil {
			l.fail(r.At, "%v", err)
		}
	}
}

// countries gives every fact about a country the countries that there are.
func (l *loader) countries() {
	var names []string
	l.all(countries, func(r *row) { names = append(names, r.Entry.(engine.Country).Name) })
	var about []row
	l.all(facts, func(r *row) {
		if r.Entry.(engine.Fact).Type == engine.TypeCountry {
			about = append(about, *r)
		}
	})
	for _, r := range about {
		f := r.Entry.(engine.Fact)
		f.Values = names
		r.Entry = f
		if err := l.txn.Insert(facts, &r); err != nil {
			l.fail(r.At, "%v", err)
		}
	}
}

// sameWords refuses two entries that a scenario could not tell apart.
func (l *loader) sameWords() {
	for collection := range readers {
		seen := map[string]*row{}
		l.all(collection, func(r *row) {
			words := []string{r.Name}
			if f, ok := r.Entry.(engine.Fact); ok && f.Denial != "" {
				words = append(words, Fold(f.Denial))
			}
			if p, ok := r.Entry.(engine.Party); ok {
				words = append(words, p.TOOI) // a question may name the party by it
			}
			for _, w := range words {
				key := w
				if collection == fields {
					key = r.Group + " " + w
				}
				if before := seen[key]; before != nil && w != "" {
					later, first := inOrder(r, before)
					l.fail(later.At, "%q is also the name at %s", w, first.At)
				}
				seen[key] = r
			}
		})
	}
}

func (l *loader) overlaps() {
	seen := map[string]*row{}
	l.all(participations, func(r *row) {
		before := seen[r.Group]
		if before == nil {
			seen[r.Group] = r
			return
		}
		r, before = inOrder(r, before)
		switch {
		case before.Entry.(engine.Participation).Period.Overlaps(r.Entry.(engine.Participation).Period):
			l.fail(r.At, "overlaps in time with the participation at %s", before.At)
		default:
			l.fail(r.At, "%s takes part once already, at %s", strings.Fields(r.Group)[0], before.At)
		}
	})
}

// inOrder gives the entry that was loaded later first: it is the one at fault.
func inOrder(a, b *row) (later, first *row) {
	if a.Order < b.Order {
		return b, a
	}
	return a, b
}

// choices lists the choices that agreements leave, and the marks that codes have.
func (l *loader) choices() (choices, marks []string) {
	l.all(agreements, func(r *row) { choices = append(choices, r.Entry.(engine.Agreement).Choices...) })
	l.all(codes, func(r *row) { marks = slices.AppendSeq(marks, maps.Keys(r.Entry.(engine.Code).Marks)) })
	slices.Sort(choices)
	slices.Sort(marks)
	return slices.Compact(choices), slices.Compact(marks)
}
