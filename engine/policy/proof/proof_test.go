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
		"a rule of its own":  {`truth.all([truth.negate(fact.action({"bewaren"})), fact.undenied("nog_noodzakelijk")])`, "truth.all([_passes_by, fact.undenied(\"nog_noodzakelijk\")])\n\n_passes_by := truth.negate(fact.action({\"bewaren\"}))"},
		"conditions in turn": {"\tinput.holder.kind != \"politie\"\n", "\tnot input.holder.kind == \"politie\"\n"},
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
		"a side":       {"\tinput.holder.kind != \"politie\"\n", ""},
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

// Where it is not plain which rules of a package are used, the same text is no proof.
func TestAPackageUsedAsAWholeIsNoProof(t *testing.T) {
	with := func(whole bool, wider bool) *policy.Policies {
		files := policytest.Shipped(t)
		text := string(files[file].Data)
		if whole {
			text = strings.Replace(text, `fact.holds("nog_noodzakelijk")`, `claim[sprintf("%s", ["minister"])]`, 1)
			text = strings.Replace(text, "import data.lib.act\n", "import data.lib.act\nimport data.lib.claim\n", 1)
		}
		files[file] = &fstest.MapFile{Data: []byte(text)}
		if wider {
			library := string(files["lib/claim/claim.rego"].Data)
			files["lib/claim/claim.rego"] = &fstest.MapFile{Data: []byte(strings.Replace(library, "minister := truth.all([_decided,", "minister := truth.any([_decided,", 1))}
		}
		return policytest.Load(t, files)
	}
	before, now := with(true, false), with(true, true)
	if r, err := proof.Same(t.Context(), before, now, spaceOf(t, before, now)); err != nil || r.Same {
		t.Error(r.Same, err)
	}
	before, now = with(false, false), with(false, true)
	if r, err := proof.Same(t.Context(), before, now, spaceOf(t, before, now)); err != nil || !r.Same {
		t.Error("what is not used changes nothing:", r.Same, err)
	}
}
