package review

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/engine/change/approval"
	"doelbinding/engine/policy/space"
	"doelbinding/engine/register"
)

// Approve returns the verb approve.
func Approve(p *program.App) *cobra.Command {
	a := &app{p}
	all, role, why, from, base := false, "", "", "", ""
	c := &cobra.Command{
		Use:   "approve",
		Short: "Show what the approved state does not allow yet, and sign it in a role",
		Long: "Compare the policies with the approved state that lies beside them. Without flags it shows what needs an approval. With --role, --why\n" +
			"and --from it writes that approval under approvals/. With --all it makes the present state the approved one: approved.json and\n" +
			"approved.zip. What is unchanged is not enumerated again. It writes in the folder of --policies, by default policies. With --register it\n" +
			"compares the policies with and without those entries, and signs them in that directory, under approvals/.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			dir := a.PolicyDir
			if dir == "" {
				dir = "policies"
			}
			if err := program.IsDir(dir); err != nil {
				return err
			}
			a.PolicyDir = dir
			if a.RegisterDir != "" {
				if all || base != "" {
					return program.Usage("--register is signed by itself, beside its entries: it goes with neither --all nor --base")
				}
				return a.approveOverlay(c.Context(), approval.Approval{Role: role, Why: why, From: engine.Day(from)})
			}
			if all {
				return a.approveAll(c.Context(), dir)
			}
			return a.approveOpen(c.Context(), dir, base, approval.Approval{Role: role, Why: why, From: engine.Day(from)})
		},
	}
	c.Flags().BoolVar(&all, "all", false, "make the present state the approved one")
	c.Flags().StringVar(&role, "role", "", "the function in which you approve, such as privacy officer; never a name")
	c.Flags().StringVar(&why, "why", "", "why this may become wider")
	c.Flags().StringVar(&from, "from", "", "the day from which the approval holds (default: today)")
	c.Flags().StringVar(&base, "base", "", "compare with the approved state of this git revision, folder or bundle instead of the one that lies here")
	return c
}

// approveAll writes the present state as the approved one.
func (a *app) approveAll(ctx context.Context, dir string) error {
	s, _, fsys, err := a.here(ctx)
	if err != nil {
		return err
	}
	before, _, err := approval.ReadApproved(fsys)
	if err != nil {
		before = approval.Approved{} // it is made anew
	}
	var mu sync.Mutex
	n := 0
	cache := openTables()
	kept := func(clause, source string) (space.Table, bool) {
		if t, ok := before.Kept(clause, source); ok {
			return t, true
		}
		return cache.get(source)
	}
	approved, bundle, err := approval.Approve(ctx, s, fsys, kept, func(clause string, t space.Table) {
		mu.Lock()
		defer mu.Unlock()
		n++
		cache.put(t)
		fmt.Fprintf(a.Err, "%s: %d punten%s\n", clause, t.Points, ofAll(t))
	})
	if err != nil {
		return program.Undecided(err)
	}
	src, err := approved.JSON()
	if err == nil {
		err = program.WriteWhole(filepath.Join(dir, approval.BundleFile), bundle)
	}
	if err == nil {
		err = program.WriteWhole(filepath.Join(dir, approval.ApprovedFile), src)
	}
	if err != nil {
		return program.Undecided(fmt.Errorf("write approved state: %w", err))
	}
	points, sampled := approved.Size()
	fmt.Fprintf(a.Out, "%d bepalingen en de beslisregels, %d punten; %d tabellen opnieuw gemaakt; van %d bepalingen zijn niet alle punten geprobeerd\n",
		len(approved.Clauses), points, n, len(sampled))
	return nil
}

func ofAll(t space.Table) string {
	if t.Whole() {
		return ""
	}
	return fmt.Sprintf(" van %d", t.Of)
}

// approveOpen shows what is not approved yet, and writes the approval when a role signs.
func (a *app) approveOpen(ctx context.Context, dir, base string, by approval.Approval) error {
	by, err := a.signatory(by)
	if err != nil {
		return err
	}
	now, r, fsys, err := a.here(ctx)
	if err != nil {
		return err
	}
	d, _, err := a.fromApproved(ctx, now, r, fsys, base, comparing.From{})
	if err != nil {
		return err
	}
	return a.sign(d, fsys, dir, by)
}

// signatory completes who approves, and refuses what is no role, no reason or no day.
func (a *app) signatory(by approval.Approval) (approval.Approval, error) {
	if by.From == "" {
		by.From = a.Today()
	}
	if err := by.Signable(); by.Role != "" && err != nil {
		return by, program.Usage("%v", err)
	}
	return by, nil
}

// sign shows a difference, and keeps the approval in a folder when a role signs.
func (a *app) sign(d change.Diff, fsys fs.FS, dir string, by approval.Approval) error {
	if err := d.Write(a.Out, "text"); err != nil {
		return program.Undecided(err)
	}
	if d.Flips() == "" {
		fmt.Fprintln(a.Out, "Er is niets dat goedkeuring vraagt.")
		return nil
	}
	if by.Role == "" {
		list, _, err := approval.Read(fsys)
		if err != nil {
			return program.Undecided(err)
		}
		if signed, ok := approval.Signed(list, d.Flips(), a.Today()); ok {
			fmt.Fprintf(a.Out, "Goedgekeurd in %s, door %s.\n", signed.File, signed.Role)
			return nil
		}
		fmt.Fprintln(a.Out, "Nog niet goedgekeurd. Wie dat doet: --role FUNCTIE --why WAAROM --from DAG")
		return program.Findings(nil)
	}
	signed := approval.For(d, by.Role, by.Why, by.From)
	if err := signed.Check(); err != nil {
		return program.Usage("%v", err)
	}
	src, err := signed.YAML()
	if err != nil {
		return program.Undecided(err)
	}
	name := filepath.Join(dir, filepath.FromSlash(signed.Name()))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil { //nolint:gosec // as above
		return program.Undecided(err)
	}
	if err := program.WriteWhole(name, src); err != nil {
		return program.Undecided(err)
	}
	fmt.Fprintf(a.Out, "Geschreven: %s\n", name)
	return nil
}

// fromApproved compares the approved state with the present one. With a base it is the approved state of that revision, so that a change cannot
// approve itself by writing approved.json anew.
func (a *app) fromApproved(ctx context.Context, now change.State, r *register.Register, at fs.FS, base string, from comparing.From) (d change.Diff, approved approval.Approved, err error) {
	if base != "" {
		if at, err = stateFS(ctx, base); err != nil {
			return d, approved, err
		}
	}
	return comparing.FromApproved(ctx, a.App, now, r, at, from, nil)
}
