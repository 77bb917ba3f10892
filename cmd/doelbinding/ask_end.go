package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"

	"doelbinding/cmd/doelbinding/output"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/question"
	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/interview"
	"doelbinding/engine/journal"
	"doelbinding/engine/scenario"
	"doelbinding/engine/wire"
)

// conclusion is the result of an interview.
type conclusion struct {
	state        interview.State
	step         interview.Step
	scenarioFile string
}

// conclude decides the question of the interview as decide does, and writes it in every form in which it can be asked again.
func (a *app) conclude(ctx context.Context, e *explain.Engine, reg engine.Register, f *decideFlags, c conclusion) error {
	if !interview.Complete(c.state.Question) {
		fmt.Fprintf(a.Out, "\n%s\n\nZonder dit is niets te zeggen.\n", strings.ToUpper(engine.Insufficient.Dutch()))
		printOpen(a.Out, c.step.Open)
		return outcomeExit(engine.Insufficient)
	}
	flags := question.Of(c.state.Question)
	body, err := flags.JSON(reg, "gegeven")
	if err != nil {
		return err
	}
	decoded, err := wire.Decode(body, reg, a.Now())
	if err != nil {
		return program.Status(program.ExitUsage, err)
	}
	d, err := e.DecideWith(ctx, reg, decoded.Question, decoded.Gaps)
	if err != nil {
		return program.Undecided(err)
	}
	answer, err := wire.Encode(d, e.Policy(), decoded.Ignored)
	if err != nil {
		return program.Undecided(err)
	}
	where, err := a.recordDecision(ctx, f, journal.Decided{Question: decoded.Question, Decision: d, Ignored: decoded.Ignored, Answer: answer})
	if err != nil {
		return err
	}
	laid, err := wire.Indent(body)
	if err != nil {
		return program.Undecided(err)
	}
	feature := scenario.Write(reg, decoded.Question, d)
	var b bytes.Buffer
	fmt.Fprintf(&b, "\n%s\n\n%s\nBeoordeeld naar het recht van %s.\n", strings.ToUpper(d.Outcome.Dutch()), d.Reason, d.Day.Dutch())
	for _, g := range d.Gaps {
		fmt.Fprintf(&b, "Niet in het register: %s. %s\n", g.Kind, g.Hint)
	}
	printOpen(&b, c.step.Open)
	if d.Outcome == engine.Forbidden {
		output.Ways(&b, c.step.Decision)
	}
	output.Section(&b, "Verplichtingen", len(d.Obligations))
	for _, o := range d.Obligations {
		fmt.Fprintf(&b, "  %s, voor %s%s\n", o.Kind, output.PartyName(reg, o.Bearer), output.Deadline(o))
	}
	fmt.Fprintf(&b, "\nDezelfde vraag als opdracht\n  %s\n\nDezelfde vraag als JSON\n%s\nDezelfde vraag als scenario\n%s\n%s\n", flags.Command(), laid, feature, where)
	if _, err := a.Out.Write(b.Bytes()); err != nil {
		return program.Undecided(fmt.Errorf("write answer: %w", err))
	}
	if c.scenarioFile != "" {
		t, err := output.Create(c.scenarioFile, a.Out)
		if err != nil {
			return err
		}
		defer t.Discard()
		if _, err = io.WriteString(t, feature); err == nil {
			err = t.Commit()
		}
		if err != nil {
			return program.Undecided(fmt.Errorf("write scenario: %w", err))
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
