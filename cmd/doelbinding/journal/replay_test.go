package journal

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sqlite"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
	"doelbinding/engine/wire"
	"doelbinding/policies"
)

// recorder decides and records, and remembers what it asked.
type recorder struct {
	t         *testing.T
	e         *explain.Engine
	p         *policy.Policies
	reg       *register.Snapshot
	rec       *recording.Writer
	questions map[int64]engine.Question
}

func testApp(out io.Writer) *app {
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	return &app{&program.App{Out: out, Err: io.Discard, Now: func() time.Time { return now }, Store: recording.OpenSQLite}}
}

func (a *app) recorder(t *testing.T, file string) *recorder {
	t.Helper()
	e, p, r, err := a.Load(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	b, err := recording.Open(context.Background(), a.App, &recording.Flags{File: file}, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Keep(context.Background(), a.App, p.Hash(), r.Snapshot().Hash()); err != nil {
		t.Fatal(err)
	}
	return &recorder{t, e, p, r.Snapshot(), b, map[int64]engine.Question{}}
}

func (r *recorder) ask(q engine.Question, gaps []engine.Gap, ignored int) {
	r.t.Helper()
	d, err := r.e.DecideWith(context.Background(), r.reg, q, gaps)
	if err != nil {
		r.t.Fatal(err)
	}
	answer, err := wire.Encode(d, r.p, ignored)
	if err != nil {
		r.t.Fatal(err)
	}
	receipt, err := r.rec.Journal().Call(context.Background(), journal.Call{
		Event: journal.EventEvaluation, Trace: journal.NewTrace(), Client: "test", Door: "http", Status: 200, Response: answer,
		Decisions: []journal.Decided{{Question: q, Decision: d, Ignored: ignored, Answer: answer}},
	})
	if err != nil {
		r.t.Fatal(err)
	}
	r.questions[receipt.Seq] = q
}

// askMany asks random questions: some in full, some about today, some with names that nobody knows.
func (r *recorder) askMany(n int) {
	rnd := rand.New(rand.NewPCG(9, 9))
	for i := range n {
		q := enginetest.Random(rnd, r.reg)
		var gaps []engine.Gap
		switch i % 20 {
		case 0:
			q.Full = i%100 == 0
		case 1:
			q.Day, q.Assumed = q.Asked, true
		case 2:
			q.Party = "Jan de Tester"
		case 3:
			q.Role, q.Purpose = "geheime-rol", "geheim doel"
		case 4:
			q.Facts["ontvanger"], q.Facts["rol_ontvanger"] = engine.Text("mevrouw Geheim"), engine.Text("geheim")
		case 5:
			q.Selector, q.Field = "geheime selector", "dagmonitor/wijk"
		case 6:
			q.Selector, q.Field = "geheime selector", "lms/naam"
		case 7:
			q.Supplier, q.Field, q.Action = "geheim", "geheim/geheim", "geheim"
		case 8:
			gaps = []engine.Gap{{Member: "subject_type", Kind: engine.KindSubject, Nearest: []string{"partij"}}, {Member: "resource_type", Kind: engine.KindObject}}
		}
		r.ask(q, gaps, i%3)
	}
}

func (r *recorder) close() {
	r.t.Helper()
	if err := r.rec.Close(); err != nil {
		r.t.Fatal(err)
	}
}

func replayed(t *testing.T, a *app, file string, current bool) (string, error) {
	t.Helper()
	s, err := sqlite.OpenRead(context.Background(), file)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	out := &bytes.Buffer{}
	a.Out = out
	err = a.replay(context.Background(), s, journal.Filter{}, current)
	return out.String(), err
}

// What was decided is decided again to the same bytes, names that nobody knew included; their values are nowhere in the files.
func TestReplayGivesTheSameBytesAndKeepsNoUnknownName(t *testing.T) {
	file := filepath.Join(t.TempDir(), "journal.db")
	a := testApp(io.Discard)
	r := a.recorder(t, file)
	r.askMany(500)
	files := []string{file, file + "-wal"}
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range []string{"Jan de Tester", "geheim", "Geheim"} {
			if i := bytes.Index(src, []byte(word)); i >= 0 && !bytes.Contains(src[max(0, i-40):i+40], []byte("geheimhouding")) {
				t.Errorf("%s holds %q: %.120q", filepath.Base(name), word, src[max(0, i-60):])
			}
		}
	}
	r.close()
	out, err := replayed(t, a, file, false)
	if err != nil || !strings.Contains(out, "500 besluiten opnieuw genomen, 0 anders") {
		t.Errorf("%v\n%.2000s", err, out)
	}
}

// changed is a copy of the policies in which the supply no longer has the house number.
func changed(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, policies.FS); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(dir, "clauses/convenant_midden_nederland/par4_3_gegevens/data.yaml")
	src, err := fs.ReadFile(policies.FS, "clauses/convenant_midden_nederland/par4_3_gegevens/data.yaml")
	if err != nil {
		t.Fatal(err)
	}
	other := bytes.Replace(src, []byte(" huisnummer,"), nil, 1)
	if bytes.Equal(src, other) {
		t.Fatal("the policies have no house number to take away")
	}
	if err := os.WriteFile(name, other, 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

// Under changed policies exactly the decisions are listed that change; and what was decided under them is decided again from the journal alone,
// when the program has moved on.
func TestReplayUnderOtherPoliciesListsWhatChanges(t *testing.T) {
	file := filepath.Join(t.TempDir(), "journal.db")
	now, other := testApp(io.Discard), testApp(io.Discard)
	other.PolicyDir = changed(t)
	r, o := now.recorder(t, file), other.recorder(t, filepath.Join(t.TempDir(), "other.db"))
	r.askMany(300)
	q := enginetest.Headline()
	r.ask(q, nil, 0)
	r.close()
	want := map[string]bool{}
	for seq, q := range r.questions {
		was, err := r.e.Decide(context.Background(), r.reg, q)
		if err != nil {
			t.Fatal(err)
		}
		is, err := o.e.Decide(context.Background(), o.reg, q)
		if err != nil {
			t.Fatal(err)
		}
		if was.Outcome != is.Outcome {
			want[fmt.Sprintf("%d.0", seq)] = true
		}
	}
	out, err := replayed(t, other, file, true)
	got := map[string]bool{}
	for _, line := range strings.Split(out, "\n") {
		if id, _, ok := strings.Cut(line, "  "); ok {
			got[id] = true
		}
	}
	if fmt.Sprint(got) != fmt.Sprint(want) || len(want) == 0 || err == nil {
		t.Errorf("listed %v, want %v (%v)", got, want, err)
	}

	o.askMany(100)
	o.ask(q, nil, 0)
	o.close()
	moved := o.rec.Name
	if out, err := replayed(t, now, moved, false); err != nil || !strings.Contains(out, "101 besluiten opnieuw genomen, 0 anders") {
		t.Errorf("%v\n%.1000s", err, out)
	}
}
