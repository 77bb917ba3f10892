package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// questionFlags are the members of a question on the command line.
type questionFlags struct {
	party, role, action, purpose, field, code, supplier, time string
	facts                                                     []string
	explain                                                   bool
	format                                                    string
	journal                                                   journalFlags
}

func (a *app) decide() *cobra.Command {
	f := &questionFlags{}
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
	f.asked(c)
	f.single(c)
	flags.BoolVar(&f.explain, "explain", false, "explain in full: every clause, what would change the outcome, and when")
	flags.StringVar(&f.format, "format", "text", "text or json")
	f.journal.writer(c)
	return c
}

// asked are the flags of a question that do not depend on the value that is asked for.
func (f *questionFlags) asked(c *cobra.Command) {
	flags := c.Flags()
	flags.StringVar(&f.party, "party", "", "party whose act is judged, e.g. gemeente-utrecht")
	flags.StringVar(&f.role, "role", "", "role that acts for the party, e.g. burgemeester")
	flags.StringVar(&f.action, "action", "", "act: ontvangen, gebruiken, doorverstrekken, openbaarmaken, bewaren")
	flags.StringVar(&f.purpose, "purpose", "", "purpose of the act")
	flags.StringVar(&f.supplier, "supplier", "", "party that hands over (default: the source of the dataset)")
	flags.StringArrayVar(&f.facts, "fact", nil, "fact, name or name=value; a bare name is true; may be given again")
}

// single are the flags of a question about one value.
func (f *questionFlags) single(c *cobra.Command) {
	flags := c.Flags()
	flags.StringVar(&f.field, "field", "", "field, <dataset>/<name>")
	flags.StringVar(&f.code, "code", "", "incident code, e.g. A20")
	flags.StringVar(&f.time, "time", "", "day judged, e.g. 2018-04-09 (default: today)")
}

func (a *app) decideOne(c *cobra.Command, f *questionFlags, args []string) error {
	if f.format != "text" && f.format != "json" {
		return usage("--format is text or json")
	}
	e, p, r, err := a.load()
	if err != nil {
		return err
	}
	reg := r.Snapshot()
	body, err := a.body(c, f, args, reg)
	if err != nil {
		return err
	}
	decoded, err := wire.Decode(body, reg, a.now())
	if err != nil {
		return &exit{exitUsage, err}
	}
	decoded.Question.Full = decoded.Question.Full || f.explain
	decoded.Question.Ways = decoded.Question.Ways || f.explain || f.format == "text" // a person wants to know what to ask
	d, err := e.DecideWith(c.Context(), reg, decoded.Question, decoded.Gaps)
	if err != nil {
		return &exit{exitUndecided, err}
	}
	answer, err := wire.Encode(d, p, decoded.Ignored)
	if err != nil {
		return &exit{exitUndecided, err}
	}
	where, err := a.recordDecision(c.Context(), f, journal.Decided{Question: decoded.Question, Decision: d, Ignored: decoded.Ignored, Answer: answer})
	if err != nil {
		return err
	}
	if f.format == "json" {
		say(a.err, errors.New(where))
		err = a.printJSON(answer)
	} else if err = printDecision(a.out, reg, p, d); err == nil {
		_, err = fmt.Fprintln(a.out, where)
	}
	if err != nil {
		return &exit{exitUndecided, fmt.Errorf("write answer: %w", err)}
	}
	return outcomeExit(d.Outcome)
}

// recordDecision makes a decision durable before it is shown, and says where it stands.
func (a *app) recordDecision(ctx context.Context, f *questionFlags, d journal.Decided) (string, error) {
	status := exitOK
	var e *exit
	if errors.As(outcomeExit(d.Decision.Outcome), &e) {
		status = e.code
	}
	return a.recordCall(ctx, &f.journal, d.Decision.PolicyHash, d.Decision.RegisterHash, journal.Call{
		Event: journal.EventEvaluation, Status: status, Decisions: []journal.Decided{d}, Response: d.Answer,
	})
}

func (a *app) printJSON(answer []byte) error {
	out, err := wire.Indent(answer)
	if err == nil {
		_, err = a.out.Write(out)
	}
	return err
}

func outcomeExit(o engine.Outcome) error {
	switch o {
	case engine.Permitted:
		return nil
	case engine.Forbidden:
		return &exit{code: exitForbidden}
	case engine.Insufficient:
		return &exit{code: exitInsufficient}
	case engine.NeedsWeigh:
		return &exit{code: exitJudgement}
	}
	return &exit{exitUndecided, fmt.Errorf("no outcome")}
}

// body gives the question as JSON: from the file, or made of the flags, so that both go through the same strict door.
func (a *app) body(c *cobra.Command, f *questionFlags, args []string, reg engine.Register) ([]byte, error) {
	if len(args) == 0 {
		return f.json(reg, "gegeven")
	}
	for _, name := range []string{"party", "role", "action", "purpose", "field", "code", "supplier", "time", "fact"} {
		if c.Flags().Changed(name) {
			return nil, usage("give a file or --%s, not both", name)
		}
	}
	in := a.in
	if args[0] != "-" {
		file, err := os.Open(args[0])
		if err != nil {
			return nil, usage("%v", err)
		}
		defer func() { _ = file.Close() }() // only read from
		in = file
	}
	body, err := io.ReadAll(io.LimitReader(in, wire.MaxBytes+1))
	if err != nil {
		return nil, usage("read question: %v", err)
	}
	return body, nil
}

// json gives the question in the form of AuthZEN. Its resource is of type gegeven for one value, gegevensset for all values of a dataset.
func (f *questionFlags) json(reg engine.Register, resourceType string) ([]byte, error) {
	facts := map[string]any{}
	for _, s := range f.facts {
		name, text, given := strings.Cut(s, "=")
		if _, twice := facts[name]; twice {
			return nil, usage("--fact %s is given twice", name)
		}
		facts[name] = flagValue(reg, name, text, given)
	}
	context := map[string]any{"facts": facts}
	set(context, "supplier", f.supplier)
	set(context, "time", f.time)
	subject, action, resource := map[string]any{"type": "partij"}, map[string]any{}, map[string]any{"type": resourceType}
	set(subject, "id", f.party)
	set(action, "name", f.action)
	set(resource, "id", f.field)
	properties := func(of map[string]any, name, v string) {
		if v != "" {
			of["properties"] = map[string]any{name: v}
		}
	}
	properties(subject, "role", f.role)
	properties(action, "purpose", f.purpose)
	properties(resource, engine.MemberCode, f.code)
	return json.Marshal(map[string]any{"subject": subject, "action": action, "resource": resource, "context": context})
}

// flagValue gives the text of a flag the type that the fact has; what does not fit is left for the decoder to refuse.
func flagValue(reg engine.Register, name, text string, given bool) any {
	fact, _ := reg.Fact(name)
	switch {
	case !given:
		return true
	case fact.Type == engine.TypeBoolean && (text == "true" || text == "ja"):
		return true
	case fact.Type == engine.TypeBoolean && (text == "false" || text == "nee"):
		return false
	case fact.Type == engine.TypeInteger && text != "" && strings.Trim(text, "0123456789") == "":
		return json.Number(text)
	}
	return text
}

func set(m map[string]any, key, v string) {
	if v != "" {
		m[key] = v
	}
}
