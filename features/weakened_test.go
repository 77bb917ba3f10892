package features_test

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"go.yaml.in/yaml/v4"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"
	"doelbinding/engine/scenario"
	"doelbinding/features"
	"doelbinding/policies"
)

func readFile(t *testing.T, name string) string {
	t.Helper()
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(src)
}

// Trying a weakening on the scenarios of every other clause takes a minute each, so that has a target of its own.
var everything = flag.Bool("all", false, "try weakenings that neither the tests nor the scenarios of the clause notice on everything else")

// mostElsewhere is a ratchet: it only goes down.
const mostElsewhere = 60

// Removing the rule of any clause, or weakening any one condition of it, is noticed by a scenario or by a test beside the clause.
func TestEveryWeakeningOfAClauseIsNoticed(t *testing.T) {
	all, _, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	s := enginetest.Load(t)
	base := map[string]*fstest.MapFile{}
	if err := fs.WalkDir(policies.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		src, err := fs.ReadFile(policies.FS, name)
		base[name] = &fstest.MapFile{Data: src}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	total := 0
	var elsewhere atomic.Int64
	t.Cleanup(func() {
		if n := elsewhere.Load(); n > mostElsewhere {
			t.Errorf("%d weakenings are left to the scenarios of other clauses, at most %d may be", n, mostElsewhere)
		}
	})
	for _, c := range s.Policies.Clauses() {
		file := "clauses/" + c.ID + "/" + c.ID[strings.Index(c.ID, "/")+1:] + ".rego"
		for name, src := range weakenings(t, file, base[file].Data) {
			total++
			t.Run(c.ID+" "+name, func(t *testing.T) {
				t.Parallel()
				fsys := fstest.MapFS{}
				for k, v := range base {
					fsys[k] = v
				}
				fsys[file] = &fstest.MapFile{Data: src}
				if ownTestFails(t, fsys, c.ID) {
					return
				}
				p, err := policy.Load(fsys)
				if err != nil {
					t.Fatalf("does not load, so nothing was tried: %v", err)
				}
				suite := scenario.Suite{
					Driver: direct{engine.New(p)}, Register: s.Register.Snapshot(), Today: "2026-11-21",
					With: func(entries ...any) (scenario.Register, error) { return s.Register.With(entries...) },
				}
				if fails(suite, all, c.ID, true) {
					return
				}
				elsewhere.Add(1)
				if *everything && !testFails(p) && !fails(suite, all, c.ID, false) {
					t.Errorf("no scenario and no test notices\n%s", src)
				}
			})
		}
	}
	t.Logf("%d weakenings of %d clauses", total, len(s.Policies.Clauses()))
}

// actsOfTests is what the tests beside clauses make their acts with.
const actsOfTests = "lib/act/act_test.rego"

// ownTestFails runs the tests beside the clause, with nothing loaded but the library: the cheapest way to notice.
func ownTestFails(t *testing.T, fsys fstest.MapFS, clause string) bool {
	t.Helper()
	modules, data := map[string]*ast.Module{}, map[string]any{}
	for name, f := range fsys {
		beside := strings.HasPrefix(name, "clauses/"+clause+"/")
		switch {
		case beside && path.Ext(name) == ".rego" || strings.HasPrefix(name, "lib/") && (!strings.HasSuffix(name, "_test.rego") || name == actsOfTests):
			m, err := ast.ParseModuleWithOpts(name, string(f.Data), ast.ParserOptions{ProcessAnnotation: true})
			if err != nil {
				t.Fatal(err)
			}
			modules[name] = m
		case beside:
			if err := yaml.Unmarshal(f.Data, &data); err != nil {
				t.Fatal(err)
			}
		}
	}
	for parts := strings.Split("clauses/"+clause, "/"); len(parts) > 0; parts = parts[:len(parts)-1] {
		data = map[string]any{parts[len(parts)-1]: data}
	}
	store := inmem.NewFromObject(data)
	failed := false
	if err := storage.Txn(t.Context(), store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		results, err := tester.NewRunner().SetCompiler(ast.NewCompiler()).SetStore(store).SetModules(modules).RunTests(t.Context(), txn)
		if err != nil {
			return err
		}
		for r := range results {
			failed = failed || r.Fail || r.Error != nil
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return failed
}

func testFails(p *policy.Policies) bool {
	results, err := p.Test(context.Background())
	return err != nil || slices.ContainsFunc(results, func(r policy.TestResult) bool { return r.Err != nil })
}

// fails runs the scenarios of one clause, or all the others.
func fails(s scenario.Suite, all []scenario.Feature, clause string, own bool) bool {
	failed := false
	for _, f := range all {
		if (f.Clause == clause) == own && !failed {
			s.Run([]scenario.Feature{f}, func(r scenario.Result) { failed = failed || !r.Passed() })
		}
	}
	return failed
}

// weakenings makes every way to take one thing out of a clause: a checks rule, an element of a conjunction or a disjunction, a negation, a
// value of a list, a condition of a gate.
func weakenings(t *testing.T, file string, src []byte) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	parse := func() *ast.Module {
		m, err := ast.ParseModuleWithOpts(file, string(src), ast.ParserOptions{ProcessAnnotation: true})
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	save := func(name string, m *ast.Module) {
		text, err := format.Ast(m)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out[name] = withoutUnused(string(text))
	}
	for i, r := range parse().Rules {
		if r.Head.Ref().String() == "checks" {
			m := parse()
			m.Rules = append(m.Rules[:i:i], m.Rules[i+1:]...)
			save(fmt.Sprintf("without checks rule %d", i), m)
		}
		for _, w := range spots(r) {
			m := parse()
			w.change(m.Rules[i])
			save(fmt.Sprintf("%s %s", r.Head.Ref(), w.name), m)
		}
	}
	return out
}

// withoutUnused drops imports and keeps rules that nothing uses any more, so that the change itself is what is tried.
func withoutUnused(text string) []byte {
	var lines []string
	for _, l := range strings.Split(text, "\n") {
		if rest, ok := strings.CutPrefix(l, "import "); ok {
			name := rest[strings.LastIndex(rest, ".")+1:]
			body := strings.ReplaceAll(text, l, "")
			if !regexp.MustCompile(`(^|[^A-Za-z0-9_])` + regexp.QuoteMeta(name) + `[.),\]]`).MatchString(body) {
				continue
			}
		}
		lines = append(lines, l)
	}
	return []byte(strings.Join(lines, "\n"))
}

type spot struct {
	name   string
	change func(*ast.Rule)
}

// spots finds the places in a rule where something can be taken out. They are found again by their number in a fresh copy.
func spots(r *ast.Rule) (out []spot) {
	for i, t := range calls(r) {
		op := t.Value.(ast.Call)[0].String()
		switch op {
		case "truth.all", "truth.any":
			list, ok := t.Value.(ast.Call)[1].Value.(*ast.Array)
			for j := 0; ok && j < list.Len(); j++ {
				out = append(out, spot{fmt.Sprintf("%s %d without element %d", op, i, j), func(r *ast.Rule) {
					c := calls(r)[i].Value.(ast.Call)
					c[1] = ast.NewTerm(without(c[1].Value.(*ast.Array), j))
				}})
			}
			other := map[string]string{"truth.all": "any", "truth.any": "all"}[op]
			out = append(out, spot{fmt.Sprintf("%s %d as %s", op, i, other), func(r *ast.Rule) {
				c := calls(r)[i].Value.(ast.Call)
				c[0] = ast.RefTerm(ast.VarTerm("truth"), ast.StringTerm(other))
			}})
		case "truth.negate":
			out = append(out, spot{fmt.Sprintf("negate %d dropped", i), func(r *ast.Rule) {
				t := calls(r)[i]
				t.Value = t.Value.(ast.Call)[1].Value
			}})
		}
	}
	for i, set := range sets(r) {
		for j := range set.Value.(ast.Set).Len() {
			if set.Value.(ast.Set).Len() > 1 {
				out = append(out, spot{fmt.Sprintf("set %d without value %d", i, j), func(r *ast.Rule) {
					t := sets(r)[i]
					s := t.Value.(ast.Set).Slice()
					t.Value = ast.NewSet(append(s[:j:j], s[j+1:]...)...)
				}})
			}
		}
	}
	if len(r.Body) > 1 {
		for i := range r.Body {
			out = append(out, spot{fmt.Sprintf("without condition %d", i), func(r *ast.Rule) { r.Body = append(r.Body[:i:i], r.Body[i+1:]...) }})
		}
	}
	return out
}

func calls(r *ast.Rule) []*ast.Term {
	return termsOf(r, func(v ast.Value) bool { _, ok := v.(ast.Call); return ok })
}
func sets(r *ast.Rule) []*ast.Term {
	return termsOf(r, func(v ast.Value) bool { _, ok := v.(ast.Set); return ok })
}

func termsOf(r *ast.Rule, keep func(ast.Value) bool) (out []*ast.Term) {
	ast.WalkTerms(r, func(t *ast.Term) bool {
		if keep(t.Value) {
			out = append(out, t)
		}
		return false
	})
	return out
}

func without(list *ast.Array, j int) *ast.Array {
	var kept []*ast.Term
	for i := range list.Len() {
		if i != j {
			kept = append(kept, list.Elem(i))
		}
	}
	return ast.NewArray(kept...)
}
