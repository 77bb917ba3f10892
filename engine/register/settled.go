package register

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"doelbinding/engine"
)

// readSettled reads what is established once for a kind of processing. What its facts can say is checked when all facts are there.
func readSettled(e *entry, id string) (any, string, string) {
	s := engine.Settled{
		ID: id, Party: e.optional("party"), Kind: e.optionalOf("kind", partyKinds...), Purpose: e.optional("purpose"), Dataset: e.optional("dataset"),
		Field: e.optional("field"), Partner: e.optional("partner"), Facts: map[string]engine.Value{}, Period: e.period(),
		Source: e.text("source"), By: e.optional("by"), Signed: e.optional("signed"),
	}
	e.mappingOf("facts", func(name string, n *yaml.Node) {
		v, ok := valueOf(n)
		if !ok {
			e.fail(n, "%s must be true, false, a text or a whole number", name)
			return
		}
		s.Facts[name] = v
	})
	if len(s.Facts) == 0 {
		e.fail(e.node, "an entry settles at least one fact")
	}
	if s.Party == "" && s.Kind == "" {
		e.fail(e.node, "an entry says whose processing it settles: a party or a kind")
	}
	return s, "", ""
}

func valueOf(n *yaml.Node) (engine.Value, bool) {
	var truth bool
	var number int64
	switch {
	case n.Kind != yaml.ScalarNode:
		return engine.Value{}, false
	case n.Tag == "!!bool" && n.Decode(&truth) == nil:
		return engine.Truth(truth), true
	case n.Tag == "!!int" && n.Decode(&number) == nil:
		return engine.Number(number), true
	case n.Tag == "!!str" || n.Tag == "!!timestamp":
		return engine.Text(n.Value), true
	}
	return engine.Value{}, false
}

// settledFacts checks what the entries settle: facts that exist, of their type, that one organisation can settle for all its questions; and no two
// entries about the very same processing that say different things on the same day.
func (l *loader) settledFacts() {
	seen := map[string][]*row{}
	l.all(settled, func(r *row) {
		s := r.Entry.(engine.Settled)
		l.refer(r.At, "party", parties, s.Party)
		l.refer(r.At, "partner", parties, s.Partner)
		l.refer(r.At, "purpose", purposes, s.Purpose)
		l.refer(r.At, "dataset", datasets, s.Dataset)
		l.refer(r.At, "field", fields, s.Field)
		for name, v := range s.Facts {
			if problem := l.unsettleable(name, v); problem != "" {
				l.fail(r.At, "%s", problem)
			}
			key := fmt.Sprint(s.Party, s.Kind, s.Purpose, s.Dataset, s.Field, s.Partner, s.Operator, name)
			for _, before := range seen[key] {
				other := before.Entry.(engine.Settled)
				if other.Facts[name] != v && other.Period.Overlaps(s.Period) {
					later, first := inOrder(r, before)
					l.fail(later.At, "settles %s otherwise than %s for the same processing on the same days", name, first.At)
				}
			}
			seen[key] = append(seen[key], r)
		}
	})
}

// unsettleable says why a fact cannot be settled with this value, or nothing.
func (l *loader) unsettleable(name string, v engine.Value) string {
	found := l.find(facts, name)
	if found == nil {
		return fmt.Sprintf("fact %q is not in facts; %s", name, l.instead(facts, name))
	}
	f := found.Entry.(engine.Fact)
	text, isText := v.Any().(string)
	_, isTruth := v.Any().(bool)
	n, isNumber := v.Any().(int64)
	switch {
	case f.Weighing:
		return fmt.Sprintf("%s is a weighing: it is made in each case, and never settled in advance", name)
	case f.Personal:
		return fmt.Sprintf("%s is about one member of staff, and never settled in advance", name)
	case f.DataSubject:
		return fmt.Sprintf("%s is for a data subject to say", name)
	case f.Known != "":
		return fmt.Sprintf("%s is known to the register by itself", name)
	case f.Type == engine.TypeBoolean && !isTruth, f.Type == engine.TypeInteger && (!isNumber || n < f.Min || n > f.Max),
		f.Listed() && !slices.Contains(f.Values, text):
		return fmt.Sprintf("%s cannot have this value; %s", name, valuesOf(f, text))
	case f.Type == engine.TypeDate:
		if _, err := engine.ParseDay(text); err != nil {
			return fmt.Sprintf("%s cannot have this value; %s", name, valuesOf(f, text))
		}
	case !isTruth && !isText && !isNumber:
		return fmt.Sprintf("%s cannot have this value; %s", name, valuesOf(f, text))
	}
	return ""
}

// valuesOf says which values a fact can have; of a long list those that look like the one that was given.
func valuesOf(f engine.Fact, given string) string {
	switch {
	case f.Type == engine.TypeBoolean:
		return "it is true or false"
	case f.Type == engine.TypeInteger:
		return fmt.Sprintf("it is a whole number from %d to %d", f.Min, f.Max)
	case f.Type == engine.TypeDate:
		return "it is a calendar date like 2018-04-09"
	case len(f.Values) > 20:
		if near := Nearest(given, f.Values); len(near) > 0 {
			return "nearest: " + strings.Join(near, ", ")
		}
		return fmt.Sprintf("it is one of %d, as %s", len(f.Values), strings.Join(f.Values[:3], ", "))
	case f.Listed():
		return "it is one of " + oneOfList(f.Values)
	}
	return "it is the id of a " + f.Type
}

// Settled lists what is settled once for a kind of processing, in order.
func (s *Snapshot) Settled() []engine.Settled { return s.settled }

// SettledOf lists what is settled for one party, and for whole kinds of parties, in the order of the ids.
func (s *Snapshot) SettledOf(party string) []engine.Settled {
	if list, ok := s.byParty[party]; ok {
		return list
	}
	return s.byParty[""]
}

func settledBy(all []engine.Settled) map[string][]engine.Settled {
	out := map[string][]engine.Settled{"": nil}
	for _, s := range all {
		out[s.Party] = nil
	}
	for party := range out {
		for _, s := range all {
			if s.Party == "" || s.Party == party {
				out[party] = append(out[party], s)
			}
		}
	}
	return out
}
