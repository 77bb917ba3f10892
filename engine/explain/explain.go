package explain

import (
	"context"
	"fmt"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/language"
)

// full adds what is only given when asked for: the explanation, what would change the outcome, and when the answer changes.
func (e *Engine) full(ctx context.Context, reg engine.Register, q engine.Question, r engine.Resolution, d engine.Decision, found *engine.Findings) (*engine.Full, error) {
	out := &engine.Full{Explanation: e.explanation(language.Dutch, reg, d)}
	var err error
	if out.Flips, err = e.flips(ctx, reg, q, r, d); err != nil {
		return nil, fmt.Errorf("explain: %w", err)
	}
	if out.Next, out.Previous, err = e.changes(ctx, r.Input, found, firstPossible(reg, q)); err != nil {
		return nil, fmt.Errorf("explain: %w", err)
	}
	return out, nil
}

// explanation explains every check, and names the facts that did not count.
func (e *Engine) explanation(l language.Language, reg engine.Register, d engine.Decision) (out []engine.ClauseNote) {
	for _, c := range d.Checks {
		clause, _ := e.policy.Clause(c.Clause)
		n := e.note(l, reg, clause, c)
		if over, ok := e.policy.Clause(clause.OverriddenBy); ok {
			n.Text += l.Say(" De wet gaat voor: %s.", l.Quote(over.Title))
		}
		if d.Outcome == engine.Forbidden && c.State == engine.Violated {
			n.OtherRoute = l.Quote(strings.TrimSpace(clause.OtherRoute))
		}
		out = append(out, n)
	}
	for _, name := range d.Unread {
		f, _ := reg.Fact(name)
		out = append(out, engine.ClauseNote{Title: name, Text: l.Say("Dit feit telde niet mee: geen bepaling die over deze vraag gaat leest het. De vraag was: %s", f.Asks(l))})
	}
	return out
}

// note explains one check: what the clause asks, how it came out, and what was read into silence. What a clause says about itself is Dutch.
func (e *Engine) note(l language.Language, reg engine.Register, clause engine.Clause, c engine.Check) engine.ClauseNote {
	text := l.Quote(strings.TrimSpace(clause.Gist)) + strings.Join(e.said(l, reg, clause, c), "")
	return engine.ClauseNote{Clause: clause.ID, Title: clause.Title, State: c.State, Text: text}
}

// said lists what there is to say of a check beside the gist of its clause, each a sentence with a label, behind a space.
func (e *Engine) said(l language.Language, reg engine.Register, clause engine.Clause, c engine.Check) (out []string) {
	for _, m := range c.Missing {
		if f, ok := reg.Fact(m); ok {
			out = append(out, l.Say(" Nog te beantwoorden: %s", f.Asks(l)))
		}
	}
	for _, n := range c.Norms {
		o := engine.OpenNormIn(l, reg, n)
		out = append(out, l.Say(" Te wegen door %s: %s", o.Weigher, o.Question))
	}
	for _, w := range c.Weighed {
		if f, ok := reg.Fact(w); ok {
			out = append(out, l.Say(" Vastgesteld door de aanvrager: %s.", f.SaysIn(l, engine.Truth(true))))
		}
	}
	for _, p := range c.Presumed {
		if f, ok := reg.Fact(p); ok {
			out = append(out, l.Say(" Aangenomen bij gebrek aan bericht: %s.", f.SaysIn(l, e.Presumed(f, []engine.Check{c}))))
		}
	}
	if clause.Reading != "" && clause.Signed == "" {
		out = append(out, l.Say(" Lezing, nog niet door een jurist ondertekend: %s", l.Quote(strings.TrimSpace(clause.Reading))))
	}
	return out
}

// Part is a part of the explanation of a check, for a reader who wants them apart.
type Part struct{ Label, Text string }

// Parts returns the explanation of a check in Dutch, part by part: the gist, which has no label, and what there is to say besides.
func (e *Engine) Parts(reg engine.Register, c engine.Check) []Part {
	clause, _ := e.policy.Clause(c.Clause)
	out := []Part{{"", strings.TrimSpace(clause.Gist)}}
	said := e.said(language.Dutch, reg, clause, c)
	if over, ok := e.policy.Clause(clause.OverriddenBy); ok {
		said = append(said, language.Dutch.Say(" De wet gaat voor: %s.", over.Title))
	}
	for _, s := range said {
		label, text, _ := strings.Cut(strings.TrimSpace(s), ": ")
		if last := &out[len(out)-1]; last.Label == label {
			last.Text += " " + language.Capital(text) // what the register says of a fact is no sentence yet
			continue
		}
		out = append(out, Part{label, text})
	}
	return out
}
