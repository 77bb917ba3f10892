package decisions

import (
	"net/url"
	"strconv"
	"strings"

	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/journal"
)

// Count is how many answers have an outcome.
type Count struct {
	Outcome engine.Outcome
	N       int
}

// outcomes is the order in which they are counted.
var outcomes = []engine.Outcome{engine.Permitted, engine.NeedsWeigh, engine.Insufficient, engine.Forbidden}

// counted counts the decisions of a call by their outcome.
func counted(seen *journal.Seen) (out []Count) {
	n := map[engine.Outcome]int{}
	for _, d := range seen.Decisions {
		n[d.Outcome.Outcome]++
	}
	return listed(func(o engine.Outcome) int { return n[o] })
}

func listed(of func(engine.Outcome) int) (out []Count) {
	for _, o := range outcomes {
		if n := of(o); n > 0 {
			out = append(out, Count{o, n})
		}
	}
	return out
}

// Matrix is a call that asked many questions for one table.
type Matrix struct {
	Text  string  // what it was about
	Cells []Count // by outcome; empty: the record does not say
}

// matrixOf returns what a call for a matrix was about; nil: it was for none. Of one that sees a part only, the cells are not told: they are of others too.
func matrixOf(reg engine.Register, seen *journal.Seen) *Matrix {
	whole := len(seen.Decisions) == len(seen.Record.Call.Decisions)
	query, ok := strings.CutPrefix(seen.Record.Call.Look, "matrix?")
	if seen.Record.ADL.Event != journal.EventTryout || len(seen.Decisions) == 0 || !ok && len(seen.Decisions) == 1 {
		return nil // nothing else in the workbench asks more than one question at once
	}
	about, _ := url.ParseQuery(query) // what cannot be read says nothing
	q := seen.Decisions[0].Question
	out := &Matrix{Text: "Een matrix in de werkbank"}
	var parts []string
	if who := about.Get("partij"); who != "" && whole {
		parts = append(parts, called(reg, who))
	}
	if q.Role != "" {
		parts = append(parts, page.Called(reg, engine.KindRole, q.Role))
	}
	parts = append(parts, page.Called(reg, engine.KindAction, q.Action))
	if f, ok := reg.Field(q.Field); ok {
		d, _ := reg.Dataset(f.Dataset)
		parts = append(parts, "gegevens uit "+d.Name)
	}
	parts = append(parts, "naar het recht van "+q.Day.Dutch())
	out.Text += ": " + strings.Join(parts, ", ") + "."
	if whole {
		out.Cells = listed(func(o engine.Outcome) int { n, _ := strconv.Atoi(about.Get(string(o))); return n })
	}
	return out
}

// called names the organisations of a matrix: a class of them, or one.
func called(reg engine.Register, who string) string {
	kind, class := strings.CutPrefix(who, "soort:")
	switch {
	case kind == "*":
		return "alle soorten organisaties"
	case class:
		return "elke " + kind
	}
	return page.Called(reg, engine.KindParty, who)
}
