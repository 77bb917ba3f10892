package policy_test

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

	"doelbinding/policies"
)

var update = flag.Bool("update", false, "write what is expected instead of comparing with it")

// Every Rego test beside the policies holds.
func TestRego(t *testing.T) {
	results, err := load(t, policies.FS).Test(context.Background())
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
			return os.WriteFile(filepath.Join("../../policies", name), want, 0o644)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
