package journal

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/output"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

func (a *app) journalRetention(f *recording.Flags) *cobra.Command {
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
				return program.Usage("give --before, the first day to keep, and --reason, the rule for the removal")
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
				fmt.Fprintf(a.Out, "%d records %s\n", r.Records, verb)
				return nil
			})
		},
	}
	c.Flags().StringVar(&before, "before", "", "calls recorded before this day are removed")
	c.Flags().StringVar(&reason, "reason", "", "rule for the removal, such as a category of the selection list")
	c.Flags().BoolVar(&dry, "dry-run", false, "report what would be removed, and remove nothing")
	c.Flags().StringVar(&f.Key, "journal-key", "", "file with the key that signs the journal")
	c.Flags().StringVar(&f.Witness, "journal-witness", "", "file or directory that gets the checkpoint")
	return c
}

func (a *app) journalRotate(f *recording.Flags) *cobra.Command {
	next := ""
	c := &cobra.Command{
		Use:   "rotate-key",
		Short: "Let a new key sign from now on; both keys sign the change",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if next == "" {
				return program.Usage("--new-key is missing: the file for the new key")
			}
			return a.alone(c.Context(), f, func(config journal.Config) error {
				signer, err := recording.MakeKey(next)
				if err != nil {
					return err
				}
				if err := sealed.Rotate(c.Context(), config.Config, signer); err != nil {
					return err
				}
				fmt.Fprintf(a.Out, "van nu af tekent %s\n", signer.Verifier)
				return nil
			})
		},
	}
	c.Flags().StringVar(&next, "new-key", "", "file to write the new key to; give it as --journal-key from then on")
	c.Flags().StringVar(&f.Key, "journal-key", "", "file with the key that signs now")
	c.Flags().StringVar(&f.Witness, "journal-witness", "", "file or directory that gets the checkpoint")
	return c
}

func (a *app) journalBackup(f *recording.Flags) *cobra.Command {
	return &cobra.Command{
		Use:   "backup FILE",
		Short: "Copy the journal as it is now, also while the service writes; the copy is verified, the key is not in it",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if _, err := os.Stat(args[0]); !errors.Is(err, fs.ErrNotExist) {
				return program.Usage("%s exists already", args[0])
			}
			return recording.Read(c.Context(), f.File, func(s *sqlite.Store) error {
				if err := s.Copy(c.Context(), args[0]); err != nil {
					return err
				}
				return a.verifyFile(c.Context(), args[0], &recording.Flags{})
			})
		},
	}
}

func (a *app) verifyFile(ctx context.Context, name string, f *recording.Flags) error {
	s, err := sqlite.OpenRead(ctx, name)
	if err != nil {
		return err
	}
	return errors.Join(a.verify(ctx, f, s, ""), s.Close())
}

func (a *app) journalRestore(f *recording.Flags) *cobra.Command {
	c := &cobra.Command{
		Use:   "restore FILE",
		Short: "Restore a lost journal from a backup; it continues under another origin",
		Long: "Restore a lost journal from a backup. The backup is verified first. What was recorded after it is lost, and the\n" +
			"journal says so: it goes on under another origin, so that no two records have the same place. A witness that saw more makes\n" +
			"verify name what is lost.",
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if _, err := os.Stat(f.File); !errors.Is(err, fs.ErrNotExist) {
				return program.Usage("%s exists already: move it away first", f.File)
			}
			if err := a.verifyFile(c.Context(), args[0], &recording.Flags{}); err != nil {
				return err
			}
			return a.putBack(c.Context(), f, args[0])
		},
	}
	c.Flags().StringVar(&f.Key, "journal-key", "", "file with the key that signs the journal")
	return c
}

// putBack restores the backup under a temporary name, and renames it once it has another origin, so that two records can never get the same
// place.
func (a *app) putBack(ctx context.Context, f *recording.Flags, from string) error {
	unfinished := *f
	unfinished.File = f.File + ".unfinished"
	if unfinished.Key == "" {
		unfinished.Key = f.File + ".key"
	}
	s, err := sqlite.OpenRead(ctx, from)
	if err != nil {
		return recording.Status(err)
	}
	if err := errors.Join(s.Copy(ctx, unfinished.File), s.Close()); err != nil {
		return recording.Status(err)
	}
	if err := a.alone(ctx, &unfinished, func(config journal.Config) error {
		_, err := sealed.Continue(ctx, config.Config, filepath.Base(from))
		return err
	}); err != nil {
		return errors.Join(err, os.Remove(unfinished.File), os.Remove(unfinished.File+".lock"))
	}
	return recording.Status(errors.Join(os.Remove(unfinished.File+".lock"), os.Rename(unfinished.File, f.File), output.SyncDir(filepath.Dir(f.File))))
}
