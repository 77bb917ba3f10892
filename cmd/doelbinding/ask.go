package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/interview"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
)

// mostHits is how many names are shown at once.
const mostHits = 7

func (a *app) ask() *cobra.Command {
	f := &decideFlags{}
	scenarioFile := ""
	c := &cobra.Command{
		Use:   "ask",
		Short: "Ask in Dutch or English, one thing at a time, what is needed to decide, and decide",
		Long: "ask holds a conversation, in Dutch or with --lang en in English: who, what, to whom, which field, for what purpose, and then only what the law makes it ask.\n" +
			"What the flags say is not asked. Names are found by part of a name or a synonym. It ends with the answer and with the same question as\n" +
			"a command, as JSON and as a scenario. It also reads answers from a file or a pipe, a line each.\n" +
			"Exit status: as decide; 2 when the conversation ended before the answer.",
		Example: "  doelbinding ask\n  doelbinding ask --party gemeente-utrecht --time 2018-04-09",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return a.converse(c.Context(), f, scenarioFile) },
	}
	f.question.Asked(c)
	f.question.Single(c)
	c.Flags().StringVar(&scenarioFile, "scenario", "", "file to write the question to as a scenario, to run with doelbinding scenarios --features")
	f.lang.add(c)
	f.journal.Add(c)
	return c
}

func (a *app) converse(ctx context.Context, f *decideFlags, scenarioFile string) error {
	e, _, r, err := a.Load(ctx)
	if err != nil {
		return err
	}
	reg := r.Snapshot()
	body, err := f.question.JSON(reg, "gegeven")
	if err != nil {
		return err
	}
	decoded, err := wire.DecodePart(body, reg, a.Now())
	if err != nil {
		return f.lang.misunderstood(err)
	}
	t := &talk{
		out: a.Out, lines: bufio.NewScanner(a.In), echo: !terminal(a.In), law: speaking{e, f.lang.Language}, reg: reg,
		state: interview.State{Question: decoded.Question, Language: f.lang.Language}, Language: f.lang.Language,
	}
	t.tell("Typ bij elke vraag een nummer, (een deel van) een naam, w (weet ik niet), t (terug) of s (stop).")
	step, err := t.hold(ctx)
	switch {
	case errors.Is(err, errStopped):
		fmt.Fprintln(t.out)
		t.tell("Het gesprek is gestopt zonder antwoord. Nog gevraagd: %s", step.Ask.Text)
		return program.Status(program.ExitUsage, nil)
	case err != nil:
		return f.lang.undecided(err)
	}
	return a.conclude(ctx, e, reg, f, conclusion{t.state, step, scenarioFile})
}

// terminal reports whether the input is a terminal: then the answers are on the screen already.
func terminal(in io.Reader) bool {
	file, ok := in.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// errStopped reports that the user stopped or the input ended.
var errStopped = errors.New("stopped")

// speaking is an engine that answers in a language.
type speaking struct {
	*explain.Engine
	language.Language
}

// Ask implements interview.Law.
func (s speaking) Ask(ctx context.Context, reg engine.Register, q engine.Question, unknown []string) (engine.Decision, error) {
	d, err := s.Engine.Ask(ctx, reg, q, unknown)
	return s.Engine.In(s.Language, reg, d), err
}

// talk is an interview in a terminal.
type talk struct {
	language.Language
	out   io.Writer
	lines *bufio.Scanner
	echo  bool
	law   interview.Law
	reg   engine.Register
	state interview.State
	past  []interview.State
}

// hold asks until there is an answer. If the user stops, it returns the step that it was at.
func (t *talk) hold(ctx context.Context) (interview.Step, error) {
	for {
		step, err := interview.Next(ctx, t.law, t.reg, t.state)
		if err != nil || step.Ask == nil {
			return step, err
		}
		t.put(*step.Ask)
		next, err := t.answer(*step.Ask)
		if err != nil {
			return step, err
		}
		if next != nil {
			t.past, t.state = append(t.past, t.state), *next
		} else {
			t.past, t.state = t.past[:len(t.past)-1], t.past[len(t.past)-1]
		}
	}
}

// tell writes a line in the language of the interview.
func (t *talk) tell(dutch string, args ...any) { fmt.Fprintln(t.out, t.Say(dutch, args...)) }

// put writes a question, with the number of questions left and the reason for it.
func (t *talk) put(ask interview.Ask) {
	fmt.Fprintln(t.out)
	t.tell("Vraag %d%s", len(t.past)+1, t.farther(ask))
	fmt.Fprintln(t.out, ask.Text)
	if ask.Weigher != "" {
		t.tell("  Dit is een weging, geen feit: een mens weegt dit, namelijk %s. Is er gewogen, geef dan de uitkomst; anders w.", ask.Weigher)
	}
	if ask.Why != "" {
		fmt.Fprintf(t.out, "  %s\n", ask.Why)
	}
}

func (t *talk) farther(ask interview.Ask) string {
	var parts []string
	if ask.Left > 0 {
		parts = append(parts, t.Say("hierna naar verwachting nog hooguit %d", ask.Left))
	} else if ask.Foreseen {
		parts = append(parts, t.Say("naar verwachting de laatste"))
	}
	if ask.Shortest > 1 {
		parts = append(parts, t.Say("de kortste weg naar een ja vergt er %d", ask.Shortest))
	}
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, "; ") + ")"
}

// answer reads until a line is an answer, and returns the question with it; nil to go back.
func (t *talk) answer(ask interview.Ask) (*interview.State, error) {
	shown := ask.Choices(t.reg, t.state.Question, "")
	if unlikely := slices.IndexFunc(shown, func(c interview.Choice) bool { return !c.Likely }); len(shown) > mostHits && unlikely == 0 {
		t.tell("  typ een deel van de naam; er zijn er %d", len(shown))
		shown = nil
	} else {
		t.show(ask, shown)
	}
	for {
		line, ok := t.read()
		if !ok {
			return nil, errStopped
		}
		switch word(t.Language, line) {
		case wordNone:
			continue
		case wordStop:
			return nil, errStopped
		case wordUnknown:
			q := t.state.Question
			if ask.Unnamed {
				q = interview.With(q, ask.Member, engine.Value{}) // the answer is "none"
			}
			return &interview.State{Question: q, Unknown: append(slices.Clone(t.state.Unknown), ask.Member), Language: t.Language}, nil
		case wordBack:
			if len(t.past) > 0 {
				return nil, nil
			}
			t.tell("Dit is de eerste vraag.")
			continue
		}
		var v engine.Value
		if v, shown = t.value(ask, line, shown); !v.Known() {
			continue
		}
		q := interview.With(t.state.Question, ask.Member, v)
		if against := engine.Contradictions(t.reg, q); len(against) > 0 {
			c := against[0]
			t.tell("Dat kan niet samen met wat er al staat (%s en %s): %s. Antwoord anders, of ga terug.", c.One, c.Other, t.Say(c.Why))
			continue
		}
		return &interview.State{Question: q, Unknown: t.state.Unknown, Language: t.Language}, nil
	}
}

func (t *talk) read() (string, bool) {
	fmt.Fprint(t.out, "> ")
	if !t.lines.Scan() {
		fmt.Fprintln(t.out)
		return "", false
	}
	line := strings.TrimSpace(t.lines.Text())
	if t.echo {
		fmt.Fprintln(t.out, line)
	}
	return line, true
}

// value reads one line as an answer. If it is none, value says so and lists what it can mean, to choose from.
func (t *talk) value(ask interview.Ask, line string, shown []interview.Choice) (engine.Value, []interview.Choice) {
	if ask.Kind == interview.Number || ask.Kind == interview.Date {
		v, trouble := t.measure(ask, line)
		if trouble != "" {
			fmt.Fprintln(t.out, trouble)
		}
		return v, shown
	}
	if n, err := strconv.Atoi(line); err == nil && n > 0 && n <= min(len(shown), mostHits) {
		return shown[n-1].Value, shown
	}
	if ask.Kind == interview.Boolean {
		switch word(t.Language, line) {
		case wordYes:
			return engine.Truth(true), shown
		case wordNo:
			return engine.Truth(false), shown
		}
		t.tell("Antwoord met ja of nee, of met w.")
		return engine.Value{}, shown
	}
	found := ask.Choices(t.reg, t.state.Question, line)
	if i := slices.IndexFunc(found, func(c interview.Choice) bool { return c.Exact }); i >= 0 {
		return found[i].Value, found
	}
	if len(found) == 0 {
		t.tell("Niets heet zo of lijkt daarop. Probeer een ander woord, of w.")
		return engine.Value{}, shown
	}
	t.show(ask, found)
	return engine.Value{}, found
}

// measure parses a day or a number.
func (t *talk) measure(ask interview.Ask, line string) (engine.Value, string) {
	fact, _ := t.reg.Fact(ask.Member)
	trouble := t.Say("Schrijf de dag als 9 april 2018 of als 2018-04-09.")
	if ask.Kind == interview.Number {
		trouble = t.Say("Schrijf een heel getal van %d tot en met %d.", ask.Min, ask.Max)
	} else if day, err := engine.ParseDayIn(t.Language, line); err == nil {
		line = string(day)
	}
	v, wrong := wire.FactText(fact, line)
	if wrong != "" {
		return engine.Value{}, trouble
	}
	return v, ""
}

// show lists the choices, numbered.
func (t *talk) show(ask interview.Ask, list []interview.Choice) {
	for i, c := range list[:min(len(list), mostHits)] {
		as, leads := "", ""
		if c.As != "" {
			as = t.Say(" (ook: %s)", c.As)
		}
		switch c.Outcome {
		case engine.Insufficient:
			leads = t.Say(": dan nog hooguit %d", c.Left)
		case engine.NeedsWeigh:
			leads = t.Say(": dan weegt een mens")
		case engine.Permitted, engine.Forbidden:
			leads = ": " + c.Outcome.In(t.Language)
		}
		fmt.Fprintf(t.out, "  %d  %s%s%s\n", i+1, c.Name, as, leads)
	}
	switch {
	case len(list) > mostHits:
		t.tell("  en %d andere: typ een deel van de naam", len(list)-mostHits)
	case ask.Kind == interview.Date:
		t.tell("  een dag, zoals 9 april 2018")
	case ask.Kind == interview.Number:
		t.tell("  een heel getal van %d tot en met %d", ask.Min, ask.Max)
	}
}
