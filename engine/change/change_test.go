package change_test

import (
	"context"
	"io/fs"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"doelbinding/engine/change"
	"doelbinding/engine/enginetest"
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

// compared gives what differs between the shipped policies and an edit of them, with the reviewed questions at hand.
func compared(t testing.TB, file, old, with string) change.Diff {
	t.Helper()
	a, err := base()
	if err != nil {
		t.Fatal(err)
	}
	b, err := change.Load(t.Context(), "straks", replaced(t, file, old, with))
	if err != nil {
		t.Fatal(err)
	}
	d, err := change.Compare(t.Context(), a, b, change.Options{Questions: reviewed(t)})
	if err != nil {
		t.Fatal(err)
	}
	return d
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

// The two widenings that the gate used to let pass, each with its witness.
func TestWideningsThatUsedToPassAreRefused(t *testing.T) {
	for _, x := range []struct{ name, file, old, with, witness string }{
		{"another use of the agreement", "register/agreements/data.yaml", "    - handhaving-openbare-orde\n", "    - handhaving-openbare-orde\n    - personeelsbeoordeling\n", "voor personeelsbeoordeling"},
		{"silence that counts as need", "register/facts/data.yaml", "nodig_voor_functie:\n  type: boolean\n", "nodig_voor_functie:\n  type: boolean\n  default: present\n", "Wie hierover zwijgt"},
	} {
		t.Run(x.name, func(t *testing.T) {
			d := compared(t, x.file, x.old, x.with)
			for _, g := range d.Groups {
				t.Logf("%s | %s | %s | %d | %s", g.Subject, g.Direction, g.What, g.Count, g.Witness)
			}
			if len(d.Open()) == 0 || !strings.Contains(d.Open()[0].Witness, x.witness) {
				t.Errorf("%+v", d.Open())
			}
			t.Logf("%d questions", d.Questions)
		})
	}
}
