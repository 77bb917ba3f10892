package invariant_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/invariant"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/policytest"
	"doelbinding/engine/policy/space"
)

// prover proves of policies in which one text is replaced; none: of the shipped ones.
func prover(t *testing.T, file, old, with string) *invariant.Prover {
	t.Helper()
	fsys := policytest.Shipped(t)
	if file != "" {
		src := string(fsys[file].Data)
		if strings.Count(src, old) != 1 {
			t.Fatalf("%s holds %q %d times", file, old, strings.Count(src, old))
		}
		fsys[file] = &fstest.MapFile{Data: []byte(strings.Replace(src, old, with, 1))}
	}
	return of(t, policytest.Load(t, fsys))
}

func of(t *testing.T, p *policy.Policies) *invariant.Prover {
	t.Helper()
	planned, err := p.Planned(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return &invariant.Prover{Policies: planned, Register: enginetest.Register(t).Snapshot(), Engine: explain.New(planned)}
}

// held proves a claim of the shipped policies, which the gate does for claims about the decision rules, and of those in which one text is replaced,
// where it must not hold. It returns the result of the latter.
func held(t *testing.T, c invariant.Claim, file, old, with string) invariant.Result {
	t.Helper()
	var good invariant.Result
	if c.Kind == invariant.Never {
		var err error
		if good, err = prover(t, "", "", "").Prove(t.Context(), c); err != nil {
			t.Fatal(err)
		}
		if !good.Holds() || good.Cases == 0 {
			t.Errorf("of the shipped policies: %d cases, %+v", good.Cases, good.Broken)
		}
	}
	broken := prover(t, file, old, with)
	broken.Kept = map[string]invariant.Result{c.Name: good}
	bad, err := broken.Prove(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	if bad.Holds() {
		t.Errorf("with %q in %s the claim still holds, in %d cases by %v", with, file, bad.Cases, bad.By)
	}
	return bad
}

// part is what a claim says of who wants what.
func part(reg engine.Register, wants string, party func(engine.Party) bool) space.Part {
	act, _ := reg.Action(wants)
	return space.Part{
		Party: party,
		Act: func(a engine.Action, within []string) bool {
			return a.Passes == act.Passes && slices.Contains(within, wants)
		},
		Field: func(f engine.Field) bool { return f.ID == "dagmonitor/huisnummer" },
		Facts: map[string]space.Said{},
	}
}

func TestWhatIsNeverPermitted(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	p := part(reg, "ontvangen", func(p engine.Party) bool { return p.ID == "woningcorporatie" })
	for _, no := range []string{"wettelijke_verplichting", "wettelijk_voorschrift_tot_bekendmaking", "vordering_126nd"} {
		p.Facts[no] = space.Said{Value: engine.Truth(false)}
	}
	bad := held(t, invariant.Claim{Name: "huisnummer", Part: p, Clauses: []string{"convenant_midden_nederland/par4_4_woningcorporatie_huisnummer"}}.Of(reg),
		"clauses/convenant_midden_nederland/par4_4_woningcorporatie_huisnummer/par4_4_woningcorporatie_huisnummer.rego",
		`_house_number := fact.field({"huisnummer"})`, `_house_number := fact.field({"wijk"})`)
	if len(bad.Broken) != 1 || bad.Broken[0].Case == "" {
		t.Errorf("%+v", bad.Broken)
	}
}

// After the term nothing may be kept; with a longer term in the policies the question that is permitted is found, and told.
func TestAfterTheTermNothingIsKept(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	p := part(reg, "bewaren", func(p engine.Party) bool { return p.Kind == "gemeente" })
	p.Facts["verstrekt_op"] = space.Said{Earlier: engine.Term{Years: 2, Months: 2}}
	p.Day = "2019-10-01"
	bad := held(t, invariant.Claim{Name: "termijn", Part: p, Clauses: []string{"convenant_midden_nederland/par5_bewaartermijn"}}.Of(reg),
		"clauses/convenant_midden_nederland/par5_bewaartermijn/data.yaml", "keep: {years: 2, months: 2}", "keep: {years: 20, months: 2}")
	if len(bad.Broken) != 1 || !bad.Broken[0].Proved || !strings.Contains(bad.Broken[0].Case, "toch toegestaan: ") {
		t.Errorf("%+v", bad.Broken)
	}
}

func TestNoYesWithoutAGroundOnEachSide(t *testing.T) {
	held(t, invariant.Claim{Name: "grondslag", Kind: invariant.Groundless}, "decision/decision.rego",
		`} else := {"state": "violated", "missing": set(), "norms": set()}`, `} else := {"state": "met", "missing": set(), "norms": set()}`)
}

func TestMoreThatBarsIsNeverWider(t *testing.T) {
	held(t, invariant.Claim{Name: "verbod", Kind: invariant.Bars}, "decision/decision.rego",
		`check.effect in {"condition", "prohibition"}`, `check.effect in {"prohibition"}`)
}

// asks is a clause that asks one thing.
const asks = `# METADATA
# title: Artikel 1, proef
# description: Een bepaling voor een proef.
# labels:
#   clause: proef/zwijgen
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:6:1:e", from: "2018-05-25"}
#   source: proef
#   signed: null
package clauses.proef.zwijgen

import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), _asked) if _applies

_applies if {
	input.action.id in {"gebruiken", "ontvangen"}
	input.field.dataset == "dagmonitor"
}

`

// A clause that is content with silence, and with no answer, is found.
func TestSilenceIsNoAnswer(t *testing.T) {
	for asked, holds := range map[string]bool{
		`_asked := truth.all([fact.holds("op_maat")])`: true,
		"_asked := truth.yes if {\n\tnot fact.given(\"op_maat\")\n} else := truth.negate(truth.any([fact.holds(\"op_maat\"), truth.negate(fact.holds(\"op_maat\"))]))": false,
	} {
		fsys := policytest.Shipped(t)
		fsys["clauses/proef/zwijgen/zwijgen.rego"] = &fstest.MapFile{Data: []byte(asks + asked + "\n")}
		r, err := of(t, policytest.Load(t, fsys)).Prove(t.Context(), invariant.Claim{Name: "zwijgen", Kind: invariant.Silence, Clauses: []string{"proef/zwijgen"}})
		if err != nil {
			t.Fatal(err)
		}
		if r.Holds() != holds || r.Cases == 0 {
			t.Errorf("%s: %d cases, %+v", asked, r.Cases, r.Broken)
		}
	}
}

// fickle answers a question that was put before with another outcome.
type fickle struct {
	invariant.Decider
	seen map[string]bool
}

func (f fickle) Decide(ctx context.Context, reg engine.Register, q engine.Question) (engine.Decision, error) {
	d, err := f.Decider.Decide(ctx, reg, q)
	if f.seen[q.Field] {
		d.Outcome = engine.Insufficient
	}
	f.seen[q.Field] = true
	return d, err
}

func TestAQuestionIsAnsweredAmongOthersAsAlone(t *testing.T) {
	p := prover(t, "", "", "")
	c := invariant.Claim{Name: "reeks", Kind: invariant.Batch}
	r := enginetest.Seeded(3)
	var asked []engine.Question
	c.Questions = func() ([]engine.Question, error) { return asked, nil }
	for range 200 {
		q := enginetest.Consistent(p.Register, enginetest.Random(r, enginetest.Register(t).Snapshot()))
		if len(engine.Contradictions(p.Register, q)) == 0 {
			asked = append(asked, q)
		}
	}
	good, err := p.Prove(t.Context(), c)
	if err != nil || !good.Holds() || good.Cases < 100 {
		t.Fatalf("%d cases, %+v, %v", good.Cases, good.Broken, err)
	}
	p.Engine = fickle{p.Engine, map[string]bool{}}
	bad, err := p.Prove(t.Context(), c)
	if err != nil || bad.Holds() {
		t.Errorf("%d cases, %v", bad.Cases, err)
	}
}
