// Package journal has the verbs about recorded decisions: verify, list, show, export (journal.go), prove (prove.go), replay (replay.go), recall and
// obligations (recall.go), and what maintains a journal: retention, keys, backup and restore (care.go).
package journal

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strconv"
	"strings"
	"time"

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

// app has the verbs.
type app struct{ *program.App }

// Journal returns the verb journal, with its verbs about recorded decisions.
func Journal(p *program.App) *cobra.Command {
	a := &app{p}
	f := &recording.Flags{}
	c := &cobra.Command{
		Use:   "journal",
		Short: "Recorded decisions: find, prove, decide again, recall, and maintain the journal",
		Long: "What was decided, and on what. It can be read while the service writes; rotate-key, retention, fulfil and restore need the journal\n" +
			"to themselves. Exit status: 0 done and all is well, 1 something was found, 2 the command is not understood, 3 it could not be done.",
		Args: cobra.NoArgs,
	}
	c.PersistentFlags().StringVar(&f.File, "journal", recording.Default(os.Getenv), "file of the journal")
	c.AddCommand(a.journalVerify(f), a.journalList(f), a.journalShow(f), a.journalExport(f), a.journalProve(f), a.journalVerifyProof(), a.journalReplay(f),
		a.journalRecall(f), a.journalObligations(f), a.journalFulfil(f), a.journalRetention(f), a.journalRotate(f), a.journalBackup(f), a.journalRestore(f))
	return c
}

// alone opens a journal that no other process writes, calls do, and closes it.
func (a *app) alone(ctx context.Context, f *recording.Flags, do func(journal.Config) error) error {
	c, err := recording.Config(ctx, a.App, f, slog.New(slog.NewTextHandler(a.Err, nil)), false)
	if err != nil {
		return err
	}
	return recording.Status(errors.Join(do(c), c.Store.Close()))
}

// searchFlags select calls.
type searchFlags struct {
	party, clause, field, outcome, policies, from, until string
	limit                                                int
}

func (f *searchFlags) add(c *cobra.Command) {
	flags := c.Flags()
	flags.StringVar(&f.party, "party", "", "party that asked or received")
	flags.StringVar(&f.clause, "clause", "", "clause that said something, <instrument>/<clause>")
	flags.StringVar(&f.field, "field", "", "<dataset>/<field>, or a dataset")
	flags.StringVar(&f.outcome, "outcome", "", "permitted, forbidden, insufficient or judgement")
	flags.StringVar(&f.policies, "policy-hash", "", "hash of the policies that decided")
	f.period(c)
}

func (f *searchFlags) period(c *cobra.Command) {
	c.Flags().StringVar(&f.from, "from", "", "first day of recording, such as 2026-11-22")
	c.Flags().StringVar(&f.until, "until", "", "last day of recording")
}

func (f *searchFlags) filter() (journal.Filter, error) {
	out := journal.Filter{Party: f.party, Clause: f.clause, Field: f.field, Outcome: engine.Outcome(f.outcome), Policies: f.policies}
	if f.outcome != "" && out.Outcome.Dutch() == "" {
		return out, program.Usage("--outcome is permitted, forbidden, insufficient or judgement")
	}
	var err error
	if out.From, err = dayFlag("from", f.from, 0); err != nil {
		return out, err
	}
	out.Until, err = dayFlag("until", f.until, 1)
	return out, err
}

// dayFlag returns the first moment in Amsterdam of a day, or of a number of days later; the zero time if the day is empty.
func dayFlag(name, s string, later int) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	t, err := time.ParseInLocation(time.DateOnly, s, wire.Amsterdam())
	if err != nil {
		return t, program.Usage("--%s is a day, e.g. 2026-11-22", name)
	}
	return t.AddDate(0, 0, later), nil
}

func (a *app) journalVerify(f *recording.Flags) *cobra.Command {
	key := ""
	c := &cobra.Command{
		Use:   "verify",
		Short: "Read all of a journal again: every record, the tree, every checkpoint, and what a witness saw",
		Long: "Read all of a journal again, offline: every record and its place, the texts it refers to, the tree, every checkpoint and the key\n" +
			"that signed it. What is wrong is named by its record; exit status 1. Without --key the journal's own first key is taken on trust,\n" +
			"and without --journal-witness nobody can tell that the whole journal was put back to an earlier state.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			trusted, err := readVerifier(key)
			if err != nil {
				return err
			}
			return recording.Read(c.Context(), f.File, func(s *sqlite.Store) error { return a.verify(c.Context(), f, s, trusted) })
		},
	}
	c.Flags().StringVar(&key, "key", "", "file with the verifier key that the journal must begin with")
	c.Flags().StringVar(&f.Witness, "journal-witness", "", "file or directory with the checkpoints of a witness")
	return c
}

func readVerifier(name string) (string, error) {
	if name == "" {
		return "", nil
	}
	src, err := os.ReadFile(name)
	if err != nil {
		return "", program.Usage("%v", err)
	}
	return strings.TrimSpace(string(src)), nil
}

func (a *app) verify(ctx context.Context, f *recording.Flags, s sealed.Store, trusted string) error {
	var w sealed.Witness
	if f.Witness != "" {
		w = sealed.OpenWitness(f.Witness)
	}
	v, err := journal.Verify(ctx, s, trusted, w)
	if err != nil {
		return fmt.Errorf("verify: %w", err)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\n%d records, waarvan %d verwijderd onder een getekend besluit; %d zegels, het laatste over %d records\n",
		v.Origin, v.Records, v.Removed, v.Checkpoints, v.Sealed)
	fmt.Fprintf(&b, "wortel %s\nsleutel %s\n", v.Root, v.Key)
	if w != nil {
		fmt.Fprintf(&b, "vergeleken met %d zegels van de getuige\n", v.Witnessed)
	}
	for _, x := range v.Findings {
		fmt.Fprintf(&b, "FOUT: %s\n", x.Text)
	}
	if v.Sound() {
		b.WriteString("Alles klopt.\n")
	}
	if _, err := a.Out.Write(b.Bytes()); err != nil {
		return err
	}
	if !v.Sound() {
		return program.Findings(nil)
	}
	return nil
}

func (a *app) journalList(f *recording.Flags) *cobra.Command {
	search := &searchFlags{}
	c := &cobra.Command{
		Use:   "list",
		Short: "List recorded decisions, newest first, by party, clause, field, outcome, period, policies",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			filter, err := search.filter()
			if err != nil {
				return err
			}
			filter.Range.Backwards = true
			return recording.Read(c.Context(), f.File, func(s *sqlite.Store) error {
				return list(c.Context(), a.Out, s, filter, search.limit)
			})
		},
	}
	search.add(c)
	c.Flags().IntVar(&search.limit, "limit", 100, "largest number of calls; 0 is all")
	return c
}

func list(ctx context.Context, w io.Writer, s sealed.Store, f journal.Filter, limit int) error {
	n := 0
	for seen, err := range journal.NewReader(s).Calls(ctx, f) {
		if err != nil {
			return err
		}
		at := seen.At.In(wire.Amsterdam()).Format("2006-01-02 15:04:05")
		if len(seen.Decisions) == 0 {
			fmt.Fprintf(w, "%-8d %s  %s, status %d\n", seen.Seq, at, seen.Record.ADL.Event, seen.Record.Call.Status)
		}
		for _, d := range seen.Decisions {
			q := d.Question
			fmt.Fprintf(w, "%-8s %s  %-21s %s\n", number(seen, d), at, d.Outcome.Outcome.Dutch(), journal.Harmless(strings.Join(strings.Fields(strings.Join([]string{
				q.Party, q.Role, q.Action, q.Field, q.Purpose}, " ")), " ")))
		}
		if n++; n == limit {
			break
		}
	}
	return nil
}

// number returns the number of a decision: of its record, and of its place in a batch.
func number(seen *journal.Seen, d journal.SeenDecision) string {
	if len(seen.Record.Call.Decisions) == 1 {
		return strconv.FormatInt(seen.Seq, 10)
	}
	return fmt.Sprintf("%d.%d", seen.Seq, d.N)
}

func (a *app) journalShow(f *recording.Flags) *cobra.Command {
	return &cobra.Command{
		Use:   "show ID",
		Short: "Show a record with its answer, by its number or span id",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return recording.Read(c.Context(), f.File, func(s *sqlite.Store) error {
				seen, err := find(c.Context(), s, args[0])
				if err != nil {
					return err
				}
				return a.show(c.Context(), s, seen)
			})
		},
	}
}

// find returns a call by its number or its span id.
func find(ctx context.Context, s sealed.Store, id string) (*journal.Seen, error) {
	l := journal.NewReader(s)
	if seq, err := strconv.ParseInt(id, 10, 64); err == nil && len(id) < 16 {
		return l.Call(ctx, seq)
	}
	return l.BySpan(ctx, id)
}

func (a *app) show(ctx context.Context, s sealed.Store, seen *journal.Seen) error {
	var b bytes.Buffer
	adl := seen.Record.ADL
	if adl == nil {
		fmt.Fprintf(&b, "record %d, %s, %s\n", seen.Seq, seen.Record.Kind, seen.At.Format(time.RFC3339))
		_, err := a.Out.Write(b.Bytes())
		return err
	}
	fmt.Fprintf(&b, "record       %d\ntijd         %s\nsoort        %s, %s\naanroeper    %s via %s\ntrace, span  %s %s\nmotor        %s, OPA %s\n", seen.Seq,
		seen.At.In(wire.Amsterdam()).Format(time.RFC3339), adl.Event, adl.Status, seen.Record.Call.Client, seen.Record.Call.Door, adl.Trace, adl.Span,
		adl.Attributes.Configuration.Engine, adl.Attributes.Configuration.OPA)
	if adl.Body.Request != nil {
		question, err := output.Indent(adl.Body.Request)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "\nvraag\n%s", question)
	}
	if r := adl.Attributes.Response; r != nil && r.Kept {
		body, err := s.Text(ctx, r.SHA256)
		if err != nil {
			return err
		}
		if answer, err := output.Indent(body); err == nil {
			body = answer
		}
		fmt.Fprintf(&b, "\nantwoord\n%s", body)
	}
	_, err := a.Out.Write(b.Bytes())
	return err
}

func (a *app) journalExport(f *recording.Flags) *cobra.Command {
	search := &searchFlags{}
	format, name := "", ""
	c := &cobra.Command{
		Use:   "export",
		Short: "Write calls as Authorization Decision Log 1.0.0 (one JSON a line), or decisions as CSV",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			filter, err := search.filter()
			if err != nil {
				return err
			}
			write := map[string]func(context.Context, sealed.Store, journal.Filter, io.Writer) error{"adl": journal.ExportADL, "csv": journal.ExportCSV}[format]
			if write == nil {
				return program.Usage("--format is adl or csv")
			}
			return recording.Read(c.Context(), f.File, func(s *sqlite.Store) error {
				out, err := output.Create(name, a.Out)
				if err != nil {
					return err
				}
				defer out.Discard()
				if err := write(c.Context(), s, filter, out); err != nil {
					return err
				}
				return out.Commit()
			})
		},
	}
	search.add(c)
	c.Flags().StringVar(&format, "format", "adl", "adl or csv")
	c.Flags().StringVarP(&name, "output", "o", "", "file to write, complete or not at all (default: standard output)")
	return c
}
