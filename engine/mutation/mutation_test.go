package mutation_test

import (
	"io/fs"
	"path"
	"testing"
	"testing/fstest"

	"doelbinding/engine/change"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/mutation"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/policytest"
	"doelbinding/engine/scenario"
	"doelbinding/features"
	"doelbinding/policies"
)

// A clause that is put in its own place is noticed by nothing: what notices a mutant notices the change, and not that it is one.
func TestAClauseInItsOwnPlaceIsTheSame(t *testing.T) {
	s := enginetest.Load(t)
	for i, c := range s.Policies.Clauses() {
		if i%60 != 0 {
			continue
		}
		src, err := fs.ReadFile(policies.FS, path.Join("clauses", c.ID, path.Base(c.ID)+".rego"))
		if err != nil {
			t.Fatal(err)
		}
		same, err := s.Policies.Mutated([]policy.Mutant{{Clause: c.ID, Source: src}})
		if err != nil {
			t.Fatal(err)
		}
		if n := failing(t, s, explain.New(same[0]), c.ID); n > 0 {
			t.Errorf("%s: %d examples fail", c.ID, n)
		}
	}
}

// What a clause owes to its examples is left when they are gone, with what it opens; with them nothing is.
func TestWhatNoExampleNoticesIsLeft(t *testing.T) {
	const id = "lms_privacyverklaring/par9_legitimatie"
	s := enginetest.Load(t)
	all, _, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	trials := mutation.Trials{
		Sources: policies.FS, Around: mutation.Around(s.Register.Snapshot(), all),
		Now:   change.Of(t.Context(), "nu", s.Policies, s.Register.Snapshot()),
		Suite: func(e *explain.Engine) scenario.Suite { return suite(s, e) },
	}
	untested := policytest.Shipped(t)
	delete(untested, "clauses/"+id+"/par9_legitimatie_test.rego")
	bare := trials
	bare.Now = change.Of(t.Context(), "nu", policytest.Load(t, untested), s.Register.Snapshot())
	bare.Around.Features = nil // no clause has one: that is found of every clause, changed or not
	if err := bare.Look(t.Context()); err != nil {
		t.Fatal(err)
	}
	without, err := bare.Clause(t.Context(), id, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range all {
		if f.Clause == id {
			trials.Features = append(trials.Features, f)
		}
	}
	told := 0
	with, err := trials.Clause(t.Context(), id, func(mutation.Outcome) { told++ })
	if err != nil {
		t.Fatal(err)
	}
	seen := map[mutation.Verdict]int{}
	for _, o := range with {
		seen[o.Verdict]++
	}
	if seen[mutation.Tested] == 0 || seen[mutation.Own] == 0 || seen[mutation.Judged] == 0 || seen[mutation.Survived] > 0 || told != len(with) {
		t.Errorf("%v, told of %d of %d", seen, told, len(with))
	}
	left, opens := mutation.Of("", without).Left, 0
	for _, does := range left {
		if does == mutation.Opens {
			opens++
		}
	}
	if len(left) == 0 || opens == 0 {
		t.Errorf("without examples this is left: %v", left)
	}
}

// A result holds as long as everything that it follows from: the clause, the library, the examples of the clause.
func TestAResultHoldsForWhatItFollowsFrom(t *testing.T) {
	const id = "lms_privacyverklaring/par9_legitimatie"
	all, _, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	hash := func(change func(policies, features fstest.MapFS)) string {
		p, f := copied(t, policies.FS, "clauses/"+id, "lib"), copied(t, features.FS, "clauses")
		if change != nil {
			change(p, f)
		}
		var own []scenario.Feature
		for _, x := range all {
			if f[x.Path] != nil {
				own = append(own, x)
			}
		}
		trials := mutation.Trials{Sources: p, Features: own}
		h, err := trials.NewHasher(f)
		if err != nil {
			t.Fatal(err)
		}
		sum, err := h.Of(id)
		if err != nil {
			t.Fatal(err)
		}
		return sum
	}
	add := func(f *fstest.MapFile) { f.Data = append(f.Data, "# \n"...) }
	was := hash(nil)
	for name, c := range map[string]struct {
		change func(policies, features fstest.MapFS)
		same   bool
	}{
		"the rule":            {func(p, _ fstest.MapFS) { add(p["clauses/"+id+"/par9_legitimatie.rego"]) }, false},
		"its test":            {func(p, _ fstest.MapFS) { add(p["clauses/"+id+"/par9_legitimatie_test.rego"]) }, false},
		"the library":         {func(p, _ fstest.MapFS) { add(p["lib/truth/truth.rego"]) }, false},
		"an example":          {func(_, f fstest.MapFS) { add(f["clauses/"+id+".feature"]) }, false},
		"another's example":   {func(_, f fstest.MapFS) { add(f["clauses/gemeentewet/art172.feature"]) }, true},
		"a test of a library": {func(p, _ fstest.MapFS) { add(p["lib/truth/truth_test.rego"]) }, true},
	} {
		if got := hash(c.change); (got == was) != c.same {
			t.Errorf("%s: the same is %v", name, got == was)
		}
	}
}

func copied(t *testing.T, fsys fs.FS, roots ...string) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	for _, root := range roots {
		if err := fs.WalkDir(fsys, root, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			src, err := fs.ReadFile(fsys, name)
			out[name] = &fstest.MapFile{Data: src}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	}
	return out
}
