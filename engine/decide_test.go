package engine_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

func decide(t *testing.T, s enginetest.Shipped, q engine.Question) engine.Decision {
	t.Helper()
	d, err := s.Engine.Decide(context.Background(), s.Register.Snapshot(), q)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func state(d engine.Decision, clause string) engine.State {
	for _, c := range d.Checks {
		if c.Clause == clause {
			return c.State
		}
	}
	return ""
}

func cites(d engine.Decision, id string) bool {
	return slices.ContainsFunc(d.Citations, func(c engine.Citation) bool { return c.ID == id })
}

func TestHeadlineIsPermittedAndItsNeighboursAreNot(t *testing.T) {
	s := enginetest.Load(t)
	ask := func(change func(*engine.Question)) engine.Decision {
		q := enginetest.Headline()
		q.Full = true
		change(&q)
		return decide(t, s, q)
	}

	d := ask(func(*engine.Question) {})
	if d.Outcome != engine.Permitted || !cites(d, "wbp:8:e") || !cites(d, "wpg:7:2") {
		t.Errorf("headline: %s, %v", d.Outcome, d.Citations)
	}
	if d := ask(func(q *engine.Question) { q.Selector = "A22" }); d.Outcome != engine.Forbidden || state(d, "convenant_midden_nederland/par4_3_gegevens") != engine.Violated {
		t.Errorf("A22: %s", d.Outcome)
	}
	d = ask(func(q *engine.Question) { delete(q.Facts, "nodig_voor_toezicht_en_handhaving") })
	if d.Outcome != engine.Insufficient || d.Missing[0].Fact != "nodig_voor_toezicht_en_handhaving" {
		t.Errorf("need to know not said: %s, missing %v", d.Outcome, d.Missing)
	}
	d = ask(func(q *engine.Question) { q.Day = "2020-03-01" })
	route := slices.ContainsFunc(d.Full.Explanation, func(n engine.ClauseNote) bool { return strings.Contains(n.OtherRoute, "politiegegevens/") })
	if d.Outcome != engine.Forbidden || !route {
		t.Errorf("after the term: %s, other route named: %t", d.Outcome, route)
	}
	d = ask(func(q *engine.Question) { q.Supplier = "gemeente-zeist" })
	if d.Outcome != engine.Forbidden || len(d.Conflicts) != 1 || d.Conflicts[0].Fact != "zelfde_gemeente" {
		t.Errorf("from Zeist: %s, conflicts %v", d.Outcome, d.Conflicts)
	}
}

func TestMayorReceivesByTheLetterAndTheStatuteOfTheDay(t *testing.T) {
	s := enginetest.Load(t)
	for day, want := range map[engine.Day][2]string{"2017-06-01": {"wpg:16:1:c:2", "wbp:8:e"}, "2019-06-01": {"wpg:16:1:b:2", "avg:6:1:e"}} {
		d := decide(t, s, engine.Question{
			Party: "gemeente-utrecht", Role: "burgemeester", Action: "ontvangen", Purpose: "gerichte-inzet-toezicht-en-handhaving",
			Field: "dagmonitor/huisnummer", Selector: "A20", Supplier: "politie-eenheid-midden-nederland", Day: day,
			Facts: map[string]engine.Value{"addendum_ondertekend": engine.Truth(true)},
		})
		if d.Outcome != engine.Permitted || !cites(d, want[0]) || !cites(d, want[1]) {
			t.Errorf("%s: %s, %v", day, d.Outcome, d.Citations)
		}
	}
}

func TestUnknownNamesAreGapsAllAtOnceAndNeverRepeated(t *testing.T) {
	s := enginetest.Load(t)
	q := engine.Question{
		Party: "gemeente-utrech", Role: "toezichthoudr", Action: "ontvange", Purpose: "handhaving-openbare-ord", Field: "dagmonitor/huisnumer",
		Supplier: "gemeente-zeis", Day: "2018-04-09", Facts: map[string]engine.Value{"ontvanger": engine.Text("woningcorporati")},
	}
	d := decide(t, s, q)
	if d.Outcome != engine.Insufficient || d.Permitted() || len(d.Gaps) != 7 {
		t.Fatalf("%s with gaps %+v", d.Outcome, d.Gaps)
	}
	nearest := map[string]string{
		"party": "gemeente-utrecht", "role": "toezichthouder", "action": "ontvangen", "purpose": "handhaving-openbare-orde",
		"field": "dagmonitor/huisnummer", "supplier": "gemeente-zeist", "facts.ontvanger": "woningcorporatie",
	}
	for _, g := range d.Gaps {
		if !slices.Contains(g.Nearest, nearest[g.Member]) {
			t.Errorf("gap %s: nearest %v, want %s", g.Member, g.Nearest, nearest[g.Member])
		}
	}
}

func TestACodeOfTheRightFormIsJudgedAndAnyOtherIsAGap(t *testing.T) {
	s := enginetest.Load(t)
	q := enginetest.Headline()
	q.Selector = "Z99"
	if d := decide(t, s, q); d.Outcome != engine.Forbidden || len(d.Gaps) != 0 {
		t.Errorf("Z99: %s, gaps %v", d.Outcome, d.Gaps)
	}
	for _, code := range []string{"A2", "a20", "A2000", "A20 ", "AA2"} {
		q.Selector = code
		if d := decide(t, s, q); d.Outcome != engine.Insufficient || len(d.Gaps) != 1 || d.Gaps[0].Member != "selector" {
			t.Errorf("%q: %s, gaps %v", code, d.Outcome, d.Gaps)
		}
	}
}

func TestTheFutureIsAnsweredAsAnnounced(t *testing.T) {
	s := enginetest.Load(t)
	q := enginetest.Headline()
	q.Day = "2030-01-01"
	if d := decide(t, s, q); !d.Announced {
		t.Error("a day to come does not say so")
	}
	q.Day = q.Asked
	if d := decide(t, s, q); d.Announced {
		t.Error("today counts as the future")
	}
}

func TestADayOutsideTheKnownLawIsNoDecision(t *testing.T) {
	s := enginetest.Load(t)
	for _, day := range []engine.Day{"", "2007-12-31", "2100-01-01"} {
		q := enginetest.Headline()
		q.Day = day
		if d, err := s.Engine.Decide(context.Background(), s.Register.Snapshot(), q); err == nil || d.Permitted() {
			t.Errorf("%q: %v", day, d.Outcome)
		}
	}
}

// Passing on is one act seen from two ends: the disclosing side comes out the same.
func TestReceivingAndPassingOnAreOneAct(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := enginetest.Seeded(7)
	compared := 0
	parties := reg.Parties()
	for n := range 40 * len(parties) { // every party supplies forty times
		in := enginetest.Random(r, reg)
		in.Action = "ontvangen"
		in.Supplier = parties[n%len(parties)].ID
		if from, _ := reg.Party(in.Supplier); from.Kind == "persoon" || acts(reg, in.Party) {
			continue // what a person gives is no act of an organisation
		}
		if to, _ := reg.Party(in.Party); to.DataSubject {
			in.Role = ""
		}
		delete(in.Facts, "ontvanger")
		delete(in.Facts, "rol_ontvanger")
		out := in.With("ontvanger", engine.Text(in.Party))
		if in.Role != "" {
			out = out.With("rol_ontvanger", engine.Text(in.Role))
		}
		out.Party, out.Action, out.Supplier, out.Role = in.Supplier, "doorverstrekken", "", ""
		a, b := decide(t, s, in), decide(t, s, out)
		for _, side := range []string{"disclosure", "both"} {
			x, y := statesOf(a, side), statesOf(b, side)
			if x != y {
				t.Fatalf("%s\nreceiving:  %s\npassing on: %s\n%+v", side, x, y, in)
			}
			compared++
		}
	}
	if compared < 1000 {
		t.Errorf("only %d sides compared", compared)
	}
}

// acts reports whether a party is a person that acts for an organisation: it has no facts of a data subject to state.
func acts(reg engine.Register, party string) bool {
	p, _ := reg.Party(party)
	return len(p.ActsFor) > 0
}

func statesOf(d engine.Decision, side string) string {
	var out []string
	for _, c := range d.Checks {
		if c.Side == side {
			out = append(out, c.Clause+" "+string(c.State))
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

func TestReasonsAreShortAndNameAPlace(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := enginetest.Seeded(11)
	for range 500 {
		d := decide(t, s, enginetest.Random(r, reg))
		if n := utf8.RuneCountInString(d.Reason); n == 0 || n > 120 {
			t.Errorf("%d signs: %s", n, d.Reason)
		}
		if d.Outcome == engine.Permitted && !strings.Contains(d.Reason, "art. ") {
			t.Errorf("names no place: %s", d.Reason)
		}
	}
}
