package proof_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/policy/policytest"
	"doelbinding/engine/policy/proof"
	"doelbinding/engine/policy/space"
)

// A clause whose table is too large, and where it stands.
const (
	keeping = "convenant_midden_nederland/par5_bewaartermijn"
	file    = "clauses/convenant_midden_nederland/par5_bewaartermijn/par5_bewaartermijn.rego"
)

// edited returns the shipped policies with one text in the place of another.
func edited(t *testing.T, file, from, to string) *policy.Policies {
	t.Helper()
	files := policytest.Shipped(t)
	text := string(files[file].Data)
	if strings.Count(text, from) != 1 {
		t.Fatalf("%s: %q stands there %d times", file, from, strings.Count(text, from))
	}
	files[file] = &fstest.MapFile{Data: []byte(strings.Replace(text, from, to, 1))}
	return policytest.Load(t, files)
}

func spaceOf(t *testing.T, a, b *policy.Policies) space.Space {
	t.Helper()
	return space.Of(enginetest.Load(t).Register.Snapshot(), func(id string) bool { return id == keeping }, a, b)[keeping]
}

// What is written otherwise and comes to the same is proved, though the clause tells apart more than can be enumerated.
func TestWhatComesToTheSameIsProved(t *testing.T) {
	before := enginetest.Load(t).Policies
	for name, edit := range map[string][2]string{
		"a door of one":      {"_used := term.kept_within(keep.years, keep.months)", "_used := truth.any([term.kept_within(keep.years, keep.months)])"},
		"another order":      {`truth.all([truth.negate(fact.action({"bewaren"})), fact.undenied("nog_noodzakelijk")])`, `truth.all([fact.undenied("nog_noodzakelijk"), truth.negate(fact.action({"bewaren"}))])`},
		"a rule of its own":  {`truth.all([truth.negate(fact.action({"bewaren"})), fact.undenied("nog_noodzakelijk")])`, "truth.all([_passes_by, fact.undenied(\"nog_noodzakelijk\")])\n\n_passes_by := truth.negate(fact.action({\"bewaren\"}))"},
		"conditions in turn": {"\tinput.holder.kind != \"politie\"\n", "\tnot input.holder.kind == \"politie\"\n"},
		"a name":             {"_destroy := term.due(\"vernietigen\", input.receiver.id, \"verstrekt_op\", keep.years, keep.months)", "_destroy := owed if owed := term.due(\"vernietigen\", input.receiver.id, \"verstrekt_op\", keep.years, keep.months)"},
	} {
		t.Run(name, func(t *testing.T) {
			now := edited(t, file, edit[0], edit[1])
			s := spaceOf(t, before, now)
			if s.Whole() {
				t.Fatal("its table can be enumerated")
			}
			r, err := proof.Same(t.Context(), before, now, s)
			if err != nil || !r.Same || r.Asked == 0 || len(r.Differs) > 0 {
				t.Errorf("%t after %d points, %d differ, %v", r.Same, r.Asked, len(r.Differs), err)
			}
		})
	}
}

// What opens at one point of very many is found, and is no proof.
func TestWhatDiffersAtOnePointIsFound(t *testing.T) {
	before := enginetest.Load(t).Policies
	for name, edit := range map[string][2]string{
		"one field":    {`_special_term := term.not_run_out("bijzondere_termijn", 0, 0)`, "_special_term := truth.yes if {\n\tinput.holder.id == \"gemeente-almere\"\n\tinput.facts.bijzondere_termijn < input.time\n} else := term.not_run_out(\"bijzondere_termijn\", 0, 0)"},
		"one day":      {`_special_term := term.not_run_out("bijzondere_termijn", 0, 0)`, `_special_term := term.not_run_out("bijzondere_termijn", 0, 1)`},
		"a side":       {"\tinput.holder.kind != \"politie\"\n", ""},
		"a silence":    {`truth.negate(fact.stated("doel_bereikt"))`, `truth.negate(fact.holds("doel_bereikt"))`},
		"an exception": {`truth.all([truth.negate(fact.action({"bewaren"})), fact.undenied("nog_noodzakelijk")])`, `fact.undenied("nog_noodzakelijk")`},
	} {
		t.Run(name, func(t *testing.T) {
			now := edited(t, file, edit[0], edit[1])
			r, err := proof.Same(t.Context(), before, now, spaceOf(t, before, now))
			if err != nil || r.Same || len(r.Differs) == 0 {
				t.Errorf("%t after %d points, %d differ, %v", r.Same, r.Asked, len(r.Differs), err)
			}
		})
	}
}

// A clause is not the same when its annotation says otherwise when it holds.
func TestWhatTheAnnotationSaysIsPartOfTheRules(t *testing.T) {
	before := enginetest.Load(t).Policies
	now := edited(t, file, "effect: condition", "effect: duty")
	r, err := proof.Same(t.Context(), before, now, spaceOf(t, before, now))
	if err != nil || r.Same {
		t.Error(r.Same, err)
	}
}

// A rule of the library that is written otherwise and comes to the same changes no clause that uses it.
func TestTheLibraryIsLookedAtRuleByRule(t *testing.T) {
	before := enginetest.Load(t).Policies
	now := edited(t, "lib/claim/claim.rego", "\tinput.giver.kind in {\"gemeente\", \"overheid\", \"politie\"}\n", "\tsome kind in {\"gemeente\", \"overheid\", \"politie\"}\n\tinput.giver.kind == kind\n")
	was, is := audit.ComparedOf(before), audit.ComparedOf(now)
	looked := 0
	for id, s := range space.All(enginetest.Load(t).Register.Snapshot(), before, now) {
		if was[id].Hash == is[id].Hash || s.Whole() {
			continue
		}
		looked++
		if r, err := proof.Same(t.Context(), before, now, s); err != nil || !r.Same {
			t.Errorf("%s: %t after %d points, %d differ, %v", id, r.Same, r.Asked, len(r.Differs), err)
		}
	}
	if looked == 0 {
		t.Error("no large clause uses it")
	}
}
