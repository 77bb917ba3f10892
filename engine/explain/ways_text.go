package explain

import (
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/language"
)

// saysAll writes facts one after another: "dit en dat". What has to be taken back is said so.
func saysAll(l language.Language, reg engine.Register, facts []engine.Given) string {
	var parts []string
	for _, g := range facts {
		f, _ := reg.Fact(g.Fact)
		var said string
		switch {
		case f.Member && g.Value.Known():
			said = memberSays(l, reg, g)
		case !g.Value.Known():
			said = l.Say("niet gezegd is: %s", f.Asks(l))
		default:
			said = f.SaysIn(l, g.Value)
		}
		parts = append(parts, said+others(l, g.Alike))
	}
	return strings.Join(parts, l.Say(", en "))
}

// others says how many other values do the same.
func others(l language.Language, alike []engine.Value) string {
	if len(alike) == 0 {
		return ""
	}
	return l.Say(" (of %d andere)", len(alike))
}

func memberSays(l language.Language, reg engine.Register, g engine.Given) string {
	switch g.Fact {
	case engine.MemberRole:
		if r, ok := reg.Role(g.Value.String()); ok {
			return l.Say("de aanvrager handelt als %s", r.Name)
		}
	case engine.MemberCode:
		return l.Say("het incident heeft code %s", g.Value.String())
	}
	return g.Fact + ": " + g.Value.String()
}

// answerSays gives an answer as a person gives it: by name, yes or no.
func answerSays(l language.Language, reg engine.Register, fact string, v engine.Value) string {
	if fact == engine.MemberRole {
		if r, ok := reg.Role(v.String()); ok {
			return r.Name
		}
	}
	return v.In(l)
}

// why says what the answers to a question lead to.
func why(l language.Language, reg engine.Register, fact string, answers []engine.Answered, open int) string {
	leads := map[engine.Outcome]string{
		engine.Permitted: "bij %s is het toegestaan", engine.Forbidden: "bij %s is het verboden", engine.NeedsWeigh: "bij %s weegt een mens", engine.Insufficient: "bij %s is er meer te vragen",
	}
	var parts []string
	for _, o := range []engine.Outcome{engine.Permitted, engine.Forbidden, engine.NeedsWeigh, engine.Insufficient} {
		var on []string
		for _, a := range answers {
			if a.Outcome == o {
				on = append(on, answerSays(l, reg, fact, a.Value)+others(l, a.Alike))
			}
		}
		if len(on) > 3 {
			on = append(on[:3], l.Say("en meer"))
		}
		if len(on) > 0 {
			parts = append(parts, l.Say(leads[o], strings.Join(on, ", ")))
		}
	}
	switch {
	case len(parts) == 0 && open > 1:
		return l.Say("Zonder dit antwoord is niets te zeggen.")
	case len(parts) == 0:
		return l.Say("Alleen dit ontbreekt nog.")
	}
	s := strings.Join(parts, "; ")
	return language.Capital(s) + "."
}
