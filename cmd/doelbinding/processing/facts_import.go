package processing

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/register"
	"doelbinding/engine/register/importing"
)

// importFlags are the flags of facts import.
type importFlags struct {
	party, by, from, overlay, format string
	dry                              bool
}

func (a *app) factsImport() *cobra.Command {
	f := &importFlags{}
	c := &cobra.Command{
		Use:   "import FILE",
		Short: "Import your own register of processing (AVG 30), CSV or XLSX: unambiguous facts are settled, the rest is reported",
		Long: "import reads a register of processing in the usual Dutch form: title rows, merged cells and free text may stand in it. What a cell says beyond\n" +
			"doubt, about a purpose that the register knows, is settled; everything else is reported by row and column and settles nothing. Columns with\n" +
			"persons are not read. Exit status: 0 something is settled, 1 nothing is, 2 the file cannot be read.",
		Example: "  doelbinding facts import verwerkingenregister.xlsx --party gemeente-leeuwarden --dry-run\n" +
			"  doelbinding facts import verwerkingenregister.xlsx --party gemeente-leeuwarden --by 'privacy officer' --overlay eigen",
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return a.importFacts(c.Context(), f, args[0]) },
	}
	c.Flags().StringVar(&f.party, "party", "", "the controller (default: the one that each row names)")
	entryFlags(c, &f.by, &f.from, &f.overlay)
	c.Flags().BoolVar(&f.dry, "dry-run", false, "report only; write nothing")
	c.Flags().StringVar(&f.format, "format", "text", "text or json")
	return c
}

func (a *app) importFacts(ctx context.Context, f *importFlags, name string) error {
	if f.format != "text" && f.format != "json" {
		return program.Usage("--format is text or json")
	}
	if err := byFunction(f.by); err != nil && (!f.dry || f.by != "") {
		return err
	}
	period, err := periodOf(f.from, "")
	if err != nil {
		return err
	}
	body, err := program.ReadAtMost(name, importing.MaxBytes)
	if err != nil {
		return program.Usage("%v", err)
	}
	var own *overlay
	var reg *register.Register
	if f.dry && f.overlay == "" {
		_, _, reg, err = a.Load(ctx)
	} else if own, err = a.openOverlay(ctx, f.overlay); err == nil {
		reg = own.register
	}
	if err != nil {
		return err
	}
	if _, ok := reg.Snapshot().Party(f.party); !ok && f.party != "" {
		return program.Usage("--party %s: not in the register%s", f.party, nearestOf(reg.Snapshot(), "partij", f.party))
	}
	report, err := importing.Read(reg.Snapshot(), importing.Options{File: name, Body: body, By: f.by, From: period.From, Party: f.party})
	if err != nil {
		return program.Usage("import %s: %v", name, err)
	}
	if !f.dry && len(report.Entries) > 0 {
		if err := own.add(report.Entries...); err != nil {
			return err
		}
	}
	if f.format == "json" {
		err = report.JSON(a.Out)
	} else if err = report.Text(a.Out); err == nil {
		err = a.imported(f, own, len(report.Entries))
	}
	if err == nil && report.Facts == 0 {
		return program.Findings(errors.New("nothing is settled"))
	}
	return err
}

func (a *app) imported(f *importFlags, own *overlay, n int) error {
	var err error
	switch {
	case f.dry:
		_, err = fmt.Fprintln(a.Out, "Proef: er is niets geschreven.")
	case n > 0:
		_, err = fmt.Fprintf(a.Out, "Geschreven in %s.\n", own.file())
	}
	return err
}
