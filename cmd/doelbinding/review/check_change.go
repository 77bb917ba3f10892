package review

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/gating"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/change"
	"doelbinding/engine/change/approval"
	"doelbinding/engine/gate"
	"doelbinding/engine/issue"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
)

// gateChange holds the policies against the approved state: what is wider and not signed is a finding, with its witness.
func (a *app) gateChange(ctx context.Context, p *policy.Policies, r *register.Register, base string, from comparing.From, report *gate.Report) error {
	fsys, err := a.PolicyFS()
	if err != nil {
		return err
	}
	if a.RegisterDir != "" {
		own := r
		if r, err = shippedRegister(fsys); err != nil {
			return err
		}
		if err := a.gateOverlay(ctx, p, r, own, from, report); err != nil {
			return err
		}
	}
	now := change.Of(ctx, "deze regels", p, r.Snapshot())
	d, approved, err := a.fromApproved(ctx, now, r, fsys, base, from)
	if errors.Is(err, comparing.ErrNothingApproved) {
		report.Add(gate.Approval, approval.ApprovedFile, "%v", err)
		return nil
	}
	if err != nil {
		return err
	}
	report.Space = strings.TrimSpace(d.Space() + "\n" + report.Space)
	gating.Split(d, approved, report)
	if base != "" {
		if err := approvedAsItStands(fsys, now, approved, report); err != nil {
			return err
		}
	}
	return a.unsigned(d, fsys, approval.Dir, report)
}

// unsigned finds what a difference opens and no approval of a folder allows, and the approvals there that cannot count.
func (a *app) unsigned(d change.Diff, fsys fs.FS, where string, report *gate.Report) error {
	list, wrong, err := approval.Read(fsys)
	if err != nil {
		return program.Undecided(err)
	}
	for _, w := range wrong {
		report.Add(gate.Approval, where, "%v", w)
	}
	flips := d.Flips()
	if flips == "" {
		return nil
	}
	signed, ok := approval.Signed(list, flips, a.Today())
	if ok {
		return nil
	}
	note := "zonder goedkeuring van " + flips
	if signed.File != "" {
		note = fmt.Sprintf("de goedkeuring in %s geldt pas vanaf %s", signed.File, signed.From.Dutch())
	}
	for _, g := range d.Open() {
		report.Add(gate.Approval, g.Subject, "%s, %s (%s). %s", g.Direction, note, g.What, g.Witness)
	}
	return nil
}

// approvedAsItStands refuses an approved state in a change that is neither that of its base nor that of the policies in the change itself.
func approvedAsItStands(fsys fs.FS, now change.State, base approval.Approved, report *gate.Report) error {
	here, ok, err := approval.ReadApproved(fsys)
	if err != nil {
		return program.Undecided(err)
	}
	if !ok || here.Bundle != base.Bundle && !here.Holds(now) {
		report.Add(gate.Approval, approval.ApprovedFile, "is de stand van iets anders dan deze regels of hun uitgangspunt: doelbinding approve --all legt haar opnieuw vast")
	}
	return nil
}

// checkFormats lists how the report of check can be written.
var checkFormats = []string{"text", "json", "markdown", "junit", "sarif", "github", "gitlab"}

func (a *app) writeReport(r gate.Report, format string) error {
	switch format {
	case "json":
		return gate.JSON(a.Out, r)
	case "markdown":
		return gate.Markdown(a.Out, r)
	case "junit":
		return issue.JUnit(a.Out, "doelbinding check", issuesOf(r))
	case "sarif":
		return issue.SARIF(a.Out, issuesOf(r))
	case "github":
		return issue.GitHub(a.Out, issuesOf(r))
	case "gitlab":
		return issue.GitLab(a.Out, issuesOf(r))
	}
	return gate.Text(a.Out, r)
}

var (
	atLine   = regexp.MustCompile(`^(.+\.(?:feature|rego|yaml)):(\d+)$`)
	atClause = regexp.MustCompile(`^[a-z0-9_]+/([a-z0-9_]+)$`)
	atEntry  = regexp.MustCompile(`^([a-z]+)/[A-Za-z0-9_-]+$`)
)

// issuesOf gives the findings of a report with the files they are about; those that the baseline knows keep nothing from landing.
func issuesOf(r gate.Report) (out []issue.Issue) {
	for n, f := range slices.Concat(r.Findings, r.Known) {
		i := issue.Issue{Rule: f.Rule, Where: f.Where, What: f.What, Error: n < len(r.Findings)}
		if m := atLine.FindStringSubmatch(f.Where); m != nil {
			i.Line, _ = strconv.Atoi(m[2])
			i.File = map[bool]string{true: "features/", false: "policies/"}[strings.HasSuffix(m[1], ".feature")] + m[1]
		} else if m := atEntry.FindStringSubmatch(f.Where); m != nil && register.Collection(m[1]) {
			i.File = "policies/register/" + m[1] + "/data.yaml"
		} else if m := atClause.FindStringSubmatch(f.Where); m != nil {
			i.File = "policies/clauses/" + f.Where + "/" + m[1] + ".rego"
		}
		out = append(out, i)
	}
	return out
}
