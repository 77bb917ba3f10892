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
	"doelbinding/engine/gate"
	"doelbinding/engine/scenario"
)

// Gate looks at the files of a repository as doelbinding check does, and holds them against the state that was approved there last.
type Gate func(ctx context.Context, look Look, tell runs.Tell) (Verdict, error)

// Look is what the gate looks at.
type Look struct {
	Files, Before fs.FS // with the proposal and without, each with the folders policies and features
	Examples      bool  // only examples change, so that no decision does
}

// Verdict is what the gate says of files.
type Verdict struct {
	changes.Difference                       // from the approved state to these files
	Report             gate.Report           // what is wrong with these files by themselves, and was not so before
	Flips              string                // identifies the exact set of what becomes wider; empty: nothing does
	Wrong              []string              // approvals among the files that cannot count
	State              map[string]string     // the files of the approved state as they are to be once these are merged, by path
	Shows              []string              // what becomes wider, in words, for who signs
	Suite              func() scenario.Suite // what examples run in under these files; nil: in what runs now
}

// Signer makes the file by which somebody answers for what becomes wider and was shown: its path, and its text.
type Signer func(s Signature, shown []string) (name, text string, err error)

// Signature is by what function, why and from when a reviewer lets something become wider.
type Signature struct {
	Role  string     `json:"role"` // a function, never a person's name
	Why   string     `json:"why"`
	From  engine.Day `json:"from"`
	Flips string     `json:"flips"` // what it is for
}

// mixed reports whether a proposal changes examples together with what they run in, so that the gate must say whether they hold.
func (p *Page) mixed(x Proposal) bool {
	return p.gate != nil && !onlyExamples(x) && slices.ContainsFunc(x.Files, func(f File) bool { return strings.HasSuffix(f.Path, ".feature") })
}

// onlyExamples reports whether a proposal changes nothing but examples.
func onlyExamples(x Proposal) bool {
	return !slices.ContainsFunc(x.Files, func(f File) bool { return !strings.HasSuffix(f.Path, ".feature") })
}

// tree returns the files as they are without a proposal: those of the repository, or else those that came with the program.
func (p *Page) tree() (commit string, files map[string]string, err error) {
	if p.repository != nil {
		return p.repository.Tree()
	}
	files = map[string]string{}
	for folder, from := range map[string]fs.FS{"features": p.examples.Features, "policies": p.policies} {
		if from == nil {
			continue
		}
		err := fs.WalkDir(from, ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			text, err := fs.ReadFile(from, name)
			files[folder+"/"+name] = string(text)
			return err
		})
		if err != nil {
			return "", nil, fmt.Errorf("read shipped files: %w", err)
		}
	}
	return "", files, nil
}

// asTree returns files as a file system.
func asTree(files map[string]string) (fs.FS, error) {
	src, err := zipped(files)
	if err != nil {
		return nil, err
	}
	tree, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	if err != nil {
		return nil, fmt.Errorf("read files of proposal: %w", err)
	}
	return tree, nil
}

// held has the gate look at a proposal, over the files of the repository.
func (p *Page) held(ctx context.Context, x Proposal, out *Check, tell runs.Tell) error {
	commit, files, err := p.tree()
	if err != nil {
		return err
	}
	look := Look{Examples: onlyExamples(x)}
	if look.Before, err = asTree(files); err != nil {
		return err
	}
	before := maps.Clone(files)
	for _, f := range x.Files {
		files[f.Path] = f.Text
	}
	if look.Files, err = asTree(files); err != nil {
		return err
	}
	v, err := p.gate(ctx, look, tell)
	if errors.Is(err, changes.ErrBundle) {
		out.Bars = append(out.Bars, unloadable)
		return nil
	}
	if err != nil {
		return err
	}
	out.On, out.Flips, out.Shows, out.suite = commit, v.Flips, v.Shows, v.Suite
	if !look.Examples {
		for i := range v.Groups {
			v.Groups[i].Question = nil // the page Wijziging puts it; a kept check could not hold it
		}
		out.Difference = &v.Difference
	}
	out.State, out.Before = map[string][]byte{}, map[string][]byte{}
	for name, text := range v.State {
		out.State[name], out.Before[name] = []byte(text), []byte(before[name])
	}
	for _, w := range v.Wrong {
		out.Bars = append(out.Bars, "Een goedkeuring klopt niet: "+w)
	}
	for _, f := range v.Report.Findings {
		out.Bars = append(out.Bars, p.words(f))
	}
	for _, f := range v.Report.Known {
		out.Known = append(out.Known, p.words(f))
	}
	out.Clauses, out.Scenarios, out.Never = v.Report.Clauses, v.Report.Scenarios, len(v.Report.Invariants)
	switch {
	case v.None:
		out.Bars = append(out.Bars, "Er is nog geen goedgekeurde stand in de opslagplaats. Vraag de beheerder om haar vast te leggen.")
	case p.repository == nil && v.Open > 0:
		out.Bars = append(out.Bars, "Er wordt iets ruimer. Dat gaat hier niet via de werkbank: geef de patch aan de beheerder, die het laat goedkeuren.")
	case v.Flips != "" && p.sign == nil:
		out.Bars = append(out.Bars, "Er wordt iets ruimer, en hier kan niemand daarvoor tekenen.")
	case v.Flips != "" && slices.ContainsFunc(x.Files, func(f File) bool { return strings.HasPrefix(f.Path, "policies/approvals/") }):
		// Who proposes it would approve it: what the gate takes for a signature comes of the review alone.
		out.Bars = append(out.Bars, "Dit voorstel maakt iets ruimer en bevat zelf een goedkeuring. Haal die eruit: de beoordelaar keurt het goed.")
	}
	return nil
}

// beside returns the files that go along with a proposal: the approved state, and the approval of what becomes wider.
func (c Check) beside(s *Signature, sign Signer, now func(string) (string, error)) (out []merging.File, err error) {
	for _, name := range slices.Sorted(maps.Keys(c.State)) {
		out = append(out, merging.File{Path: name, Before: string(c.Before[name]), Text: string(c.State[name])})
	}
	if s == nil {
		return out, nil
	}
	name, text, err := sign(*s, c.Shows)
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
	if _, _, err := p.sign(s, c.Shows); err != nil {
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
