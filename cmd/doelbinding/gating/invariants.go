package gating

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine"
	"doelbinding/engine/gate"
	"doelbinding/engine/invariant"
	"doelbinding/engine/policy/space"
	"doelbinding/engine/scenario"
)

// InvariantsFile holds beside the policies what was proved of the claims before, so that only what changed is proved again.
const InvariantsFile = "invariants.json"

// Invariants proves what the features say never happens: what is refuted or unproved is a finding. What was proved is returned, to be kept beside the
// policies.
func (s State) Invariants(ctx context.Context, report *gate.Report) (map[string]invariant.Result, error) {
	reg := s.Register.Snapshot()
	claims, findings, err := scenario.ReadClaims(s.Features, reg)
	if err != nil {
		return nil, program.Undecided(err)
	}
	for _, f := range findings {
		report.Add(gate.Feature, fmt.Sprintf("%s:%d", f.Path, f.Line), "%s", f.What)
	}
	var kept map[string]invariant.Result
	if err := ReadKept(s.Beside, InvariantsFile, &kept); err != nil {
		return nil, err
	}
	of := len(s.Policies.Clauses())
	prover := &invariant.Prover{Policies: s.Policies, Register: reg, Engine: s.Engine, Kept: kept, Done: func(clause string, n int) { s.Tell(Proving+": "+clause, n, of) }}
	results := map[string]invariant.Result{}
	for i, c := range claims {
		if s.Tell(Proving, i, len(claims)); c.Kind == scenario.BatchNoOther {
			s.Tell(batch, 0, 0) // it asks everything again
		}
		name := c.Path + ": " + c.Name
		for n := 2; results[name].Claim != ""; n++ { // the rows of an outline share a name
			name = fmt.Sprintf("%s: %s (%d)", c.Path, c.Name, n)
		}
		res, err := s.prove(ctx, prover, name, c)
		if err != nil {
			return nil, program.Undecided(err)
		}
		results[name] = res
		for _, b := range res.Broken {
			where := fmt.Sprintf("%s:%d", c.Path, c.Line)
			if b.Clause != "" {
				where = b.Clause
			}
			report.Add(gate.Invariant, where, "%s: %s", c.Name, b.Case)
		}
		report.Invariants = append(report.Invariants, fmt.Sprintf("%s: %s", named(reg, c), saysProof(c, res)))
	}
	return results, nil
}

// named tells the rows of an outline apart by what they forbid, and to whom.
func named(reg engine.Register, c scenario.Claim) string {
	act, ok := reg.Action(c.Action)
	if !ok {
		return c.Name
	}
	by := ""
	if p, ok := reg.Party(c.Party.Sort); ok && !c.Party.Not {
		by = p.Name + ", "
	}
	return fmt.Sprintf("%s (%s%s)", c.Name, by, act.Name)
}

// saysProof writes in Dutch what came of a claim.
func saysProof(c scenario.Claim, r invariant.Result) string {
	switch {
	case c.Kind == scenario.BatchNoOther && r.Holds():
		return fmt.Sprintf("klopt in %d vragen", r.Cases)
	case !r.Holds():
		return fmt.Sprintf("niet bewezen (%d gevallen bekeken)", r.Cases)
	case len(r.By) > 0 && r.Sampled > 0:
		return fmt.Sprintf("klopt in %d gevallen, waarvan een deel is getrokken, door %s", r.Cases, strings.Join(r.By, " en "))
	case len(r.By) > 0:
		return fmt.Sprintf("bewezen in %d gevallen, door %s", r.Cases, strings.Join(r.By, " en "))
	case r.Sampled > 0:
		return fmt.Sprintf("klopt in %d gevallen; van %d bepalingen is een steekproef bekeken; in %d gevallen neemt een bepaling iets aan dat zij vraagt zodra er meer is gezegd",
			r.Cases, r.Sampled, r.Presume)
	}
	return fmt.Sprintf("bewezen in %d gevallen", r.Cases)
}

var kindOf = map[string]invariant.Kind{
	scenario.NeverPermitted: invariant.Never, scenario.NeverGroundless: invariant.Groundless,
	scenario.SilenceNoBetter: invariant.Silence, scenario.BarNeverWider: invariant.Bars, scenario.BatchNoOther: invariant.Batch,
}

func (s State) prove(ctx context.Context, p *invariant.Prover, name string, c scenario.Claim) (invariant.Result, error) {
	claim := invariant.Claim{Name: name, Text: c.Text, Kind: kindOf[c.Kind]}
	switch claim.Kind {
	case invariant.Never:
		claim.Part = partOf(p.Register, c)
		claim = claim.Of(p.Register)
	case invariant.Batch:
		examples, err := examplesHash(s.Features)
		if err != nil {
			return invariant.Result{}, err
		}
		claim.Text += examples
		claim.Questions = func() (out []engine.Question, err error) {
			asked, err := comparing.Heard(s.App, s.Features, s.Engine, s.Register)
			for _, x := range asked {
				out = append(out, x.Question)
			}
			return out, err
		}
	}
	return p.Prove(ctx, claim)
}

// examplesHash identifies the examples, whose questions are put in a batch.
func examplesHash(features fs.FS) (string, error) {
	return hashOf(features, func(name string) bool { return path.Ext(name) == ".feature" })
}

// hashOf identifies the wanted ones of some files, by their paths and texts.
func hashOf(files fs.FS, wanted func(name string) bool) (string, error) {
	sum := sha256.New()
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !wanted(name) {
			return err
		}
		src, err := fs.ReadFile(files, name)
		fmt.Fprintf(sum, "%s %d\n%s", name, len(src), src)
		return err
	})
	return hex.EncodeToString(sum.Sum(nil)), err
}

// partOf narrows spaces to what a claim says.
func partOf(reg engine.Register, c scenario.Claim) space.Part {
	holds := func(g scenario.Group) func(engine.Party) bool {
		if g == (scenario.Group{}) {
			return nil
		}
		return g.Holds
	}
	part := space.Part{Party: holds(c.Party), Supplier: holds(c.Supplier), Receiver: holds(c.Receiver), Day: c.Day, Facts: map[string]space.Said{}}
	act, _ := reg.Action(c.Action)
	part.Act = func(a engine.Action, within []string) bool {
		return a.Passes == act.Passes && slices.Contains(within, c.Action)
	}
	part.Field = func(f engine.Field) bool { return f.Dataset == c.Dataset && (c.Field == "" || f.ID == c.Field) }
	if c.Purpose != "" {
		part.Purpose = func(p engine.Purpose) bool { return p.ID == c.Purpose }
	}
	for name, v := range c.Facts {
		part.Facts[name] = space.Said{Value: v}
	}
	for name, t := range c.Earlier {
		part.Facts[name] = space.Said{Earlier: t}
	}
	return part
}
