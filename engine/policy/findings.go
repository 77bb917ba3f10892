package policy

import (
	"encoding/json"
	"fmt"

	"doelbinding/engine"
)

// answer is what data.decision.answer gives; engine.Findings without a wire of its own.
type answer struct {
	Outcome string  `json:"outcome"`
	Reason  string  `json:"reason"`
	Checks  []check `json:"checks"`
	Sides   map[string]struct {
		State          string
		Missing, Norms []string
	} `json:"sides"`
	Grounds     []string            `json:"grounds"`
	Refusals    []map[string]string `json:"refusals"`
	Missing     []string            `json:"missing"`
	Norms       []string            `json:"norms"`
	Obligations []obligation        `json:"obligations"`
	Presumed    []string            `json:"presumed"`
	Registered  map[string]bool     `json:"registered"`
	Settled     []string            `json:"settled"`
	Conflicts   []string            `json:"conflicts"`
}

type check struct {
	Clause, Effect, Side, State         string
	Citations, Missing, Norms, Presumed []string
	Weighed                             []string
	Obligations                         []obligation
}

func (c check) engine() engine.Check {
	out := engine.Check{
		Clause: c.Clause, Effect: engine.Effect(c.Effect), Side: c.Side, State: engine.State(c.State),
		Citations: c.Citations, Missing: c.Missing, Norms: c.Norms, Presumed: c.Presumed, Weighed: c.Weighed,
	}
	for _, o := range c.Obligations {
		o.Clause = c.Clause
		out.Obligations = append(out.Obligations, o.engine())
	}
	return out
}

func engineChecks(list []check) (out []engine.Check) {
	for _, c := range list {
		out = append(out, c.engine())
	}
	return out
}

type obligation struct {
	Clause, Kind, Bearer, Deadline string
	CountedFrom                    string `json:"counted_from"`
}

func (o obligation) engine() engine.Obligation {
	return engine.Obligation{Clause: o.Clause, Kind: o.Kind, Bearer: o.Bearer, Deadline: engine.Day(o.Deadline), CountedFrom: o.CountedFrom}
}

// Findings reads the JSON of data.decision.answer, from this package or from any other OPA. Sets arrive sorted, so equal answers are equal
// values.
func Findings(raw []byte) (engine.Findings, error) {
	var a answer
	if err := json.Unmarshal(raw, &a); err != nil {
		return engine.Findings{}, fmt.Errorf("read the answer of the policies: %w", err)
	}
	return a.findings(), nil
}

func (a answer) findings() engine.Findings {
	f := engine.Findings{
		Outcome: engine.Outcome(a.Outcome), ReasonCode: a.Reason, Grounds: a.Grounds, Missing: a.Missing, Norms: a.Norms, Presumed: a.Presumed,
		Registered: a.Registered, Settled: a.Settled, Conflicts: a.Conflicts, Sides: map[string]engine.SideState{}, Checks: engineChecks(a.Checks),
	}
	for side, s := range a.Sides {
		f.Sides[side] = engine.SideState{State: engine.State(s.State), Missing: s.Missing, Norms: s.Norms}
	}
	for _, r := range a.Refusals {
		f.Refusals = append(f.Refusals, engine.Refusal{Clause: r["clause"], Side: r["side"], Obligation: r["obligation"]})
	}
	for _, o := range a.Obligations {
		f.Obligations = append(f.Obligations, o.engine())
	}
	return f
}
