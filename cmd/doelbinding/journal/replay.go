package journal

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
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
	under := recording.Recorded(ctx, s, a.Planned)
	if current {
		e, p, r, err := a.LoadPlanned(ctx)
		if err != nil {
			return err
		}
		decide := recording.Decider(e, p, r.Snapshot())
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
