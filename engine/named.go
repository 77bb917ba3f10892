package engine

import (
	"strings"

	"doelbinding/engine/language"
)

// In names the outcome in a language.
func (o Outcome) In(l language.Language) string { return l.Say(o.Dutch()) }

// In names the state in a language.
func (s State) In(l language.Language) string { return l.Say(s.Dutch()) }

// In names the effect in a language.
func (e Effect) In(l language.Language) string { return l.Say(e.Dutch()) }

// Asks returns the question that asks for the fact in a language. If there is no English one, it returns the Dutch one, marked as Dutch.
func (f Fact) Asks(l language.Language) string { return l.Either(f.Question, f.QuestionEN) }

// WeigherIn names who makes the weighing, in a language.
func (f Fact) WeigherIn(l language.Language) string { return l.Either(f.Weigher, f.WeigherEN) }

// SaysIn writes the fact with its value in a language. The sentences of scenarios are Dutch; in English it is the question with its answer.
func (f Fact) SaysIn(l language.Language, v Value) string {
	if l != language.English {
		return f.Says(v)
	}
	answer := v.In(l)
	switch day, err := ParseDay(v.AsText()); {
	case f.Type == TypeBoolean && v != Truth(false):
		answer = Truth(true).In(l)
	case f.Type == TypeBoolean:
	case f.Type == TypeDate && err == nil:
		answer = day.In(l)
	case f.Type == TypeDate:
		answer = l.Say("op geen enkele dag")
	case v == Text("absent"):
		answer = l.Say("niets gezegd")
	}
	return `"` + strings.TrimSpace(f.Asks(l)) + `" ` + answer
}

// DutyName names a kind of obligation in a language, as it stands after "the duty to". The Dutch is the id.
func DutyName(l language.Language, reg Names, kind string) string {
	k, _ := reg.ObligationKind(kind)
	return l.Either(kind, k.English)
}
