package features_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sqlite"
	"doelbinding/engine/scenario"
	"doelbinding/engine/wire"
	"doelbinding/features"
)

// recording asks the engine, and records what it says. The register of a scenario has no files: it is kept under a hash of its own, here.
type recording struct {
	engine    *explain.Engine
	journal   *journal.Journal
	registers map[string]engine.Register
}

type renamed struct {
	engine.Register
	hash string
}

func (r renamed) Hash() string { return r.hash }

func (d *recording) Decide(ctx context.Context, reg scenario.Register, q engine.Question) (engine.Decision, error) {
	own := renamed{reg, fmt.Sprintf("%s+%d", reg.Hash(), len(d.registers))}
	d.registers[own.hash] = own
	plain, err := d.engine.Decide(ctx, own, q)
	if err != nil {
		return plain, err
	}
	answer, err := wire.Encode(plain, d.engine.Policy(), 0)
	if err == nil {
		err = d.journal.Keep(ctx, journal.KindRegister, own.hash, func() ([]byte, error) { return []byte(own.hash), nil })
	}
	if err == nil {
		_, err = d.journal.Call(ctx, journal.Call{
			Event: journal.EventEvaluation, Trace: journal.NewTrace(), Client: "test", Door: "http", Status: 200, Response: answer,
			Decisions: []journal.Decided{{Question: q, Decision: plain, Answer: answer}},
		})
	}
	return plain, err
}

// What every scenario decides is decided again from the journal, to the same bytes.
func TestScenariosReplayToTheSameBytes(t *testing.T) {
	all, _, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	store, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "journal.db"), sqlite.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	s := enginetest.Load(t)
	j, err := journal.Open(ctx, journaltest.Config(store, journaltest.Signer(t), nil))
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	if err := j.Keep(ctx, journal.KindPolicies, s.Policies.Hash(), func() ([]byte, error) { return []byte("files"), nil }); err != nil {
		t.Fatal(err)
	}
	d := &recording{s.Engine, j, map[string]engine.Register{}}
	suite(t, func(*explain.Engine) scenario.Driver { return d }).Run(all, func(r scenario.Result) {
		if r.Err != nil {
			t.Errorf("%s: %v", r.Scenario.Name, r.Err)
		}
	})
	again := 0
	for x, err := range journal.ReplayCalls(ctx, store, journal.Filter{}, func(_, register string) (journal.Decider, error) {
		reg := d.registers[register]
		if reg == nil {
			return nil, errors.New("a register that no scenario had")
		}
		return func(ctx context.Context, x journal.Recorded) ([]byte, engine.Outcome, error) {
			decision, err := s.Engine.DecideWith(ctx, reg, x.Question, x.Gaps)
			if err != nil {
				return nil, "", err
			}
			answer, err := wire.Encode(decision, s.Policies, x.Ignored)
			return answer, decision.Outcome, err
		}, nil
	}) {
		if err != nil {
			t.Fatal(err)
		}
		if again++; !x.Same {
			t.Errorf("record %d\n%s\n%s", x.Seq, x.Recorded, x.Answer)
		}
	}
	if again < 500 {
		t.Errorf("only %d decisions", again)
	}
	t.Logf("%d decisions", again)
}
