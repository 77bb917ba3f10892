package main

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

	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

// noJournal is the value of --journal that records nothing.
const noJournal = "none"

// journalFlags are the files of a journal, its key and its witness.
type journalFlags struct{ file, key, witness string }

// writer adds the flags of a verb that records.
func (f *journalFlags) writer(c *cobra.Command) {
	c.Flags().StringVar(&f.file, "journal", "", "file to record every decision in (default: nothing is recorded)")
	c.Flags().StringVar(&f.key, "journal-key", "", "file with the key that signs the journal (default: the name of the journal with .key; made at first use)")
	c.Flags().StringVar(&f.witness, "journal-witness", "", "file or directory, outside your own control, that gets every checkpoint")
}

// defaultJournal returns the default journal of the service; empty if there is no home directory.
func defaultJournal(getenv func(string) string) string {
	state, home := getenv("XDG_STATE_HOME"), getenv("HOME")
	if !filepath.IsAbs(state) {
		state = filepath.Join(home, ".local", "state")
	}
	if !filepath.IsAbs(state) {
		return ""
	}
	return filepath.Join(state, "doelbinding", "journal.db")
}

// journalWriter is an open journal, or none.
type journalWriter struct {
	name string
	j    *journal.Journal
}

func (b *journalWriter) journal() *journal.Journal { return b.j }

func (b *journalWriter) failed() <-chan struct{} {
	if b.j == nil {
		return nil
	}
	return b.j.Failed()
}

func (b *journalWriter) close() error {
	if b.j == nil {
		return nil
	}
	return b.j.Close()
}

// openJournal opens the journal for recording, and creates it with a key at first use.
func (a *app) openJournal(ctx context.Context, f *journalFlags, log *slog.Logger) (*journalWriter, error) {
	if f.file == noJournal || f.file == "" {
		return &journalWriter{name: noJournal}, nil
	}
	config, err := a.journalConfig(ctx, f, log, true)
	if err != nil {
		return nil, err
	}
	j, err := journal.Open(ctx, config)
	if err != nil {
		return nil, &exit{exitUndecided, errors.Join(err, config.Store.Close())}
	}
	return &journalWriter{f.file, j}, nil
}

// journalConfig opens the store of a journal for writing.
func (a *app) journalConfig(ctx context.Context, f *journalFlags, log *slog.Logger, fresh bool) (journal.Config, error) {
	c := journal.Config{Config: sealed.Config{Now: a.now, Log: log}, Engine: version(), OPA: moduleVersion("github.com/open-policy-agent/opa")}
	if _, err := os.Stat(f.file); err != nil && !fresh {
		return c, usage("%v", err)
	}
	if err := os.MkdirAll(filepath.Dir(f.file), 0o700); err != nil {
		return c, &exit{exitUndecided, fmt.Errorf("create the directory of the journal: %w", err)}
	}
	var err error
	if c.Signer, err = f.signer(); err != nil {
		return c, err
	}
	if f.witness != "" {
		c.Witness = sealed.OpenWitness(f.witness)
	}
	if c.Store, err = a.store(ctx, f.file); err != nil {
		return c, &exit{exitUndecided, err}
	}
	return c, nil
}

func openSQLite(ctx context.Context, name string) (sealed.Store, error) {
	return sqlite.Open(ctx, name, sqlite.Options{})
}

// signer reads the key, or creates one for a journal that does not exist yet.
func (f *journalFlags) signer() (*sealed.Signing, error) {
	name := f.key
	if name == "" {
		name = f.file + ".key"
	}
	src, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		if _, gone := os.Stat(f.file); gone == nil {
			return nil, &exit{exitUndecided, fmt.Errorf("the key of the journal is not at %s: give --journal-key", name)}
		}
		return makeKey(name)
	}
	if err != nil {
		return nil, &exit{exitUndecided, fmt.Errorf("read key: %w", err)}
	}
	return parseKey(name, src)
}

func parseKey(name string, src []byte) (*sealed.Signing, error) {
	secret, verifier, _ := strings.Cut(strings.TrimSpace(string(src)), "\n")
	s, err := sealed.NewSigner(secret, verifier)
	if err != nil {
		return nil, &exit{exitUndecided, fmt.Errorf("%s: %w", name, err)}
	}
	return s, nil
}

// makeKey writes a new key, readable by its owner only, and beside it the verifier key, readable by all.
func makeKey(name string) (*sealed.Signing, error) {
	secret, verifier, err := sealed.GenerateKey()
	if err != nil {
		return nil, &exit{exitUndecided, err}
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
			return nil, &exit{exitUndecided, fmt.Errorf("write key: %w", err)}
		}
	}
	if err := syncDir(filepath.Dir(name)); err != nil {
		return nil, &exit{exitUndecided, fmt.Errorf("write key: %w", err)}
	}
	return parseKey(name, []byte(secret+"\n"+verifier))
}

// keep records the files of the policies and the register, so that decisions that depend on them can be made again.
func (a *app) keep(ctx context.Context, b *journalWriter, policyHash, registerHash string) error {
	if b.j == nil {
		return nil
	}
	fsys, err := a.policyFS()
	if err != nil {
		return err
	}
	err = b.j.Keep(ctx, journal.KindPolicies, policyHash, func() ([]byte, error) {
		return journal.Bundle(journal.Part{FS: fsys, Roots: []string{"clauses", "decision", "input.json", "ledger", "lib", "meta"}})
	})
	if err == nil {
		err = b.j.Keep(ctx, journal.KindRegister, registerHash, func() ([]byte, error) {
			parts := []journal.Part{{FS: fsys, Roots: []string{"register"}}}
			if a.registerDir != "" {
				parts = append(parts, journal.Part{Folder: "operator", FS: os.DirFS(a.registerDir)})
			}
			return journal.Bundle(parts...)
		})
	}
	if err != nil {
		return &exit{exitUndecided, err}
	}
	return nil
}

// recordCall records one call from the command line. It returns in Dutch where the record is, or that there is none.
func (a *app) recordCall(ctx context.Context, f *journalFlags, policyHash, registerHash string, call journal.Call) (string, error) {
	b, err := a.openJournal(ctx, f, slog.New(slog.NewTextHandler(a.err, nil)))
	if err != nil {
		return "", err
	}
	if b.j == nil {
		return "journal niet vastgelegd", nil
	}
	var receipt journal.Receipt
	if err = a.keep(ctx, b, policyHash, registerHash); err == nil {
		call.Client, call.Door, call.Trace = "cli", "cli", journal.NewTrace()
		receipt, err = b.j.Call(ctx, call)
	}
	if err = errors.Join(err, b.close()); err != nil {
		return "", &exit{exitUndecided, fmt.Errorf("not recorded, so not answered: %w", err)}
	}
	return fmt.Sprintf("journal record %d", receipt.Seq), nil
}
