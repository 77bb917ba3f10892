package processing

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/question"
	"doelbinding/engine"
	"doelbinding/engine/register"
	"doelbinding/engine/register/importing"
	"doelbinding/engine/register/own"
)

// Facts returns the verb facts, with its verbs.
func Facts(p *program.App) *cobra.Command {
	a := &app{p}
	c := &cobra.Command{
		Use:   "facts",
		Short: "Settled facts: list those that need not be asked with each question, record your own, or import your register of processing",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return program.Usage("facts: use list, add, remove or import")
		},
	}
	c.AddCommand(a.factsList(), a.factsAdd(), a.factsRemove(), a.factsImport())
	return c
}

// settledFlags are the members of a settled fact on the command line.
type settledFlags struct {
	party, purpose, dataset, field, partner string
	facts                                   []string
	id, source, by, from, until             string
}

func (a *app) factsAdd() *cobra.Command {
	f, overlay := &settledFlags{}, ""
	c := &cobra.Command{
		Use:   "add --party PARTY --fact NAME=VALUE --source DOCUMENT --by FUNCTION --overlay DIRECTORY",
		Short: "Record facts that your organisation established; if one is invalid, nothing is written",
		Example: "  doelbinding facts add --party gemeente-utrecht --purpose subsidieverlening --fact doel_is_gemeentelijke_taak \\\n" +
			"    --source 'Algemene subsidieverordening, art. 2' --by 'privacy officer' --overlay eigen",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return a.addFacts(c.Context(), f, overlay) },
	}
	flags := c.Flags()
	flags.StringVar(&f.party, "party", "", "whose processing it is")
	flags.StringVar(&f.purpose, "purpose", "", "for which purpose, and those below it (default: any)")
	flags.StringVar(&f.dataset, "dataset", "", "of which dataset (default: any)")
	flags.StringVar(&f.field, "field", "", "of which field (default: any)")
	flags.StringVar(&f.partner, "partner", "", "with whom the data are shared, or who processes them")
	flags.StringArrayVar(&f.facts, "fact", nil, "fact, name or name=value; a bare name is true; may be given again")
	flags.StringVar(&f.id, "id", "", "id of the entry (default: made of what it is about)")
	flags.StringVar(&f.source, "source", "", "the provision or document it rests on")
	entryFlags(c, &f.by, &f.from, &overlay)
	flags.StringVar(&f.until, "until", "", "the last day it holds, as 2026-12-31 (default: no end)")
	return c
}

// entryFlags adds the flags of the verbs that write entries.
func entryFlags(c *cobra.Command, by, from, overlay *string) {
	c.Flags().StringVar(by, "by", "", "function of the person who establishes it, never a name")
	c.Flags().StringVar(from, "from", "", "first day on which it holds, such as 2026-01-31 (default: always)")
	c.Flags().StringVar(overlay, "overlay", "", "directory with your own entries to write to (default: that of --register)")
}

func (a *app) addFacts(ctx context.Context, f *settledFlags, overlay string) error {
	for _, x := range []struct{ flag, value string }{{"party", f.party}, {"source", f.source}} {
		if strings.TrimSpace(x.value) == "" {
			return program.Usage("--%s is missing", x.flag)
		}
	}
	if len(f.facts) == 0 {
		return program.Usage("--fact is missing")
	}
	if err := byFunction(f.by); err != nil {
		return err
	}
	period, err := periodOf(f.from, f.until)
	if err != nil {
		return err
	}
	own, err := a.openOverlay(ctx, overlay)
	if err != nil {
		return err
	}
	reg := own.register.Snapshot()
	e := engine.Settled{
		ID: f.id, Party: f.party, Purpose: f.purpose, Dataset: f.dataset, Field: f.field, Partner: f.partner, Facts: map[string]engine.Value{},
		Period: period, Source: f.source, By: f.by, Operator: true,
	}
	for _, s := range f.facts {
		name, text, given := strings.Cut(s, "=")
		if _, twice := e.Facts[name]; twice {
			return program.Usage("--fact %s is given twice", name)
		}
		if e.Facts[name], err = factValue(reg, name, text, given); err != nil {
			return err
		}
	}
	if e.ID == "" {
		e.ID = importing.EntryID(e, own.taken())
	}
	if err := own.add(e); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.Out, "%s: %s, vastgesteld in %s\n", e.ID, importing.Facts(e.Facts), own.file())
	return err
}

// factValue converts the text of a flag to the type of the fact.
func factValue(reg engine.Register, name, text string, given bool) (engine.Value, error) {
	f, ok := reg.Fact(name)
	if !ok {
		return engine.Value{}, program.Usage("--fact %s: no such fact%s", name, nearestOf(reg, engine.KindFact, name))
	}
	var number json.Number
	switch v := question.FactValue(reg, name, text, given).(type) {
	case bool:
		if !given && f.Type != engine.TypeBoolean {
			return engine.Value{}, program.Usage("--fact %s: give a value, %s=...", name, name)
		}
		return engine.Truth(v), nil
	case json.Number:
		number = v
	default:
		return engine.Text(text), nil
	}
	n, err := number.Int64()
	if err != nil {
		return engine.Value{}, program.Usage("--fact %s: %s is too large", name, text)
	}
	return engine.Number(n), nil
}

func nearestOf(reg engine.Register, kind, word string) string {
	if near := reg.Nearest(kind, word); len(near) > 0 {
		return "; nearest: " + strings.Join(near, ", ")
	}
	return ""
}

// byFunction refuses a text that cannot be the function of a person. It recognises an e-mail address, but not a name.
func byFunction(by string) error {
	if strings.TrimSpace(by) == "" {
		return program.Usage("--by is missing: the function that establishes it")
	}
	if strings.ContainsAny(by, "@0123456789") || len(by) > 100 {
		return program.Usage("--by is a function, such as privacy officer, and no address or number")
	}
	return nil
}

func periodOf(from, until string) (out engine.Period, err error) {
	if from != "" {
		if out.From, err = engine.ParseDay(from); err != nil {
			return out, program.Usage("--from: %v", err)
		}
	}
	if until != "" {
		if out.Until, err = engine.ParseDay(until); err != nil {
			return out, program.Usage("--until: %v", err)
		}
	}
	return out, nil
}

func (a *app) factsRemove() *cobra.Command {
	overlay := ""
	c := &cobra.Command{
		Use:   "remove ID --overlay DIRECTORY",
		Short: "Remove one of your own entries; shipped entries stay",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			own, err := a.openOverlay(c.Context(), overlay)
			if err != nil {
				return err
			}
			if err := own.remove(args[0]); err != nil {
				return err
			}
			_, err = fmt.Fprintf(a.Out, "%s: verwijderd uit %s\n", args[0], own.file())
			return err
		},
	}
	c.Flags().StringVar(&overlay, "overlay", "", "directory of your own entries (default: that of --register)")
	return c
}

// overlay is the directory of the operator, for writing settled facts.
type overlay struct {
	dir      string
	app      *app
	sources  []register.Source
	src      []byte // content of its file of settled facts; nil if the file is absent
	register *register.Register
}

// openOverlay loads the register with the directory of the operator as it is now.
func (a *app) openOverlay(ctx context.Context, dir string) (*overlay, error) {
	switch {
	case dir == "" && a.RegisterDir == "":
		return nil, program.Usage("--overlay is missing: the directory with your own entries")
	case dir == "":
		dir = a.RegisterDir
	case a.RegisterDir != "" && filepath.Clean(a.RegisterDir) != filepath.Clean(dir):
		return nil, program.Usage("--overlay and --register name different directories; use one directory for your own entries")
	}
	if err := program.IsDir(dir); err != nil {
		return nil, err
	}
	a.RegisterDir = dir
	_, sources, err := a.Sources(ctx)
	if err != nil {
		return nil, err
	}
	out := &overlay{dir: dir, app: a, sources: sources}
	if out.src, err = os.ReadFile(out.file()); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, program.Undecided(err)
	}
	out.register, err = out.with(out.src)
	return out, err
}

func (o *overlay) file() string {
	return filepath.Join(o.dir, filepath.FromSlash(register.SettledFile))
}

// with loads the register as it would be with this file of settled facts.
func (o *overlay) with(src []byte) (*register.Register, error) {
	sources := slices.Clone(o.sources)
	sources[len(sources)-1].Instead = map[string][]byte{register.SettledFile: src}
	r, err := register.Load(sources...)
	if err != nil {
		return nil, program.Undecided(err)
	}
	return r, nil
}

func (o *overlay) taken() map[string]bool {
	out := map[string]bool{}
	for _, s := range o.register.Snapshot().Settled() {
		out[s.ID] = true
	}
	return out
}

// add writes entries if the register loads with them.
func (o *overlay) add(entries ...engine.Settled) error {
	next, err := own.Add(o.src, entries...)
	if err != nil {
		return program.Undecided(fmt.Errorf("%s: %w", o.file(), err))
	}
	return o.write(next)
}

func (o *overlay) remove(id string) error {
	next, known, err := own.Remove(o.src, id)
	switch {
	case err != nil:
		return program.Undecided(fmt.Errorf("%s: %w", o.file(), err))
	case !known && o.taken()[id]:
		return program.Usage("%s is shipped and cannot be removed; an entry of your own takes precedence over it", id)
	case !known:
		var own []string
		for _, s := range o.register.Snapshot().Settled() {
			if s.Operator {
				own = append(own, s.ID)
			}
		}
		near := ""
		if list := register.Nearest(id, own); len(list) > 0 {
			near = "; nearest: " + strings.Join(list, ", ")
		}
		return program.Usage("%s: no such entry in %s%s", id, o.file(), near)
	}
	return o.write(next)
}

// write replaces the file of settled facts atomically. It writes nothing that does not load.
func (o *overlay) write(next []byte) error {
	if _, err := o.with(next); err != nil {
		return err
	}
	if err := o.replace(next); err != nil {
		return program.Undecided(fmt.Errorf("write %s: %w", o.file(), err))
	}
	return nil
}

func (o *overlay) replace(next []byte) (err error) {
	if err := os.MkdirAll(filepath.Dir(o.file()), 0o750); err != nil {
		return err
	}
	mode := fs.FileMode(0o640)
	if info, err := os.Stat(o.file()); err == nil {
		mode = info.Mode().Perm()
	}
	f, err := os.CreateTemp(filepath.Dir(o.file()), register.Unfinished)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	_, err = f.Write(next)
	if err == nil {
		err = errors.Join(f.Chmod(mode), f.Sync())
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	now, err := os.ReadFile(o.file())
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if !bytes.Equal(now, o.src) {
		return errors.New("another process changed it meanwhile; try again")
	}
	return os.Rename(f.Name(), o.file())
}
