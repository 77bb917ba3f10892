package page

import (
	"html/template"
	"strconv"
	"strings"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
)

// Outcome is how an outcome is shown: a sign, a word and a class, so that colour is never the only signal.
type Outcome struct{ Sign, Word, Class string }

// OutcomeOf returns how an outcome is shown.
func OutcomeOf(o engine.Outcome) Outcome {
	switch o {
	case engine.Permitted:
		return Outcome{"✓", "Mag", "yes"}
	case engine.Forbidden:
		return Outcome{"✕", "Mag niet", "no"}
	case engine.NeedsWeigh:
		return Outcome{"⚖", "Weging nodig", "weigh"}
	case engine.Insufficient:
	}
	return Outcome{"?", "Nog niet te zeggen", "open"}
}

// Stand says how a clause comes out. Of a prohibition that is complied with, people want to hear that it forbids nothing here.
func Stand(effect engine.Effect, state engine.State) string {
	if effect != engine.Prohibition {
		return state.Dutch()
	}
	return map[engine.State]string{
		engine.Met: "verbod geldt hier niet", engine.Violated: "verbod is van toepassing", engine.Unknown: "onbekend of het verbod geldt", engine.Judgement: "een mens weegt of het verbod geldt",
	}[state]
}

// functions are what templates can call.
func functions() template.FuncMap {
	return template.FuncMap{
		"outcome": OutcomeOf,
		"dutch":   func(d engine.Day) string { return d.Dutch() },
		"short": func(hash string) string {
			_, digits, _ := strings.Cut(hash, ":")
			return digits[:min(12, len(digits))]
		},
		"clause": func(id string) string { return Base + "/bepalingen/" + id },
		"trim":   strings.TrimSpace,
		"period": Period,
		"side":   Side,
		"list":   func(parts ...any) []any { return parts },
		"join":   func(list []string) string { return strings.Join(list, ", ") },
		"upper":  language.Capital,
		"number": Number,
		"moment": Moment,
		"words":  func(kind string) string { return strings.ReplaceAll(kind, "-", " ") },
	}
}

// Period writes a period for a reader.
func Period(p engine.Period) string {
	switch {
	case p.From == "" && p.Until == "":
		return "altijd"
	case p.Until == "":
		return "vanaf " + p.From.Dutch()
	case p.From == "":
		return "tot en met " + p.Until.Dutch()
	}
	return p.From.Dutch() + " tot en met " + p.Until.Dutch()
}

// Side names a side of an act for a reader.
func Side(side string) string {
	return map[string]string{engine.Disclosure: "verstrekkende kant", engine.Processing: "verwerkende kant", "both": "beide kanten"}[side]
}

// Number writes a number as Dutch readers do, in groups of three.
func Number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

// Moment writes a moment as a reader in the Netherlands has it.
func Moment(t time.Time) string {
	return engine.DayOf(t, wire.Amsterdam()).Dutch() + ", " + t.In(wire.Amsterdam()).Format("15:04:05")
}
