package journal

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/output"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
	"doelbinding/engine/wire"
)

func (a *app) journalProve(f *recording.Flags) *cobra.Command {
	since, name := "", ""
	c := &cobra.Command{
		Use:   "prove [ID]",
		Short: "Prove that a record stands in the journal, or that the journal only grew since a checkpoint",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if (len(args) == 1) == (since != "") {
				return program.Usage("give the number of a record, or --since a checkpoint")
			}
			return recording.Read(c.Context(), f.File, func(s *sqlite.Store) error {
				var proof any
				if since != "" {
					old, err := os.ReadFile(since)
					if err != nil {
						return program.Usage("%v", err)
					}
					if proof, err = sealed.ProveGrowth(c.Context(), s, old); err != nil {
						return err
					}
				} else {
					seen, err := find(c.Context(), s, args[0])
					if err != nil {
						return err
					}
					if proof, err = journal.Prove(c.Context(), s, seen.Seq); err != nil {
						return err
					}
				}
				out, err := output.Create(name, a.Out)
				if err != nil {
					return err
				}
				defer out.Discard()
				e := json.NewEncoder(out)
				e.SetIndent("", "  ")
				e.SetEscapeHTML(false)
				if err := e.Encode(proof); err != nil {
					return err
				}
				return out.Commit()
			})
		},
	}
	c.Flags().StringVar(&since, "since", "", "file with a checkpoint, as a witness keeps it")
	c.Flags().StringVarP(&name, "output", "o", "", "file to write (default: standard output)")
	return c
}

func (a *app) journalVerifyProof() *cobra.Command {
	var keys []string
	c := &cobra.Command{
		Use:   "verify-proof FILE",
		Short: "Check a proof with only the verifier key",
		Long:  "Check a proof with the verifier key; no journal is needed. Exit status 1 if the proof does not hold.",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			src, err := os.ReadFile(args[0])
			if err != nil {
				return program.Usage("%v", err)
			}
			if len(keys) == 0 {
				return program.Usage("--key is missing: the file with the verifier key; without a trusted key a proof proves nothing")
			}
			var trusted []string
			for _, name := range keys {
				key, err := readVerifier(name)
				if err != nil {
					return err
				}
				trusted = append(trusted, key)
			}
			return a.checkProof(src, trusted)
		},
	}
	c.Flags().StringArrayVar(&keys, "key", nil, "file with a verifier key; can be repeated if keys were rotated")
	return c
}

func (a *app) checkProof(src []byte, keys []string) error {
	var growth sealed.Consistency
	if err := json.Unmarshal(src, &growth); err == nil && growth.New != "" {
		for _, older := range keys {
			for _, newer := range keys {
				if err = growth.Check(older, newer); err == nil {
					fmt.Fprintln(a.Out, "Het bewijs klopt: tussen de twee zegels is alleen iets bijgekomen.")
					return nil
				}
			}
		}
		return program.Findings(fmt.Errorf("het bewijs klopt niet: %w", err))
	}
	var proof sealed.Proof
	if err := json.Unmarshal(src, &proof); err != nil {
		return program.Usage("read proof: %v", err)
	}
	var err error
	for _, key := range keys {
		var at sealed.Checkpoint
		var r *journal.Record
		if at, r, err = journal.CheckProof(&proof, key); err != nil {
			continue
		}
		fmt.Fprintf(a.Out, "Het bewijs klopt: record %d van %s staat onder een zegel over %d records.\n", proof.Index, at.Origin, at.Size)
		fmt.Fprintf(a.Out, "%s, %s, %s\n", time.UnixMilli(r.At).In(wire.Amsterdam()).Format("2006-01-02 15:04:05"), r.Kind, strings.Join(outcomes(r), ", "))
		return nil
	}
	return program.Findings(fmt.Errorf("het bewijs klopt niet: %w", err))
}

func outcomes(r *journal.Record) (out []string) {
	if r.Call != nil {
		for _, d := range r.Call.Decisions {
			out = append(out, d.Outcome.Dutch())
		}
	}
	return out
}
