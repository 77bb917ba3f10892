package explain

import (
	"context"
	"fmt"
	"strings"

	"doelbinding/engine"
)

// full adds what is only given when asked for: the explanation, what would change the outcome, and when the answer changes.
func (e *Engine) full(ctx context.Context, reg engine.Register, q engine.Question, r engine.Resolution, d engine.Decision, found engine.Findings) (*engine.Full, error) {
	out := &engine.Full{}
	for _, c := range d.Checks {
		clause, _ := e.policy.Clause(c.Clause)
		n := e.note(reg, clause, c)
		if over, ok := e.policy.Clause(clause.OverriddenBy); ok {
			n.Text += fmt.Sprintf(" De wet gaat voor: %s.", over.Title)
		}
		if d.Outcome == engine.Forbidden && c.State == engine.Violated {
			n.OtherRoute = strings.TrimSpace(clause.OtherRoute)
		}
		out.Explanation = append(out.Explanation, n)
	}
	for _, name := range d.Unread {
		f, _ := reg.Fact(name)
		out.Explanation = append(out.Explanation, engine.ClauseNote{Title: name, Text: "Dit feit telde niet mee: geen bepaling die over deze vraag gaat leest het. De vraag was: " + f.Question})
	}
	var err error
	if out.Flips, err = e.flips(ctx, reg, q, r, d); err != nil {
		return nil, fmt.Errorf("explain: %w", err)
	}
	if out.Next, out.Previous, err = e.changes(ctx, r.Input, found, firstPossible(reg, q)); err != nil {
		return nil, fmt.Errorf("explain: %w", err)
	}
	return out, nil
}

// note explains one check: what the clause asks, how it came out, and what was read into silence.
func (e *Engine) note(reg engine.Register, clause engine.Clause, c engine.Check) engine.ClauseNote {
	var s strings.Builder
	s.WriteString(strings.TrimSpace(clause.Gist))
	for _, m := range c.Missing {
		if f, ok := reg.Fact(m); ok {
			fmt.Fprintf(&s, " Nog te beantwoorden: %s", f.Question)
		}
	}
	for _, n := range c.Norms {
		for _, o := range engine.OpenNorms(reg, []string{n}) {
			fmt.Fprintf(&s, " Te wegen door %s: %s", o.Weigher, o.Question)
		}
	}
	for _, w := range c.Weighed {
		if f, ok := reg.Fact(w); ok {
			fmt.Fprintf(&s, " Vastgesteld door de aanvrager: %s.", f.Says(engine.Truth(true)))
		}
	}
	for _, p := range c.Presumed {
		if f, ok := reg.Fact(p); ok {
			fmt.Fprintf(&s, " Aangenomen bij gebrek aan bericht: %s.", f.Says(e.Presumed(f, []engine.Check{c})))
		}
	}
	if clause.Reading != "" && clause.Signed == "" {
		fmt.Fprintf(&s, " Lezing, nog niet door een jurist ondertekend: %s", strings.TrimSpace(clause.Reading))
	}
	return engine.ClauseNote{Clause: clause.ID, Title: clause.Title, State: c.State, Text: s.String()}
}
