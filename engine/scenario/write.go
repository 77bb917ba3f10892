package scenario

import (
	"fmt"
	"strings"

	"doelbinding/engine"
)

// Write gives a question and its outcome as a feature with one scenario, in the sentences that [Steps] reads. What only the register knows is not
// in it: that stands in the register.
func Write(reg engine.Names, q engine.Question, d engine.Decision) string {
	party, _ := reg.Party(q.Party)
	field, _ := reg.Field(q.Field)
	dataset, _ := reg.Dataset(field.Dataset)
	action, _ := reg.Action(q.Action)
	var b strings.Builder
	keyword := ""
	step := func(word, format string, args ...any) {
		say := word
		if word == keyword {
			say = "En"
		}
		keyword = word
		fmt.Fprintf(&b, "    %s %s\n", say, fmt.Sprintf(format, args...))
	}
	fmt.Fprintf(&b, "# language: nl\nFunctionaliteit: Een vraag uit een gesprek\n\n  Scenario: %s wil %s %s\n", party.Name, field.Name, action.Name)
	step(Given, "het is %s", q.Day.Dutch())
	if role, ok := reg.Role(q.Role); ok {
		step(Given, "de aanvrager is de %s van %s", role.Name, party.Name)
	} else {
		step(Given, "de aanvrager is %s", party.Name)
	}
	if supplier, ok := reg.Party(q.Supplier); ok {
		step(Given, "de verstrekker is %s", supplier.Name)
	}
	for _, f := range reg.Facts() {
		if v := q.Fact(f.Name); v.Known() && f.Name != engine.MemberRole {
			step(Given, "%s", f.Says(named(reg, f, v)))
		}
	}
	if q.Limited && len(q.Fulfils) > 0 {
		step(Given, "de aanvrager kan alleen deze plichten nakomen: %s", strings.Join(q.Fulfils, ", "))
	} else if q.Limited {
		step(Given, "de aanvrager kan geen enkele plicht nakomen")
	}
	step(When, "de aanvrager %s uit %s wil %s", field.Name, dataset.Name, action.Name)
	switch d.Outcome {
	case engine.Permitted, engine.Forbidden:
		step(Then, "is het %s", d.Outcome.Dutch())
	case engine.Insufficient:
		step(Then, "zijn er %s", d.Outcome.Dutch())
	case engine.NeedsWeigh:
		step(Then, "is %s", d.Outcome.Dutch())
	}
	for _, m := range d.Missing {
		step(Then, "is de vraag: %s", m.Question)
	}
	for _, o := range d.Obligations {
		bearer, _ := reg.Party(o.Bearer)
		if o.Deadline != "" {
			step(Then, "geldt de plicht tot %s voor %s, uiterlijk op %s", o.Kind, bearer.Name, o.Deadline.Dutch())
		} else if !strings.Contains(bearer.Name, ",") { // the sentence has no place for one
			step(Then, "geldt de plicht tot %s voor %s", o.Kind, bearer.Name)
		}
	}
	return b.String()
}

// named gives a value by the name that a sentence has for it, where that is not the value itself.
func named(reg engine.Names, f engine.Fact, v engine.Value) engine.Value {
	id, _ := v.Any().(string)
	name := ""
	switch f.Type {
	case engine.TypeParty:
		p, _ := reg.Party(id)
		name = p.Name
	case engine.TypeRole:
		r, _ := reg.Role(id)
		name = r.Name
	case engine.TypePurpose:
		p, _ := reg.Purpose(id)
		name = p.Name
	}
	if name == "" {
		return v
	}
	return engine.Text(name)
}
