package proposals

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/runs"
	"doelbinding/engine"
	"doelbinding/engine/scenario"
)

// Gate holds the files of a repository against the state that was approved there last. The files have the folders policies and features.
type Gate func(ctx context.Context, files fs.FS, tell runs.Tell) (Verdict, error)

// Verdict is what the gate says of files.
type Verdict struct {
	changes.Difference                       // from the approved state to these files
	Flips              string                // identifies the exact set of what becomes wider; empty: nothing does
	Wrong              []string              // approvals among the files that cannot count
	State              map[string]string     // the files of the approved state as they are to be once these are merged, by path
	Sign               Signer                // makes the approval of that set
	Suite              func() scenario.Suite // what examples run in under these files; nil: in what runs now
}

// Signer makes the file by which somebody answers for what becomes wider: its path, and its text.
type Signer func(Signature) (name, text string, err error)

// Signature is by what function, why and from when a reviewer lets something become wider.
type Signature struct {
	Role  string     `json:"role"` // a function, never a person's name
	Why   string     `json:"why"`
	From  engine.Day `json:"from"`
	Flips string     `json:"flips"` // what it is for
}

// mixed reports whether a proposal changes examples together with what they run in, so that the gate must say whether they hold.
func (p *Page) mixed(x Proposal) bool {
	example := func(f File) bool { return strings.HasSuffix(f.Path, ".feature") }
	return p.repository != nil && p.gate != nil && slices.ContainsFunc(x.Files, example) && slices.ContainsFunc(x.Files, func(f File) bool { return !example(f) })
}

// held holds a proposal against what was approved in the repository.
func (p *Page) held(ctx context.Context, x Proposal, out *Check, tell runs.Tell) error {
	commit, files, err := p.repository.Tree()
	if err != nil {
		return err
	}
	before := maps.Clone(files)
	for _, f := range x.Files {
		files[f.Path] = f.Text
	}
	src, err := zipped(files)
	if err != nil {
		return err
	}
	tree, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	if err != nil {
		return fmt.Errorf("read files of proposal: %w", err)
	}
	v, err := p.gate(ctx, tree, tell)
	if errors.Is(err, changes.ErrBundle) {
		out.Bars = append(out.Bars, unloadable)
		return nil
	}
	if err != nil {
		return err
	}
	out.On, out.verdict, out.Flips, out.Difference = commit, v, v.Flips, &v.Difference
	out.before = map[string]string{}
	for name := range v.State {
		out.before[name] = before[name]
	}
	for _, w := range v.Wrong {
		out.Bars = append(out.Bars, "Een goedkeuring klopt niet: "+w)
	}
	switch {
	case v.None:
		out.Bars = append(out.Bars, "Er is nog geen goedgekeurde stand in de opslagplaats. Vraag de beheerder om haar vast te leggen.")
	case v.Flips != "" && slices.ContainsFunc(x.Files, func(f File) bool { return strings.HasPrefix(f.Path, "policies/approvals/") }):
		// Who proposes it would approve it: what the gate takes for a signature comes of the review alone.
		out.Bars = append(out.Bars, "Dit voorstel maakt iets ruimer en bevat zelf een goedkeuring. Haal die eruit: de beoordelaar keurt het goed.")
	}
	return nil
}

// beside returns the files that go along with a proposal: the approved state, and the approval of what becomes wider.
func (c Check) beside(s *Signature, now func(string) (string, error)) (out []merging.File, err error) {
	for _, name := range slices.Sorted(maps.Keys(c.verdict.State)) {
		out = append(out, merging.File{Path: name, Before: c.before[name], Text: c.verdict.State[name]})
	}
	if s == nil {
		return out, nil
	}
	name, text, err := c.verdict.Sign(*s)
	if err != nil {
		return nil, fmt.Errorf("sign proposal: %w", err)
	}
	before, err := now(name)
	return append(out, merging.File{Path: name, Before: before, Text: text}), err
}

// signature reads what a reviewer says who lets something become wider, and refuses it unless it is whole and for what is open now.
func (p *Page) signature(c Check, form url.Values) (*Signature, error) {
	if c.Flips == "" {
		return nil, nil
	}
	f := &page.Failure{Status: http.StatusUnprocessableEntity, Title: "Zeg waarom dit ruimer mag", Detail: "Door dit voorstel mag er meer. Wie het goedkeurt, tekent daarvoor in een functie.", Next: "Ga terug: wat u invulde staat er nog. Vul het aan en keur het opnieuw goed."}
	if form.Get("ruimer") != c.Flips {
		f.Status, f.Title, f.Detail = http.StatusConflict, "Er wordt nu iets anders ruimer", "U zag niet wat er nu ruimer wordt. Er is niets goedgekeurd."
		f.Next = "Open het voorstel opnieuw en kijk wat er nu staat."
		return nil, f
	}
	day, trouble := page.ParseDay(form.Get("vanaf"), "")
	s := Signature{strings.TrimSpace(form.Get("functie")), strings.TrimSpace(form.Get("waarom")), day, c.Flips}
	if s.Role == "" {
		f.Faults = append(f.Faults, "Functie: noem de functie waarin u tekent. Bijvoorbeeld privacy officer, nooit een naam.")
	}
	if s.Why == "" {
		f.Faults = append(f.Faults, "Waarom: zeg waarom dit ruimer mag.")
	}
	if trouble != "" || day == "" {
		f.Faults = append(f.Faults, "Vanaf: schrijf de dag als 1 december 2026 of als 2026-12-01.")
	}
	if len(f.Faults) > 0 {
		return nil, f
	}
	if _, _, err := c.verdict.Sign(s); err != nil {
		f.Faults = []string{"Functie: alleen kleine letters. Noem geen persoon.", "Waarom: schrijf minstens een korte zin.", "Vanaf: noem een dag."}
		return nil, f
	}
	return &s, nil
}

// allowed refuses to merge what becomes wider, unless somebody signed for exactly that, from today or before.
func (p *Page) allowed(x Proposal, c Check) error {
	switch {
	case c.Flips == "":
		return nil
	case x.Signed == nil || x.Signed.Flips != c.Flips:
		return &page.Failure{Status: http.StatusConflict, Title: "Er wordt nu iets anders ruimer", Detail: "Voor wat er nu ruimer wordt, heeft niemand getekend.", Next: "Stuur het voorstel terug. Daarna kan het opnieuw worden ingediend en beoordeeld."}
	case x.Signed.From > p.site.Today():
		return &page.Failure{Status: http.StatusConflict, Title: "Deze goedkeuring geldt nog niet", Detail: "Zij geldt vanaf " + x.Signed.From.Dutch() + ".", Next: "Neem het voorstel op die dag op, of later."}
	}
	return nil
}

// zipped packs files by their paths.
func zipped(files map[string]string) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(files[name]))
		}
		if err != nil {
			return nil, fmt.Errorf("bundle proposal: %w", err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("bundle proposal: %w", err)
	}
	return b.Bytes(), nil
}
