package engine

import (
	"cmp"
	"slices"
)

// Settled is what an organisation, the law or a published statement establishes once for a kind of processing, so that it is not asked with every
// question. It never holds a weighing, nor what one person needs to know.
type Settled struct {
	ID       string
	Party    string // whose processing; empty: that of every party of the Kind
	Kind     string
	Purpose  string // it holds for the purposes below as well; empty: for any
	Dataset  string // empty: any
	Field    string // empty: any
	Partner  string // with whom data are shared, or who processes for the party; empty: nobody in particular
	Facts    map[string]Value
	Period   Period
	Source   string // the provision or the document it rests on
	By       string // who established it: a function, never a person's name
	Signed   string // who signed it and when; empty: nobody yet
	Operator bool   // it was recorded by the operator, not shipped
}

// KnownFact is a fact that the caller need not state: what is settled, for a period, or what follows from what the question says. Of one fact
// there can be several, of periods that do not overlap.
type KnownFact struct {
	Value  Value
	Period Period
	How    string // settled or derived
	Origin string // the provision or document, or the member of the question that it follows from
}

// How a fact is known that the caller did not state.
const (
	HowSettled = "vastgesteld"
	HowDerived = "afgeleid"
)

// applies reports whether a settled entry is about this processing: that of the holder, or what the giver shares with a partner.
func (s Settled) applies(in *Input) bool {
	whose := in.Holder
	if s.Partner != "" {
		if in.Receiver.ID != s.Partner && in.Receiver.Sort != s.Partner {
			return false
		}
		whose = in.Giver
	}
	return (s.Party == "" || s.Party == whose.ID) && (s.Kind == "" || s.Kind == whose.Kind) &&
		(s.Purpose == "" || slices.Contains(in.Lineage, s.Purpose)) && (s.Dataset == "" || s.Dataset == in.Dataset) && (s.Field == "" || s.Field == in.Field)
}

// narrow counts what an entry is about.
func (s Settled) narrow() (n int) {
	for _, member := range []string{s.Party, s.Purpose, s.Dataset, s.Field, s.Field, s.Partner} {
		if member != "" {
			n++
		}
	}
	return n
}

// Narrowest puts the narrower entry before the wider one; a purpose is narrower than the one above it. Of two that are as narrow the operator's
// goes before what is shipped; the rest by id.
func Narrowest(list []Settled, lineage []string) {
	slices.SortFunc(list, func(a, b Settled) int {
		operator := 0
		if a.Operator != b.Operator {
			operator = 1
			if a.Operator {
				operator = -1
			}
		}
		return cmp.Or(cmp.Compare(b.narrow(), a.narrow()), cmp.Compare(slices.Index(lineage, a.Purpose), slices.Index(lineage, b.Purpose)), operator, cmp.Compare(a.ID, b.ID))
	})
}

// settled gathers what is known of a question besides what the caller said: what is settled for this processing, and what follows from the
// question itself. Periods travel along: the policies compare them with the day judged.
func settled(reg Names, q Question, in *Input) map[string][]KnownFact {
	out := map[string][]KnownFact{}
	var about []Settled
	for _, s := range reg.SettledOf(in.Holder.ID) {
		if s.Partner == "" && s.applies(in) {
			about = append(about, s)
		}
	}
	for _, s := range reg.SettledOf(in.Giver.ID) {
		if s.Partner != "" && s.applies(in) {
			about = append(about, s)
		}
	}
	Narrowest(about, in.Lineage)
	for _, s := range about {
		for name, v := range s.Facts {
			for _, p := range beside(s.Period.Closed(), out[name]) {
				out[name] = append(out[name], KnownFact{Value: v, Period: p, How: HowSettled, Origin: s.Source})
			}
		}
	}
	for name, d := range derived(reg, q) {
		for _, p := range beside(d.Period, out[name]) {
			d.Period = p
			out[name] = append(out[name], d)
		}
	}
	return out
}

// beside gives what is left of a period outside those of facts that go before: of two entries about the same day the narrower one counts.
func beside(p Period, taken []KnownFact) []Period {
	left := []Period{p}
	for _, k := range taken {
		var next []Period
		for _, l := range left {
			if !l.Overlaps(k.Period) {
				next = append(next, l)
				continue
			}
			if l.From < k.Period.From {
				next = append(next, Period{From: l.From, Until: k.Period.From.AddDays(-1)})
			}
			if k.Period.Until < l.Until {
				next = append(next, Period{From: k.Period.Until.AddDays(1), Until: l.Until})
			}
		}
		left = next
	}
	return left
}

// KnownOn gives the fact that is known on a day, if there is one.
func KnownOn(list []KnownFact, day Day) (KnownFact, bool) {
	for _, k := range list {
		if k.Period.Contains(day) {
			return k, true
		}
	}
	return KnownFact{}, false
}

// derived gives the facts that follow from what a question says, by the relations that the register declares. What the caller states itself is
// left to it; what contradicts that was refused before.
func derived(reg Names, q Question) map[string]KnownFact {
	out := map[string]KnownFact{}
	value := func(name string) Value {
		if d, ok := out[name]; ok {
			return d.Value
		}
		return q.Facts[name]
	}
	add := func(name string, v Value, origin string) bool {
		if value(name).Known() {
			return false
		}
		out[name] = KnownFact{Value: v, Period: Period{}.Closed(), How: HowDerived, Origin: origin}
		return true
	}
	for again := true; again; { // what follows may have something follow from it
		again = false
		list := reg.RelatedFacts()
		for i := range list {
			f := &list[i]
			r, v := &f.Relations, value(f.Name)
			for _, t := range r.ToldBy {
				if tells(reg, q, t.Name) != "" {
					again = add(f.Name, t.Value, t.Name) || again
				}
			}
			if slices.Contains(r.Fields, q.Field) && f.Type == TypeBoolean {
				again = add(f.Name, Truth(false), q.Field) || again
			}
			if len(r.Implies) > 0 {
				open := slices.ContainsFunc(r.Implies, func(name string) bool { return value(name) != Truth(false) })
				switch {
				case !open && !v.Known() && f.Type == TypeBoolean:
					again = add(f.Name, Truth(false), r.Implies[0]) || again
				case len(r.Implies) == 1 && open && v.Known() && v != Truth(false):
					again = add(r.Implies[0], Truth(true), f.Name) || again
				}
			}
			for _, other := range r.Excludes {
				if o, _ := reg.Fact(other); v.Known() && v != Truth(false) && o.Type == TypeBoolean {
					again = add(other, Truth(false), f.Name) || again
				}
				if w := value(other); w.Known() && w != Truth(false) && f.Type == TypeBoolean {
					again = add(f.Name, Truth(false), other) || again
				}
			}
			for _, b := range r.Below {
				if v.Known() {
					again = add(b.Fact, Truth(v.AsNumber() < b.Limit), f.Name) || again
				}
			}
		}
	}
	return out
}
