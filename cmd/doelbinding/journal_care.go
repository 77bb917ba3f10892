package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

func (a *app) journalRetention(f *journalFlags) *cobra.Command {
	before, reason, dry := "", "", false
	c := &cobra.Command{
		Use:   "retention",
		Short: "Remove what has expired; hashes stay, and a signed record says what was removed and why",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			at, err := dayFlag("before", before, 0)
			if err != nil {
				return err
			}
			if at.IsZero() || reason == "" {
				return usage("give --before, the first day to keep, and --reason, the rule for the removal")
			}
			return a.alone(c.Context(), f, func(config journal.Config) error {
				r, err := journal.Retain(c.Context(), config, at, reason, dry)
				if err != nil {
					return err
				}
				verb := "verwijderd"
				if dry {
					verb = "zouden worden verwijderd"
				}
				fmt.Fprintf(a.out, "%d records %s\n", r.Records, verb)
				return nil
			})
		},
	}
	c.Flags().StringVar(&before, "before", "", "calls recorded before this day are removed")
	c.Flags().StringVar(&reason, "reason", "", "rule for the removal, such as a category of the selection list")
	c.Flags().BoolVar(&dry, "dry-run", false, "report what would be removed, and remove nothing")
	c.Flags().StringVar(&f.key, "journal-key", "", "file with the key that signs the journal")
	c.Flags().StringVar(&f.witness, "journal-witness", "", "file or directory that gets the checkpoint")
	return c
}

func (a *app) journalRotate(f *journalFlags) *cobra.Command {
	next := ""
	c := &cobra.Command{
		Use:   "rotate-key",
		Short: "Let a new key sign from now on; both keys sign the change",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if next == "" {
				return usage("--new-key is missing: the file for the new key")
			}
			return a.alone(c.Context(), f, func(config journal.Config) error {
				signer, err := makeKey(next)
				if err != nil {
					return err
				}
				if err := sealed.Rotate(c.Context(), config.Config, signer); err != nil {
					return err
				}
				fmt.Fprintf(a.out, "van nu af tekent %s\n", signer.Verifier)
				return nil
			})
		},
	}
	c.Flags().StringVar(&next, "new-key", "", "file to write the new key to; give it as --journal-key from then on")
	c.Flags().StringVar(&f.key, "journal-key", "", "file with the key that signs now")
	c.Flags().StringVar(&f.witness, "journal-witness", "", "file or directory that gets the checkpoint")
	return c
}

func (a *app) journalBackup(f *journalFlags) *cobra.Command {
	return &cobra.Command{
		Use:   "backup FILE",
		Short: "Copy the journal as it is now, also while the service writes; the copy is verified, the key is not in it",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if _, err := os.Stat(args[0]); !errors.Is(err, fs.ErrNotExist) {
				return usage("%s exists already", args[0])
			}
			return a.reading(c.Context(), f, func(s *sqlite.Store) error {
				if err := s.Copy(c.Context(), args[0]); err != nil {
					return err
				}
				return a.verifyFile(c.Context(), args[0], &journalFlags{})
			})
		},
	}
}

func (a *app) verifyFile(ctx context.Context, name string, f *journalFlags) error {
	s, err := sqlite.OpenRead(ctx, name)
	if err != nil {
		return err
	}
	return errors.Join(a.verify(ctx, f, s, ""), s.Close())
}

func (a *app) journalRestore(f *journalFlags) *cobra.Command {
	c := &cobra.Command{
		Use:   "restore FILE",
		Short: "Restore a lost journal from a backup; it continues under another origin",
		Long: "Restore a lost journal from a backup. The backup is verified first. What was recorded after it is lost, and the\n" +
			"journal says so: it goes on under another origin, so that no two records have the same place. A witness that saw more makes\n" +
			"verify name what is lost.",
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if _, err := os.Stat(f.file); !errors.Is(err, fs.ErrNotExist) {
				return usage("%s exists already: move it away first", f.file)
			}
			if err := a.verifyFile(c.Context(), args[0], &journalFlags{}); err != nil {
				return err
			}
			return a.putBack(c.Context(), f, args[0])
		},
	}
	c.Flags().StringVar(&f.key, "journal-key", "", "file with the key that signs the journal")
	return c
}

// putBack restores the backup under a temporary name, and renames it once it has another origin, so that two records can never get the same
// place.
func (a *app) putBack(ctx context.Context, f *journalFlags, from string) error {
	unfinished := *f
	unfinished.file = f.file + ".unfinished"
	if unfinished.key == "" {
		unfinished.key = f.file + ".key"
	}
	s, err := sqlite.OpenRead(ctx, from)
	if err != nil {
		return undone(err)
	}
	if err := errors.Join(s.Copy(ctx, unfinished.file), s.Close()); err != nil {
		return undone(err)
	}
	if err := a.alone(ctx, &unfinished, func(config journal.Config) error {
		_, err := sealed.Continue(ctx, config.Config, filepath.Base(from))
		return err
	}); err != nil {
		return errors.Join(err, os.Remove(unfinished.file), os.Remove(unfinished.file+".lock"))
	}
	return undone(errors.Join(os.Remove(unfinished.file+".lock"), os.Rename(unfinished.file, f.file), syncDir(filepath.Dir(f.file))))
}
