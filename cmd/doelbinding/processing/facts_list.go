package processing

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/output"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine"
	"doelbinding/engine/language"
	"doelbinding/engine/register"
	"doelbinding/engine/register/importing"
)

func (a *app) factsList() *cobra.Command {
	f, format := &settledFlags{}, "text"
	c := &cobra.Command{
		Use:   "list [WORD]",
		Short: "List the settled facts, shipped and your own, with source, days and the function that established each",
		Long: "list shows every settled fact, or those with WORD in them. With --party and so on it shows what holds for that: also what is settled for\n" +
			"its kind, for a purpose above it, or for any dataset.",
		Example: "  doelbinding facts list leerplicht\n  doelbinding --register eigen facts list --party gemeente-leeuwarden --purpose woz-waardering",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.listFacts(c.Context(), f, strings.Join(args, ""), format)
		},
	}
	flags := c.Flags()
	flags.StringVar(&f.party, "party", "", "what holds for this party")
	flags.StringVar(&f.purpose, "purpose", "", "what holds for this purpose")
	flags.StringVar(&f.dataset, "dataset", "", "what holds for this dataset")
	flags.StringVar(&f.field, "field", "", "what holds for this field")
	flags.StringVar(&format, "format", format, "text or json")
	return c
}

func (a *app) listFacts(ctx context.Context, f *settledFlags, word, format string) error {
	if format != "text" && format != "json" {
		return program.Usage("--format is text or json")
	}
	_, _, r, err := a.Load(ctx)
	if err != nil {
		return err
	}
	reg := r.Snapshot()
	holds, err := f.filter(reg)
	if err != nil {
		return err
	}
	var list []engine.Settled
	for _, s := range reg.Settled() {
		if holds(s) && about(reg, s, word) {
			list = append(list, s)
		}
	}
	if format == "json" {
		out := []map[string]any{}
		for _, s := range list {
			out = append(out, importing.Members(s))
		}
		enc := json.NewEncoder(a.Out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		err = enc.Encode(out)
	} else {
		err = a.printSettled(reg, list)
	}
	if err == nil && len(list) == 0 {
		return program.Findings(fmt.Errorf("no settled fact matches"))
	}
	return err
}

// filter returns the selection of entries that the flags describe.
func (f *settledFlags) filter(reg *register.Snapshot) (func(engine.Settled) bool, error) {
	party, ok := reg.Party(f.party)
	if !ok && f.party != "" {
		return nil, program.Usage("--party %s: not in the register%s", f.party, nearestOf(reg, engine.KindParty, f.party))
	}
	purpose, ok := reg.Purpose(f.purpose)
	if !ok && f.purpose != "" {
		return nil, program.Usage("--purpose %s: not in the register%s", f.purpose, nearestOf(reg, engine.KindPurpose, f.purpose))
	}
	field, ok := reg.Field(f.field)
	if !ok && f.field != "" {
		return nil, program.Usage("--field %s: not in the register%s", f.field, nearestOf(reg, engine.KindField, f.field))
	}
	dataset := cmp.Or(f.dataset, field.Dataset)
	if _, ok := reg.Dataset(dataset); !ok && dataset != "" {
		return nil, program.Usage("--dataset %s: not in the register", dataset)
	}
	fits := func(flag, member string) bool { return flag == "" || member == "" || flag == member }
	return func(s engine.Settled) bool {
		return fits(f.party, s.Party) && (f.party == "" || s.Kind == "" || s.Kind == party.Kind) && fits(dataset, s.Dataset) && fits(f.field, s.Field) &&
			(f.purpose == "" || s.Purpose == "" || slices.Contains(purpose.Lineage, s.Purpose))
	}, nil
}

// about reports whether a word occurs in an entry, or is a synonym of a name in it.
func about(reg *register.Snapshot, s engine.Settled, word string) bool {
	if word == "" {
		return true
	}
	members := append([]string{s.ID, s.Party, s.Kind, s.Purpose, s.Dataset, s.Field, s.Partner, s.Source, s.By}, slices.Collect(maps.Keys(s.Facts))...)
	if slices.ContainsFunc(members, func(m string) bool { return strings.Contains(register.Fold(m), register.Fold(word)) }) {
		return true
	}
	return slices.ContainsFunc(reg.Find(word, engine.KindParty, engine.KindPurpose, engine.KindField, engine.KindFact), func(f engine.Found) bool {
		return f.Distance == 0 && slices.Contains(members, f.ID)
	})
}

func (a *app) printSettled(reg *register.Snapshot, list []engine.Settled) error {
	var b bytes.Buffer
	for _, s := range list {
		origin := "meegeleverd"
		if s.Operator {
			origin = "eigen"
		}
		fmt.Fprintf(&b, "%s (%s)\n", s.ID, origin)
		var who []string
		if s.Party != "" {
			who = append(who, output.PartyName(reg, s.Party))
		} else {
			who = append(who, "elke "+s.Kind)
		}
		for _, m := range []struct{ what, id string }{{"doel", s.Purpose}, {"dataset", s.Dataset}, {"gegeven", s.Field}, {"met", s.Partner}} {
			if m.id != "" {
				who = append(who, m.what+" "+m.id)
			}
		}
		fmt.Fprintf(&b, "  voor    %s\n", strings.Join(who, "; "))
		for _, name := range slices.Sorted(maps.Keys(s.Facts)) {
			fmt.Fprintf(&b, "  feit    %s = %s: %s\n", name, s.Facts[name], output.FactSays(language.Dutch, reg, name, s.Facts[name]))
		}
		fmt.Fprintf(&b, "  geldt   %s\n  bron    %s\n", days(s.Period), s.Source)
		fmt.Fprintf(&b, "  door    %s; %s\n", cmp.Or(s.By, "niet vermeld"), signed(s.Signed))
	}
	_, err := a.Out.Write(b.Bytes())
	return err
}

func days(p engine.Period) string {
	var out []string
	if p.From != "" {
		out = append(out, "vanaf "+p.From.Dutch())
	}
	if p.Until != "" {
		out = append(out, "tot en met "+p.Until.Dutch())
	}
	return cmp.Or(strings.Join(out, " "), "altijd")
}

func signed(by string) string {
	if by == "" {
		return "niet ondertekend"
	}
	return "ondertekend: " + by
}
