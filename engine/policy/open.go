package policy

import (
	"bytes"
	"context"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"io/fs"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine/policy/plan"
	"doelbinding/engine/policy/plan/layout"
	"doelbinding/engine/policy/source"
)

// Cache keeps what was made of policies between two runs of the program. Whoever can write into it decides: it must be as safe as the program.
type Cache interface {
	Get(key string) ([]byte, bool) // whole as it was put, or not at all
	Put(key string, value []byte)  // may fail without a word: the next run makes it anew
}

// made is what is kept of policies.
type made struct {
	Known  []byte // source.Known, as JSON
	Data   []byte // beside the rules, as JSON
	Layout layout.Layout
}

// Open returns the policies under fsys, planned. Those that this build of the program opened before come from the cache: nothing of them is
// parsed or compiled again, until OPA's evaluator is asked. If they cannot be planned, Open returns them to be run by the evaluator, with the
// reason in notPlanned.
func Open(ctx context.Context, fsys fs.FS, cache Cache) (p *Policies, notPlanned, err error) {
	files, err := source.Find(fsys)
	if err != nil {
		return nil, nil, err
	}
	if kept, ok := cache.Get(files.Hash); ok {
		if p, err := reopened(files, kept); err == nil {
			return p, nil, nil
		} // what was kept cannot be read: it is made anew
	}
	p, err = load(files)
	if err != nil {
		return nil, nil, err
	}
	b := p.Bundle()
	laid, notPlanned := layout.Of(ctx, b.Deciding(), answerRule)
	if notPlanned != nil {
		return p, notPlanned, nil
	}
	program, notPlanned := plan.Of(laid, b.Data)
	if notPlanned != nil {
		return p, notPlanned, nil
	}
	kept, err := encode(p.known, b.Data, laid)
	if err != nil {
		return nil, nil, fmt.Errorf("load policies: %w", err)
	}
	cache.Put(files.Hash, kept)
	return p.running(program), nil, nil
}

func encode(known *source.Known, data map[string]any, laid *layout.Layout) ([]byte, error) {
	m := made{Layout: *laid}
	var err error
	if m.Known, err = json.Marshal(known); err != nil {
		return nil, err
	}
	if m.Data, err = json.Marshal(data); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = gob.NewEncoder(&out).Encode(m)
	return out.Bytes(), err
}

// reopened makes policies of what was kept. The files are read when the evaluator is first asked; they cannot fail then, for they did not when
// this was kept.
func reopened(files *source.Files, kept []byte) (*Policies, error) {
	var m made
	if err := gob.NewDecoder(bytes.NewReader(kept)).Decode(&m); err != nil {
		return nil, err
	}
	known := &source.Known{}
	if err := json.Unmarshal(m.Known, known); err != nil {
		return nil, err
	}
	table, err := ast.ValueFromReader(bytes.NewReader(m.Data))
	if err != nil {
		return nil, err
	}
	program, err := plan.New(&m.Layout, table)
	if err != nil {
		return nil, err
	}
	l := &evaluator{make: func() (*law, error) {
		b, err := files.Read()
		if err != nil {
			return nil, err
		}
		return newLaw(b, b.Modules)
	}}
	return newPolicies(l, known).running(program), nil
}
