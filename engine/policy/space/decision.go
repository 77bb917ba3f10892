package space

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"doelbinding/engine"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
)

// Weighing is one point of what the decision rules can be given: per side the states that its grounds have, the states of what bars, who
// receives, and what the caller can fulfil.
type Weighing struct {
	Label  string
	Input  engine.Input
	Checks []engine.Check

	needs                              map[string]string
	receiver                           engine.Actor
	disclosure, processing, bars, owed int
}

// Key identifies a combination.
func (w Weighing) Key() string {
	return fmt.Sprint(w.needs, w.receiver.ID, w.receiver.Body, w.disclosure, w.processing, w.bars, w.owed)
}

// WithBar returns the combinations with one more thing that bars, in each state but met, that this one does not have yet.
func (w Weighing) WithBar() (out []Weighing) {
	for i, s := range states {
		if s != engine.Met && w.bars&(1<<i) == 0 {
			out = append(out, weighing(w.needs, w.receiver, w.disclosure, w.processing, w.bars|1<<i, w.owed))
		}
	}
	return out
}

var states = []engine.State{engine.Met, engine.Violated, engine.Unknown, engine.Judgement}

// Weighings visits every combination of (effect, side, state) that the decision rules tell apart. More checks of one kind with one state are
// like one: the rules only ask whether there is any.
func Weighings(visit func(Weighing) bool) {
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
						for owed := range 3 {
							if !visit(weighing(needs, receiver, disclosure, processing, bars, owed)) {
								return
							}
						}
					}
				}
			}
		}
	}
}

func receivers(needs map[string]string) []engine.Actor {
	if needs[engine.Processing] != "receiver_body" {
		return []engine.Actor{{}}
	}
	return []engine.Actor{{}, {ID: "ontvanger", Kind: "gemeente", Body: true}, {ID: "ontvanger", Kind: "persoon"}}
}

func weighing(needs map[string]string, receiver engine.Actor, disclosure, processing, bars, owed int) Weighing {
	w := Weighing{Input: base(), needs: needs, receiver: receiver, disclosure: disclosure, processing: processing, bars: bars, owed: owed}
	w.Input.Sides, w.Input.Receiver, w.Input.Day = needs, receiver, "2018-04-09"
	w.Label = fmt.Sprintf("zijden %v, ontvanger %q", needs, receiver.Kind)
	add := func(what string, effect engine.Effect, side string, which int) {
		for i, s := range states {
			if which&(1<<i) == 0 {
				continue
			}
			c := engine.Check{Clause: fmt.Sprintf("%s/%s_%s", effect, side, s), Effect: effect, Side: side, State: s}
			switch s {
			case engine.Unknown:
				c.Missing = []string{"feit_" + side}
			case engine.Judgement:
				c.Norms = []string{"norm_" + side}
			case engine.Met:
				c.Obligations = []engine.Obligation{{Kind: "vernietigen", Bearer: "partij"}}
			}
			w.Checks = append(w.Checks, c)
			w.Label += fmt.Sprintf(", %s %s", what, s.Dutch())
		}
	}
	add("grondslag om te geven", engine.Ground, engine.Disclosure, disclosure)
	add("grondslag om te verwerken", engine.Ground, engine.Processing, processing)
	add("verbod of voorwaarde", engine.Condition, "both", bars)
	switch owed {
	case 1:
		w.Input.Limited = true
		w.Label += ", de aanvrager kan geen plicht nakomen"
	case 2:
		w.Input.Limited, w.Input.Fulfils = true, []string{"vernietigen"}
		w.Label += ", de aanvrager kan vernietigen"
	}
	return w
}

// Decision gives the table of the decision rules.
func Decision(ctx context.Context, p *policy.Policies) (Table, error) {
	t := Table{Source: audit.DecisionHash(p)}
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
