package journal_test

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
)

// A batch is one record with all its decisions; who may see one party sees its decisions, and each is decided again by itself.
func TestBatchIsOneRecordWithItsDecisions(t *testing.T) {
	ctx := context.Background()
	s := open(t, filepath.Join(t.TempDir(), "j.db"))
	j := journaltest.Begin(t, s, journaltest.Signer(t), nil)
	defer j.Close()
	a := told(receiving("gemeente-utrecht", "dagmonitor/wijk"), engine.Permitted, "a/b", engine.Met, "")
	b := told(receiving("gemeente-zeist", "dagmonitor/wijk"), engine.Forbidden, "a/b", engine.Violated, "")
	batch := journal.Call{
		Event: journal.EventEvaluations, Trace: journal.NewTrace(), Client: "test", Door: "http", Status: 200,
		Decisions: append(a.Decisions, b.Decisions...), Response: []byte(`{"evaluations":[]}`),
	}
	r, err := j.Call(ctx, batch)
	if err != nil {
		t.Fatal(err)
	}
	if size, _ := s.Size(ctx); size != r.Seq+1 {
		t.Errorf("%d records", size)
	}
	for party, want := range map[string]string{"": "0 gemeente-utrecht permitted;1 gemeente-zeist forbidden;", "gemeente-zeist": "1 gemeente-zeist forbidden;"} {
		var got strings.Builder
		for seen, err := range journal.NewReader(s).Calls(ctx, journal.Filter{Party: party}) {
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range seen.Decisions {
				got.WriteString(string(rune('0'+d.N)) + " " + d.Question.Party + " " + string(d.Outcome.Outcome) + ";")
			}
		}
		if got.String() != want {
			t.Errorf("%q: %s", party, got.String())
		}
	}
	n := 0
	for x, err := range journal.ReplayCalls(ctx, s, journal.Filter{}, func(_, _ string) (journal.Decider, error) {
		return func(_ context.Context, x journal.Recorded) ([]byte, engine.Outcome, error) {
			q := x.Question
			for _, d := range batch.Decisions {
				if d.Question.Party == q.Party && d.Question.Field == q.Field && d.Question.Asked == q.Asked {
					return bytes.Clone(d.Answer), d.Decision.Outcome, nil
				}
			}
			return nil, "", nil
		}, nil
	}) {
		if n++; err != nil || !x.Same || x.Was != x.Is {
			t.Errorf("%+v %v", x, err)
		}
	}
	if n != 2 {
		t.Errorf("%d decided again", n)
	}
	sound(t, s, "", nil)
	if _, err := j.Call(ctx, journal.Call{Event: journal.EventEvaluation, Decisions: batch.Decisions}); err == nil {
		t.Error("two questions in the record of one")
	}
}
