package space

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"doelbinding/engine"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
)

// Weighing is one point of what the decision rules can be given: per side the states that its grounds have, the states of what bars, who
// receives, what the caller can fulfil, whether a person weighed, and what is known and settled of a fact.
type Weighing struct {
	Label  string
	Input  engine.Input
	Checks []engine.Check

	needs                              map[string]string
	receiver                           engine.Actor
	disclosure, processing, bars, owed int
	duty                               engine.State // of a duty; empty: there is none
	weighed                            bool
	told                               string // what is known or settled, in words
}

// Key identifies a combination.
func (w Weighing) Key() string {
	return fmt.Sprint(w.needs, w.receiver.ID, w.receiver.Body, w.disclosure, w.processing, w.bars, w.owed, w.duty, w.weighed, w.told)
}

// WithBar returns the combinations with one more thing that bars, in each state but met, that this one does not have yet.
func (w Weighing) WithBar() (out []Weighing) {
	for i, s := range states {
		if s != engine.Met && w.bars&(1<<i) == 0 {
			more := w
			more.bars |= 1 << i
			out = append(out, more.made())
		}
	}
	return out
}

var states = []engine.State{engine.Met, engine.Violated, engine.Unknown, engine.Judgement}

// Weighings visits every combination of (effect, side, state) that the decision rules tell apart. More checks of one kind with one state are
// like one: the rules only ask whether there is any. What a person weighed, and what is known of a fact, have no say in what the sides come to, so
// they are combined with one side and with none.
func Weighings(visit func(Weighing) bool) {
	_ = weighings(visit) && weighed(visit) && told(visit)
}

// weighed visits what a person weighed and the duties beside it, with everything that one side can come to. A duty of which nobody knows whether it
// holds is combined with a caller that can do everything.
func weighed(visit func(Weighing) bool) bool {
	for _, duty := range []engine.State{"", engine.Met, engine.Violated, engine.Unknown, engine.Judgement} {
		of := callers
		if duty == engine.Unknown || duty == engine.Judgement {
			of = 1
		}
		for processing := range 16 {
			for bars := range 16 {
				for owed := range of {
					if !visit(Weighing{needs: map[string]string{engine.Processing: "always"}, processing: processing, bars: bars, owed: owed, duty: duty, weighed: true}.made()) {
						return false
					}
				}
			}
		}
	}
	return true
}

// told visits what is known and settled of a fact, on every day that its periods tell apart, with every claim.
func told(visit func(Weighing) bool) bool {
	const from, until engine.Day = "2018-03-01", "2019-03-01"
	days := []engine.Day{from.AddDays(-1), from, from.AddDays(1), until.AddDays(-1), until, until.AddDays(1)}
	for _, day := range days {
		for _, claim := range []engine.Value{{}, engine.Truth(false), engine.Truth(true)} {
			for _, what := range []string{"bekend", "vastgesteld als waar", "vastgesteld als onwaar"} {
				w := Weighing{
					needs: map[string]string{engine.Processing: "always"}, processing: 1,
					told: fmt.Sprintf("feit %s van %s tot en met %s, gesteld als %s, op %s", what, from, until, claim, day),
				}.made()
				w.Input.Day = day
				if claim.Known() {
					w.Input.Facts["feit"] = claim
				}
				if what == "bekend" {
					w.Input.Known = map[string]engine.Period{"feit": {From: from, Until: until}}
				} else {
					w.Input.Settled = map[string][]engine.KnownFact{"feit": {{Value: engine.Truth(what == "vastgesteld als waar"), Period: engine.Period{From: from, Until: until}}}}
				}
				if !visit(w) {
					return false
				}
			}
		}
	}
	return true
}

// callers is how many kinds of callers there are, by what they can fulfil.
const callers = 5

func weighings(visit func(Weighing) bool) bool {
	for _, needs := range []map[string]string{
		{engine.Processing: "always"}, {engine.Disclosure: "always"}, {engine.Disclosure: "always", engine.Processing: "always"},
		{engine.Disclosure: "always", engine.Processing: "receiver_body"},
	} {
		for _, receiver := range receivers(needs) {
			for disclosure := range 16 {
				if needs[engine.Disclosure] == "" && disclosure > 0 {
					continue
				}
				for processing := range 16 {
					if needs[engine.Processing] == "" && processing > 0 {
						continue
					}
					for bars := range 16 {
						for owed := range callers {
							if !visit(Weighing{needs: needs, receiver: receiver, disclosure: disclosure, processing: processing, bars: bars, owed: owed}.made()) {
								return false
							}
						}
					}
				}
			}
		}
	}
	return true
}

func receivers(needs map[string]string) []engine.Actor {
	if needs[engine.Processing] != "receiver_body" {
		return []engine.Actor{{}}
	}
	return []engine.Actor{{}, {ID: "ontvanger", Kind: "gemeente", Body: true}, {ID: "ontvanger", Kind: "persoon"}}
}

// made fills in what the rules are given.
func (w Weighing) made() Weighing {
	w.Input, w.Checks = base(), nil
	w.Input.Sides, w.Input.Receiver, w.Input.Day = w.needs, w.receiver, "2018-04-09"
	w.Label = fmt.Sprintf("zijden %v, ontvanger %q", w.needs, w.receiver.Kind)
	if w.told != "" {
		w.Label += ", " + w.told
	}
	add := func(what string, effect engine.Effect, side string, which int) {
		for i, s := range states {
			if which&(1<<i) == 0 {
				continue
			}
			c := engine.Check{
				Clause: fmt.Sprintf("%s/%s_%s", effect, side, s), Effect: effect, Side: side, State: s,
				Obligations: []engine.Obligation{{Kind: "plicht-" + string(s), Bearer: "partij"}}, Presumed: []string{"vermoeden_" + side},
			}
			if w.weighed {
				c.Weighed = []string{"afweging_" + side}
			}
			switch s {
			case engine.Unknown:
				c.Missing = []string{"feit_" + side}
			case engine.Judgement:
				c.Norms = []string{"norm_" + side}
			}
			w.Checks = append(w.Checks, c)
			w.Label += fmt.Sprintf(", %s %s", what, s.Dutch())
		}
	}
	add("grondslag om te geven", engine.Ground, engine.Disclosure, w.disclosure)
	add("grondslag om te verwerken", engine.Ground, engine.Processing, w.processing)
	add("verbod of voorwaarde", engine.Condition, "both", w.bars)
	if i := slices.Index(states, w.duty); i >= 0 {
		add("plicht", engine.Duty, "both", 1<<i)
	}
	if w.weighed {
		w.Label += ", een mens woog"
	}
	w.Input.Limited = w.owed > 0
	switch w.owed {
	case 1:
		w.Label += ", de aanvrager kan geen plicht nakomen"
	case 2:
		w.Input.Fulfils = []string{"plicht-judgement", "plicht-met", "plicht-unknown", "plicht-violated", "motivering-bewaren"}
		w.Label += ", de aanvrager kan alle plichten nakomen"
	case 3:
		w.Input.Fulfils = []string{"plicht-met"}
		w.Label += ", de aanvrager kan de plichten nakomen van wat voldaan is"
	case 4:
		w.Input.Fulfils = []string{"plicht-judgement", "plicht-unknown", "plicht-violated", "motivering-bewaren"}
		w.Label += ", de aanvrager kan de plichten niet nakomen van wat voldaan is"
	}
	return w
}

// weighedVersion goes up when the combinations that are tried, or how an answer is written, become others.
const weighedVersion = "2"

// DecisionSource identifies what the table of the decision rules follows from: the rules, and what they are tried on.
func DecisionSource(p *policy.Policies) string {
	sum := sha256.Sum256([]byte(weighedVersion + " " + audit.DecisionHash(p)))
	return hex.EncodeToString(sum[:])
}

// Decision gives the table of the decision rules.
func Decision(ctx context.Context, p *policy.Policies) (Table, error) {
	t := Table{Source: DecisionSource(p), Rules: audit.DecisionHash(p)}
	weigher, err := p.Weigher(ctx)
	if err != nil {
		return t, err
	}
	sum := sha256.New()
	Weighings(func(w Weighing) bool {
		var said string
		if _, said, err = weigher.Weigh(ctx, w.Input, w.Checks); err != nil {
			return false
		}
		t.Points++
		_, _ = sum.Write([]byte(said + "\n"))
		return true
	})
	t.Hash = hex.EncodeToString(sum.Sum(nil))
	return t, err
}
