package change_test

import (
	"context"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/policy/space"
	"doelbinding/policies"
)

// shippedFiles is a copy of the shipped policies.
func shippedFiles(t testing.TB) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	if err := fs.WalkDir(policies.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		src, err := fs.ReadFile(policies.FS, name)
		out[name] = &fstest.MapFile{Data: src}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return out
}

// replaced is the shipped policies with one text in one file replaced; it must stand there once.
func replaced(t testing.TB, file, old, with string) fs.FS {
	t.Helper()
	out := shippedFiles(t)
	src := string(out[file].Data)
	if strings.Count(src, old) != 1 {
		t.Fatalf("%s holds %q %d times", file, old, strings.Count(src, old))
	}
	out[file] = &fstest.MapFile{Data: []byte(strings.Replace(src, old, with, 1))}
	return out
}

var base = sync.OnceValues(func() (change.State, error) { return change.Load(context.Background(), "nu", policies.FS) })

// compared gives what differs between the shipped policies and an edit of them, with questions at hand.
func compared(t testing.TB, pool []change.Asked, file, old, with string) (change.Diff, change.State, change.State) {
	t.Helper()
	a, err := base()
	if err != nil {
		t.Fatal(err)
	}
	b, err := change.Load(t.Context(), "straks", replaced(t, file, old, with))
	if err != nil {
		t.Fatal(err)
	}
	d, err := change.Compare(t.Context(), a, b, change.Options{Questions: pool})
	if err != nil {
		t.Fatal(err)
	}
	return d, a, b
}

// atHand is a part of the questions of outcomes.golden: one in ten, and those that ask what a test is about.
func atHand(t testing.TB, fact string) (out []change.Asked) {
	t.Helper()
	for i, q := range reviewed(t) {
		if i%10 == 0 || slices.Contains(q.Asks, fact) {
			out = append(out, q)
		}
	}
	return out
}

// reviewed gives every question of outcomes.golden.
func reviewed(t testing.TB) []change.Asked {
	t.Helper()
	f, err := os.Open("../testdata/outcomes.golden")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	list, err := change.ReadQuestions(enginetest.Register(t).Snapshot(), f)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

const (
	art172     = "clauses/gemeentewet/art172/art172.rego"
	agreements = "register/agreements/data.yaml"
)

// Deliberate changes: five that open something, three that close something, two that change nothing. What opens needs an approval and has a
// witness in words, what closes needs none, and what changes nothing is proved to. Brute force finds the same, no more and no less.
func TestDeliberateChanges(t *testing.T) {
	pool := atHand(t, "nodig_voor_functie")
	if !*everything {
		pool = every(reviewed(t), 25)
	}
	for i, x := range []struct{ name, file, old, with, subject, witness string }{
		{"wider: another use of the agreement", agreements, "    - handhaving-openbare-orde\n", "    - handhaving-openbare-orde\n    - personeelsbeoordeling\n",
			"agreements/convenant-midden-nederland", "voor personeelsbeoordeling"},
		{"wider: silence that counts as need", "register/facts/data.yaml", "nodig_voor_functie:\n  type: boolean\n", "nodig_voor_functie:\n  type: boolean\n  default: present\n",
			"facts/nodig_voor_functie", "Wie hierover zwijgt"},
		{"wider: house numbers of one code more", "register/codes/data.yaml", "A22: {name: \"gekwalificeerde diefstal in/uit winkel\", house_number: false}", "A22: {name: \"gekwalificeerde diefstal in/uit winkel\", house_number: true}",
			"codes/A22", "A22"},
		{"wider: another role counts as the mayor", art172, `fact.equals("role", "burgemeester")`, `fact.among("role", {"burgemeester", "college"})`,
			"gemeentewet/art172", "college"},
		{"wider: a year more of the agreement", agreements, `{from: "2019-03-01", until: "2020-02-29"}`, `{from: "2019-03-01", until: "2021-02-28"}`,
			"agreements/convenant-midden-nederland", ""},
		{"narrower: a use less", agreements, "    - preventie-overlast\n", "", "", ""},
		{"narrower: the agreement ends earlier", agreements, `{from: "2019-03-01", until: "2020-02-29"}`, `{from: "2019-03-01", until: "2019-08-31"}`, "", ""},
		{"narrower: mandate and task both", art172, "truth.any([mandate.given, mandate.enforcement])", "truth.all([mandate.given, mandate.enforcement])", "", ""},
		{"neutral: an element by another order", art172, "truth.any([_other_purpose, _mayor, _for_the_mayor, _as_such, _kept])", "truth.any([_mayor, _other_purpose, _for_the_mayor, _as_such, _kept])", "", ""},
		{"neutral: the gist in other words", art172, "De burgemeester is belast met de handhaving", "De burgemeester heeft als taak de handhaving", "", ""},
	} {
		if !*everything && !slices.Contains([]int{0, 3, 5, 9}, i) {
			continue // make edits tries them all
		}
		t.Run(x.name, func(t *testing.T) {
			d, a, b := compared(t, pool, x.file, x.old, x.with)
			for _, g := range d.Groups {
				t.Logf("%s | %s | %s | %d | %s", g.Subject, g.Direction, g.What, g.Count, g.Witness)
				if strings.Contains(g.What, "{") {
					t.Errorf("not in words: %s", g.What)
				}
			}
			t.Log(d.Space())
			open, kind := d.Open(), strings.SplitN(x.name, ":", 2)[0]
			switch {
			case kind == "wider" && (len(open) == 0 || open[0].Subject != x.subject || !strings.Contains(open[0].Witness, x.witness) || d.Flips() == ""):
				t.Errorf("open: %+v", open)
			case kind == "narrower" && (len(open) > 0 || d.Empty()):
				t.Errorf("open: %+v of %d", open, len(d.Groups))
			case kind == "neutral" && !d.Empty():
				t.Errorf("%+v", d.Groups)
			}
			bruteForce(t, d, a, b, pool, kind)
		})
	}
}

// bruteForce asks both states everything by itself, without what the comparison leaves out as being alike: the whole questions that open or
// close, and the points of the tables that differ, are those that the comparison counts.
func bruteForce(t *testing.T, d change.Diff, a, b change.State, pool []change.Asked, kind string) {
	t.Helper()
	opens, closes := 0, 0
	for _, q := range pool {
		was, is := openness(t, a, q.Question), openness(t, b, q.Question)
		switch {
		case is > was:
			opens++
		case is < was:
			closes++
		}
		if is > was && kind != "wider" || is < was && kind != "narrower" {
			t.Errorf("%s, and yet it changes: %s", kind, change.Line(0, q.Question))
		}
	}
	count := func(subject string, of ...change.Direction) (n int) {
		for _, g := range d.Groups {
			if g.Subject == subject && (len(of) == 0 || slices.Contains(of, g.Direction)) {
				n += g.Count
			}
		}
		return n
	}
	if count(change.Questions, change.Wider) != opens || count(change.Questions, change.Narrower) != closes {
		t.Errorf("by brute force %d questions open and %d close; %+v", opens, closes, d.Groups)
	}
	if !*everything {
		return // the tables take half a minute each
	}
	was, is := audit.ComparedOf(a.Policies), audit.ComparedOf(b.Policies)
	for id, s := range space.Of(b.Register, func(id string) bool { return was[id].Hash != is[id].Hash }, a.Policies, b.Policies) {
		differ := 0
		s.Each(func(cell space.Cell) bool {
			if written(t, a, cell, id) != written(t, b, cell, id) {
				differ++
			}
			return true
		})
		t.Logf("%s: by brute force %d of %d points differ", id, differ, s.Size())
		if !s.Whole() || differ != count(id) {
			t.Errorf("%s: by brute force %d points differ, %d are told", id, differ, count(id))
		}
	}
}

// openness orders answers: 0 a refusal, 1 what depends on more, 2 a yes.
func openness(t *testing.T, s change.State, q engine.Question) int {
	t.Helper()
	if len(engine.Contradictions(s.Register, q)) > 0 {
		return 0
	}
	d, err := s.Engine.Decide(t.Context(), s.Register, q)
	switch {
	case err != nil:
		t.Fatal(err)
	case d.Permitted():
		return 2
	case len(d.Gaps) > 0 || d.Outcome == engine.Forbidden:
		return 0
	}
	return 1
}

func written(t *testing.T, s change.State, cell space.Cell, id string) string {
	t.Helper()
	checks, err := s.Policies.Checks(t.Context(), cell.Input, []string{id})
	if err != nil {
		t.Fatal(err)
	}
	if c := space.One(checks); c != nil {
		return space.Written(*c)
	}
	return ""
}
