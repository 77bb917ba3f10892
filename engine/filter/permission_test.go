package filter

import (
	"context"
	"errors"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/filter/table"
)

// Every value of a table is decided about as when it is asked for by itself, on any day.
func TestAPermissionIsWhatIsDecidedOfEachValue(t *testing.T) {
	c := benchConfig(t)
	p, err := Decide(context.Background(), c, []string{"incidentcode", "datum", "huisnummer", "modus-operandi"})
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Codes) != len(c.Register.Codes()) || p.Code != 0 || p.Day != 1 {
		t.Fatal(len(p.Codes), p.Code, p.Day)
	}
	seen := map[string]int{}
	for _, r := range p.Rules {
		for _, day := range []engine.Day{r.Span.From, r.Span.Until} {
			q := c.Question
			q.Field, q.Selector, q.Day = "dagmonitor/"+r.Field, r.Codes[len(r.Codes)-1], day
			d, err := c.Engine.Decide(context.Background(), c.Register, q)
			if err != nil || d.Permitted() != r.Keep {
				t.Errorf("%s of %s on %s: %v %v, kept %v", r.Field, q.Selector, day, d.Outcome, err, r.Keep)
			}
		}
		seen[r.Field] += len(r.Codes) * (r.Span.Until.DaysSince(r.Span.From) + 1)
	}
	for field, n := range seen { // each code on each day, once
		if want := len(p.Codes) * (engine.LastDay.DaysSince(engine.FirstDay) + 1); n != want {
			t.Errorf("%s: %d answers for %d codes and days", field, n, want)
		}
	}
}

// restless is an engine whose every answer is of one day.
type restless struct{ Engine }

func (restless) Span(_ context.Context, _ engine.Register, q engine.Question) (engine.Decision, engine.Period, error) {
	return engine.Decision{Outcome: engine.Permitted, Day: q.Day}, engine.Period{From: q.Day, Until: q.Day}, nil
}

// absent is one whose answers are of other days than were asked.
type absent struct{ Engine }

func (absent) Span(_ context.Context, _ engine.Register, q engine.Question) (engine.Decision, engine.Period, error) {
	return engine.Decision{Outcome: engine.Permitted, Day: q.Day}, engine.Period{From: q.Day.AddDays(1)}, nil
}

// What cannot be decided beforehand is refused, with the reason.
func TestWhatCannotBeDecidedBeforehandIsRefused(t *testing.T) {
	header := []string{"incidentcode", "datum", "wijk"}
	for what, c := range map[string]struct {
		change func(*Config)
		header []string
		reason string
	}{
		"an answer that turns every day": {func(c *Config) { c.Engine = restless{c.Engine} }, header, "changes on more than 200 days, which is too many to write down: give --date DAY"},
		"an answer about another day":    {func(c *Config) { c.Engine = absent{c.Engine} }, header, "no decision about 2008-01-01"},
		"a fact that some rows precede": {func(c *Config) {
			c.Question = c.Question.With("dossier_opgeslagen_op", engine.Text("2015-05-06"))
		}, header, "on 2008-01-01, which a row may have: "},
		"an unknown party":        {func(c *Config) { c.Question.Party = "nergens" }, header, "onbekend: partij"},
		"no such dataset":         {func(c *Config) { c.Dataset = "nergens" }, header, "the register has no such dataset"},
		"no column with the code": {func(*Config) {}, header[1:], "no column holds incidentcode"},
		"no column with the day":  {func(*Config) {}, []string{"incidentcode", "wijk"}, "no column holds datum; give --day-column COLUMN or --date DAY"},
		"no such column":          {func(c *Config) { c.DayColumn = "tijd" }, header, "--day-column tijd: the header does not have it"},
		"a column of no field":    {func(*Config) {}, append(header, "schoenmaat"), `"schoenmaat", is no field of dagmonitor`},
		"a field in two columns":  {func(*Config) {}, append(header, "Wijk"), "two columns hold wijk"},
	} {
		config := benchConfig(t)
		c.change(&config)
		p, err := Decide(context.Background(), config, c.header)
		if err == nil || p != nil || !strings.Contains(err.Error(), c.reason) {
			t.Errorf("%s: %v", what, err)
		}
	}
	c := benchConfig(t)
	c.Engine = restless{c.Engine}
	var wrong *table.UsageError
	if _, err := Decide(context.Background(), c, header); !errors.As(err, &wrong) {
		t.Errorf("it is no fault of the question: %v", err)
	}
	c.Day = "2018-04-09"
	if p, err := Decide(context.Background(), c, header); err != nil || len(p.Rules) == 0 || p.Day != NoColumn {
		t.Error("on one day it can be decided: ", err)
	}
}
