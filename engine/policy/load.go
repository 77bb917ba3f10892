package policy

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"go.yaml.in/yaml/v4"
)

// bundle is what a policy directory holds: modules by path, and the data beside them.
type bundle struct {
	modules map[string]*ast.Module // without tests
	tests   *testFiles
	data    map[string]any
	schema  any
	hash    string
}

// read loads the policies under fsys: clauses, decision, lib, meta and input.json; the ledger is data of the meta-policy, and the register
// is not read here. Data is allowed beside a clause only, with no key that names a rule: anywhere else it could forge a check.
func read(fsys fs.FS) (*bundle, error) {
	b := &bundle{modules: map[string]*ast.Module{}, tests: &testFiles{sources: map[string]string{}, parsed: map[string]*ast.Module{}}, data: map[string]any{}}
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
			if !strings.HasSuffix(name, "_test.rego") {
				_, _ = fmt.Fprintf(sum, "%s %d\n%s", name, len(src), src) // a hash takes anything
			}
			return b.add(name, src)
		})
		if err != nil && !(root == "ledger" && isMissing(fsys, root)) {
			return nil, fmt.Errorf("load policies: %w", err)
		}
	}
	b.hash = "sha256:" + hex.EncodeToString(sum.Sum(nil))
	return b, b.refuseForgedData()
}

func isMissing(fsys fs.FS, name string) bool {
	_, err := fs.Stat(fsys, name)
	return err != nil
}

func (b *bundle) add(name string, src []byte) error {
	switch {
	case strings.HasSuffix(name, "_test.rego"):
		b.tests.sources[name] = string(src)
		return nil
	case strings.HasSuffix(name, ".rego"):
		m, err := parse(name, string(src))
		if err != nil {
			return err
		}
		if want := "data." + strings.ReplaceAll(path.Dir(name), "/", "."); m.Package.Path.String() != want {
			return fmt.Errorf("%s: package is %s, the folder says %s", name, m.Package.Path, want)
		}
		b.modules[name] = m
		return nil
	case name == "input.json":
		return json.Unmarshal(src, &b.schema)
	case path.Base(name) == "data.yaml":
		return b.addData(name, src)
	}
	return fmt.Errorf("%s: neither Rego nor data.yaml", name)
}

func (b *bundle) addData(name string, src []byte) error {
	parts := strings.Split(path.Dir(name), "/")
	if !(parts[0] == "clauses" && len(parts) == 3) && parts[0] != "ledger" {
		return fmt.Errorf("%s: data is allowed only beside the rule of a clause", name)
	}
	var doc map[string]any
	if err := yaml.Unmarshal(src, &doc); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	at := b.data
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
func (b *bundle) refuseForgedData() error {
	clauses, _ := b.data["clauses"].(map[string]any)
	for instrument, group := range clauses {
		for clause, doc := range group.(map[string]any) {
			where := path.Join("clauses", instrument, clause)
			m := b.modules[path.Join(where, clause+".rego")]
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

func parse(name, src string) (*ast.Module, error) {
	return ast.ParseModuleWithOpts(name, src, ast.ParserOptions{ProcessAnnotation: true})
}

// deciding gives the modules without the meta-policy, that judges clauses and not questions.
func (b *bundle) deciding() map[string]*ast.Module {
	out := map[string]*ast.Module{}
	for name, m := range b.modules {
		if !strings.HasPrefix(name, "meta/") {
			out[name] = m
		}
	}
	return out
}

// clauseModules gives the module of every clause by id, <instrument>/<clause>.
func (b *bundle) clauseModules() map[string]*ast.Module {
	out := map[string]*ast.Module{}
	for name, m := range b.modules {
		if parts := strings.Split(name, "/"); parts[0] == "clauses" {
			out[path.Dir(strings.TrimPrefix(name, "clauses/"))] = m
		}
	}
	return out
}
