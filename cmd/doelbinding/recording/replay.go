package recording

import (
	"context"
	"fmt"
	"io/fs"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
	"doelbinding/engine/wire"
	"doelbinding/engine/wire/mark"
)

// Recorded returns deciders by what the journal kept: it loads policies and registers from it, each once, and compiles the policies to a plan.
func Recorded(ctx context.Context, s sealed.Store, ready func(context.Context, *policy.Policies) *policy.Policies) func(policies, register string) (journal.Decider, error) {
	engines, registers := map[string]*policy.Policies{}, map[string]engine.Register{}
	return func(policyHash, registerHash string) (journal.Decider, error) {
		p, r := engines[policyHash], registers[registerHash]
		if p == nil {
			files, err := journal.Files(ctx, s, journal.KindPolicies, policyHash)
			if err == nil {
				p, err = policy.Load(files)
			}
			if err != nil {
				return nil, err
			}
			if p.Hash() != policyHash {
				return nil, fmt.Errorf("the recorded policies have the hash %s, not %s", p.Hash(), policyHash)
			}
			p = ready(ctx, p)
			engines[policyHash] = p
		}
		if r == nil {
			var err error
			if r, err = recordedRegister(ctx, s, registerHash, p); err != nil {
				return nil, err
			}
			registers[registerHash] = r
		}
		return Decider(explain.New(p), p, r), nil
	}
}

// named is a register with the hash that decisions have. Its files are the recorded ones; a newer program may compute another hash of them.
type named struct {
	engine.Register
	hash string
}

func (n named) Hash() string { return n.hash }

func recordedRegister(ctx context.Context, s sealed.Store, hash string, p *policy.Policies) (engine.Register, error) {
	files, err := journal.Files(ctx, s, journal.KindRegister, hash)
	if err != nil {
		return nil, err
	}
	shipped, err := fs.Sub(files, "register")
	if err != nil {
		return nil, err
	}
	sources := []register.Source{{Name: "register", FS: shipped}}
	if _, err := fs.Stat(files, "operator"); err == nil {
		added, err := fs.Sub(files, "operator")
		if err != nil {
			return nil, err
		}
		sources = append(sources, register.Source{Name: "operator", FS: added, Operator: true, Protected: p.Names})
	}
	r, err := register.Load(sources...)
	if err != nil {
		return nil, err
	}
	return named{r.Snapshot(), hash}, nil
}

// Decider returns what decides a recorded question again, and encodes the answer as the service does.
func Decider(e *explain.Engine, p engine.Policy, reg engine.Register) journal.Decider {
	return func(ctx context.Context, x journal.Recorded) ([]byte, engine.Outcome, error) {
		d, err := e.DecideWith(ctx, reg, x.Question, x.Gaps)
		if err != nil {
			return nil, "", err
		}
		d.Ignored = x.Dropped
		m := mark.Mark{ID: x.Mark.ID}
		if m.ID != "" {
			if m.At, err = time.Parse(time.RFC3339Nano, x.Mark.At); err != nil {
				return nil, "", fmt.Errorf("moment of the evaluation: %w", err)
			}
		}
		answer, err := wire.EncodeMarked(d, p, x.Ignored, m)
		return answer, d.Outcome, err
	}
}
