// Package source reads policies as text: it parses and compiles them, and finds out what their rules say of themselves, without asking any.
//
// What it finds out of the clauses is [Known]; package policy runs them, package audit judges them.
package source

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"go.yaml.in/yaml/v4"
)

// Files are the files of a policy directory that decide or judge, unread: clauses, decision, lib, meta, ledger, input.json, and the tests
// among them.
type Files struct {
	Hash     string // of every rule, table, schema and ledger line; without the tests and without the register
	names    []string
	contents map[string][]byte
}

// Find reads the files under fsys. It understands none of them.
func Find(fsys fs.FS) (*Files, error) {
	out := &Files{contents: map[string][]byte{}}
	sum := sha256.New()
	for _, root := range []string{"clauses", "decision", "input.json", "ledger", "lib", "meta"} {
		err := fs.WalkDir(fsys, root, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			src, err := fs.ReadFile(fsys, name)
			if err != nil {
				return err
			}
			if !strings.HasSuffix(name, testSuffix) {
				_, _ = fmt.Fprintf(sum, "%s %d\n%s", name, len(src), src) // a hash takes anything
			}
			out.names = append(out.names, name)
			out.contents[name] = src
			return nil
		})
		if err != nil && !(root == "ledger" && isMissing(fsys, root)) {
			return nil, fmt.Errorf("load policies: %w", err)
		}
	}
	out.Hash = "sha256:" + hex.EncodeToString(sum.Sum(nil))
	return out, nil
}

const testSuffix = "_test.rego"

// Bundle is what a policy directory says: modules by path, and the data beside them.
type Bundle struct {
	Modules map[string]*ast.Module // without tests
	Data    map[string]any
	Schema  any // of the resolved input
	Hash    string
	Library Library
	// Loose allows names that nothing uses. What is left of a rule when something is taken out of it is to be tried, and not refused for its looks.
	Loose bool
	tests *testFiles
}

// Read parses the files. Data is allowed beside a clause only, with no key that names a rule: anywhere else it could forge a check.
func (f *Files) Read() (*Bundle, error) {
	b := &Bundle{Modules: map[string]*ast.Module{}, Data: map[string]any{}, Hash: f.Hash, tests: &testFiles{sources: map[string]string{}, parsed: map[string]*ast.Module{}}}
	for _, name := range f.names {
		if err := b.add(name, f.contents[name]); err != nil {
			return nil, fmt.Errorf("load policies: %w", err)
		}
	}
	var err error
	if b.Library, err = newLibrary(b); err != nil {
		return nil, fmt.Errorf("load policies: %w", err)
	}
	return b, b.refuseForgedData()
}

// Instead returns the bundle with another text for one of its modules, as a loose one. Its hash names that text too.
func (b *Bundle) Instead(name, text string) (*Bundle, error) {
	m, err := Parse(name, text)
	if err != nil {
		return nil, err
	}
	out := *b
	out.Loose, out.Modules = true, maps.Clone(b.Modules)
	out.Modules[name] = m
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %s %d\n%s", b.Hash, name, len(text), text))
	out.Hash = "sha256:" + hex.EncodeToString(sum[:])
	out.Library, err = newLibrary(&out)
	return &out, err
}

func isMissing(fsys fs.FS, name string) bool {
	_, err := fs.Stat(fsys, name)
	return err != nil
}

func (b *Bundle) add(name string, src []byte) error {
	switch {
	case strings.HasSuffix(name, testSuffix):
		b.tests.sources[name] = string(src)
		return nil
	case strings.HasSuffix(name, ".rego"):
		m, err := Parse(name, string(src))
		if err != nil {
			return err
		}
		if want := "data." + strings.ReplaceAll(path.Dir(name), "/", "."); m.Package.Path.String() != want {
			return fmt.Errorf("%s: package is %s, the folder says %s", name, m.Package.Path, want)
		}
		b.Modules[name] = m
		return nil
	case name == "input.json":
		return json.Unmarshal(src, &b.Schema)
	case path.Base(name) == "data.yaml":
		return b.addData(name, src)
	}
	return fmt.Errorf("%s: neither Rego nor data.yaml", name)
}

func (b *Bundle) addData(name string, src []byte) error {
	parts := strings.Split(path.Dir(name), "/")
	if !(parts[0] == "clauses" && len(parts) == 3) && parts[0] != "ledger" {
		return fmt.Errorf("%s: data is allowed only beside the rule of a clause", name)
	}
	var doc map[string]any
	if err := yaml.Unmarshal(src, &doc); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	at := b.Data
	for _, p := range parts[:len(parts)-1] {
		next, ok := at[p].(map[string]any)
		if !ok {
			next = map[string]any{}
			at[p] = next
		}
		at = next
	}
	at[parts[len(parts)-1]] = doc
	return nil
}

// refuseForgedData refuses data that has no rule beside it, and a key that names a rule of the clause: it could stand in for a check.
func (b *Bundle) refuseForgedData() error {
	clauses, _ := b.Data["clauses"].(map[string]any)
	for instrument, group := range clauses {
		for clause, doc := range group.(map[string]any) {
			where := path.Join("clauses", instrument, clause)
			m := b.Modules[path.Join(where, clause+".rego")]
			if m == nil {
				return fmt.Errorf("load policies: %s/data.yaml: there is no rule beside it", where)
			}
			for key := range doc.(map[string]any) {
				if key == "checks" || strings.HasPrefix(key, "_") || slices.ContainsFunc(m.Rules, func(r *ast.Rule) bool { return r.Head.Ref()[0].Value.Compare(ast.Var(key)) == 0 }) {
					return fmt.Errorf("load policies: %s/data.yaml: the key %s names a rule", where, key)
				}
			}
		}
	}
	return nil
}

// Parse parses a module with its annotations.
func Parse(name, src string) (*ast.Module, error) {
	return ast.ParseModuleWithOpts(name, src, ast.ParserOptions{ProcessAnnotation: true})
}

// Deciding returns the modules without the meta-policy, that judges clauses and not questions.
func (b *Bundle) Deciding() map[string]*ast.Module {
	out := map[string]*ast.Module{}
	for name, m := range b.Modules {
		if !strings.HasPrefix(name, "meta/") {
			out[name] = m
		}
	}
	return out
}

// ClauseModules returns the module of every clause by id, <instrument>/<clause>.
func (b *Bundle) ClauseModules() map[string]*ast.Module {
	out := map[string]*ast.Module{}
	for name, m := range b.Modules {
		if parts := strings.Split(name, "/"); parts[0] == "clauses" {
			out[path.Dir(strings.TrimPrefix(name, "clauses/"))] = m
		}
	}
	return out
}

// Compile checks modules with the schema of the input: strictly, unless the bundle is loose.
func (b *Bundle) Compile(modules map[string]*ast.Module) (*ast.Compiler, error) {
	copies := map[string]*ast.Module{}
	for name, m := range modules {
		copies[name] = m.Copy()
	}
	schemas := ast.NewSchemaSet()
	schemas.Put(ast.SchemaRootRef, b.Schema)
	c := ast.NewCompiler().WithStrict(!b.Loose).WithCapabilities(capabilities()).WithSchemas(schemas).WithUseTypeCheckAnnotations(true)
	if c.Compile(copies); c.Failed() {
		return nil, c.Errors
	}
	return c, nil
}

// testFiles are the tests beside the policies. They are more than half of the text and decide nothing, so they are parsed when they are run.
type testFiles struct {
	sources map[string]string // by path
	mu      sync.Mutex
	parsed  map[string]*ast.Module
}

// modules gives the tests whose path is wanted, by path.
func (f *testFiles) modules(wanted func(name string) bool) (map[string]*ast.Module, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	out := map[string]*ast.Module{}
	for name, src := range f.sources {
		if !wanted(name) {
			continue
		}
		if f.parsed[name] == nil {
			m, err := Parse(name, src)
			if err != nil {
				return nil, fmt.Errorf("test policies: %w", err)
			}
			f.parsed[name] = m
		}
		out[name] = f.parsed[name]
	}
	return out, nil
}

// Reached returns the modules that a clause can use: its own and the library. To plan all others with it, to drop them again, takes longer than
// to ask it.
func (b *Bundle) Reached(id string) map[string]*ast.Module {
	out := b.Deciding()
	maps.DeleteFunc(out, func(name string, _ *ast.Module) bool {
		return !strings.HasPrefix(name, "lib/") && path.Dir(name) != "clauses/"+id
	})
	return out
}

// Tests returns the tests beside the policies whose path is wanted, by path.
func (b *Bundle) Tests(wanted func(name string) bool) (map[string]*ast.Module, error) {
	return b.tests.modules(wanted)
}

// TestSources returns the text of the tests beside the policies whose path is wanted, by path.
func (b *Bundle) TestSources(wanted func(name string) bool) map[string]string {
	out := maps.Clone(b.tests.sources)
	maps.DeleteFunc(out, func(name, _ string) bool { return !wanted(name) })
	return out
}

// TestsHash returns the hash of the tests beside the policies and of the policies that they test.
func (b *Bundle) TestsHash() string {
	sum := sha256.New()
	_, _ = fmt.Fprintln(sum, b.Hash)
	for _, name := range slices.Sorted(maps.Keys(b.tests.sources)) {
		_, _ = fmt.Fprintf(sum, "%s %d\n%s", name, len(b.tests.sources[name]), b.tests.sources[name])
	}
	return "sha256:" + hex.EncodeToString(sum.Sum(nil))
}
