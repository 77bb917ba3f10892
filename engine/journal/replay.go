package journal

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"iter"

	"doelbinding/engine"
	"doelbinding/engine/journal/sealed"
)

// Decider decides again with one policy set and one register, and encodes the answer as the service does.
type Decider func(ctx context.Context, again Recorded) (answer []byte, outcome engine.Outcome, err error)

// Recorded is a question as it was answered, with what the answer has besides the decision.
type Recorded struct {
	Question engine.Question
	Gaps     []engine.Gap
	Ignored  int
	Dropped  []string
	Mark     Mark
}

// Again is a decision that was made again, beside the recorded one.
type Again struct {
	Seq      int64
	N        int // number of the decision in the call
	Question engine.Question
	Was, Is  engine.Outcome
	Same     bool // the answers are the same bytes
	Decided  bool // false for a delivery, whose rows are not kept; run the filter again on the same file
	Recorded []byte
	Answer   []byte
}

// ReplayCalls decides the recorded questions again. Under returns the decider for the hashes of a decision; if it always returns the same decider, the
// result shows which answers would be different now.
func ReplayCalls(ctx context.Context, s sealed.Store, f Filter, under func(policies, register string) (Decider, error)) iter.Seq2[Again, error] {
	l := NewReader(s)
	return func(yield func(Again, error) bool) {
		for seen, err := range l.Calls(ctx, f) {
			if err != nil {
				yield(Again{}, err)
				return
			}
			if seen.Record.ADL.Event == EventDelivery && seen.Record.ADL.Status == "Ok" && !yield(Again{Seq: seen.Seq}, nil) {
				return
			}
			for _, d := range seen.Decisions {
				a, err := again(ctx, s, seen, d, under)
				if err != nil {
					yield(Again{}, fmt.Errorf("replay record %d: %w", seen.Seq, err))
					return
				}
				if !yield(a, nil) {
					return
				}
			}
		}
	}
}

func again(ctx context.Context, s sealed.Store, seen *Seen, d SeenDecision, under func(policies, register string) (Decider, error)) (a Again, err error) {
	a = Again{Seq: seen.Seq, N: d.N, Question: d.Question, Was: d.Outcome.Outcome, Decided: true}
	decide, err := under(d.Policies, d.Register)
	if err != nil {
		return a, err
	}
	if a.Recorded, err = s.Text(ctx, d.Answer); err != nil {
		return a, err
	}
	q, gaps, err := d.asked.question(d.Asked, d.Gaps)
	if err != nil {
		return a, err
	}
	if a.Answer, a.Is, err = decide(ctx, Recorded{q, gaps, d.Ignored, d.Dropped, Mark{d.EvaluationID, d.Evaluated}}); err != nil {
		return a, err
	}
	a.Same = bytes.Equal(a.Answer, a.Recorded)
	return a, nil
}

// Files returns the recorded files of the policy set or register with a hash. It returns an error if they are absent or changed.
func Files(ctx context.Context, s sealed.Store, k sealed.Kind, hash string) (fs.FS, error) {
	for row, err := range s.Records(ctx, sealed.Range{Kinds: []sealed.Kind{k}}) {
		if err != nil {
			return nil, err
		}
		r, err := Parse(row.Body)
		if err != nil {
			return nil, fmt.Errorf("record %d: %w", row.Seq, err)
		}
		if r.Kept == nil || r.Kept.Hash != hash {
			continue
		}
		body, err := s.Text(ctx, r.Kept.Bundle)
		if err != nil {
			return nil, err
		}
		if sum := sha256.Sum256(body); hex.EncodeToString(sum[:]) != r.Kept.Bundle {
			return nil, fmt.Errorf("record %d: its files were changed", row.Seq)
		}
		return OpenBundle(body)
	}
	return nil, errors.New("the journal does not hold " + string(k) + " " + hash)
}
