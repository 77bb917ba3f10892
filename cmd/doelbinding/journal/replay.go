package journal

import (
	"context"
	"fmt"
	"io/fs"
	"time"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
	"doelbinding/engine/wire"
)

func (a *app) journalReplay(f *recording.Flags) *cobra.Command {
	search := &searchFlags{}
	current := false
	c := &cobra.Command{
		Use:   "replay",
		Short: "Decide again, with the recorded policies and register, or with --current with the present ones",
		Long: "Decide again what the journal holds. Without more, every decision is made under the policies and the register that the journal\n" +
			"kept, and must come out the same byte for byte. With --current it is made under those of this program, or of --policies and\n" +
			"--register, and the decisions with another outcome are listed: who would now get another answer. Exit status 1 when any differs.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			filter, err := search.filter()
			if err != nil {
				return err
			}
			if !current && (a.PolicyDir != "" || a.RegisterDir != "") {
				return program.Usage("--policies and --register go with --current: without it the recorded ones are used")
			}
			return recording.Read(c.Context(), f.File, func(s *sqlite.Store) error { return a.replay(c.Context(), s, filter, current) })
		},
	}
	search.add(c)
	c.Flags().BoolVar(&current, "current", false, "decide with the present policies and register")
	return c
}

func (a *app) replay(ctx context.Context, s sealed.Store, f journal.Filter, current bool) error {
	under := recorded(ctx, s, a.Planned)
	if current {
		e, p, r, err := a.LoadPlanned(ctx)
		if err != nil {
			return err
		}
		decide := decider(e, p, r.Snapshot())
		under = func(_, _ string) (journal.Decider, error) { return decide, nil }
	}
	decided, differ, deliveries := 0, 0, 0
	for x, err := range journal.ReplayCalls(ctx, s, f, under) {
		if err != nil {
			return err
		}
		if !x.Decided {
			deliveries++
			continue
		}
		decided++
		switch q := x.Question; {
		case current && x.Was != x.Is:
			differ++
			fmt.Fprintf(a.Out, "%d.%d  %s -> %s  %s %s %s %s\n", x.Seq, x.N, x.Was.Dutch(), x.Is.Dutch(), q.Party, q.Action, q.Field, q.Purpose)
		case !current && !x.Same:
			differ++
			fmt.Fprintf(a.Out, "%d.%d  het antwoord is niet hetzelfde: %s -> %s\n", x.Seq, x.N, x.Was.Dutch(), x.Is.Dutch())
		}
	}
	fmt.Fprintf(a.Out, "%d besluiten opnieuw genomen, %d anders", decided, differ)
	if deliveries > 0 {
		fmt.Fprintf(a.Out, "; %d leveringen overgeslagen: draai filter opnieuw over hetzelfde bestand", deliveries)
	}
	fmt.Fprintln(a.Out)
	if differ > 0 {
		return program.Findings(nil)
	}
	return nil
}

// recorded loads policies and registers from the journal, each once, and compiles the policies to a plan.
func recorded(ctx context.Context, s sealed.Store, ready func(context.Context, *policy.Policies) *policy.Policies) func(policies, register string) (journal.Decider, error) {
	engines, registers := map[string]*policy.Policies{}, map[string]engine.Register{}
	return func(policyHash, registerHash string) (journal.Decider, error) {
		p, r := engines[policyHash], registers[registerHash]
		if p == nil {
			files, err := journal.Files(ctx, s, journal.KindPolicies, policyHash)
			if err == nil {
				p, err = policy.Load(files)
			}
			if err != nil {
				return nil, err
			}
			if p.Hash() != policyHash {
				return nil, fmt.Errorf("the recorded policies have the hash %s, not %s", p.Hash(), policyHash)
			}
			p = ready(ctx, p)
			engines[policyHash] = p
		}
		if r == nil {
			var err error
			if r, err = recordedRegister(ctx, s, registerHash, p); err != nil {
				return nil, err
			}
			registers[registerHash] = r
		}
		return decider(explain.New(p), p, r), nil
	}
}

// named is a register with the hash that decisions have. Its files are the recorded ones; a newer program may compute another hash of them.
type named struct {
	engine.Register
	hash string
}

func (n named) Hash() string { return n.hash }

func recordedRegister(ctx context.Context, s sealed.Store, hash string, p *policy.Policies) (engine.Register, error) {
	files, err := journal.Files(ctx, s, journal.KindRegister, hash)
	if err != nil {
		return nil, err
	}
	shipped, err := fs.Sub(files, "register")
	if err != nil {
		return nil, err
	}
	sources := []register.Source{{Name: "register", FS: shipped}}
	if _, err := fs.Stat(files, "operator"); err == nil {
		added, err := fs.Sub(files, "operator")
		if err != nil {
			return nil, err
		}
		sources = append(sources, register.Source{Name: "operator", FS: added, Operator: true, Protected: p.Names})
	}
	r, err := register.Load(sources...)
	if err != nil {
		return nil, err
	}
	return named{r.Snapshot(), hash}, nil
}

func decider(e *explain.Engine, p engine.Policy, reg engine.Register) journal.Decider {
	return func(ctx context.Context, x journal.Recorded) ([]byte, engine.Outcome, error) {
		d, err := e.DecideWith(ctx, reg, x.Question, x.Gaps)
		if err != nil {
			return nil, "", err
		}
		d.Ignored = x.Dropped
		mark := wire.Mark{ID: x.Mark.ID}
		if mark.ID != "" {
			if mark.At, err = time.Parse(time.RFC3339Nano, x.Mark.At); err != nil {
				return nil, "", fmt.Errorf("moment of the evaluation: %w", err)
			}
		}
		answer, err := wire.EncodeMarked(d, p, x.Ignored, mark)
		return answer, d.Outcome, err
	}
}
