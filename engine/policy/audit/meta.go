package audit

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"doelbinding/engine"

	"doelbinding/engine/policy"
	"doelbinding/engine/policy/source"
)

// Finding is something that is wrong with the policies, and where.
type Finding struct{ Where, What string }

// Surroundings is what the meta-policy must know besides the policies: the features by clause id, and the names in the register.
type Surroundings struct {
	Features    []string
	Instruments []string
	Entries     []string            // <collection>/<id>
	Words       map[string][]string // every fact, and the words it can be where it is one of a list
	Stated      []string            // the facts that only a clause can read: the engine resolves the others
	Acts        []engine.Action
	Twins       [][2]string // pairs of datasets under which the same data can be named
	Narrow      []string    // instruments that govern one dataset, with a reason in the register
}

// Meta runs the policy about the policies.
func Meta(ctx context.Context, p *policy.Policies, s Surroundings) ([]Finding, error) {
	modules := maps.Clone(p.Bundle().Modules)
	maps.DeleteFunc(modules, func(name string, _ *ast.Module) bool { return !strings.HasPrefix(name, "meta/") }) // it reads the others in the inventory
	compiler, err := p.Bundle().Compile(modules)
	if err != nil {
		return nil, fmt.Errorf("meta-policy: %w", err)
	}
	data := maps.Clone(p.Bundle().Data)
	data["inventory"] = inventory(p, s)
	rs, err := rego.New(rego.Query("data.meta.traceability.findings | data.meta.closure.findings"), rego.Compiler(compiler), rego.Store(inmem.NewFromObject(data)),
		rego.StrictBuiltinErrors(true)).Eval(ctx)
	if err != nil {
		return nil, fmt.Errorf("meta-policy: %w", err)
	}
	if len(rs) != 1 {
		return nil, fmt.Errorf("meta-policy: no answer")
	}
	var out []Finding
	raw, err := json.Marshal(rs[0].Expressions[0].Value)
	if err == nil {
		err = json.Unmarshal(raw, &out)
	}
	return out, err
}

// inventory lists the clauses with what they say and what they do.
func inventory(p *policy.Policies, s Surroundings) map[string]any {
	silent := source.NewSilence(p.Bundle(), source.NewReader(p.Bundle()), source.ReadsSilence)
	modules := p.Bundle().ClauseModules()
	var clauses []any
	for _, c := range p.Clauses() {
		var citations []any
		for _, x := range c.Citations {
			citations = append(citations, map[string]any{"id": x.ID, "from": string(x.Period.From), "until": string(x.Period.Until)})
		}
		m := modules[c.ID]
		told := map[string]any{}
		for fact, lists := range c.Groups {
			told[fact] = list(slices.Concat(lists...))
		}
		clauses = append(clauses, map[string]any{
			"id": c.ID, "title": c.Title, "gist": c.Gist, "source": c.Source, "effect": string(c.Effect), "side": c.Side,
			"valid_from": string(c.Valid.From), "valid_until": string(c.Valid.Until), "citations": citations, "probes": list(probes(c)),
			"reading": c.Reading, "signed_key": hasKey(m, "signed"), "presumes": list(c.Presumes), "silent": list(silent.Of(m)), "silent_yes": list(c.SilentYes), "facts": list(c.Facts), "counts": list(c.Counts),
			"words": told, "gates": gatesOf(p.Index()[p.AskedAs(c.ID)], s.Acts), "only_act": c.OnlyAct, "tells_acts": tellsActs(m), "only_dataset": c.OnlyDataset,
		})
	}
	var acts, twins []any
	for _, a := range s.Acts {
		acts = append(acts, map[string]any{"id": a.ID, "within": list(a.Within), "passes": a.Passes, "other_end": a.OtherEnd})
	}
	for _, pair := range s.Twins {
		twins = append(twins, list(pair[:]))
	}
	words := map[string]any{}
	for fact, can := range s.Words {
		words[fact] = list(can)
	}
	return map[string]any{
		"clauses": clauses, "features": list(s.Features), "words": words, "instruments": list(s.Instruments), "entries": list(s.Entries),
		"stated": list(s.Stated), "acts": acts, "twins": twins, "narrow": list(s.Narrow),
	}
}

// probes are the days on which a clause must have a citation: the ends of its validity and the day before and on each change of text.
func probes(c engine.Clause) (out []string) {
	last := c.Valid.Until
	if last == "" {
		last = engine.LastDay
	}
	days := []engine.Day{c.Valid.From, last}
	for _, x := range c.Citations {
		days = append(days, x.Period.From.AddDays(-1), x.Period.From)
		if x.Period.Until != "" {
			days = append(days, x.Period.Until, x.Period.Until.AddDays(1))
		}
	}
	for _, d := range days {
		if c.Valid.From <= d && d <= last {
			out = append(out, string(d))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func list(names []string) []any {
	out := []any{}
	for _, n := range names {
		out = append(out, n)
	}
	return out
}

func hasKey(m *ast.Module, key string) bool {
	for _, a := range m.Annotations {
		if _, ok := a.Custom[key]; ok && a.Scope == "package" {
			return true
		}
	}
	return false
}
