package features_test

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"go.yaml.in/yaml/v4"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
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

// mostElsewhere is a ratchet: it only goes down. What is left still owes an example beside its clause.
const mostElsewhere = 35

// Removing the rule of any clause, or weakening any one condition of it, is noticed by a scenario or by a test beside the clause. Clauses that
// are as they were when their result was kept are left alone, unless everything is asked for.
func TestEveryWeakeningOfAClauseIsNoticed(t *testing.T) {
	all, _, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	s, beside, h, kept := enginetest.Load(t), readBeside(t), newHasher(t, all), readMutations(t)
	var mu sync.Mutex
	var quiet []policy.Mutant // no test beside the clause notices
	names, results, anew := map[string]string{}, map[string]weakened{}, 0
	t.Run("tests", func(t *testing.T) {
		for _, c := range s.Policies.Clauses() {
			hash := h.of(t, c.ID)
			if was, ok := kept[c.ID]; ok && was.Hash == hash && !*everything {
				results[c.ID] = was
				continue
			}
			anew++
			t.Run(c.ID, func(t *testing.T) {
				t.Parallel()
				var mutants []policy.Mutant
				of := map[string]string{}
				weaker, err := audit.Weakenings(c.ID, []byte(readFile(t, "../policies/"+clauseFile(c.ID))))
				if err != nil {
					t.Fatal(err)
				}
				for _, w := range weaker {
					mutants = append(mutants, w.Mutant)
					of[string(w.Source)] = w.What
				}
				left := beside.unnoticed(t, c.ID, mutants)
				mu.Lock()
				defer mu.Unlock()
				quiet = append(quiet, left...)
				results[c.ID] = weakened{Hash: hash, Tried: len(mutants), Scenarios: len(left)}
				maps.Copy(names, of)
			})
		}
	})
	mutants, err := s.Policies.Mutated(quiet)
	if err != nil {
		t.Fatal(err)
	}
	t.Run("scenarios", func(t *testing.T) {
		for i, p := range mutants {
			clause, what := quiet[i].Clause, names[string(quiet[i].Source)]
			t.Run(clause+" "+what, func(t *testing.T) {
				t.Parallel()
				suite := scenario.Suite{
					Driver: direct{explain.New(p)}, Register: s.Register.Snapshot(), Today: "2026-11-21",
					With: func(entries ...any) (scenario.Register, error) { return s.Register.With(entries...) },
				}
				if fails(suite, all, clause, true) {
					return
				}
				mu.Lock()
				defer mu.Unlock()
				r := results[clause]
				r.Elsewhere = append(r.Elsewhere, what)
				slices.Sort(r.Elsewhere)
				results[clause] = r
				if *everything && !testFails(p) && !fails(suite, all, clause, false) {
					t.Errorf("no scenario and no test notices\n%s", quiet[i].Source)
				}
			})
		}
	})
	var tried, scenarios int
	var elsewhere []string
	for _, clause := range slices.Sorted(maps.Keys(results)) {
		r := results[clause]
		tried, scenarios = tried+r.Tried, scenarios+r.Scenarios
		for _, what := range r.Elsewhere {
			elsewhere = append(elsewhere, clause+" "+what)
		}
	}
	t.Logf("%d weakenings of %d clauses, %d of them anew: %d are noticed by scenarios only, %d only by those of other clauses", tried, len(results), anew, scenarios, len(elsewhere))
	if n := len(elsewhere); n > mostElsewhere {
		t.Errorf("%d weakenings are left to the scenarios of other clauses, at most %d may be:\n%s", n, mostElsewhere, strings.Join(elsewhere, "\n"))
	}
	if *update && !t.Failed() {
		writeMutations(t, results)
	}
}

func clauseFile(id string) string { return "clauses/" + id + "/" + path.Base(id) + ".rego" }

// beside is what the tests beside clauses need: the library without its own tests, and the tests and tables of each clause.
type beside struct {
	library map[string]*ast.Module
	tests   map[string]map[string]string // clause -> file -> source
	tables  map[string]map[string]any
}

func readBeside(t *testing.T) beside {
	t.Helper()
	b := beside{map[string]*ast.Module{}, map[string]map[string]string{}, map[string]map[string]any{}}
	if err := fs.WalkDir(policies.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		src, err := fs.ReadFile(policies.FS, name)
		if err != nil {
			return err
		}
		test := strings.HasSuffix(name, "_test.rego")
		clause, inClause := strings.CutPrefix(path.Dir(name), "clauses/")
		switch {
		case strings.HasPrefix(name, "lib/") && (!test || name == actsOfTests || name == questionsOfTests):
			b.library[name], err = ast.ParseModuleWithOpts(name, string(src), ast.ParserOptions{ProcessAnnotation: true})
		case inClause && test:
			if b.tests[clause] == nil {
				b.tests[clause] = map[string]string{}
			}
			b.tests[clause][name] = string(src)
		case inClause && path.Base(name) == "data.yaml":
			var doc map[string]any
			err = yaml.Unmarshal(src, &doc)
			b.tables[clause] = doc
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return b
}

// The tests beside clauses make their acts and their questions with these.
const (
	actsOfTests      = "lib/act/act_test.rego"
	questionsOfTests = "lib/example/example_test.rego"
)

// unnoticed runs the tests beside a clause on each of its mutants, with nothing loaded but the library, and gives those that pass. The
// mutants are compiled together, each in a package of its own with its own copy of the tests.
func (b beside) unnoticed(t *testing.T, clause string, mutants []policy.Mutant) (out []policy.Mutant) {
	t.Helper()
	modules := map[string]*ast.Module{}
	for name, m := range b.library {
		modules[name] = m.Copy()
	}
	add := func(name, src string) {
		m, err := ast.ParseModuleWithOpts(name, src, ast.ParserOptions{ProcessAnnotation: true})
		if err != nil {
			t.Fatal(err)
		}
		modules[name] = m
	}
	dotted := "clauses." + strings.ReplaceAll(clause, "/", ".")
	named := regexp.MustCompile(`\b` + regexp.QuoteMeta(dotted) + `(_test)?(\s|$)`)
	for i, m := range mutants {
		to := fmt.Sprintf("%s__%d$1$2", dotted, i)
		add(fmt.Sprintf("%d", i), named.ReplaceAllString(string(m.Source), to))
		for name, src := range b.tests[clause] {
			add(fmt.Sprintf("%d %s", i, name), named.ReplaceAllString(src, to))
		}
	}
	data := map[string]any{}
	if table := b.tables[clause]; table != nil {
		data = table
		for parts := strings.Split("clauses/"+clause, "/"); len(parts) > 0; parts = parts[:len(parts)-1] {
			data = map[string]any{parts[len(parts)-1]: data}
		}
	}
	compiler, store := ast.NewCompiler(), inmem.NewFromObject(data)
	if compiler.Compile(modules); compiler.Failed() {
		t.Fatal(compiler.Errors)
	}
	holds := func(rule ast.Ref) bool {
		rs, err := rego.New(rego.Query(rule.String()), rego.Compiler(compiler), rego.Store(store)).Eval(t.Context())
		return err == nil && len(rs) == 1 && rs[0].Expressions[0].Value == true
	}
	var tests []*ast.Term // of the first mutant; the one that noticed last comes first, for it often notices the next as well
	for i, m := range mutants {
		pkg := ast.MustParseRef(fmt.Sprintf("data.%s__%d_test", dotted, i))
		if tests == nil {
			tests = testsOf(compiler, pkg)
		}
		by := slices.IndexFunc(tests, func(name *ast.Term) bool { return !holds(pkg.Append(name)) })
		if by < 0 {
			out = append(out, m)
			continue
		}
		first := tests[by]
		tests = slices.Insert(slices.Delete(tests, by, by+1), 0, first)
	}
	return out
}

// testsOf gives the names of the tests of a package.
func testsOf(c *ast.Compiler, pkg ast.Ref) (out []*ast.Term) {
	for _, m := range c.Modules {
		for _, r := range m.Rules {
			if name := r.Head.Ref().String(); m.Package.Path.Equal(pkg) && strings.HasPrefix(name, "test_") {
				out = append(out, ast.StringTerm(name))
			}
		}
	}
	slices.SortFunc(out, func(a, b *ast.Term) int { return a.Value.Compare(b.Value) })
	return slices.CompactFunc(out, func(a, b *ast.Term) bool { return a.Equal(b) })
}

func testFails(p *policy.Policies) bool {
	results, err := audit.Test(context.Background(), p)
	return err != nil || slices.ContainsFunc(results, func(r audit.TestResult) bool { return r.Err != nil })
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
