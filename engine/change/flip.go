package change

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/policy/space"
)

// Direction says which way a decision went.
type Direction string

// The directions. Wider, FewerDuties and Unproven need an approval.
const (
	Wider        Direction = "ruimer"
	FewerDuties  Direction = "minder of andere plichten"
	Unproven     Direction = "niet bewezen"
	Narrower     Direction = "nauwer"
	MoreDuties   Direction = "meer plichten"
	OtherReason  Direction = "andere reden"
	AsksMore     Direction = "vraagt meer"
	AsksLess     Direction = "vraagt minder"
	AsksOtherway Direction = "vraagt iets anders"
)

// NeedsApproval tells whether a change in this direction needs somebody's signature: it opens something, or nobody can say that it does not.
func (d Direction) NeedsApproval() bool { return d == Wider || d == FewerDuties || d == Unproven }

// Group is every flip on one subject in one direction.
type Group struct {
	Subject   string    `json:"subject"` // a clause, decision, <collection>/<id>, or questions
	Direction Direction `json:"direction"`
	What      string    `json:"what"`    // in Dutch: from what to what
	Count     int       `json:"count"`   // of points of the check table, or of questions
	Witness   string    `json:"witness"` // in Dutch, of one flip
	Whole     bool      `json:"whole"`   // the witness is a whole question whose outcome differs
	Flips     string    `json:"flips"`   // hash of the exact set
	Entry     bool      `json:"entry"`   // the subject is an entry of the register

	question *engine.Question
	cells    []engine.Question
}

// Diff is what differs between two states, and over how much that was looked at.
type Diff struct {
	From, To  string   `json:"-"`
	Groups    []Group  `json:"groups"`
	Clauses   int      `json:"clauses"`   // that there are
	Equal     int      `json:"equal"`     // of which the rules are the same, word for word
	Compared  int      `json:"compared"`  // whose tables were compared
	Points    int      `json:"points"`    // of those tables
	Sampled   []string `json:"sampled"`   // clauses of which only a sample was compared
	Weighings int      `json:"weighings"` // of the decision rules
	Questions int      `json:"questions"` // whole questions that were put to both
	Entries   int      `json:"entries"`   // of the register
	Changed   int      `json:"changed"`   // of those, that differ in something that decides
}

// Empty tells whether nothing differs.
func (d Diff) Empty() bool { return len(d.Groups) == 0 }

// Open gives the groups that need an approval. Whole questions that open up do so by a clause, an entry or the decision rules, which stand there
// already; only if none does are they there themselves.
func (d Diff) Open() []Group {
	var by, questions []Group
	for _, g := range d.Groups {
		switch {
		case !g.Direction.NeedsApproval():
		case g.Subject == Questions:
			questions = append(questions, g)
		default:
			by = append(by, g)
		}
	}
	if len(by) == 0 {
		return questions
	}
	return by
}

// Questions is the subject of what whole questions show, whatever clause it comes from.
const Questions = "vragen"

// Flips identifies the exact set of everything in the difference that needs an approval; empty: there is nothing.
func (d Diff) Flips() string {
	var lines []string
	for _, g := range d.Open() {
		lines = append(lines, g.Subject+"|"+g.Flips)
	}
	if len(lines) == 0 {
		return ""
	}
	slices.Sort(lines)
	return "sha256:" + sum(strings.Join(lines, "\n"))
}

func sum(s string) string {
	h := sha256.Sum256([]byte(s))
	return hex.EncodeToString(h[:])
}

// Question gives the whole question of the witness, where there is one.
func (g Group) Question() (engine.Question, bool) {
	if g.question == nil || !g.Whole {
		return engine.Question{}, false
	}
	return *g.question, true
}

// sort puts first what needs an approval.
func (d *Diff) sort() {
	order := []Direction{Wider, FewerDuties, Unproven, Narrower, MoreDuties, AsksMore, AsksLess, AsksOtherway, OtherReason}
	slices.SortStableFunc(d.Groups, func(a, b Group) int {
		return cmp.Or(slices.Index(order, a.Direction)-slices.Index(order, b.Direction), cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.What, b.What))
	})
}

// direction compares two checks of one clause; nil: it is silent.
func direction(a, b *engine.Check) (Direction, string) {
	if a != nil && b != nil && (a.Effect != b.Effect || a.Side != b.Side) {
		return Wider, fmt.Sprintf("van %s (%s) naar %s (%s)", a.Effect.Dutch(), a.Side, b.Effect.Dutch(), b.Side)
	}
	what := fmt.Sprintf("van %s naar %s", stateOf(a), stateOf(b))
	if b != nil && b.State == space.TwoThings && (a == nil || a.State != space.TwoThings) {
		return Unproven, what // no decision is given any more, which nobody wants unseen
	}
	switch before, now := openness(a, b), openness(b, a); {
	case now > before:
		return Wider, what
	case now < before:
		return Narrower, what
	}
	was, is := duties(a), duties(b)
	for _, o := range was {
		if !slices.Contains(is, o) {
			return FewerDuties, fmt.Sprintf("bij %s: %s vervalt of verandert", stateOf(b), o)
		}
	}
	for _, o := range is {
		if !slices.Contains(was, o) {
			return MoreDuties, fmt.Sprintf("bij %s: %s komt erbij", stateOf(b), o)
		}
	}
	if a != nil && b != nil {
		switch missing, now := a.Missing, b.Missing; {
		case len(now) > len(missing):
			return AsksMore, "vraagt meer"
		case len(now) < len(missing):
			return AsksLess, "vraagt minder"
		case !slices.Equal(missing, now):
			return AsksOtherway, "vraagt iets anders"
		}
	}
	return OtherReason, what
}

// openness orders what a check lets through. A bar that is silent bars nothing, a ground that is silent grounds nothing: silence counts by
// what the other check is. A duty never decides.
func openness(c, other *engine.Check) int {
	effect := engine.Duty
	for _, x := range []*engine.Check{c, other} {
		if x != nil {
			effect = x.Effect
		}
	}
	switch {
	case effect == engine.Duty:
		return 0
	case c == nil && effect == engine.Ground:
		return 0
	case c == nil || c.State == engine.Met:
		return 2
	case c.State == engine.Violated || c.State == space.TwoThings:
		return 0
	}
	return 1
}

func stateOf(c *engine.Check) string {
	if c == nil {
		return "niet van toepassing"
	}
	if c.State == space.TwoThings {
		return "twee dingen tegelijk, en dus geen besluit"
	}
	return c.State.Dutch()
}

func duties(c *engine.Check) (out []string) {
	if c == nil || c.State == engine.Violated {
		return nil
	}
	for _, o := range c.Obligations {
		day := ""
		if o.Deadline != "" {
			day = " uiterlijk " + o.Deadline.Dutch()
		}
		out = append(out, o.Kind+day+" (vanaf "+o.CountedFrom+")")
	}
	for _, w := range c.Weighed {
		out = append(out, "motivering-bewaren ("+w+")")
	}
	slices.Sort(out)
	return out
}
