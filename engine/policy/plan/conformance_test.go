package plan_test

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/test/cases"

	"doelbinding/engine/policy/plan"
)

var asks = regexp.MustCompile(`^data\.([a-z_0-9.]+) = x$`)

// OPA's own cases come out as OPA says, as far as they ask one rule and can be planned in the statements known here: the others are refused, not
// answered otherwise.
func TestOPAsOwnCases(t *testing.T) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/open-policy-agent/opa").Output()
	if err != nil {
		t.Fatal(err)
	}
	set := cases.MustLoad(filepath.Join(strings.TrimSpace(string(dir)), "v1", "test", "cases", "testdata", "v1"))
	ran, refused := 0, map[string]int{}
	for _, c := range set.Cases {
		m := asks.FindStringSubmatch(c.Query)
		if m == nil || len(c.Env) > 0 || c.InputTerm != nil {
			refused["another question"]++
			continue
		}
		modules := map[string]*ast.Module{}
		for i, src := range c.Modules {
			parsed, err := ast.ParseModuleWithOpts(fmt.Sprint(i), src, ast.ParserOptions{ProcessAnnotation: true})
			if err != nil {
				modules = nil
				break
			}
			modules[fmt.Sprint(i)] = parsed
		}
		data := map[string]any{}
		if c.Data != nil {
			data = *c.Data
		}
		rule := strings.ReplaceAll(m[1], ".", "/")
		p, err := plan.Compile(context.Background(), modules, data, rule)
		if err != nil {
			refused["not planned"]++
			continue
		}
		var input ast.Value
		if c.Input != nil {
			if input, err = ast.InterfaceToValue(*c.Input); err != nil {
				t.Fatal(err)
			}
		}
		got, err := p.Eval(context.Background(), rule, input)
		if err != nil && strings.Contains(err.Error(), "eval_") && !c.StrictError {
			refused["an error that a lenient evaluator swallows"]++
			continue
		}
		ran++
		switch {
		case c.WantError != nil || c.WantErrorCode != nil:
			if err == nil {
				t.Errorf("%s: %v, want an error", c.Note, got)
			}
		case c.WantResult == nil || len(*c.WantResult) == 0:
			if err == nil && (c.WantDefined == nil || !*c.WantDefined) {
				t.Errorf("%s: %v, want nothing", c.Note, got)
			}
		default:
			want, errWant := ast.InterfaceToValue((*c.WantResult)[0]["x"])
			if errWant != nil {
				t.Fatal(errWant)
			}
			if err == nil {
				asJSON, errGot := ast.JSON(got)
				if errGot != nil {
					t.Fatal(errGot)
				}
				got, errGot = ast.InterfaceToValue(asJSON)
				if errGot != nil {
					t.Fatal(errGot)
				}
				if c.SortBindings { // a set has no order of its own in JSON
					got, want = asSet(got), asSet(want)
				}
			}
			if err != nil || ast.Compare(got, want) != 0 {
				t.Errorf("%s: %v %v, want %v", c.Note, got, err, want)
			}
		}
	}
	t.Logf("%d cases ran; %v", ran, refused)
	if ran < 500 {
		t.Errorf("only %d cases ran", ran)
	}
}

func asSet(v ast.Value) ast.Value {
	list, ok := v.(*ast.Array)
	if !ok {
		return v
	}
	out := ast.NewSet()
	list.Foreach(func(t *ast.Term) { out.Add(t) })
	return out
}
