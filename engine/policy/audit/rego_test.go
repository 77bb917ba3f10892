package audit_test

import (
	"bytes"
	"context"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/format"

	"doelbinding/engine/policy"
	"doelbinding/policies"

	"doelbinding/engine/policy/audit"
	"doelbinding/engine/policy/policytest"
)

var update = flag.Bool("update", false, "write what is expected instead of comparing with it")

// Every Rego test beside the policies holds.
func TestRego(t *testing.T) {
	results, err := audit.Test(context.Background(), policytest.Load(t, policies.FS))
	if err != nil {
		t.Fatal(err)
	}
	if len(results) < 40 {
		t.Errorf("only %d Rego tests ran", len(results))
	}
	for _, r := range results {
		t.Run(r.Package+"/"+r.Name, func(t *testing.T) {
			if r.Err != nil {
				t.Errorf("%s:%d: %v", r.File, r.Line, r.Err)
			}
		})
	}
}

// The tests beside a clause can be run by themselves: those and no others, and they see a clause that is weaker.
func TestRegoBesideOneClause(t *testing.T) {
	const id = "gemeentewet/art172"
	p := policytest.Load(t, policytest.Shipped(t))
	failed := func(p *policy.Policies) (n, of int) {
		results, err := audit.TestsOf(t.Context(), p, id)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range results {
			if !strings.HasPrefix(r.Package, "data.clauses.gemeentewet.art172_test") {
				t.Errorf("%s %s is not beside the clause", r.Package, r.Name)
			}
			if r.Err != nil {
				n++
			}
		}
		return n, len(results)
	}
	if n, of := failed(p); n > 0 || of == 0 {
		t.Errorf("%d of %d fail", n, of)
	}
	weaker, err := audit.Weakenings(id, policytest.Shipped(t)["clauses/gemeentewet/art172/art172.rego"].Data)
	if err != nil {
		t.Fatal(err)
	}
	var mutants []policy.Mutant
	for i := 0; i < len(weaker); i += 6 {
		m, err := weaker[i].Mutant()
		if err != nil {
			t.Fatal(err)
		}
		mutants = append(mutants, m)
	}
	all, err := p.Mutated(mutants)
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, q := range all {
		if n, _ := failed(q); n > 0 {
			seen++
		}
	}
	if seen == 0 {
		t.Errorf("none of %d weakenings is seen", len(all))
	}
}

// Rego is formatted as opa fmt does it; -update formats it.
func TestRegoIsFormatted(t *testing.T) {
	err := fs.WalkDir(policies.FS, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".rego") {
			return err
		}
		src, err := fs.ReadFile(policies.FS, name)
		if err != nil {
			return err
		}
		want, err := format.Source(name, src)
		if err == nil && !bytes.Equal(src, want) {
			if !*update {
				t.Errorf("%s is not formatted: make fmt", name)
				return nil
			}
			return os.WriteFile(filepath.Join("../../../policies", name), want, 0o644)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
