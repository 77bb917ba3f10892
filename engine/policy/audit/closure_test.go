package audit_test

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/space"

	"doelbinding/engine/policy/audit"
	"doelbinding/engine/policy/policytest"
)

// The closure over the whole space of every clause, with stock OPA as oracle: wherever a clause speaks on an act it speaks on every act that
// falls under it and on the other end, and what it refuses there it does not pass here. A clause that does otherwise says why in its METADATA.
func TestEveryClauseHearsKindredActsAlike(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	spaces := space.All(reg, s.Policies)
	for _, c := range s.Policies.Clauses() {
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			ask := policytest.Stock(t, "data.clauses."+strings.ReplaceAll(c.ID, "/", ".")+".checks")
			state := func(in engine.Input) string {
				var found []struct{ State string }
				if err := json.Unmarshal([]byte(ask(policy.Input(in))), &found); err != nil {
					t.Fatal(err)
				}
				if len(found) == 0 {
					return ""
				}
				return found[0].State
			}
			refused := func(in engine.Input, act string) bool {
				a, _ := reg.Action(act)
				in.Action, in.Within = a.ID, a.Within
				return state(in) == "violated"
			}
			pairs := 0
			breaches := map[string]engine.Input{}
			compare := func(in engine.Input) {
				act, _ := reg.Action(in.Action)
				if rightOf(in) {
					return
				}
				now := state(in)
				if now == "" {
					return
				}
				for _, other := range reg.Actions() {
					if other.ID == act.ID || !slices.Contains(other.Within, act.ID) {
						continue
					}
					next := in
					next.Action, next.Within = other.ID, other.Within
					pairs++
					there := state(next)
					stricter := now == "met" && there == "violated" && !slices.ContainsFunc(other.Within, func(wider string) bool {
						return wider != other.ID && wider != act.ID && refused(in, wider) // to store is to keep as well as to use: a norm for keeping holds
					})
					if there == "" || now == "violated" && there == "met" || stricter {
						breaches[act.ID+" "+now+", "+other.ID+" "+there] = in
					}
				}
			}
			spaces[c.ID].Sample(60, func(cell space.Cell) bool {
				compare(cell.Input)
				return true
			})
			if c.OnlyAct == "" {
				for what, in := range breaches {
					t.Errorf("%s\n%+v", what, in)
				}
			}
			t.Logf("%d pairs", pairs)
		})
	}
}

// rightOf reports whether an input is that of a data subject: what it does falls under nothing else.
func rightOf(in engine.Input) bool { return in.Party.Kind == "persoon" }

// theirActs finds the acts that a gate names, written out or by a list of the library: the two there are hold gebruiken.
var theirActs = regexp.MustCompile(`\tact\.under\((?:\{("[a-z-]+")[^}]*\}|act\.(?:processing|handling))\)`)

// The proof notices: in one clause of every instrument the widest act is made one act again, and the meta-policy finds the clause that would fall
// silent; so it does where a clause of one dataset forgets its twin, and where it looks at the party that asks.
func TestClosureFindsAClauseOfEveryInstrumentBrokenOnPurpose(t *testing.T) {
	whole := policytest.Load(t, policytest.Shipped(t))
	broken := map[string]string{}
	for _, c := range whole.Clauses() {
		instrument, name, _ := strings.Cut(c.ID, "/")
		file := "clauses/" + c.ID + "/" + name + ".rego"
		src := string(policytest.Shipped(t)[file].Data)
		m := theirActs.FindStringSubmatch(src)
		if m != nil && m[1] == "" {
			m[1] = `"gebruiken"`
		}
		if broken[instrument] != "" || m == nil || c.OnlyAct != "" || !slices.Contains([]string{`"doorverstrekken"`, `"gebruiken"`, `"bewaren"`}, m[1]) || strings.Contains(src, `party.kind == "persoon"`) {
			continue
		}
		broken[instrument] = c.ID
		fsys := policytest.Shipped(t)
		narrow := strings.Replace(src, m[0], fmt.Sprintf("\tinput.action.id == %s", m[1]), 1)
		if !strings.Contains(narrow, "act.under(") {
			narrow = strings.Replace(narrow, "import data.lib.act\n", "", 1)
		}
		fsys[file] = &fstest.MapFile{Data: []byte(narrow)}
		p := policytest.Load(t, fsys)
		found, err := audit.Meta(context.Background(), p, around(t, p))
		if err != nil || !slices.ContainsFunc(found, func(f audit.Finding) bool { return f.Where == c.ID && strings.Contains(f.What, "name the widest act") }) {
			t.Errorf("%s: %v %v", c.ID, found, err)
		}
		if !slices.ContainsFunc(audit.Lint(p, func(string) bool { return true }), func(f audit.Finding) bool {
			return f.Where == c.ID && strings.Contains(f.What, "looks at input.action.id")
		}) {
			t.Errorf("%s: the lint lets it pass", c.ID)
		}
	}
	for _, c := range whole.Clauses() {
		instrument, _, _ := strings.Cut(c.ID, "/")
		if broken[instrument] == "" && !slices.Contains([]string{"wgshv", "sv", "bpg", "wgsv"}, instrument) {
			t.Errorf("no clause of %s was broken", instrument)
			broken[instrument] = "-"
		}
	}
}
