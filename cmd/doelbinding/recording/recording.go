// Package recording opens the journal that a verb reads, or records its decisions in: the flags that name its files, its key, and what is recorded of
// a call from the command line.
package recording

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/output"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

// None is the value of --journal that records nothing.
const None = "none"

// Flags are the files of a journal, its key and its witness.
type Flags struct{ File, Key, Witness string }

// Add adds the flags of a verb that records.
func (f *Flags) Add(c *cobra.Command) {
	c.Flags().StringVar(&f.File, "journal", "", "file to record every decision in (default: nothing is recorded)")
	c.Flags().StringVar(&f.Key, "journal-key", "", "file with the key that signs the journal (default: the name of the journal with .key; made at first use)")
	c.Flags().StringVar(&f.Witness, "journal-witness", "", "file or directory, outside your own control, that gets every checkpoint")
}

// Default returns the default journal of the service; empty if there is no home directory.
func Default(getenv func(string) string) string {
	state, home := getenv("XDG_STATE_HOME"), getenv("HOME")
	if !filepath.IsAbs(state) {
		state = filepath.Join(home, ".local", "state")
	}
	if !filepath.IsAbs(state) {
		return ""
	}
	return filepath.Join(state, "doelbinding", "journal.db")
}

// Writer is an open journal, or none.
type Writer struct {
	Name string // of its file, or None
	j    *journal.Journal
}

// Journal returns the open journal, or nil.
func (b *Writer) Journal() *journal.Journal { return b.j }

// Failed is closed when the journal fails; it is nil if there is no journal.
func (b *Writer) Failed() <-chan struct{} {
	if b.j == nil {
		return nil
	}
	return b.j.Failed()
}

// Close closes the journal, if there is one.
func (b *Writer) Close() error {
	if b.j == nil {
		return nil
	}
	return b.j.Close()
}

// Open opens the journal for recording, and creates it with a key at first use.
func Open(ctx context.Context, a *program.App, f *Flags, log *slog.Logger) (*Writer, error) {
	if f.File == None || f.File == "" {
		return &Writer{Name: None}, nil
	}
	config, err := Config(ctx, a, f, log, true)
	if err != nil {
		return nil, err
	}
	j, err := journal.Open(ctx, config)
	if err != nil {
		return nil, program.Undecided(errors.Join(err, config.Store.Close()))
	}
	return &Writer{f.File, j}, nil
}

// Config opens the store of a journal for writing.
func Config(ctx context.Context, a *program.App, f *Flags, log *slog.Logger, fresh bool) (journal.Config, error) {
	c := journal.Config{Config: sealed.Config{Now: a.Now, Log: log}, Engine: program.Version(), OPA: program.ModuleVersion("github.com/open-policy-agent/opa")}
	if _, err := os.Stat(f.File); err != nil && !fresh {
		return c, program.Usage("%v", err)
	}
	if err := os.MkdirAll(filepath.Dir(f.File), 0o700); err != nil {
		return c, program.Undecided(fmt.Errorf("create the directory of the journal: %w", err))
	}
	var err error
	if c.Signer, err = f.signer(); err != nil {
		return c, err
	}
	if f.Witness != "" {
		c.Witness = sealed.OpenWitness(f.Witness)
	}
	if c.Store, err = a.Store(ctx, f.File); err != nil {
		return c, program.Undecided(err)
	}
	return c, nil
}

// OpenSQLite opens the store of a journal, and creates it at first use.
func OpenSQLite(ctx context.Context, name string) (sealed.Store, error) {
	return sqlite.Open(ctx, name, sqlite.Options{})
}

// signer reads the key, or creates one for a journal that does not exist yet.
func (f *Flags) signer() (*sealed.Signing, error) {
	name := f.Key
	if name == "" {
		name = f.File + ".key"
	}
	src, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		if _, gone := os.Stat(f.File); gone == nil {
			return nil, program.Undecided(fmt.Errorf("the key of the journal is not at %s: give --journal-key", name))
		}
		return MakeKey(name)
	}
	if err != nil {
		return nil, program.Undecided(fmt.Errorf("read key: %w", err))
	}
	return parseKey(name, src)
}

func parseKey(name string, src []byte) (*sealed.Signing, error) {
	secret, verifier, _ := strings.Cut(strings.TrimSpace(string(src)), "\n")
	s, err := sealed.NewSigner(secret, verifier)
	if err != nil {
		return nil, program.Undecided(fmt.Errorf("%s: %w", name, err))
	}
	return s, nil
}

// MakeKey writes a new key, readable by its owner only, and beside it the verifier key, readable by all.
func MakeKey(name string) (*sealed.Signing, error) {
	secret, verifier, err := sealed.GenerateKey()
	if err != nil {
		return nil, program.Undecided(err)
	}
	for _, file := range []struct {
		name, text string
		mode       os.FileMode
	}{{name, secret + "\n" + verifier + "\n", 0o600}, {strings.TrimSuffix(name, ".key") + ".pub", verifier + "\n", 0o644}} {
		out, err := os.OpenFile(file.name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, file.mode)
		if err == nil {
			_, err = out.WriteString(file.text)
			err = errors.Join(err, out.Sync(), out.Close())
		}
		if err != nil {
			return nil, program.Undecided(fmt.Errorf("write key: %w", err))
		}
	}
	if err := output.SyncDir(filepath.Dir(name)); err != nil {
		return nil, program.Undecided(fmt.Errorf("write key: %w", err))
	}
	return parseKey(name, []byte(secret+"\n"+verifier))
}

// Keep records the files of the policies and the register, so that decisions that depend on them can be made again.
func (b *Writer) Keep(ctx context.Context, a *program.App, policyHash, registerHash string) error {
	if b.j == nil {
		return nil
	}
	fsys, err := a.PolicyFS()
	if err != nil {
		return err
	}
	err = b.j.Keep(ctx, journal.KindPolicies, policyHash, func() ([]byte, error) {
		return journal.Bundle(journal.Part{FS: fsys, Roots: []string{"clauses", "decision", "input.json", "ledger", "lib", "meta"}})
	})
	if err == nil {
		err = b.j.Keep(ctx, journal.KindRegister, registerHash, func() ([]byte, error) {
			parts := []journal.Part{{FS: fsys, Roots: []string{"register"}}}
			if a.RegisterDir != "" {
				parts = append(parts, journal.Part{Folder: "operator", FS: os.DirFS(a.RegisterDir)})
			}
			return journal.Bundle(parts...)
		})
	}
	if err != nil {
		return program.Undecided(err)
	}
	return nil
}

// NotRecorded is what [Call] returns if there is no journal.
const NotRecorded = "journal niet vastgelegd"

// Call records one call from the command line. It returns where the record is, or [NotRecorded].
func Call(ctx context.Context, a *program.App, f *Flags, policyHash, registerHash string, call journal.Call) (string, error) {
	b, err := Open(ctx, a, f, slog.New(slog.NewTextHandler(a.Err, nil)))
	if err != nil {
		return "", err
	}
	if b.j == nil {
		return NotRecorded, nil
	}
	var receipt journal.Receipt
	if err = b.Keep(ctx, a, policyHash, registerHash); err == nil {
		call.Client, call.Door, call.Trace = "cli", "cli", journal.NewTrace()
		receipt, err = b.j.Call(ctx, call)
	}
	if err = errors.Join(err, b.Close()); err != nil {
		return "", program.Undecided(fmt.Errorf("not recorded, so not answered: %w", err))
	}
	return fmt.Sprintf("journal record %d", receipt.Seq), nil
}
