package journal

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/output"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
	"doelbinding/engine/wire"
)

func (a *app) journalRecall(f *recording.Flags) *cobra.Command {
	search := &searchFlags{}
	notices := ""
	c := &cobra.Command{
		Use:   "recall",
		Short: "Find the parties that were permitted to receive a field under a clause, and write a notice to each (Wpg 4 lid 4)",
		Example: "  doelbinding journal recall --field dagmonitor/huisnummer --clause wpg/art7_lid2 --from 2026-11-01 \\\n" +
			"    --notices kennisgevingen",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if search.field == "" && search.clause == "" && search.party == "" {
				return program.Usage("one of --field, --clause and --party is missing")
			}
			filter, err := search.filter()
			if err != nil {
				return err
			}
			return recording.Read(c.Context(), f.File, func(s *sqlite.Store) error { return a.recall(c.Context(), s, filter, notices) })
		},
	}
	flags := c.Flags()
	flags.StringVar(&search.field, "field", "", "<dataset>/<field>, or a dataset")
	flags.StringVar(&search.clause, "clause", "", "clause that was met, <instrument>/<clause>")
	flags.StringVar(&search.party, "party", "", "party that received")
	search.period(c)
	flags.StringVar(&notices, "notices", "", "directory to write a notice in for each recipient")
	return c
}

func (a *app) recall(ctx context.Context, s sealed.Store, f journal.Filter, notices string) error {
	_, p, r, err := a.Load(ctx)
	if err != nil {
		return err
	}
	reg := r.Snapshot()
	clause, known := p.Clause(f.Clause)
	if f.Clause != "" && !known {
		return program.Usage("--clause %s: there is no such clause", f.Clause)
	}
	found, err := journal.Recall(ctx, s, reg, f)
	if err != nil {
		return err
	}
	origin, err := sealed.OriginOf(ctx, s)
	if err != nil {
		return err
	}
	for _, x := range found {
		name := output.PartyName(reg, x.Party)
		if role, ok := reg.Role(x.Role); ok {
			name += ", " + role.Name
		}
		var values int64
		for _, i := range x.Items {
			values += i.Values
		}
		first, last := engine.DayOf(x.Items[0].At, wire.Amsterdam()), engine.DayOf(x.Items[len(x.Items)-1].At, wire.Amsterdam())
		fmt.Fprintf(a.Out, "%s: %d keer", name, len(x.Items))
		if values > 0 {
			fmt.Fprintf(a.Out, ", %d waarden geleverd", values)
		}
		fmt.Fprintf(a.Out, ", van %s tot en met %s\n", first.Dutch(), last.Dutch())
		if notices == "" {
			continue
		}
		if err := a.notice(notices, journal.Notice{Recipient: x, Register: reg, Clause: clause, On: a.Today(), Zone: wire.Amsterdam(), Origin: origin}); err != nil {
			return err
		}
	}
	fmt.Fprintf(a.Out, "%d ontvangers\n", len(found))
	return nil
}

func (a *app) notice(dir string, n journal.Notice) error {
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return program.Usage("--notices: %v", err)
	}
	name := strings.Trim(n.Recipient.Party+"-"+n.Recipient.Role, "-") + ".txt"
	out, err := output.Create(filepath.Join(dir, name), a.Out)
	if err != nil {
		return err
	}
	defer out.Discard()
	if err := n.Write(out); err != nil {
		return err
	}
	return out.Commit()
}

func (a *app) journalObligations(f *recording.Flags) *cobra.Command {
	status := ""
	c := &cobra.Command{
		Use:   "obligations",
		Short: "List obligations with a deadline that were not reported fulfilled: open, due within a month, overdue",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			words := map[journal.Status]string{journal.StatusOpen: "open", journal.StatusDue: "binnenkort", journal.StatusOverdue: "te laat"}
			if _, ok := words[journal.Status(status)]; status != "" && !ok {
				return program.Usage("--status is open, due or overdue")
			}
			return recording.Read(c.Context(), f.File, func(s *sqlite.Store) error {
				list, err := journal.Obligations(c.Context(), s, a.Today())
				if err != nil {
					return err
				}
				_, _, r, err := a.Load(c.Context())
				if err != nil {
					return err
				}
				for _, o := range list {
					if status == "" || string(o.Status) == status {
						fmt.Fprintf(a.Out, "%-10s %-10s %s, %s, %s uiterlijk %s [%s]\n", o.ID, words[o.Status], output.PartyName(r.Snapshot(), o.Bearer), o.Kind, o.Field,
							o.Deadline.Dutch(), o.Clause)
					}
				}
				return nil
			})
		},
	}
	c.Flags().StringVar(&status, "status", "", "open, due or overdue")
	return c
}

func (a *app) journalFulfil(f *recording.Flags) *cobra.Command {
	c := &cobra.Command{
		Use:   "fulfil ID",
		Short: "Report an obligation fulfilled; over a running service: POST /v1/journal/obligations/ID/fulfilled",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.alone(c.Context(), f, func(config journal.Config) error {
				list, err := journal.ObligationsOf(c.Context(), config.Store, a.Today(), args[0])
				if err != nil {
					return err
				}
				for _, o := range list {
					if o.ID != args[0] {
						continue
					}
					return journal.FulfilOffline(c.Context(), config, "cli", o.ID)
				}
				return program.Usage("there is no open obligation %s", args[0])
			})
		},
	}
	c.Flags().StringVar(&f.Key, "journal-key", "", "file with the key that signs the journal")
	return c
}
