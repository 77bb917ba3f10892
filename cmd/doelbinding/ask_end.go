package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/interview"
	"doelbinding/engine/journal"
	"doelbinding/engine/scenario"
	"doelbinding/engine/wire"
)

// conclusion is what a conversation came to.
type conclusion struct {
	state        interview.State
	step         interview.Step
	scenarioFile string
}

// conclude decides the question that was collected, through the same door as any other, and writes it in every form it can be asked in again.
func (a *app) conclude(ctx context.Context, e *engine.Engine, reg engine.Register, f *questionFlags, c conclusion) error {
	if !interview.Complete(c.state.Question) {
		fmt.Fprintf(a.out, "\n%s\n\nZonder dit is niets te zeggen.\n", strings.ToUpper(engine.Insufficient.Dutch()))
		printOpen(a.out, c.step.Open)
		return outcomeExit(engine.Insufficient)
	}
	flags := flagsOf(c.state.Question)
	body, err := flags.json(reg, "gegeven")
	if err != nil {
		return err
	}
	decoded, err := wire.Decode(body, reg, a.now())
	if err != nil {
		return &exit{exitUsage, err}
	}
	d, err := e.DecideWith(ctx, reg, decoded.Question, decoded.Gaps)
	if err != nil {
		return &exit{exitUndecided, err}
	}
	answer, err := wire.Encode(d, e.Policy(), decoded.Ignored)
	if err != nil {
		return &exit{exitUndecided, err}
	}
	where, err := a.recordDecision(ctx, f, journal.Decided{Question: decoded.Question, Decision: d, Ignored: decoded.Ignored, Answer: answer})
	if err != nil {
		return err
	}
	laid, err := wire.Indent(body)
	if err != nil {
		return &exit{exitUndecided, err}
	}
	feature := scenario.Write(reg, decoded.Question, d)
	var b bytes.Buffer
	fmt.Fprintf(&b, "\n%s\n\n%s\nBeoordeeld naar het recht van %s.\n", strings.ToUpper(d.Outcome.Dutch()), d.Reason, d.Day.Dutch())
	for _, g := range d.Gaps {
		fmt.Fprintf(&b, "Niet in het register: %s. %s\n", g.Kind, g.Hint)
	}
	printOpen(&b, c.step.Open)
	if d.Outcome == engine.Forbidden {
		printWays(&b, c.step.Decision)
	}
	section(&b, "Verplichtingen", len(d.Obligations))
	for _, o := range d.Obligations {
		fmt.Fprintf(&b, "  %s, voor %s%s\n", o.Kind, partyName(reg, o.Bearer), deadline(o))
	}
	fmt.Fprintf(&b, "\nDezelfde vraag als opdracht\n  %s\n\nDezelfde vraag als JSON\n%s\nDezelfde vraag als scenario\n%s\n%s\n", flags.command(), laid, feature, where)
	if _, err := a.out.Write(b.Bytes()); err != nil {
		return &exit{exitUndecided, fmt.Errorf("write answer: %w", err)}
	}
	if c.scenarioFile != "" {
		t, err := a.create(c.scenarioFile)
		if err != nil {
			return err
		}
		defer t.discard()
		if _, err = io.WriteString(t, feature); err == nil {
			err = t.commit()
		}
		if err != nil {
			return &exit{exitUndecided, fmt.Errorf("write scenario: %w", err)}
		}
	}
	return outcomeExit(d.Outcome)
}

func printOpen(w io.Writer, open []interview.Open) {
	if len(open) == 0 {
		return
	}
	fmt.Fprintf(w, "\nNog uit te zoeken of te wegen\n")
	for _, o := range open {
		fmt.Fprintf(w, "  door %s: %s\n", o.Who, o.Question)
	}
}

// flagsOf gives a question as flags. The day is always among them, so that the question stays the same tomorrow.
func flagsOf(q engine.Question) *questionFlags {
	f := &questionFlags{
		party: q.Party, role: q.Role, action: q.Action, purpose: q.Purpose, field: q.Field, code: q.Selector, supplier: q.Supplier, time: string(q.Day),
	}
	for _, name := range slices.Sorted(maps.Keys(q.Facts)) {
		if v := q.Facts[name]; v == engine.Truth(true) {
			f.facts = append(f.facts, name)
		} else if v.Known() {
			f.facts = append(f.facts, name+"="+v.String())
		}
	}
	return f
}

// command writes the flags as one line for a shell.
func (f *questionFlags) command() string {
	out := "doelbinding decide"
	for _, x := range []struct{ flag, value string }{
		{"party", f.party}, {"role", f.role}, {"action", f.action}, {"purpose", f.purpose}, {"field", f.field}, {"code", f.code},
		{"supplier", f.supplier}, {"time", f.time},
	} {
		if x.value != "" {
			out += " --" + x.flag + " " + quoted(x.value)
		}
	}
	for _, fact := range f.facts {
		out += " --fact " + quoted(fact)
	}
	return out
}

var plain = regexp.MustCompile(`^[A-Za-z0-9_./:=-]+$`)

// quoted makes one word of a text for a shell.
func quoted(s string) string {
	if plain.MatchString(s) {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}
