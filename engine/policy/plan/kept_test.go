package plan_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine/policy/plan"
)

// Every way in which a rule can read its input, each a rule of its own.
var readers = []string{
	`input.a == "x"`,
	`input.a != input.b`,
	`not input.a`,
	`not input.facts.p`,
	`input.facts.p == true`,
	`input.facts[input.a]`,
	`count(input.facts) == 2`,
	`some name, value in input.facts; value == false; name != "q"`,
	`"p" in object.keys(input.facts)`,
	`every _, v in input.facts { v == true }`,
	`object.get(input.facts, "p", false) == true`,
	`input.facts == input.more`,
	`input.day < "2020-02-02"`,
	`input.day <= input.since`,
	`input.since < input.day`,
	`startswith(input.day, "2020-0")`,
	`input.day == input.since`,
	`input.list[0] == "x"`,
	`"y" in input.list`,
	`x := input.facts; y := x; y.q == true`,
	`same(input.facts, "p")`,
	`shared; input.b == "y"`,
	`shared; input.facts.q`,
	`is_object(input.facts.p)`,
	`{input.facts}[input.more]`,
	`[v | some v in input.facts] == [true]`,
	`some s in [input.facts, input.more]; s.p == false`,
	`max({input.day, input.since}) == input.day`,
	`input.facts.p.deep == 1`,
	`input.more[_] == "x"`,
	`input["a"] == "x"; input[input.key] == "y"`,
}

func randomInput(r *rand.Rand) ast.Object {
	one := func(of ...any) any { return of[r.IntN(len(of))] }
	facts := func() map[string]any {
		out := map[string]any{}
		for _, name := range []string{"p", "q", "x"} {
			if v := one(nil, true, false, "x", 1, map[string]any{"deep": 1}); v != nil && r.IntN(3) > 0 {
				out[name] = v
			}
		}
		return out
	}
	days := []any{"2019-12-31", "2020-01-01", "2020-02-01", "2020-02-02", "2020-02-03", "2021-05-05"}
	in := map[string]any{
		"a": one("x", "y", "p", true), "b": one("x", "y"), "day": one(days...), "since": one(days...), "key": one("a", "b"),
		"facts": facts(), "more": facts(), "list": one([]any{"x"}, []any{"y", "x"}, []any{}),
	}
	if r.IntN(4) == 0 {
		delete(in, "a")
	}
	v, err := ast.InterfaceToValue(in)
	if err != nil {
		panic(err)
	}
	return v.(ast.Object)
}

func program(t *testing.T) (*plan.Program, []string) {
	src := "package p\n\nsame(o, k) if o[k]\n\nshared if input.a == \"x\"\n\nshared if input.facts.p\n"
	var names []string
	for i, body := range readers {
		src += fmt.Sprintf("\nr%d contains %d if {\n\t%s\n}\n", i, i, body)
		names = append(names, fmt.Sprintf("p/r%d", i))
	}
	src += "\nall := {x | some part in parts; some x in part} | {y | some y in [input.b]; input.day > \"2020-02-02\"}\n\nparts := ["
	for i := range readers {
		src += fmt.Sprintf("r%d, ", i)
	}
	src += "]\n"
	m, err := ast.ParseModuleWithOpts("p", src, ast.ParserOptions{})
	if err != nil {
		t.Fatal(err)
	}
	p, err := plan.Compile(context.Background(), map[string]*ast.Module{"p": m}, nil, append(names, "p/all")...)
	if err != nil {
		t.Fatal(err)
	}
	return p, names
}

var shape = plan.Shape{Objects: [][]string{{"facts"}, {"more"}}, Day: "day"}

func asIs(v ast.Value) (any, error) { return v, nil }

// written is an input that is looked up in what is written out.
type written struct{ ast.Object }

func (written) Member(int, string) (plan.Found, bool) { return plan.Found{}, false }

func (written) Whole(int) (string, bool) { return "", false }

func (w written) Write() ast.Object { return w.Object }

// differences asks many random questions, of what is kept and of the program itself, and counts the answers that differ.
func differences(t *testing.T, p *plan.Program, k *plan.Kept, joint *plan.Joint, names []string, n int, seed uint64) (parts, wholes int) {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 1))
	for range n {
		input := randomInput(r)
		in := k.Read(written{input})
		leaves, err := k.Parts(context.Background(), in, names, asIs)
		if err != nil {
			t.Fatal(err)
		}
		for i, name := range names {
			want, err := p.Eval(context.Background(), name, input)
			if err != nil {
				t.Fatal(err)
			}
			if got, _ := leaves[i].(ast.Value); ast.Compare(got, want) != 0 {
				parts++
			}
		}
		got, err := k.Eval(context.Background(), in, joint, names, "p/all", "", asIs, nil)
		if err != nil {
			t.Fatal(err)
		}
		want, err := p.Eval(context.Background(), "p/all", input)
		if err != nil {
			t.Fatal(err)
		}
		if ast.Compare(got.(ast.Value), want) != 0 {
			wholes++
		}
	}
	return parts, wholes
}

// However a rule reads its input, what is kept is what it comes to: of whatever was asked before, also when all is forgotten in between, and when
// many ask at once.
func TestWhatIsKeptIsWhatTheRulesComeTo(t *testing.T) {
	p, names := program(t)
	for _, most := range []int{10, 1000, 100_000} {
		k := p.Keep(shape)
		k.Forgetful(most)
		joint := &plan.Joint{}
		var wait sync.WaitGroup
		for seed := range uint64(4) {
			wait.Go(func() {
				if parts, wholes := differences(t, p, k, joint, names, 500, seed); parts+wholes > 0 {
					t.Errorf("with %d nodes: %d parts and %d wholes differ", most, parts, wholes)
				}
			})
		}
		wait.Wait()
	}
}

// What was asked before is found in the joint, whatever else was asked in between, and is what the rules come to.
func TestAJointIsOfUse(t *testing.T) {
	p, names := program(t)
	k, joint := p.Keep(shape), &plan.Joint{}
	r := rand.New(rand.NewPCG(5, 5))
	var inputs []ast.Object
	for range 10 {
		inputs = append(inputs, randomInput(r))
	}
	for round := range 3 {
		for _, input := range inputs {
			got, err := k.Eval(context.Background(), k.Read(written{input}), joint, names, "p/all", "", asIs, nil)
			want, wrong := p.Eval(context.Background(), "p/all", input)
			if err != nil || wrong != nil || ast.Compare(got.(ast.Value), want) != 0 {
				t.Errorf("%v %v, want %v %v", got, err, want, wrong)
			}
		}
		if found := joint.Found(); round > 0 && found != uint64(round*len(inputs)) {
			t.Errorf("%d of %d were found in the joint", found, round*len(inputs))
		}
	}
}

// A store that misses one kind of reading gives wrong answers, and this test sees them: it can fail.
func TestAStoreThatMissesAReadingIsFound(t *testing.T) {
	p, names := program(t)
	for name, blind := range map[string][3]bool{"wholes": {true, false, false}, "members": {false, true, false}, "days": {false, false, true}} {
		k := p.Keep(shape)
		k.Blind(blind[0], blind[1], blind[2])
		if parts, _ := differences(t, p, k, &plan.Joint{}, names, 500, 7); parts == 0 {
			t.Errorf("no difference with a store that does not see %s", name)
		}
	}
}

// An input without one of the objects is refused, not answered from what is kept of others.
func TestAnInputOfAnotherShapeIsRefused(t *testing.T) {
	p, names := program(t)
	k := p.Keep(shape)
	differences(t, p, k, &plan.Joint{}, names, 50, 3)
	for range 2 {
		if v, err := k.Eval(context.Background(), k.Read(written{ast.NewObject()}), &plan.Joint{}, names, "p/all", "", asIs, nil); err == nil {
			t.Errorf("of an empty input: %v", v)
		}
		if v, err := k.Parts(context.Background(), k.Read(written{ast.NewObject()}), names, asIs); err == nil {
			t.Errorf("of an empty input: %v", v)
		}
	}
}
