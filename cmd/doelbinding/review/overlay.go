package review

import (
	"context"
	"io/fs"
	"os"
	"path"

	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/change"
	"doelbinding/engine/change/approval"
	"doelbinding/engine/gate"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
)

// shippedRegister loads the register of the policies without the entries of --register.
func shippedRegister(fsys fs.FS) (*register.Register, error) {
	shipped, err := fs.Sub(fsys, "register")
	if err != nil {
		return nil, program.Undecided(err)
	}
	r, err := register.Load(register.Source{Name: "policies/register", FS: shipped})
	if err != nil {
		return nil, program.Undecided(err)
	}
	return r, nil
}

// overlaid compares the policies without and with the entries of --register. Whatever these open is measured against the same policies without
// them, so that a signature under them stays good when the policies change in something else.
func (a *app) overlaid(ctx context.Context, p *policy.Policies, shipped, own *register.Register, from comparing.From) (change.Diff, error) {
	before := change.Of(ctx, "deze regels", p, shipped.Snapshot())
	now := before
	now.Name, now.Register = "deze regels met "+a.RegisterDir, own.Snapshot()
	questions, err := comparing.Questions(ctx, a.App, now, own, from)
	if err != nil {
		return change.Diff{}, err
	}
	d, err := change.Compare(ctx, before, now, change.Options{Questions: questions})
	if err != nil {
		return d, program.Undecided(err)
	}
	return d, nil
}

// gateOverlay finds what the entries of --register open and nobody signed in their own directory.
func (a *app) gateOverlay(ctx context.Context, p *policy.Policies, shipped, own *register.Register, from comparing.From, report *gate.Report) error {
	d, err := a.overlaid(ctx, p, shipped, own, from)
	if err != nil {
		return err
	}
	report.Space = "Met " + a.RegisterDir + ": " + d.Space()
	return a.unsigned(d, os.DirFS(a.RegisterDir), path.Join(a.RegisterDir, approval.Dir), report)
}

// approveOverlay shows what the entries of --register open, and signs it beside them when a role does.
func (a *app) approveOverlay(ctx context.Context, by approval.Approval) error {
	by, err := a.signatory(by)
	if err != nil {
		return err
	}
	_, p, own, err := a.Load(ctx)
	if err != nil {
		return err
	}
	fsys, err := a.PolicyFS()
	if err != nil {
		return err
	}
	shipped, err := shippedRegister(fsys)
	if err != nil {
		return err
	}
	d, err := a.overlaid(ctx, p, shipped, own, comparing.From{})
	if err != nil {
		return err
	}
	return a.sign(d, os.DirFS(a.RegisterDir), a.RegisterDir, by)
}
