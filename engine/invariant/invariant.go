// Package invariant proves what jurists say never happens, in every case that the clauses and the decision rules tell apart. A claim is proved when a
// clause stands in the way of each case, refuted by a whole question that is answered otherwise, and else unproved, which is no better than refuted.
//
// It judges no law: what a clause says of a case, and what the decision rules make of that, is asked of the policies.
package invariant

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/policy/space"
)

// Claim is what never happens.
type Claim struct {
	Name string // as reports call it
	Text string // what the result depends on besides the policies
	Kind Kind
	Part space.Part // of a claim about questions: those it is about

	Parties  []engine.Party // one of each group of the part, for examples
	Acts     []engine.Action
	Fields   []engine.Field
	Purposes []engine.Purpose

	Questions func() ([]engine.Question, error) // of a claim about a batch; they are part of what Text says
	Clauses   []string                          // the only clauses to try; none: all
}

func (c Claim) about(id string) bool { return len(c.Clauses) == 0 || slices.Contains(c.Clauses, id) }

// Kind is the kind of a claim.
type Kind int

// The kinds of claims.
const (
	Never      Kind = iota // nothing of the part is ever permitted
	Groundless             // no yes without a ground on each side that the act needs
	Silence                // what is unknown never ranks above everything that can be said of it
	Bars                   // one more bar never makes an outcome wider
	Batch                  // a question is answered among others as it is alone
)

// Result is what came of a claim.
type Result struct {
	Claim   string   `json:"claim"`
	Source  string   `json:"source"`            // what it follows from: equal sources, equal results
	State   string   `json:"state"`             // of the claim, the policies and the register when it was proved: of an equal state nothing is tried again
	Cases   int      `json:"cases"`             // that were tried
	By      []string `json:"by,omitempty"`      // the clauses that stand in the way
	Presume int      `json:"presume,omitempty"` // cases in which silence presumes another fact, which is asked once more is said
	Sampled int      `json:"sampled,omitempty"` // clauses of which only a sample of the cases was tried
	Broken  []Broken `json:"broken,omitempty"`  // empty: it holds
	// Clauses holds, of a claim about each clause by itself, what came of each, so that a clause that did not change is not tried again.
	Clauses map[string]Clause `json:"clauses,omitempty"`
}

// Clause is what came of a claim about one clause.
type Clause struct {
	Source  string   `json:"source"`
	Cases   int      `json:"cases"`
	Sampled bool     `json:"sampled,omitempty"`
	Presume int      `json:"presume,omitempty"` // cases in which silence presumes another fact, which is asked once more is said
	Broken  []Broken `json:"broken,omitempty"`
}

// Broken is a case in which a claim does not hold.
type Broken struct {
	Clause string `json:"clause,omitempty"`
	Case   string `json:"case"`
	Proved bool   `json:"proved"` // false: no clause was found to stand in the way, and no question that shows it either
}

// Holds reports whether the claim holds.
func (r Result) Holds() bool { return len(r.Broken) == 0 }

// Decider decides a question.
type Decider interface {
	Decide(ctx context.Context, reg engine.Register, q engine.Question) (engine.Decision, error)
}

// in returns a result that holds of another state as well.
func (r Result) in(state string) Result {
	r.State = state
	return r
}

// Prover proves claims about one state of policies and register.
type Prover struct {
	Policies *policy.Policies
	Register engine.Register
	Engine   Decider
	Kept     map[string]Result            // results of before, by claim
	Done     func(what string, count int) // told as each clause is done, from several goroutines; nil: nobody listens
}

// Prove proves one claim, or takes over what was proved before from the same sources.
func (p *Prover) Prove(ctx context.Context, c Claim) (Result, error) {
	r, kept := Result{Claim: c.Name, State: hash(c.Text, p.Policies.Hash(), p.Register.Hash())}, p.Kept[c.Name]
	weighs := c.Kind == Groundless || c.Kind == Bars
	if kept.State == r.State && !weighs {
		return kept, nil
	}
	var err error
	switch c.Kind {
	case Never:
		if kept.Holds() && kept.Source != "" && kept.Source == p.barredBy(c, kept.By) {
			return kept.in(r.State), nil
		}
		if err = p.never(ctx, c, &r); err == nil {
			r.Source = p.barredBy(c, r.By)
		}
	case Groundless, Bars:
		r.Source = hash(c.Text, space.DecisionSource(p.Policies))
		if kept.Source == r.Source {
			return kept.in(r.State), nil
		}
		err = p.weigh(ctx, c.Kind, &r)
	case Batch:
		r.Source = hash(c.Text)
		err = p.batch(ctx, c, &r)
	case Silence:
		r.Source = hash(c.Text)
		err = p.silence(ctx, c, kept, &r)
	}
	if err != nil {
		return Result{}, fmt.Errorf("prove %q: %w", c.Name, err)
	}
	return r, nil
}

// barredBy identifies what a proof rests on: the claim, the clauses that bar, as far as they tell the cases of the claim apart, and the rules by
// which what bars is a refusal. Without clauses it rests on everything.
func (p *Prover) barredBy(c Claim, clauses []string) string {
	if len(clauses) == 0 || clauses[0] == noGround {
		return hash(c.Text, p.Policies.Hash(), p.Register.Hash())
	}
	return hash(c.Text, audit.DecisionHash(p.Policies), space.Within(p.Register, p.Policies, c.Part).Space(clauses...).Source)
}

// batch asks questions one after another, and each again in the other direction, when other answers are kept.
func (p *Prover) batch(ctx context.Context, c Claim, r *Result) error {
	questions, err := c.Questions()
	if err != nil {
		return err
	}
	said := make([]string, len(questions))
	for i := range 2 * len(questions) {
		at := i
		if i >= len(said) {
			at = 2*len(said) - 1 - i
		}
		q := questions[at]
		q.Full, q.Ways = false, false
		d, err := p.Engine.Decide(ctx, p.Register, q)
		if err != nil {
			return err
		}
		text := fmt.Sprintf("%s %s %+v %v", d.Outcome, d.Reason, d.Checks, d.Missing)
		switch {
		case i < len(said):
			said[at] = text
			r.Cases++
		case said[at] != text && len(r.Broken) < most:
			r.Broken = append(r.Broken, Broken{Case: "tussen andere vragen anders: " + change.Tell(p.Register, q), Proved: true})
		}
	}
	return nil
}

func hash(of ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(of, "\n")))
	return hex.EncodeToString(sum[:])
}

func bars(e engine.Effect) bool { return e == engine.Condition || e == engine.Prohibition }

// rank orders what a clause says of a case by how far it opens.
func rank(checks []engine.Check) int8 {
	c := space.One(checks)
	if c == nil {
		return open
	}
	switch {
	case c.Effect == engine.Ground && c.State == engine.Violated, bars(c.Effect) && c.State == engine.Violated, c.State == space.TwoThings:
		return shut
	case c.State == engine.Met, c.Effect == engine.Duty:
		return open
	}
	return between
}

const (
	shut int8 = iota
	between
	open
)

// weigh proves a claim about the decision rules, over every combination of what clauses can give them.
func (p *Prover) weigh(ctx context.Context, kind Kind, r *Result) error {
	w, err := p.Policies.Weigher(ctx)
	if err != nil {
		return err
	}
	outcomes := map[string]int{}
	rank := map[engine.Outcome]int{engine.Permitted: 2, engine.Insufficient: 1, engine.NeedsWeigh: 1}
	var failed error
	space.Weighings(func(x space.Weighing) bool {
		outcome, _, err := w.Weigh(ctx, x.Input, x.Checks)
		if err != nil {
			failed = err
			return false
		}
		r.Cases++
		outcomes[x.Key()] = rank[outcome]
		if kind == Bars && outcome == engine.Permitted && barring(x) {
			r.Broken = append(r.Broken, Broken{Case: x.Label + ": toegestaan terwijl iets in de weg staat", Proved: true})
		}
		if kind == Groundless && outcome == engine.Permitted {
			for side, need := range x.Input.Sides {
				if !grounded(x, side, need) {
					r.Broken = append(r.Broken, Broken{Case: x.Label + ": toegestaan zonder grondslag", Proved: true})
				}
			}
		}
		return len(r.Broken) < most && ctx.Err() == nil
	})
	if failed != nil || kind != Bars {
		return failed
	}
	space.Weighings(func(x space.Weighing) bool {
		for _, more := range x.WithBar() {
			if outcomes[more.Key()] > outcomes[x.Key()] {
				r.Broken = append(r.Broken, Broken{Case: x.Label + ": ruimer met " + more.Label, Proved: true})
			}
		}
		return len(r.Broken) < most
	})
	return nil
}

// most is how many broken cases are told of one claim or clause.
const most = 3

// barring reports whether something bars: what is violated, unknown or for a person to judge.
func barring(x space.Weighing) bool {
	return slices.ContainsFunc(x.Checks, func(c engine.Check) bool { return bars(c.Effect) && c.State != engine.Met })
}

// grounded reports whether a side has a ground that is met, or needs none: who is no body needs none to process what it gets.
func grounded(x space.Weighing, side, need string) bool {
	if need == "receiver_body" && x.Input.Receiver.ID != "" && !x.Input.Receiver.Body {
		return true
	}
	return slices.ContainsFunc(x.Checks, func(c engine.Check) bool { return c.Effect == engine.Ground && c.Side == side && c.State == engine.Met })
}

// silence proves that no clause makes more of silence than of every answer.
func (p *Prover) silence(ctx context.Context, about Claim, kept Result, r *Result) error {
	spaces := space.Of(p.Register, about.about, p.Policies)
	clauses := slices.DeleteFunc(slices.Clone(p.Policies.Clauses()), func(c engine.Clause) bool { return !about.about(c.ID) })
	found := make([]Clause, len(clauses))
	failed := make([]error, len(clauses))
	var wait sync.WaitGroup
	var done atomic.Int64
	at := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i, c := range clauses {
		x := spaces[c.ID]
		if before, ok := kept.Clauses[c.ID]; ok && kept.Source == r.Source && before.Source == x.Source {
			found[i] = before
			done.Add(1)
			continue
		}
		at <- struct{}{}
		wait.Go(func() {
			defer func() { <-at }()
			found[i], failed[i] = p.lines(ctx, c.ID, x)
			if n := done.Add(1); p.Done != nil {
				p.Done(c.ID, int(n))
			}
		})
	}
	wait.Wait()
	r.Clauses = map[string]Clause{}
	for i, c := range clauses {
		x := found[i]
		r.Clauses[c.ID] = x
		r.Cases, r.Presume = r.Cases+x.Cases, r.Presume+x.Presume
		if x.Sampled {
			r.Sampled++
		}
		r.Broken = append(r.Broken, x.Broken...)
	}
	return errors.Join(failed...)
}

func (p *Prover) lines(ctx context.Context, id string, x space.Space) (Clause, error) {
	out := Clause{Source: x.Source, Sampled: !x.Whole()}
	ask := p.Policies.Asker(ctx, id)
	var failed error
	says := func(c space.Cell, onlyFacts bool) []engine.Check {
		checks, err := ask.Checks(ctx, c.Input, onlyFacts)
		if err != nil {
			failed = err
		}
		return checks
	}
	facts := map[string]bool{}
	out.Cases = x.Lines(func(c space.Cell) int8 { return rank(says(c, c.OnlyFacts)) }, func(fact string, silent space.Cell, said []space.Cell) bool {
		if facts[fact] {
			return true
		}
		presumed := space.One(says(silent, false))
		if slices.ContainsFunc(said, func(c space.Cell) bool { return asks(space.One(says(c, false)), presumed) }) {
			out.Presume++
			return true
		}
		facts[fact] = true
		out.Broken = append(out.Broken, Broken{Clause: id, Case: "zwijgen over " + fact + " levert meer op dan elk antwoord: " + silent.Told(), Proved: true})
		return len(out.Broken) < most && ctx.Err() == nil
	})
	if failed == nil {
		failed = ctx.Err()
	}
	return out, failed
}

// asks reports whether a clause asks what it presumes when less is said. Silence gains nothing then: the answer says what it presumes.
func asks(said, silent *engine.Check) bool {
	return said != nil && silent != nil && said.State == engine.Unknown &&
		slices.ContainsFunc(silent.Presumed, func(f string) bool { return slices.Contains(said.Missing, f) })
}
