package engine

import (
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
		if day, err := ParseDay(v.AsText()); err == nil {
			return strings.ReplaceAll(f.Sentence, "{datum}", day.Dutch())
		}
		return "niet: " + strings.ReplaceAll(f.Sentence, "{datum}", "enige dag")
	}
	if v == Text("absent") {
		return "niets gezegd"
	}
	return strings.ReplaceAll(f.Sentence, "{waarde}", v.String())
}
