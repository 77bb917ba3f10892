package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/output"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/question"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// decideFlags are a question, how to answer it, and where to record the answer.
type decideFlags struct {
	question question.Flags
	explain  bool
	format   string
	lang     languageFlag
	journal  recording.Flags
}

func (a *app) decide() *cobra.Command {
	f := &decideFlags{}
	c := &cobra.Command{
		Use:   "decide [FILE]",
		Short: "Decide one question, from flags or from AuthZEN JSON in FILE (- is standard input)",
		Long: "Decide one question. Exit status: 0 permitted, 10 forbidden, 11 insufficient, 12 judgement; " +
			"2 the question is not understood, 3 no decision could be made.",
		Example: "  doelbinding decide --party gemeente-utrecht --role toezichthouder --action ontvangen \\\n" +
			"    --purpose gerichte-inzet-toezicht-en-handhaving --field dagmonitor/huisnummer --code A20 \\\n" +
			"    --supplier gemeente-utrecht --time 2018-04-09 --fact addendum_ondertekend --fact taak_toezicht_handhaving",
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return a.decideOne(c, f, args) },
	}
	flags := c.Flags()
	f.question.Asked(c)
	f.question.Single(c)
	flags.BoolVar(&f.explain, "explain", false, "explain in full: every clause, what would change the outcome, and when")
	flags.StringVar(&f.format, "format", "text", "text or json")
	f.lang.add(c)
	f.journal.Add(c)
	return c
}

func (a *app) decideOne(c *cobra.Command, f *decideFlags, args []string) error {
	if f.format != "text" && f.format != "json" {
		return program.Usage("--format is text or json")
	}
	e, p, r, err := a.Load(c.Context())
	if err != nil {
		return err
	}
	reg := r.Snapshot()
	body, err := a.body(c, f, args, reg)
	if err != nil {
		return err
	}
	decoded, err := wire.Decode(body, reg, a.Now())
	if err != nil {
		return f.lang.misunderstood(err)
	}
	decoded.Question.Full = decoded.Question.Full || f.explain
	decoded.Question.Ways = decoded.Question.Ways || f.explain || f.format == "text" // a person wants to know what to ask
	d, err := e.DecideWith(c.Context(), reg, decoded.Question, decoded.Gaps)
	if err != nil {
		return f.lang.undecided(err)
	}
	answer, err := wire.Encode(d, p, decoded.Ignored)
	if err != nil {
		return program.Undecided(err)
	}
	where, err := a.recordDecision(c.Context(), f, journal.Decided{Question: decoded.Question, Decision: d, Ignored: decoded.Ignored, Answer: answer})
	if err != nil {
		return err
	}
	said := e.In(f.lang.Language, reg, d) // what is recorded is Dutch, whatever language is read
	if f.format == "json" {
		output.Say(a.Err, errors.New(where))
		err = a.printJSON(p, said, decoded.Ignored)
	} else if err = output.Decision(a.Out, reg, p, said); err == nil {
		_, err = fmt.Fprintln(a.Out, f.lang.place(where))
	}
	if err != nil {
		return program.Undecided(fmt.Errorf("write answer: %w", err))
	}
	return outcomeExit(d.Outcome)
}

// recordDecision records a decision before it is shown, and returns the place of its record.
func (a *app) recordDecision(ctx context.Context, f *decideFlags, d journal.Decided) (string, error) {
	status := program.ExitOK
	var e *program.Exit
	if errors.As(outcomeExit(d.Decision.Outcome), &e) {
		status = e.Code
	}
	return recording.Call(ctx, a.App, &f.journal, d.Decision.PolicyHash, d.Decision.RegisterHash, journal.Call{
		Event: journal.EventEvaluation, Status: status, Decisions: []journal.Decided{d}, Response: d.Answer,
	})
}

func (a *app) printJSON(p engine.Policy, d engine.Decision, ignored int) error {
	answer, err := wire.Encode(d, p, ignored)
	if err != nil {
		return err
	}
	out, err := output.Indent(answer)
	if err == nil {
		_, err = a.Out.Write(out)
	}
	return err
}

func outcomeExit(o engine.Outcome) error {
	switch o {
	case engine.Permitted:
		return nil
	case engine.Forbidden:
		return program.Status(program.ExitForbidden, nil)
	case engine.Insufficient:
		return program.Status(program.ExitInsufficient, nil)
	case engine.NeedsWeigh:
		return program.Status(program.ExitJudgement, nil)
	}
	return program.Undecided(fmt.Errorf("no outcome"))
}

// body returns the question as JSON, from the file or from the flags, so that both are decoded by the same strict code.
func (a *app) body(c *cobra.Command, f *decideFlags, args []string, reg engine.Register) ([]byte, error) {
	if len(args) == 0 {
		return f.question.JSON(reg, "gegeven")
	}
	for _, name := range []string{"party", "role", "action", "purpose", "field", "code", "supplier", "time", "fact"} {
		if c.Flags().Changed(name) {
			return nil, program.Usage("give a file or --%s, not both", name)
		}
	}
	in := a.In
	if args[0] != "-" {
		file, err := os.Open(args[0])
		if err != nil {
			return nil, program.Usage("%v", err)
		}
		defer func() { _ = file.Close() }() // only read from
		in = file
	}
	body, err := io.ReadAll(io.LimitReader(in, wire.MaxBytes+1))
	if err != nil {
		return nil, program.Usage("read question: %v", err)
	}
	return body, nil
}
