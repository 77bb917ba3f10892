package gate

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"doelbinding/engine"
)

// Hints are what somebody who tends the policies can do something about, and what keeps no change from landing.
type Hints struct {
	Idle     []string `json:"idle"`     // clauses that decide in no scenario
	Repeats  []Repeat `json:"repeats"`  // scenarios that test nothing new
	Unsigned []string `json:"unsigned"` // clauses with a reading that nobody signed
}

// Repeat is a scenario that puts the question of an earlier one and expects no more.
type Repeat struct {
	Where string `json:"where"` // file:line
	Name  string `json:"name"`
	Of    string `json:"of"` // the earlier one
}

// Said is what one scenario put and expected.
type Said struct {
	Where, Name string
	Clause      string   // whose scenario it is
	Question    string   // what was decided, without the facts that no clause which can apply reads
	Expects     []string // its expectations, as they are written
	Deciding    []string // the clauses that decided
	Bound       []string // the clauses whose obligations the answer carries
}

// Telling gathers what scenarios tell about the clauses.
type Telling struct {
	decides map[string]bool
	asked   map[string]*earlier
	repeats []Repeat
}

// earlier is what was expected of a question so far, and by whom it was put first.
type earlier struct {
	where   string
	expects []string
}

// NewTelling returns one that was told nothing.
func NewTelling() *Telling {
	return &Telling{decides: map[string]bool{}, asked: map[string]*earlier{}}
}

// Hear takes down one scenario. A clause decides when its check is among those that the outcome rests on; a duty, which never blocks, when the
// answer carries its obligation. A scenario repeats an earlier one of the same clause when the question is equal to its question, apart from
// facts that no clause which can apply reads, and each of its expectations was expected of that question before.
func (t *Telling) Hear(s Said) {
	for _, id := range slices.Concat(s.Deciding, s.Bound) {
		t.decides[id] = true
	}
	if s.Question == "" {
		return
	}
	key := s.Clause + "\n" + s.Question
	was := t.asked[key]
	if was == nil {
		t.asked[key] = &earlier{s.Where, slices.Clone(s.Expects)}
		return
	}
	if !slices.ContainsFunc(s.Expects, func(x string) bool { return !slices.Contains(was.expects, x) }) {
		t.repeats = append(t.repeats, Repeat{s.Where, s.Name, was.where})
	}
	was.expects = append(was.expects, s.Expects...)
}

// Hints gives what was learnt about clauses.
func (t *Telling) Hints(clauses []engine.Clause) *Hints {
	h := &Hints{Idle: []string{}, Repeats: []Repeat{}, Unsigned: []string{}}
	for _, c := range clauses {
		if !t.decides[c.ID] {
			h.Idle = append(h.Idle, c.ID)
		}
		if c.Reading != "" && c.Signed == "" {
			h.Unsigned = append(h.Unsigned, c.ID)
		}
	}
	h.Repeats = append(h.Repeats, t.repeats...)
	slices.SortFunc(h.Repeats, func(x, y Repeat) int { return cmp.Compare(x.Where, y.Where) })
	return h
}

// Cover finds clauses that have scenarios of their own and decide in none, of theirs or of another: take such a clause away and no outcome in a
// scenario changes.
func (h *Hints) Cover(r *Report, s *Seen) {
	for _, id := range h.Idle {
		if s.Examples[id] > 0 {
			r.Add(Coverage, id, "decides in no scenario: without it every outcome is the same")
		}
	}
}

func (h *Hints) String() string {
	return fmt.Sprintf("aanwijzingen: %d bepalingen beslissen in geen voorbeeld, %d voorbeelden toetsen niets nieuws, %d lezingen zijn niet ondertekend",
		len(h.Idle), len(h.Repeats), len(h.Unsigned))
}

// markdown writes the lists, each folded in.
func (h *Hints) markdown() string {
	var b strings.Builder
	fold := func(title string, lines []string) {
		if len(lines) == 0 {
			return
		}
		fmt.Fprintf(&b, "<details><summary>%d %s</summary>\n\n", len(lines), title)
		for _, l := range lines {
			fmt.Fprintf(&b, "* %s\n", l)
		}
		b.WriteString("\n</details>\n")
	}
	quoted := func(ids []string) (out []string) {
		for _, id := range ids {
			out = append(out, "`"+id+"`")
		}
		return out
	}
	var repeats []string
	for _, r := range h.Repeats {
		repeats = append(repeats, fmt.Sprintf("`%s` %s: als `%s`", r.Where, r.Name, r.Of))
	}
	fold("bepalingen beslissen in geen voorbeeld", quoted(h.Idle))
	fold("voorbeelden toetsen niets nieuws", repeats)
	fold("lezingen zijn niet ondertekend", quoted(h.Unsigned))
	if b.Len() == 0 {
		return ""
	}
	return "\n### Aanwijzingen\n\n" + b.String()
}
