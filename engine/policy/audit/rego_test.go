package audit_test

import (
	"bytes"
	"context"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
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

// The tests beside a clause can be run by themselves: the clause as it is passes them, and one that is weaker does not.
func TestRegoBesideOneClause(t *testing.T) {
	const id = "gemeentewet/art172"
	src := policytest.Shipped(t)["clauses/gemeentewet/art172/art172.rego"].Data
	weaker, err := audit.Weakenings(id, src)
	if err != nil {
		t.Fatal(err)
	}
	mutants := []policy.Mutant{{Clause: id, Source: src}}
	for i := 0; i < len(weaker); i += 6 {
		m, err := weaker[i].Mutant()
		if err != nil {
			t.Fatal(err)
		}
		mutants = append(mutants, m)
	}
	passes, err := audit.Beside(t.Context(), policytest.Load(t, policytest.Shipped(t)), id, mutants)
	if err != nil {
		t.Fatal(err)
	}
	if !passes[0] {
		t.Error("the clause as it is fails")
	}
	if !slices.Contains(passes[1:], false) {
		t.Errorf("none of %d weakenings is seen", len(mutants)-1)
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
