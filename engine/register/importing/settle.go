package importing

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"doelbinding/engine"
)

// settle makes entries of what the rows say, leaves out what two rows say differently, and counts.
func (r *reader) settle() {
	r.contradictions()
	type group struct {
		subject
		rows string
	}
	byFact := map[subject]map[string][]finding{}
	for _, f := range r.found {
		if byFact[f.subject] == nil {
			byFact[f.subject] = map[string][]finding{}
		}
		byFact[f.subject][f.fact] = append(byFact[f.subject][f.fact], f)
	}
	groups := map[group]*engine.Settled{}
	var order []group
	settling := map[int]bool{}
	for _, s := range slices.SortedFunc(maps.Keys(byFact), compare) {
		for _, fact := range slices.Sorted(maps.Keys(byFact[s])) {
			list := byFact[s][fact]
			known, other := r.before(s, fact, list[0].value)
			if other != "" {
				for _, f := range list {
					r.left(f.place, f.column, fmt.Sprintf("%s voor %s: hier %s, in de eigen vaststelling %s anders; verwijder die eerst als deze rij klopt", fact, s, list[0].value, other))
				}
				continue
			}
			r.report.Facts++
			for _, f := range list {
				settling[f.activity] = true
			}
			if known {
				r.report.Known++
				continue
			}
			g := group{s, rowsOf(list)}
			if groups[g] == nil {
				order = append(order, g)
				groups[g] = &engine.Settled{
					Party: s.party, Purpose: s.purpose, Dataset: s.dataset, Field: s.field, Partner: s.partner, Facts: map[string]engine.Value{},
					Period: engine.Period{From: r.opts.From}, By: r.opts.By, Operator: true,
					Source: fmt.Sprintf("verwerkingenregister %s, %s", r.report.File, g.rows),
				}
			}
			groups[g].Facts[fact] = list[0].value
		}
	}
	r.report.Settling = len(settling)
	taken := map[string]bool{}
	for _, s := range r.reg.Settled() {
		taken[s.ID] = true
	}
	for _, g := range order {
		e := *groups[g]
		e.ID = EntryID(e, taken)
		taken[e.ID] = true
		r.report.Entries = append(r.report.Entries, e)
	}
}

// EntryID makes an id for an entry that is not taken: what it is about and, where that is taken, a number.
func EntryID(s engine.Settled, taken map[string]bool) string {
	var members []string
	for _, m := range []string{cmp.Or(s.Party, s.Kind), s.Purpose, s.Dataset, strings.TrimPrefix(s.Field, s.Dataset+"/"), s.Partner} {
		if m = slugOf(m); m != "" {
			members = append(members, m)
		}
	}
	id := strings.Join(members, "-")
	for n := 2; taken[id]; n++ {
		id = fmt.Sprintf("%s-%d", strings.Join(members, "-"), n)
	}
	return id
}

// contradictions leaves out what two rows say differently of the same processing. A ground goes with all that was read in its cells.
func (r *reader) contradictions() {
	type key struct {
		subject
		fact string
	}
	said := map[key][]finding{}
	for _, f := range r.found {
		said[key{f.subject, f.fact}] = append(said[key{f.subject, f.fact}], f)
	}
	out := map[key]bool{}
	for _, f := range r.found {
		k := key{f.subject, f.fact}
		i := slices.IndexFunc(said[k], func(o finding) bool { return o.value != f.value })
		if i < 0 {
			continue
		}
		out[k] = true
		if f.fact == "grondslag" {
			for _, also := range []string{"grondslag_toestemming", "doel_is_gemeentelijke_taak", "wettelijke_taak"} {
				out[key{f.subject, also}] = true
			}
		}
		o := said[k][i]
		r.left(f.place, f.column, fmt.Sprintf("tegenspraak: %s voor %s is hier %s, en in %s %s", f.fact, f.subject, f.value, o.place, o.value))
	}
	r.found = slices.DeleteFunc(r.found, func(f finding) bool { return out[key{f.subject, f.fact}] })
}

// before tells whether the operator had settled a fact for the same processing, and in which entry it is settled otherwise.
func (r *reader) before(about subject, fact string, v engine.Value) (known bool, other string) {
	for _, s := range r.reg.Settled() {
		has, ok := s.Facts[fact]
		if !ok || !s.Operator || s.Kind != "" || (subject{s.Party, s.Purpose, s.Dataset, s.Field, s.Partner}) != about || !s.Period.Overlaps(engine.Period{From: r.opts.From}) {
			continue
		}
		if has != v {
			return false, s.ID
		}
		known = true
	}
	return known, ""
}

func rowsOf(list []finding) string {
	var out []string
	for _, f := range list {
		if s := f.place.String(); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	if len(out) > 5 {
		return fmt.Sprintf("%s en %d andere", strings.Join(out[:5], ", "), len(out)-5)
	}
	return strings.Join(out, ", ")
}

func (s subject) String() string {
	out := s.purpose
	for _, m := range []string{cmp.Or(s.field, s.dataset), s.partner} {
		if m != "" {
			out += ", " + m
		}
	}
	return out
}

func compare(a, b subject) int {
	return cmp.Or(cmp.Compare(a.party, b.party), cmp.Compare(a.purpose, b.purpose), cmp.Compare(a.dataset, b.dataset), cmp.Compare(a.field, b.field), cmp.Compare(a.partner, b.partner))
}
