package explain_test

import (
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

// The line has no holes, its neighbours differ, and on the first and the last day of each stretch the engine decides what the line says. The stretch of
// the day judged begins and ends where the explanation says that the answer changes.
func TestTheLineSaysWhatIsDecidedOnEachDay(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	for name, q := range map[string]engine.Question{
		"with an end": {Party: "gemeente-zeist", Role: "burgemeester", Action: "ontvangen", Purpose: "handhaving-openbare-orde", Field: "dagmonitor/postcode", Selector: "A22",
			Facts: map[string]engine.Value{"addendum_ondertekend": engine.Truth(true)}},
		"from a day on": {Party: "gemeente-utrecht", Role: "toezichthouder", Action: "ontvangen", Purpose: "handhaving-openbare-orde", Field: "dagmonitor/postcode", Selector: "A20",
			Supplier: "gemeente-utrecht", Facts: map[string]engine.Value{"addendum_ondertekend": engine.Truth(true), "verstrekt_op": engine.Text("2017-03-15")}},
	} {
		t.Run(name, func(t *testing.T) {
			q.Day, q.Asked = "2018-04-09", "2026-11-21"
			line, err := s.Engine.Line(t.Context(), reg, q)
			if err != nil || len(line) < 3 {
				t.Fatal(len(line), err)
			}
			if first := line[0].Period.From; first != engine.FirstDay && first != "2017-03-15" || line[len(line)-1].Period.Until != engine.LastDay {
				t.Errorf("it goes from %s to %s", first, line[len(line)-1].Period.Until)
			}
			full := q
			full.Full = true
			d, err := s.Engine.Decide(t.Context(), reg, full)
			if err != nil {
				t.Fatal(err)
			}
			for i, x := range line {
				if i > 0 && x.Period.From != line[i-1].Period.Until.AddDays(1) {
					t.Errorf("between %v and %v there is a hole", line[i-1].Period, x.Period)
				}
				for _, day := range []engine.Day{x.Period.From, x.Period.Until} {
					q.Day = day
					if d, err := s.Engine.Decide(t.Context(), reg, q); err != nil || d.Outcome != x.Decision.Outcome || d.Reason != x.Decision.Reason {
						t.Errorf("on %s: %s, the line says %s: %v", day, d.Reason, x.Decision.Reason, err)
					}
				}
				if x.Period.Contains("2018-04-09") && (d.Full.Previous != "" && d.Full.Previous != x.Period.From.AddDays(-1) || d.Full.Next != "" && d.Full.Next != x.Period.Until.AddDays(1)) {
					t.Errorf("the explanation changes on %s and %s, the line on %v", d.Full.Previous, d.Full.Next, x.Period)
				}
			}
		})
	}
}

// The parts of an explanation hold everything that its text says.
func TestThePartsOfAnExplanationAreItsText(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	q := engine.Question{Party: "gemeente-zeist", Role: "burgemeester", Action: "ontvangen", Purpose: "handhaving-openbare-orde", Field: "dagmonitor/postcode", Selector: "A22", Day: "2018-04-09", Full: true}
	d, err := s.Engine.Decide(t.Context(), reg, q)
	if err != nil {
		t.Fatal(err)
	}
	labelled := 0
	for i, c := range d.Checks {
		for _, p := range s.Engine.Parts(reg, c) {
			if !strings.Contains(d.Full.Explanation[i].Text, p.Label) || p.Text == "" {
				t.Errorf("%s: %+v is not in %q", c.Clause, p, d.Full.Explanation[i].Text)
			}
			if p.Label != "" {
				labelled++
			}
		}
	}
	if labelled == 0 {
		t.Error("no part has a label")
	}
}

// What was assumed of several facts reads as sentences, each with a capital.
func TestEachSentenceOfAPartBeginsWithACapital(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	yes := engine.Truth(true)
	q := engine.Question{
		Party: "gemeente-utrecht", Role: "toezichthouder", Supplier: "gemeente-utrecht", Action: "ontvangen", Purpose: "gerichte-inzet-toezicht-en-handhaving", Field: "dagmonitor/huisnummer",
		Selector: "A20", Day: "2018-04-09", Full: true, Facts: map[string]engine.Value{"addendum_ondertekend": yes, "taak_toezicht_handhaving": yes, "nodig_voor_toezicht_en_handhaving": yes},
	}
	d, err := s.Engine.Decide(t.Context(), reg, q)
	if err != nil {
		t.Fatal(err)
	}
	several := 0
	for _, c := range d.Checks {
		for _, p := range s.Engine.Parts(reg, c) {
			if p.Label != "Aangenomen bij gebrek aan bericht" {
				continue
			}
			for _, sentence := range strings.Split(p.Text, ". ")[1:] {
				several++
				if first := sentence[:1]; first != strings.ToUpper(first) {
					t.Errorf("%s: %q", c.Clause, sentence)
				}
			}
		}
	}
	if several == 0 {
		t.Error("nowhere were several facts assumed")
	}
}
