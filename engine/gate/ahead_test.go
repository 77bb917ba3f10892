package gate_test

import (
	"slices"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/gate"
)

// dated is a register of one agreement, with those that take part in it.
type dated struct {
	agreement engine.Agreement
	takes     []engine.Participation
	settled   []engine.Settled
}

func (d dated) Agreements() []engine.Agreement { return []engine.Agreement{d.agreement} }
func (d dated) Settled() []engine.Settled      { return d.settled }
func (d dated) Parties() (out []engine.Party) {
	for _, p := range d.takes {
		out = append(out, engine.Party{ID: p.Party})
	}
	return out
}
func (d dated) Participation(party, _ string) (engine.Participation, bool) {
	i := slices.IndexFunc(d.takes, func(p engine.Participation) bool { return p.Party == party })
	if i < 0 {
		return engine.Participation{}, false
	}
	return d.takes[i], true
}

// What ends or begins from today until the day asked for is listed in order, both days included, and nothing outside them.
func TestLookAhead(t *testing.T) {
	r := dated{
		agreement: engine.Agreement{ID: "x", Periods: []engine.Period{{From: "2024-01-01", Until: "2025-12-31"}, {From: "2026-01-01", Until: "2027-06-30"}}},
		takes:     []engine.Participation{{ID: "a", Party: "a", Period: engine.Period{From: "2026-12-01"}}, {ID: "b", Party: "b", Period: engine.Period{From: "2024-01-01", Until: "2026-11-30"}}},
		settled:   []engine.Settled{{ID: "s", Period: engine.Period{Until: "2027-07-01"}}},
	}
	clauses := []engine.Clause{{
		ID: "wpg/x", Valid: engine.Period{From: "2020-01-01", Until: engine.LastDay},
		Citations: []engine.CitationSpan{{ID: "wpg:1", Period: engine.Period{From: "2020-01-01", Until: "2027-01-31"}}, {ID: "wpg:2", Period: engine.Period{From: "2027-02-01"}}},
	}}
	a := gate.Look("2026-11-30", "2027-06-30", clauses, r)
	var days []engine.Day
	for _, c := range a.Coming {
		days = append(days, c.Day)
	}
	if want := []engine.Day{"2026-11-30", "2026-12-01", "2027-01-31", "2027-02-01", "2027-06-30"}; !slices.Equal(days, want) {
		t.Errorf("%v, want %v", a.Coming, want)
	}
	if a := gate.Look("2026-12-02", "2027-01-30", clauses, r); len(a.Coming) != 0 {
		t.Errorf("%v", a.Coming)
	}
}

// A party that takes part after the end is a finding; that an agreement has ended is none.
func TestReliedOnWhatHadEnded(t *testing.T) {
	r := dated{
		agreement: engine.Agreement{ID: "x", Periods: []engine.Period{{From: "2017-01-01", Until: "2020-02-29"}}},
		takes:     []engine.Participation{{ID: "a", Party: "a", Period: engine.Period{From: "2017-01-01"}}, {ID: "b", Party: "b", Period: engine.Period{From: "2020-03-01"}}},
	}
	var report gate.Report
	gate.Relied(&report, r)
	if len(report.Findings) != 1 || report.Findings[0].Where != "participations/b" {
		t.Errorf("%+v", report.Findings)
	}
}

// Two spans of one citation may not share a day; two citations may.
func TestCitedTwice(t *testing.T) {
	span := func(id string, from, until engine.Day) engine.CitationSpan {
		return engine.CitationSpan{ID: id, Period: engine.Period{From: from, Until: until}}
	}
	var report gate.Report
	gate.CitedTwice(&report, []engine.Clause{
		{ID: "good/a", Citations: []engine.CitationSpan{span("x:1", "2020-01-01", "2020-12-31"), span("x:1", "2021-01-01", ""), span("y:1", "2020-01-01", "")}},
		{ID: "bad/a", Citations: []engine.CitationSpan{span("x:1", "2020-01-01", "2021-01-01"), span("x:1", "2021-01-01", "")}},
	})
	if len(report.Findings) != 1 || report.Findings[0].Where != "bad/a" {
		t.Errorf("%+v", report.Findings)
	}
}
