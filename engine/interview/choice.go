package interview

import (
	"cmp"
	"slices"
	"strings"

	"doelbinding/engine"
)

// Choice is one answer that can be given, and what it leads to as far as that is known.
type Choice struct {
	Value   engine.Value
	Name    string
	As      string         // the synonym by which it was found
	Exact   bool           // it is called exactly as was asked
	Likely  bool           // something is known that makes it likelier than others
	Outcome engine.Outcome // empty: not known
	Left    int            // how many questions are then left
}

// memberSupplier is never asked, for the register knows who supplies; but a supplier that it does not know is.
const memberSupplier = "supplier"

// memberOf gives the member that a gap is in, as it is asked.
func memberOf(gap string) string {
	if gap == "selector" {
		return engine.MemberCode
	}
	return strings.TrimPrefix(gap, "facts.")
}

// Choices lists the answers that can be given, the likeliest first. Words narrow a list of names to what they can mean. A day and a number have
// none: there are too many of them.
func (a Ask) Choices(reg engine.Register, q engine.Question, words string) []Choice {
	var out []Choice
	switch a.Kind {
	case Boolean:
		out = []Choice{{Value: engine.Truth(true), Name: a.language.Say("ja")}, {Value: engine.Truth(false), Name: a.language.Say("nee")}}
	case Enum, Country:
		for _, v := range a.values {
			out = append(out, Choice{Value: engine.Text(v), Name: v})
		}
		out = called(out, words)
	case Code:
		for _, c := range reg.Codes() {
			out = append(out, Choice{Value: engine.Text(c.ID), Name: strings.TrimSpace(c.ID + " " + c.Name)})
		}
		out = called(out, words)
	case Party, Role, Purpose, Field, Action:
		out = a.named(reg, words)
	case Date, Number:
	}
	if len(a.within) > 0 {
		out = slices.DeleteFunc(out, func(c Choice) bool { return !slices.Contains(a.within, text(c.Value)) })
	}
	for i := range out {
		for _, l := range a.leads {
			if l.Value == out[i].Value || slices.Contains(l.Alike, out[i].Value) {
				out[i].Outcome, out[i].Left = l.Outcome, l.Left
			}
		}
		out[i].Likely = a.rank(reg, q, out[i]) < unranked
	}
	if words == "" && a.Kind != Boolean {
		slices.SortStableFunc(out, func(x, y Choice) int {
			return cmp.Or(a.rank(reg, q, x)-a.rank(reg, q, y), cmp.Compare(x.Left, y.Left))
		})
	}
	return out
}

// unranked is the place of what nothing is known of.
const unranked = 100

// rank puts first what can lead to a yes; of acts those by which data change hands, and then those that others are a way of; of fields those of
// an agreement that the party takes part in, or of which it is the source; of purposes those that the agreement about the data lists.
func (a Ask) rank(reg engine.Register, q engine.Question, c Choice) int {
	id := text(c.Value)
	if c.Outcome != "" {
		return slices.Index([]engine.Outcome{engine.Permitted, engine.NeedsWeigh, engine.Insufficient, engine.Forbidden}, c.Outcome)
	}
	if i := slices.Index(a.within, id); i >= 0 {
		return i
	}
	likely := false
	switch a.Kind {
	case Action:
		act, _ := reg.Action(id)
		if act.Passes != "" {
			return 0
		}
		if likely = len(act.Includes) > 0; likely {
			return 1
		}
	case Field:
		field, _ := reg.Field(id)
		dataset, _ := reg.Dataset(field.Dataset)
		agreement, _ := reg.Agreement(dataset.Agreement)
		_, joined := reg.Participation(q.Party, agreement.ID)
		likely = joined || slices.Contains(dataset.Sources, q.Party) || slices.Contains(agreement.Parties, q.Party)
	case Purpose:
		field, _ := reg.Field(q.Field)
		dataset, _ := reg.Dataset(field.Dataset)
		agreement, _ := reg.Agreement(dataset.Agreement)
		likely = slices.Contains(agreement.Uses, id)
	case Party, Role, Code, Boolean, Enum, Country, Date, Number:
	}
	if likely {
		return 2
	}
	return unranked
}

func (a Ask) named(reg engine.Register, words string) (out []Choice) {
	kind := map[Kind]string{
		Party: engine.KindParty, Role: engine.KindRole, Purpose: engine.KindPurpose, Field: engine.KindField, Action: engine.KindAction,
	}[a.Kind]
	found := reg.Find(words, kind)
	if len(found) == 0 { // an id that is written almost so
		for _, id := range reg.Nearest(kind, words) {
			found = append(found, slices.DeleteFunc(reg.Find(id, kind), func(f engine.Found) bool { return f.ID != id })...)
		}
	}
	for _, f := range found {
		exact := words != "" && (strings.EqualFold(f.ID, words) || strings.EqualFold(f.Name, words))
		out = append(out, Choice{Value: engine.Text(f.ID), Name: f.Name, As: f.As, Exact: exact})
	}
	return out
}

// called keeps what has all words in its name, and puts first what begins with them.
func called(list []Choice, words string) []Choice {
	words = strings.ToLower(strings.TrimSpace(words))
	if words == "" {
		return list
	}
	var begins, has []Choice
	for _, c := range list {
		name := strings.ToLower(c.Name)
		c.Exact = name == words || strings.EqualFold(text(c.Value), words)
		if strings.HasPrefix(name, words) {
			begins = append(begins, c)
		} else if strings.Contains(name, words) {
			has = append(has, c)
		}
	}
	return append(begins, has...)
}

func text(v engine.Value) string {
	s, _ := v.Any().(string)
	return s
}
