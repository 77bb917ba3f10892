package proposals

import (
	"strings"
	"testing"

	"doelbinding/api/workbench/page"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/gate"
)

// What the gate says to programmers is said to a jurist in Dutch, with the title of the clause; what no proposal brings about is left to a programmer.
func TestFindingsAreSaidInDutch(t *testing.T) {
	p := &Page{site: &page.Site{Policy: enginetest.Load(t).Engine.Policy()}}
	const clause = "gemeentewet/art172"
	for what, want := range map[gate.Finding]string{
		{Rule: gate.Coverage, Where: clause, What: "no scenario of its own shows it geschonden"}:                                                            "Geen voorbeeld van de bepaling “",
		{Rule: gate.Coverage, Where: clause, What: "decides in no scenario: without it every outcome is the same"}:                                          "(gemeentewet/art172) beslist in geen enkel voorbeeld.",
		{Rule: gate.Meta, Where: clause, What: "compares bron with back-up, which it can never be"}:                                                         "vergelijkt het feit bron met back-up",
		{Rule: gate.Meta, Where: "afspraken-x", What: "lists toezicht, for which nothing can be permitted: the register of processing has no entry for it"}: "De afspraken afspraken-x noemen het doel toezicht",
		{Rule: gate.Shape, Where: clause, What: `_met: not a fact of the register, written out: "bron"`}:                                                    "leest het feit of de norm bron,",
		{Rule: gate.Shape, Where: clause, What: "something else"}:                                                                                           "De vorm van een bepaling klopt niet: De bepaling “",
		{Rule: gate.Invariant, Where: "invarianten/nooit.feature:3", What: "Niets mag: toch toegestaan: x"}:                                                 "niet meer vast: Niets mag: toch toegestaan: x",
		{Rule: gate.Ended, Where: "participations/x", What: "begins on 2026-01-01, and y had ended on 2025-01-01: nothing can rest on it"}:                  "y is dan al voorbij",
		{Rule: "new", Where: "x", What: "y"}: "De poort vond iets: x.",
	} {
		if got := p.words(what); !strings.Contains(got, want) || strings.Contains(got, "{}") || strings.Contains(got, "which") {
			t.Errorf("%q, not %q", got, want)
		}
	}
}
