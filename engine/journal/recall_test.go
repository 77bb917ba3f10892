package journal_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sealed"
)

// told is a call with an answer that says so much.
func told(q engine.Question, o engine.Outcome, clause string, state engine.State, deadline engine.Day) journal.Call {
	answer := fmt.Appendf(nil, `{"decision":%v,"context":{"outcome":%q,"time":"2018-04-09","checks":[{"clause":%q,"state":%q}],"obligations":[{"id":"x","type":"x","properties":{"kind":"vernietigen","bearer":"gemeente-utrecht","clause":%q,"deadline":%q}}]}}`,
		o == engine.Permitted, o, clause, state, clause, deadline)
	c := journaltest.Call(0)
	c.Response = answer
	q.Asked = "2026-11-21"
	if q.Day == "" {
		q.Day = "2018-04-09"
	}
	c.Decisions = []journal.Decided{{Question: q, Decision: engine.Decision{Outcome: o, PolicyHash: "sha256:p", RegisterHash: "sha256:r"}, Answer: answer}}
	return c
}

func receiving(party, field string) engine.Question {
	return engine.Question{Party: party, Role: "burgemeester", Action: "ontvangen", Purpose: "handhaving-openbare-orde", Field: field}
}

// A recall names those who were allowed to receive the field, under the clause that was met, in the period: no more and no fewer.
func TestRecallNamesExactlyTheRecipients(t *testing.T) {
	ctx := context.Background()
	c := journaltest.Config(open(t, filepath.Join(t.TempDir(), "j.db")), journaltest.Signer(t), nil)
	now := time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
	c.Now = func() time.Time { return now }
	j, err := journal.Open(ctx, c)
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	for k, hash := range map[sealed.Kind]string{journal.KindPolicies: "sha256:p", journal.KindRegister: "sha256:r"} {
		if err := j.Keep(ctx, k, hash, func() ([]byte, error) { return []byte(hash), nil }); err != nil {
			t.Fatal(err)
		}
	}
	passing := receiving("gemeente-utrecht", "dagmonitor/huisnummer")
	passing.Action, passing.Facts = "doorverstrekken", map[string]engine.Value{"ontvanger": engine.Text("bureau-rvs")}
	using := receiving("gemeente-soest", "dagmonitor/huisnummer")
	using.Action = "gebruiken"
	const clause = "wpg/art7_lid2"
	for day, call := range []journal.Call{
		told(receiving("gemeente-utrecht", "dagmonitor/huisnummer"), engine.Permitted, clause, engine.Met, ""),
		told(receiving("gemeente-utrecht", "dagmonitor/huisnummer"), engine.Permitted, clause, engine.Met, ""),
		told(passing, engine.Permitted, clause, engine.Met, ""),
		told(using, engine.Permitted, clause, engine.Met, ""),                                                      // nothing changes hands
		told(receiving("gemeente-zeist", "dagmonitor/huisnummer"), engine.Forbidden, clause, engine.Violated, ""),  // it got nothing
		told(receiving("gemeente-hilversum", "dagmonitor/wijk"), engine.Permitted, clause, engine.Met, ""),         // another field
		told(receiving("gemeente-almere", "dagmonitor/huisnummer"), engine.Permitted, "wpg/art19", engine.Met, ""), // another clause
		told(receiving("gemeente-bunnik", "dagmonitor/huisnummer"), engine.Permitted, clause, engine.Unknown, ""),  // not by this clause
		told(receiving("gemeente-leiden", "dagmonitor/huisnummer"), engine.Permitted, clause, engine.Met, ""),      // later
	} {
		now = time.Date(2026, 11, 2+day, 12, 0, 0, 0, time.UTC)
		if _, err := j.Call(ctx, call); err != nil {
			t.Fatal(err)
		}
	}
	delivery := journal.Call{Event: journal.EventDelivery, Trace: journal.NewTrace(), Client: "cli", Door: "cli", Policies: "sha256:p", Register: "sha256:r",
		Response: []byte(`{"asked":{"party":"gemeente-nieuwegein","role":"burgemeester","action":"ontvangen"},"fields":[{"field":"huisnummer","kept":12,"clauses":["wpg/art7_lid2"]},{"field":"wijk","kept":9,"clauses":["wpg/art7_lid2"]}]}`)}
	if delivery.Request, err = journal.TypedQuestion(receiving("gemeente-nieuwegein", "dagmonitor"), nil, "gegevensset"); err != nil {
		t.Fatal(err)
	}
	now = time.Date(2026, 11, 5, 12, 0, 0, 0, time.UTC)
	if _, err := j.Call(ctx, delivery); err != nil {
		t.Fatal(err)
	}
	delivery.Response = []byte(`{"asked":{"party":"gemeente-lelystad","action":"ontvangen"},"fields":[{"field":"naam","kept":3,"clauses":["avg/art6_lid1_e"]}]}`)
	if delivery.Request, err = journal.TypedQuestion(receiving("gemeente-lelystad", "lms"), nil, "gegevensset"); err != nil {
		t.Fatal(err)
	}
	if _, err := j.Call(ctx, delivery); err != nil {
		t.Fatal(err)
	}
	reg := enginetest.Register(t).Snapshot()
	others, err := journal.Recall(ctx, c.Store, reg, journal.Filter{Field: "lms/naam", Until: time.Date(2026, 11, 9, 0, 0, 0, 0, time.UTC)})
	if err != nil || len(others) != 1 || others[0].Party != "gemeente-lelystad" || others[0].Items[0].Field != "lms/naam" || others[0].Items[0].Values != 3 {
		t.Errorf("of another dataset: %+v %v", others, err)
	}
	found, err := journal.Recall(ctx, c.Store, reg, journal.Filter{Field: "dagmonitor/huisnummer", Clause: clause, Until: time.Date(2026, 11, 9, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range found {
		var values int64
		for _, x := range r.Items {
			values += x.Values
		}
		got = append(got, fmt.Sprintf("%s %s %d %d", r.Party, r.Role, len(r.Items), values))
	}
	if want := "bureau-rvs  1 0; gemeente-nieuwegein burgemeester 1 12; gemeente-utrecht burgemeester 2 0"; strings.Join(got, "; ") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, "; "), want)
	}
	var letter strings.Builder
	n := journal.Notice{Recipient: found[2], Register: reg, Clause: engine.Clause{ID: clause, Title: "Artikel 7, tweede lid, Wpg"}, On: "2026-11-21", Zone: time.UTC, Origin: j.Origin()}
	if err := n.Write(&letter); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Aan: gemeente Utrecht, burgemeester", "huisnummer", "2 november 2026 tot en met 3 november 2026, 2 keer", "artikel 4, vierde lid, van de Wet politiegegevens", "besluiten 3, 4", "Artikel 7, tweede lid, Wpg"} {
		if !strings.Contains(letter.String(), want) {
			t.Errorf("the letter lacks %q:\n%s", want, letter.String())
		}
	}
}

func TestObligationsAreOpenDueOrOverdueUntilFulfilled(t *testing.T) {
	ctx := context.Background()
	s := open(t, filepath.Join(t.TempDir(), "j.db"))
	j := journaltest.Begin(t, s, journaltest.Signer(t), nil)
	defer j.Close()
	q := receiving("gemeente-utrecht", "dagmonitor/wijk")
	for _, call := range []journal.Call{
		told(q, engine.Permitted, "a/b", engine.Met, "2027-06-01"), told(q, engine.Permitted, "a/b", engine.Met, "2026-11-20"),
		told(q, engine.Permitted, "a/b", engine.Met, "2026-12-21"), told(q, engine.Permitted, "a/b", engine.Met, "2026-11-21"),
		told(q, engine.Permitted, "a/b", engine.Met, ""), told(q, engine.Forbidden, "a/b", engine.Violated, "2026-11-20"),
	} {
		if _, err := j.Call(ctx, call); err != nil {
			t.Fatal(err)
		}
	}
	list := func() string {
		all, err := journal.Obligations(ctx, s, "2026-11-21")
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, o := range all {
			out = append(out, o.ID+" "+string(o.Status))
		}
		return strings.Join(out, "; ")
	}
	if got := list(); got != "4.0.0 overdue; 6.0.0 due; 5.0.0 due; 3.0.0 open" {
		t.Error(got)
	}
	if _, err := j.Fulfil(ctx, "test", "4.0.0"); err != nil {
		t.Fatal(err)
	}
	if got := list(); got != "6.0.0 due; 5.0.0 due; 3.0.0 open" {
		t.Error(got)
	}
	for id, want := range map[string]int{"6.0.0": 1, "4.0.0": 0, "8.0.0": 0, "x": 0, "-1.0.0": 0, "99.0.0": 0} {
		if one, err := journal.ObligationsOf(ctx, s, "2026-11-21", id); err != nil || len(one) != want {
			t.Errorf("%s: %v %v", id, one, err)
		}
	}
}
