package trying

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/change"
	"doelbinding/engine/register"
	"doelbinding/engine/register/edits"
)

// mutateRegister returns the verb mutate register.
func (a *app) mutateRegister() *cobra.Command {
	sample := 0
	c := &cobra.Command{
		Use:   "register [COLLECTION]",
		Short: "Edit every value of the register in turn, and say which edits open something, and whether examples notice",
		Long: "Change every list, date, flag, default, parent and other choice in policies/register in turn, one at a time, and compare the decisions\n" +
			"before and after as check does. Standard output has a line for each edit that the gate refuses, with its witness, and one that sums up\n" +
			"for each collection; standard error has the others. An example notices an edit when its question comes out differently. All edits of\n" +
			"all collections take hours: name a COLLECTION, or take a --sample. It measures, and exits 0 whatever it measures.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if a.RegisterDir != "" {
				return program.Usage("it edits the register of the policies, without --register")
			}
			if sample < 0 {
				return program.Usage("--sample is how many edits of a collection are tried")
			}
			if len(args) > 0 && !register.Collection(args[0]) {
				return program.Usage("there is no collection %s", args[0])
			}
			m, err := a.newTrials(c.Context())
			if err != nil {
				return err
			}
			files, err := fs.Glob(m.fsys, "register/*/data.yaml")
			if err != nil {
				return program.Undecided(err)
			}
			for _, file := range files {
				if name := path.Base(path.Dir(file)); len(args) == 0 || args[0] == name {
					if err := m.collection(c.Context(), name, file, sample); err != nil {
						return program.Undecided(err)
					}
				}
			}
			return nil
		},
	}
	c.Flags().IntVar(&sample, "sample", 0, "how many edits of each collection to try, spread evenly (default: all)")
	return c
}

// collection tries the edits of one file of the register.
func (m *trials) collection(ctx context.Context, name, file string, sample int) error {
	src, err := fs.ReadFile(m.fsys, file)
	if err != nil {
		return err
	}
	list, err := edits.Of(src)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	all := len(list)
	list = evenly(list, sample)
	wider, unproven, unnoticed, passed, invalid := 0, 0, 0, 0, 0
	for i, e := range list {
		if err := ctx.Err(); err != nil {
			return err
		}
		at := fmt.Sprintf("%d van %d, %s%s: %s", i+1, len(list), name, e.At, e.What)
		now, err := m.edited(name, e)
		if err != nil {
			invalid++
			fmt.Fprintf(m.app.Err, "%s: laadt niet\n", at)
			continue
		}
		d, err := change.Compare(ctx, m.now, now, change.Options{Questions: m.asked})
		if err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			// Questions that the edited state cannot decide are an error in the gate too, and in use: nothing is given.
			invalid++
			fmt.Fprintf(m.app.Err, "%s: beslist niet: %v\n", at, err)
			continue
		}
		open := d.Open()
		if len(open) == 0 {
			passed++
			fmt.Fprintf(m.app.Err, "%s: opent niets\n", at)
			continue
		}
		says, red := "niet te bewijzen dat het niets opent", noticed(d)
		if slices.ContainsFunc(open, func(g change.Group) bool { return g.Direction != change.Unproven }) {
			says = "ruimer"
			wider++
			if red == 0 {
				unnoticed++
			}
		} else {
			unproven++
		}
		fmt.Fprintf(m.app.Err, "%s: %s\n", at, says)
		fmt.Fprintf(m.app.Out, "%s%s: %s: %s; de poort weigert dit, %s\n  %s\n", name, e.At, e.What, says, inExamples(red), open[0].Witness)
	}
	fmt.Fprintf(m.app.Out, "%s: %d van %d wijzigingen geprobeerd; %d ruimer (waarvan %d die geen voorbeeld ziet) en %d niet te bewijzen, alle door de poort geweigerd; %d openen niets, %d laden of beslissen niet\n",
		name, len(list), all, wider, unnoticed, unproven, passed, invalid)
	return nil
}

// edited loads the register with an edit in it; the policies are the same.
func (m *trials) edited(collection string, e edits.Edit) (change.State, error) {
	shipped, err := fs.Sub(m.fsys, "register")
	if err != nil {
		return change.State{}, err
	}
	r, err := register.Load(register.Source{
		Name: "policies/register", FS: shipped, Instead: map[string][]byte{collection + "/data.yaml": e.Src},
	})
	if err != nil {
		return change.State{}, err
	}
	now := m.now
	now.Name, now.Register, now.Whole = "gewijzigd", r.Snapshot(), r
	return now, nil
}

// noticed counts the examples whose question comes out differently.
func noticed(d change.Diff) (n int) {
	for _, g := range d.Groups {
		if g.Subject == change.Questions {
			n += g.Count
		}
	}
	return n
}

func inExamples(n int) string {
	if n == 0 {
		return "geen voorbeeld wordt rood"
	}
	return fmt.Sprintf("%d voorbeelden komen anders uit", n)
}

// evenly takes n of a list, spread over it; all of it when n is 0 or more than there are.
func evenly[T any](list []T, n int) []T {
	if n == 0 || n >= len(list) {
		return list
	}
	out := make([]T, 0, n)
	for i := range n {
		out = append(out, list[i*len(list)/n])
	}
	return out
}
