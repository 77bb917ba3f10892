package processing_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/processing"
)

func of(t *testing.T, party string, day engine.Day) map[string]processing.Activity {
	t.Helper()
	s := enginetest.Load(t)
	snapshot := s.Register.Snapshot()
	p, ok := snapshot.Party(party)
	if !ok {
		t.Fatalf("no party %s", party)
	}
	list, err := processing.New(s.Engine, snapshot, day).Of(context.Background(), p)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]processing.Activity{}
	for _, a := range list {
		if a.ID != party+"/"+a.Purpose.ID {
			t.Errorf("%s has id %s", a.Purpose.ID, a.ID)
		}
		out[a.Purpose.ID] = a
	}
	return out
}

func column(t *testing.T, a processing.Activity, key string) string {
	t.Helper()
	i := slices.IndexFunc(processing.Columns(), func(c processing.Column) bool { return c.Key == key })
	if i < 0 || i >= len(a.Cells) {
		t.Fatalf("no column %s", key)
	}
	return strings.Join(a.Cells[i].Values, "; ")
}

func TestEveryEntryHasTwelveColumnsFilledOrMarked(t *testing.T) {
	for party, day := range map[string]engine.Day{"gemeente-leeuwarden": "2023-06-01", "lms": "2021-06-01", "gemeente-utrecht": "2018-04-09"} {
		entries := of(t, party, day)
		if len(entries) < 5 {
			t.Errorf("%s: only %d entries", party, len(entries))
		}
		for _, a := range entries {
			if len(a.Cells) != 12 {
				t.Fatalf("%s has %d columns", a.ID, len(a.Cells))
			}
			for i, cell := range a.Cells {
				if (len(cell.Values) == 0) == (cell.Open == "") {
					t.Errorf("%s, %s: must be filled or say why not", a.ID, processing.Columns()[i].Heading)
				}
			}
		}
	}
}

func TestWhatAClauseListsIsWhatTheEntrySays(t *testing.T) {
	entries := of(t, "gemeente-leeuwarden", "2023-06-01")
	tax, benefit, school := entries["gemeentelijke-belasting"], entries["recht-op-uitkering"], entries["leerplicht"]
	for _, c := range []struct {
		entry  processing.Activity
		column string
		holds  string
		want   bool
	}{
		{tax, "data", "WOZ-waarde", true},
		{tax, "data", "strafrechtelijke gegevens", false},
		{tax, "data", "burgerlijke staat", false}, // an open list leaves it to a person
		{tax, "ground", "onder e, AVG", true},
		{tax, "retention", "selectielijst", true},
		{benefit, "data", "strafrechtelijke gegevens", true},
		{school, "department", "leerplichtambtenaar", true},
		{school, "subjects", "kind", true},
	} {
		if got := column(t, c.entry, c.column); strings.Contains(got, c.holds) != c.want {
			t.Errorf("%s, %s: holds %q is not %t: %s", c.entry.Purpose.ID, c.column, c.holds, c.want, got)
		}
	}
	if _, ok := entries["marktonderzoek"]; ok {
		t.Error("a purpose that nothing names has an entry")
	}
}

func TestAnAgreementNamesTheOthersAndEnds(t *testing.T) {
	during := of(t, "gemeente-utrecht", "2018-04-09")["handhaving-openbare-orde"]
	if got := column(t, during, "cooperation"); !strings.Contains(got, "politie-eenheid Midden-Nederland (afspraken Midden-Nederland)") {
		t.Errorf("cooperates with %s", got)
	}
	after := of(t, "gemeente-utrecht", "2021-04-09")["handhaving-openbare-orde"]
	if got := column(t, after, "cooperation"); got != "" {
		t.Errorf("the agreement has ended, and it still cooperates with %s", got)
	}
}

func TestOrganisationsThatNoClauseTellsApartHaveTheSameEntries(t *testing.T) {
	one, other := of(t, "gemeente-baarn", "2018-04-09"), of(t, "gemeente-soest", "2018-04-09")
	if len(one) == 0 || len(one) != len(other) {
		t.Fatalf("%d and %d entries", len(one), len(other))
	}
	for id, a := range one {
		if got, want := column(t, other[id], "data"), column(t, a, "data"); got != want {
			t.Errorf("%s: %s, not %s", id, got, want)
		}
		if got := column(t, a, "controller"); got != "gemeente Baarn" {
			t.Errorf("%s is the responsibility of %s", id, got)
		}
	}
}

// A use that nothing permits is a promise without law.
func TestAUseForWhichNothingCanBePermittedIsAGap(t *testing.T) {
	s := enginetest.Load(t)
	snapshot := s.Register.Snapshot()
	gaps, err := processing.Gaps(context.Background(), s.Engine, snapshot)
	if err != nil || len(gaps) > 0 {
		t.Fatal(gaps, err)
	}
	gaps, err = processing.Gaps(context.Background(), s.Engine, promising{snapshot})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Contains(gaps, processing.Gap{Agreement: "privacyverklaring-leiden", Purpose: "publicatie"}) {
		t.Errorf("found %v", gaps)
	}
}

// promising lists publication among the uses of a recorded conversation, which the clauses forbid.
type promising struct{ engine.Register }

func (p promising) Agreements() []engine.Agreement {
	list := slices.Clone(p.Register.Agreements())
	list = slices.DeleteFunc(list, func(a engine.Agreement) bool { return a.ID != "privacyverklaring-leiden" })
	list[0].Uses = append(slices.Clone(list[0].Uses), "publicatie")
	return list
}

func (p promising) Datasets() []engine.Dataset {
	return slices.DeleteFunc(slices.Clone(p.Register.Datasets()), func(d engine.Dataset) bool { return d.ID != "gespreksopname-leiden" })
}
