package engine

import (
	"maps"
	"slices"
	"strings"

	"doelbinding/engine/language"
)

// Contradiction is two members of a question that cannot both be so: facts that exclude each other, a day that comes too early or too late,
// one's own data in a field that holds another's. Such a question is refused before it is decided, for any answer could be made of it.
type Contradiction struct {
	One, Other string // members: facts.<name>, field, time
	Why        string // in Dutch
}

// ContradictionError says that a question contradicts itself. It is the caller's to mend; no decision was made.
type ContradictionError struct{ Contradictions []Contradiction }

// Error lists in Dutch what contradicts what.
func (e *ContradictionError) Error() string { return e.In(language.Dutch) }

// In lists in a language what contradicts what.
func (e *ContradictionError) In(l language.Language) string {
	var parts []string
	for _, c := range e.Contradictions {
		parts = append(parts, l.Say("%s en %s: %s", c.One, c.Other, l.Say(c.Why)))
	}
	return l.Say("de vraag spreekt zichzelf tegen: %s", strings.Join(parts, "; "))
}

// Relations is what the register declares that a fact has to do with others. A relation is broken only by what was said: what is unknown
// contradicts nothing.
type Relations struct {
	Implies   []string // while this holds, one of these boolean facts does; to deny the first, its usual cause, takes naming another
	Excludes  []string // facts that do not hold together with it
	Fields    []string // fields of which it cannot be said
	NotBefore []string // of a day: a date fact, or <agreement>.from for the data that the agreement governs
	NotAfter  []string // of a day: a date fact, or time, the day judged
	Below     []Bound  // of a number: boolean facts that it settles
	ToldBy    []Told   // purposes and fields that say it already
}

// Told says that a purpose, or a field, already tells the value of a fact.
type Told struct {
	Name  string // of a purpose, that it covers those below; or of a field
	Value Value
}

// Bound says that a boolean fact holds while a number lies below a limit, and not from there on.
type Bound struct {
	Fact  string
	Limit int64
}

// TimeMember names the day judged in a relation.
const TimeMember = "time"

// Contradictions lists what in a question contradicts what, in the order of the facts' names. A member that is empty contradicts nothing.
func Contradictions(reg Names, q Question) (out []Contradiction) {
	say := func(one, other, why string) {
		out = append(out, Contradiction{One: one, Other: other, Why: why})
	}
	member := func(name string) string { return "facts." + name }
	for _, name := range slices.Sorted(maps.Keys(q.Facts)) {
		f, _ := reg.Fact(name)
		v := q.Facts[name]
		if f.Name == "" || f.Member || !v.Known() {
			continue
		}
		holds, r := v != Truth(false), f.Relations
		if holds {
			if other := denied(q, r.Implies); other != "" {
				say(member(f.Name), member(other), "het ene geldt niet zonder het andere")
			}
			for _, other := range r.Excludes {
				if w := q.Facts[other]; w.Known() && w != Truth(false) {
					say(member(f.Name), member(other), "het ene sluit het andere uit")
				}
			}
			if slices.Contains(r.Fields, q.Field) {
				say(member(f.Name), "field", "dit gegeven is van een ander")
			}
		}
		for _, t := range r.ToldBy {
			if by := tells(reg, q, t.Name); by != "" && v != t.Value {
				say(member(f.Name), by, "de vraag zegt het zelf al anders")
			}
		}
		for _, other := range r.NotBefore {
			if day, at := dayOf(reg, q, other); day != "" && v.AsText() < day {
				say(member(f.Name), at, "de ene dag ligt voor de andere")
			}
		}
		for _, other := range r.NotAfter {
			if day, at := dayOf(reg, q, other); day != "" && v.AsText() > day {
				say(member(f.Name), at, "de ene dag ligt na de andere")
			}
		}
		for _, b := range r.Below {
			if w := q.Facts[b.Fact]; w.Known() && w != Truth(v.AsNumber() < b.Limit) {
				say(member(f.Name), member(b.Fact), "het getal zegt iets anders")
			}
		}
	}
	return out
}

// tells gives the member of a question that a name stands in: its purpose, or one above it, or its field.
func tells(reg Names, q Question, name string) string {
	if name == q.Field {
		return "field"
	}
	if p, ok := reg.Purpose(q.Purpose); ok && slices.Contains(p.Lineage, name) {
		return "purpose"
	}
	return ""
}

// denied gives the first of the facts when it was said not to hold and none of the others was said to: who claims the consequence and denies its
// usual cause names another.
func denied(q Question, names []string) string {
	if len(names) == 0 || q.Facts[names[0]] != Truth(false) || slices.ContainsFunc(names, func(name string) bool { return q.Facts[name] == Truth(true) }) {
		return ""
	}
	return names[0]
}

// dayOf gives the day that a relation names, and the member of the question it hangs on.
func dayOf(reg Names, q Question, name string) (day, member string) {
	if name == TimeMember {
		return string(q.Day), TimeMember
	}
	id, ofAgreement := strings.CutSuffix(name, ".from")
	if !ofAgreement {
		return q.Facts[name].AsText(), "facts." + name
	}
	field, _ := reg.Field(q.Field)
	dataset, _ := reg.Dataset(field.Dataset)
	a, ok := reg.Agreement(id)
	if !ok || dataset.Agreement != id || len(a.Periods) == 0 {
		return "", ""
	}
	return string(a.Periods[0].From), "field"
}
