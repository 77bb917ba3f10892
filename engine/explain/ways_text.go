package explain

import (
	"fmt"
	"strings"

	"doelbinding/engine"
)

// saysAll writes facts one after another: "dit en dat". What has to be taken back is said so.
func saysAll(reg engine.Register, facts []engine.Given) string {
	var parts []string
	for _, g := range facts {
		f, _ := reg.Fact(g.Fact)
		switch {
		case f.Member && g.Value.Known():
			parts = append(parts, memberSays(reg, g))
		case !g.Value.Known():
			parts = append(parts, "niet gezegd is: "+f.Question)
		default:
			parts = append(parts, f.Says(g.Value))
		}
		if n := len(g.Alike); n > 0 {
			parts[len(parts)-1] += fmt.Sprintf(" (of %d andere)", n)
		}
	}
	return strings.Join(parts, ", en ")
}

func memberSays(reg engine.Register, g engine.Given) string {
	switch g.Fact {
	case engine.MemberRole:
		if r, ok := reg.Role(g.Value.String()); ok {
			return "de aanvrager handelt als " + r.Name
		}
	case engine.MemberCode:
		return "het incident heeft code " + g.Value.String()
	}
	return g.Fact + ": " + g.Value.String()
}

// answerSays gives an answer as a person gives it: by name, yes or no.
func answerSays(reg engine.Register, fact string, v engine.Value) string {
	switch {
	case v == engine.Truth(true):
		return "ja"
	case v == engine.Truth(false):
		return "nee"
	case fact == engine.MemberRole:
		if r, ok := reg.Role(v.String()); ok {
			return r.Name
		}
	}
	return v.String()
}

// why says what the answers to a question lead to.
func why(reg engine.Register, fact string, answers []engine.Answered, open int) string {
	var parts []string
	for _, o := range []engine.Outcome{engine.Permitted, engine.Forbidden, engine.NeedsWeigh, engine.Insufficient} {
		var on []string
		for _, a := range answers {
			if a.Outcome != o {
				continue
			}
			text := answerSays(reg, fact, a.Value)
			if n := len(a.Alike); n > 0 {
				text += fmt.Sprintf(" (of %d andere)", n)
			}
			on = append(on, text)
		}
		if len(on) > 3 {
			on = append(on[:3], "en meer")
		}
		if len(on) > 0 {
			parts = append(parts, "bij "+strings.Join(on, ", ")+" "+map[engine.Outcome]string{
				engine.Permitted: "is het toegestaan", engine.Forbidden: "is het verboden", engine.NeedsWeigh: "weegt een mens", engine.Insufficient: "is er meer te vragen",
			}[o])
		}
	}
	switch {
	case len(parts) == 0 && open > 1:
		return "Zonder dit antwoord is niets te zeggen."
	case len(parts) == 0:
		return "Alleen dit ontbreekt nog."
	}
	s := strings.Join(parts, "; ")
	return strings.ToUpper(s[:1]) + s[1:] + "."
}
