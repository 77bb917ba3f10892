// Package proposals is the page on which a change is proposed (Voorstellen): files with examples, why, and by what source. A proposal is kept in a folder
// of the operator, checked by the gate (check.go), reviewed by somebody else and merged into a repository (review.go), or exported as a patch (patch.go).
//
// Two people who change one proposal do not lose a text: a save that rests on an older revision is refused, with both texts shown.
package proposals

import (
	"embed"
	"errors"
	"html/template"
	"io/fs"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/examples"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/runs"
	"doelbinding/api/workbench/who"
	"doelbinding/engine"
)

//go:embed templates
var templates embed.FS

// Page is the page.
type Page struct {
	site     *page.Site
	examples *examples.Examples
	Settings
	checks  checks
	shipped func() (string, error) // hash of the files that came with the program

	none, list, form, one *template.Template
}

const home = page.Base + "/voorstellen"

// Settings is what the page is given.
type Settings struct {
	store      *Store // nil: nothing is kept
	repository Repository
	policies   fs.FS
	compare    changes.Compare
	gate       Gate
	sign       Signer
	build      string
}

// With returns settings: where proposals are kept (nil: nowhere), where they are merged (nil: nowhere), the policies that run, and what compares them
// with others (nil: nothing does). The gate is what lets a repository become wider, signed by sign; without one nothing may. The build identifies the
// program: what another looked at, another gate may have let pass.
func With(store *Store, repository Repository, policies fs.FS, compare changes.Compare, gate Gate, sign Signer, build string) Settings {
	return Settings{store, repository, policies, compare, gate, sign, build}
}

// New returns the page over the examples that there are.
func New(site *page.Site, list *examples.Examples, settings Settings) *Page {
	parse := func(name string) *template.Template {
		return site.Template(templates, "templates/parts.html", "templates/"+name)
	}
	p := &Page{
		site: site, examples: list, Settings: settings, checks: checks{runs: map[string]*runs.Run[Check]{}, turn: make(chan struct{}, 1)},
		none: parse("none.html"), list: parse("list.html"), form: parse("form.html"), one: parse("one.html"),
	}
	p.shipped = sync.OnceValues(p.shippedHash)
	return p
}

// Routes returns where the page is.
func (p *Page) Routes() []page.Route {
	return []page.Route{
		{Method: http.MethodGet, Path: home, Serve: p.kept(p.index)},
		{Method: http.MethodPost, Path: home, Needs: who.Writer, Serve: p.kept(p.begin)},
		{Method: http.MethodGet, Path: home + "/:voorstel", Serve: p.kept(p.show)},
		{Method: http.MethodPost, Path: home + "/:voorstel", Serve: p.kept(p.change)},
		{Method: http.MethodGet, Path: home + "/:voorstel/wijziging.patch", Serve: p.kept(p.patch)},
		{Method: http.MethodGet, Path: home + "/:voorstel/niet-klaar.patch", Serve: p.kept(p.unready)},
		{Method: http.MethodGet, Path: home + "/:voorstel/opdracht.txt", Serve: p.kept(p.task)},
	}
}

// kept returns a page that needs the store; without one it says how to have one.
func (p *Page) kept(next page.Handler) page.Handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		if p.store == nil {
			return p.site.Render(w, http.StatusOK, p.none, page.View{Title: "Voorstellen", Menu: "Voorstellen"})
		}
		return next(w, r)
	}
}

func (p *Page) index(w http.ResponseWriter, _ *http.Request) error {
	list, err := p.store.List()
	if err != nil {
		return err
	}
	return p.site.Render(w, http.StatusOK, p.list, page.View{Title: "Voorstellen", Menu: "Voorstellen", Data: list})
}

// maxForm is how many bytes a form may have: some files with examples.
const maxForm = 2 << 20

// Form is a proposal while it is written.
type Form struct {
	Proposal
	Trouble []string
	Theirs  *Proposal // what somebody else saved in the meantime; nil: nobody did
	Again   []string  // files to whose text of now the edit was applied
	Later   []Later   // files where that did not go
	Clauses []engine.Clause
	Clause  string // of a new one
}

// Called names a file as people know it: by the clause of which it has the examples.
func (f Form) Called(name string) string {
	for _, c := range f.Clauses {
		if name == "features/clauses/"+c.ID+".feature" {
			return "Voorbeelden van " + c.Title
		}
	}
	return "Tekst van " + name
}

func (p *Page) write(w http.ResponseWriter, status int, f Form) error {
	f.Clauses = p.site.Policy.Clauses()
	title := "Nieuw voorstel"
	if f.ID != "" {
		title = "Voorstel wijzigen"
	}
	return p.site.Render(w, status, p.form, page.View{Title: title, Menu: "Voorstellen", Data: f})
}

// begin takes a text of the page Voorbeelden, and keeps it as a proposal once it has a title, a reason and a source.
func (p *Page) begin(w http.ResponseWriter, r *http.Request) error {
	form, err := read(w, r)
	if err != nil {
		return err
	}
	clause := form.Get("bepaling")
	f := Form{Proposal: Proposal{State: Draft, Policies: p.site.Policy.Hash(), Register: p.site.Register().Hash()}, Clause: clause}
	f.said(form)
	if len(f.Files) == 0 { // it comes from the page Voorbeelden
		text := clean(form.Get("tekst"))
		if _, ok := p.site.Policy.Clause(clause); ok {
			f.Files = []File{{"features/clauses/" + clause + ".feature", p.examples.Text(clause), text}}
		} else {
			f.Files = []File{{"features/praktijk/" + slug(f.Title, p.site.Now()) + ".feature", "", text}}
		}
	}
	moved, err := p.begun(&f, form, nil)
	if err != nil {
		return refusal(err)
	}
	if form.Get("doe") != "bewaar" {
		return p.write(w, http.StatusOK, f)
	}
	if moved != "" {
		f.Trouble = []string{movedText(moved)}
		return p.write(w, http.StatusConflict, f)
	}
	return p.save(w, r, f)
}

func movedText(name string) string {
	return name + " is intussen veranderd. Kijk of uw tekst nog past, en bewaar dan opnieuw."
}

// begun fills in what the files of a proposal began with, unless that was kept and the form showed them over it. It returns one that changed since the
// form was shown; empty: none did.
func (p *Page) begun(f *Form, form url.Values, kept []File) (moved string, err error) {
	for i, x := range f.Files {
		was := shown(form, x.Path)
		if slices.ContainsFunc(kept, func(k File) bool { return k.Path == x.Path && (was == "" || was == k.Mark()) }) {
			continue
		}
		if f.Files[i].Before, err = p.current(x.Path); err != nil {
			return "", err
		}
		if slices.Contains(form["pad"], x.Path) && was != Mark(f.Files[i].Before) {
			moved = x.Path
			f.Later = append(f.Later, Later{x.Path, f.Files[i].Before})
		}
	}
	return moved, nil
}

// slug makes the name of a new file out of a title, or of a day.
func slug(title string, now time.Time) string {
	out := strings.Trim(regexp.MustCompile(`[^a-z0-9]+`).ReplaceAllString(strings.ToLower(title), "_"), "_")
	if out == "" {
		out = "voorstel_" + now.Format("20060102_150405")
	}
	return out[:min(len(out), 60)]
}

func clauseOf(name string) string {
	return strings.TrimSuffix(strings.TrimPrefix(name, "features/clauses/"), ".feature")
}

func clean(text string) string {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	if text != "" && !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	return text
}

func read(w http.ResponseWriter, r *http.Request) (url.Values, error) {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	if err := r.ParseForm(); err != nil {
		return nil, &page.Failure{Status: http.StatusRequestEntityTooLarge, Title: "Dit voorstel is te lang", Detail: "Een voorstel heeft hier ten hoogste 2 MB.", Next: "Ga terug: uw tekst staat er nog. Verdeel haar over twee voorstellen."}
	}
	return r.PostForm, nil
}

// said takes over what stands in a form.
func (f *Form) said(form url.Values) {
	f.Title, f.Reason, f.Source, f.Token = strings.TrimSpace(form.Get("titel")), strings.TrimSpace(form.Get("reden")), strings.TrimSpace(form.Get("bron")), form.Get("teken")
	before := f.Files
	f.Files = nil
	for i, name := range form["pad"] {
		if i >= len(form["bestand"]) {
			break
		}
		x := File{Path: name, Text: clean(form["bestand"][i])}
		if j := slices.IndexFunc(before, func(b File) bool { return b.Path == name }); j >= 0 {
			x.Before = before[j].Before
		}
		f.Files = append(f.Files, x)
	}
}

// save keeps a proposal, or shows the form again with what is missing or what somebody else saved.
func (p *Page) save(w http.ResponseWriter, r *http.Request, f Form) error {
	if f.Trouble = missing(f.Proposal); len(f.Trouble) > 0 {
		return p.write(w, http.StatusUnprocessableEntity, f)
	}
	saved, err := p.store.Save(f.Proposal, who.From(r.Context()))
	switch {
	case errors.Is(err, ErrStale):
		f.Theirs, f.Token = &saved, saved.Token
		return p.write(w, http.StatusConflict, f)
	case err != nil:
		return refusal(err)
	}
	if saved.State == Submitted || saved.State == Asks {
		p.check(r.Context(), saved)
	}
	http.Redirect(w, r, home+"/"+saved.ID, http.StatusSeeOther)
	return nil
}

// missing lists what a proposal cannot do without.
func missing(x Proposal) (out []string) {
	if x.Title == "" {
		out = append(out, "Titel: zeg in een paar woorden wat u voorstelt.")
	}
	if x.Reason == "" {
		out = append(out, "Reden: zeg waarom dit moet veranderen.")
	}
	if x.Source == "" {
		out = append(out, "Bron: noem de wet, de afspraak of de uitspraak waarop het rust.")
	}
	return out
}

func absent() error {
	return &page.Failure{Status: http.StatusNotFound, Title: "Dit voorstel is er niet", Detail: "Het nummer komt niet voor.", Next: "Kies het voorstel in de lijst Voorstellen."}
}

func (p *Page) get(r *http.Request) (Proposal, error) {
	x, err := p.store.Get(r.PathValue("voorstel"))
	if errors.Is(err, ErrAbsent) {
		return x, absent()
	}
	return x, err
}

// change takes one step with a proposal, by the button that was used.
func (p *Page) change(w http.ResponseWriter, r *http.Request) error {
	form, err := read(w, r)
	if err != nil {
		return err
	}
	x, err := p.get(r)
	if err != nil {
		return err
	}
	if err := page.Allowed(r, needs(form.Get("doe"))); err != nil {
		return err
	}
	f := Form{Proposal: x}
	do := form.Get("doe")
	if do == "nakijken" || do == "indienen" { // the gate is to look at it
		if err := page.Spend(r, page.Long); err != nil {
			return err
		}
	}
	switch do {
	case "wijzig":
		return p.write(w, http.StatusOK, f)
	case "pastoe":
		f.Token = form.Get("teken")
		return p.again(w, f)
	case "nakijken", "stop":
		if do == "stop" {
			p.checkOf(x.ID).Stop()
		} else {
			p.check(r.Context(), x)
		}
		http.Redirect(w, r, home+"/"+x.ID, http.StatusSeeOther)
		return nil
	case "keurgoed", "terug":
		return p.review(w, r, x, form, do == "keurgoed")
	case "neemop":
		return p.merge(w, r, x, form.Get("teken"))
	case "indienen":
		f.Token = form.Get("teken")
		return p.handIn(w, r, f)
	case "intrekken", "concept":
		f.State, f.Token = map[string]State{"intrekken": Withdrawn, "concept": Draft}[do], form.Get("teken")
		return p.save(w, r, f)
	case "bewaar", "voegtoe":
		f.said(form)
		f.State, f.Asked = Draft, nil // what was handed in was another text
		moved, err := p.begun(&f, form, x.Files)
		if err != nil {
			return refusal(err)
		}
		if do == "voegtoe" {
			return p.add(w, f, form)
		}
		if moved != "" {
			f.Trouble = []string{movedText(moved)}
			return p.write(w, http.StatusConflict, f)
		}
		return p.save(w, r, f)
	}
	return &page.Failure{Status: http.StatusBadRequest, Title: "Deze knop bestaat niet", Detail: "De pagina is misschien van een oudere versie.", Next: "Open het voorstel opnieuw."}
}
