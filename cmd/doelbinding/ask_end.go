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
	"doelbinding/engine/language"
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
		fmt.Fprintf(a.Out, "\n%s\n\n%s\n", strings.ToUpper(engine.Insufficient.In(f.lang.Language)), f.lang.Say("Zonder dit is niets te zeggen."))
		printOpen(a.Out, f.lang.Language, c.step.Open)
		return outcomeExit(engine.Insufficient)
	}
	flags := question.Of(c.state.Question)
	body, err := flags.JSON(reg, "gegeven")
	if err != nil {
		return err
	}
	decoded, err := wire.Decode(body, reg, a.Now())
	if err != nil {
		return f.lang.misunderstood(err)
	}
	d, err := e.DecideWith(ctx, reg, decoded.Question, decoded.Gaps)
	if err != nil {
		return f.lang.undecided(err)
	}
	answer, err := wire.Encode(d, e.Policy(), decoded.Ignored)
	if err != nil {
		return program.Undecided(err)
	}
	where, err := a.recordDecision(ctx, f, journal.Decided{Question: decoded.Question, Decision: d, Ignored: decoded.Ignored, Answer: answer})
	if err != nil {
		return err
	}
	laid, err := output.Indent(body)
	if err != nil {
		return program.Undecided(err)
	}
	feature := scenario.Write(reg, decoded.Question, d)
	l := f.lang.Language
	said := e.In(l, reg, d)
	var b bytes.Buffer
	fmt.Fprintf(&b, "\n%s\n\n%s\n%s\n", strings.ToUpper(d.Outcome.In(l)), said.Reason, l.Say("Beoordeeld naar het recht van %s.", d.Day.In(l)))
	for _, g := range said.Gaps {
		fmt.Fprintln(&b, l.Say("Niet in het register: %s. %s", l.Say(g.Kind), g.Hint))
	}
	printOpen(&b, l, c.step.Open)
	if d.Outcome == engine.Forbidden {
		output.Ways(&b, c.step.Decision)
	}
	output.Obligations(&b, l, reg, d)
	fmt.Fprintf(&b, "\n%s\n  %s\n\n%s\n%s\n%s\n%s\n%s\n", l.Say("Dezelfde vraag als opdracht"), wire.Command(c.state.Question),
		l.Say("Dezelfde vraag als JSON"), laid, l.Say("Dezelfde vraag als scenario"), feature, f.lang.place(where))
	if _, err := a.Out.Write(b.Bytes()); err != nil {
		return program.Undecided(fmt.Errorf("write answer: %w", err))
	}
	if c.scenarioFile != "" {
		if err := output.Text(c.scenarioFile, a.Out, "scenario", feature); err != nil {
			return err
		}
	}
	return outcomeExit(d.Outcome)
}

func printOpen(w io.Writer, l language.Language, open []interview.Open) {
	if len(open) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s\n", l.Say("Nog uit te zoeken of te wegen"))
	for _, o := range open {
		fmt.Fprintln(w, l.Say("  door %s: %s", o.Who, o.Question))
	}
}
