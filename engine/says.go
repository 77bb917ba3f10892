package engine

import (
	"fmt"
	"strings"
)

// Says writes a fact with its value as a scenario does: "de medewerker heeft de gegevens nodig", "de gegevens zijn verstrekt op 9 april 2018". What
// nobody said is written as what its silence was taken to mean.
func (f Fact) Says(v Value) string {
	switch {
	case f.Type == TypeBoolean && v == Truth(false):
		return f.Denial
	case f.Type == TypeBoolean:
		return f.Sentence
	case f.Type == TypeDate:
		if day, err := ParseDay(v.text); err == nil {
			return strings.ReplaceAll(f.Sentence, "{datum}", day.Dutch())
		}
		return "niet: " + strings.ReplaceAll(f.Sentence, "{datum}", "enige dag")
	}
	if v == Text("absent") {
		return "niets gezegd"
	}
	return strings.ReplaceAll(f.Sentence, "{waarde}", v.String())
}

// saysAll writes facts one after another: "dit en dat". What has to be taken back is said so.
func saysAll(reg Register, facts []Given) string {
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

func memberSays(reg Register, g Given) string {
	switch g.Fact {
	case MemberRole:
		if r, ok := reg.Role(g.Value.text); ok {
			return "de aanvrager handelt als " + r.Name
		}
	case MemberCode:
		return "het incident heeft code " + g.Value.text
	}
	return g.Fact + ": " + g.Value.text
}

// answerSays gives an answer as a person gives it: by name, yes or no.
func answerSays(reg Register, fact string, v Value) string {
	switch {
	case v == Truth(true):
		return "ja"
	case v == Truth(false):
		return "nee"
	case fact == MemberRole:
		if r, ok := reg.Role(v.text); ok {
			return r.Name
		}
	}
	return v.String()
}

// why says what the answers to a question lead to.
func why(reg Register, fact string, answers []Answered, open int) string {
	var parts []string
	for _, o := range []Outcome{Permitted, Forbidden, NeedsWeigh, Insufficient} {
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
			parts = append(parts, "bij "+strings.Join(on, ", ")+" "+map[Outcome]string{
				Permitted: "is het toegestaan", Forbidden: "is het verboden", NeedsWeigh: "weegt een mens", Insufficient: "is er meer te vragen",
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
