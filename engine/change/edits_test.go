package change_test

import (
	"flag"
	"io/fs"
	"testing"
	"testing/fstest"

	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/engine/register/edits"
	"doelbinding/policies"
)

var everything = flag.Bool("all", false, "try every edit of one line of the register, not a few")

// An edit of one line of the register that makes a decision wider is refused: by a witness, or because it cannot be proved to be harmless. What
// widens is told by brute force, over questions that the comparison does not choose.
func TestEveryEditOfTheRegisterThatWidensIsRefused(t *testing.T) {
	files, err := fs.Glob(policies.FS, "register/*/data.yaml")
	if err != nil {
		t.Fatal(err)
	}
	a, err := base()
	if err != nil {
		t.Fatal(err)
	}
	pool := reviewed(t)
	brute := every(pool, 4)
	if !*everything {
		pool, brute = every(pool, 20), every(pool, 100)
		files = []string{"register/agreements/data.yaml", "register/codes/data.yaml", "register/participations/data.yaml"}
	}
	refused, passed, invalid, widened := 0, 0, 0, 0
	for _, file := range files {
		src, err := fs.ReadFile(policies.FS, file)
		if err != nil {
			t.Fatal(err)
		}
		edits, err := edits.Of(src)
		if err != nil {
			t.Fatal(err)
		}
		if !*everything {
			edits = every(edits, len(edits))
		}
		for _, e := range edits {
			fsys := with(t, file, e.Src)
			b, err := change.Load(t.Context(), "straks", fsys)
			if err != nil {
				invalid++ // such an edit does not load, and lands nowhere
				continue
			}
			d, err := change.Compare(t.Context(), a, b, change.Options{Questions: pool})
			if err != nil {
				t.Fatal(file, e, err)
			}
			if len(d.Open()) > 0 {
				refused++
				continue
			}
			passed++
			for _, q := range brute {
				if wider(t, a, b, q.Question) {
					widened++
					t.Errorf("%s %s: passes, and widens %s", file, e, change.Line(0, q.Question))
					break
				}
			}
		}
	}
	t.Logf("%d edits refused, %d pass, %d do not load; %d of those that pass widen", refused, passed, invalid, widened)
	if refused == 0 {
		t.Error("no edit was refused")
	}
}

func every[T any](list []T, n int) (out []T) {
	for i := n / 2; i < len(list); i += n {
		out = append(out, list[i])
	}
	return out
}

// wider tells by asking both states alone whether a yes was none before.
func wider(t *testing.T, a, b change.State, q engine.Question) bool {
	t.Helper()
	after, err := b.Engine.Decide(t.Context(), b.Register, q)
	if err != nil || !after.Permitted() {
		return false
	}
	before, err := a.Engine.Decide(t.Context(), a.Register, q)
	return err != nil || !before.Permitted()
}

func with(t testing.TB, file string, src []byte) fs.FS {
	t.Helper()
	out := shippedFiles(t)
	out[file] = &fstest.MapFile{Data: src}
	return out
}
