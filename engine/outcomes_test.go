package engine_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/engine/enginetest"
)

var update = flag.Bool("update", false, "write what comes out instead of comparing with it")

// questions is how many fixed questions the golden file holds.
const questions = 20000

// Outcome and deciding clauses of fixed questions: every change of this file is a change of what may be disclosed, and is reviewed as one.
func TestOutcomesAreAsReviewed(t *testing.T) {
	s := enginetest.Load(t)
	const file = "testdata/outcomes.golden"
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := slices.Collect(strings.Lines(string(src)))
	if *more > 0 {
		lines = append(lines, moreQuestions(t, s, len(lines), *more)...)
	}
	var b strings.Builder
	shown := 0
	for _, line := range lines {
		asked, reviewed, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " => ")
		q, err := parseQuestion(s.Register.Snapshot(), asked)
		if err != nil {
			t.Fatalf("%s: %v", asked, err)
		}
		got := reviewedAs(t, s, q)
		fmt.Fprintf(&b, "%s => %s\n", asked, got)
		if got != reviewed && !*update && shown < 20 {
			shown++
			t.Errorf("%s\nreviewed: %s\nnow:      %s", asked, reviewed, got)
		}
	}
	if len(lines) < questions {
		t.Errorf("%d questions, want %d", len(lines), questions)
	}
	everyName(t, s.Register.Snapshot(), string(src))
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// The questions stand in the file itself, so that what is added to the register does not change which questions are asked.
var more = flag.Int("more", 0, "with -update: add this many questions to outcomes.golden, out of the register as it is")

func moreQuestions(t *testing.T, s enginetest.Shipped, from, n int) (out []string) {
	r := enginetest.Seeded(uint64(2017 + from))
	reg := s.Register.Snapshot()
	for i := range n {
		q := spread(reg, enginetest.Random(r, reg), i)
		out = append(out, change.Line(from+i, toThePoint(t, s, q))+" => ")
	}
	return out
}

// spread moves a question so that in turn every act is asked, of every party, about every field, for every purpose; of three questions one keeps
// its party and one its purpose, for what is asked of a likely party for a likely purpose is decided by more.
func spread(reg engine.Register, q engine.Question, i int) engine.Question {
	acts, parties, fields, purposes := reg.Actions(), reg.Parties(), reg.Fields(), reg.Purposes()
	q.Action = acts[i%len(acts)].ID
	q.Field = fields[(i/len(acts))%len(fields)].ID
	if i%3 != 0 {
		q.Party = parties[(i*7)%len(parties)].ID
	}
	if i%3 != 1 {
		q.Purpose = purposes[(i*5)%len(purposes)].ID
	}
	if p, _ := reg.Party(q.Party); p.DataSubject {
		q.Role = ""
	}
	return enginetest.Consistent(reg, q)
}

// toThePoint leaves out the facts that no clause that speaks about the question reads.
func toThePoint(t *testing.T, s enginetest.Shipped, q engine.Question) engine.Question {
	t.Helper()
	read := []string{engine.FactReceiver, engine.FactReceiverRole}
	d := decide(t, s, q)
	for _, c := range d.Checks {
		clause, _ := s.Policies.Clause(c.Clause)
		read = append(read, clause.Facts...)
	}
	less := q
	less.Facts = maps.Clone(q.Facts)
	maps.DeleteFunc(less.Facts, func(name string, _ engine.Value) bool { return !slices.Contains(read, name) })
	if e := decide(t, s, less); e.Outcome != d.Outcome || deciding(e) != deciding(d) {
		return q
	}
	return less
}

func parseQuestion(reg engine.Register, line string) (engine.Question, error) {
	q, unknown, err := change.ParseLine(reg, line)
	if len(unknown) > 0 {
		return q, fmt.Errorf("no fact is called %v", unknown)
	}
	q.Asked = "2026-11-21"
	return q, err
}

// reviewedAs is what the file says of a question: its outcome with what decides it, or what in it contradicts itself.
func reviewedAs(t *testing.T, s enginetest.Shipped, q engine.Question) string {
	t.Helper()
	if found := engine.Contradictions(s.Register.Snapshot(), q); len(found) > 0 {
		return fmt.Sprintf("contradiction: %s %s", found[0].One, found[0].Other)
	}
	d := decide(t, s, q)
	return fmt.Sprintf("%s: %s", d.Outcome, deciding(d))
}

// everyName holds the file to all that can be asked: every act, party, dataset and purpose stands in some question.
func everyName(t *testing.T, reg engine.Register, src string) {
	t.Helper()
	missing := func(kind, id, as string) {
		if !strings.Contains(src, as) {
			t.Errorf("no question has %s %s", kind, id)
		}
	}
	for _, a := range reg.Actions() {
		missing("act", a.ID, " "+a.ID+" ")
	}
	for _, p := range reg.Parties() {
		missing("party", p.ID, " "+p.ID+"/")
	}
	for _, d := range reg.Datasets() {
		missing("dataset", d.ID, " "+d.ID+"/")
	}
	for _, p := range reg.Purposes() {
		missing("purpose", p.ID, " "+p.ID)
	}
}

// deciding names the clauses that settle it, or the facts that are missing.
func deciding(d engine.Decision) string {
	var out []string
	switch d.Outcome {
	case engine.Permitted:
		out = d.Grounds
	case engine.Forbidden:
		for _, r := range d.Refusals {
			out = append(out, r.Clause+r.Side)
		}
	case engine.Insufficient:
		for _, m := range d.Missing {
			out = append(out, m.Fact)
		}
		for _, g := range d.Gaps {
			out = append(out, "gap "+g.Member)
		}
	}
	return strings.Join(out, " ")
}
