// Package proposals is the page on which a change is proposed (Voorstellen): files with examples, why, and by what source. A proposal is kept in a folder
// of the operator, judged as the gate would, and exported as a patch. Nobody logs in yet, so nobody signs here: a reviewer takes the patch.
//
// Two people who change one proposal do not lose a text: a save that rests on an older revision is refused, with both texts shown.
package proposals

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"doelbinding/api/workbench/examples"
	"doelbinding/api/workbench/page"
	"doelbinding/engine"
)

//go:embed templates
var templates embed.FS

// Page is the page.
type Page struct {
	site     *page.Site
	examples *examples.Examples
	store    *Store // nil: nothing is kept

	none, list, form, one *template.Template
}

const home = page.Base + "/voorstellen"

// New returns the page over the examples that there are.
func New(site *page.Site, list *examples.Examples, store *Store) *Page {
	parse := func(name string) *template.Template {
		return site.Template(templates, "templates/parts.html", "templates/"+name)
	}
	return &Page{site, list, store, parse("none.html"), parse("list.html"), parse("form.html"), parse("one.html")}
}

// Routes returns where the page is.
func (p *Page) Routes() []page.Route {
	return []page.Route{
		{Method: http.MethodGet, Path: home, Serve: p.kept(p.index)},
		{Method: http.MethodPost, Path: home, Serve: p.kept(p.begin)},
		{Method: http.MethodGet, Path: home + "/:voorstel", Serve: p.kept(p.show)},
		{Method: http.MethodPost, Path: home + "/:voorstel", Serve: p.kept(p.change)},
		{Method: http.MethodGet, Path: home + "/:voorstel/wijziging.patch", Serve: p.kept(p.patch)},
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
	Clauses []engine.Clause
	Clause  string // of a new one
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
	} else {
		for i, x := range f.Files {
			f.Files[i].Before = p.examples.Text(clauseOf(x.Path))
		}
	}
	if form.Get("doe") != "bewaar" {
		return p.write(w, http.StatusOK, f)
	}
	return p.save(w, r, f)
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
	saved, err := p.store.Save(f.Proposal)
	switch {
	case errors.Is(err, ErrStale):
		f.Theirs, f.Token = &saved, saved.Token
		return p.write(w, http.StatusConflict, f)
	case errors.Is(err, ErrPath):
		return &page.Failure{Status: http.StatusUnprocessableEntity, Title: "Dit bestand kan een voorstel niet wijzigen", Detail: "Een voorstel wijzigt alleen voorbeelden, in deze mappen: " + strings.Join(Folders, ", ") + ".", Next: "Ga terug: uw tekst staat er nog. Begin het voorstel op de pagina Voorbeelden."}
	case errors.Is(err, ErrAbsent):
		return absent()
	case err != nil:
		return err
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
	f := Form{Proposal: x}
	switch do := form.Get("doe"); do {
	case "wijzig":
		return p.write(w, http.StatusOK, f)
	case "indienen", "intrekken", "concept":
		f.State, f.Token = map[string]State{"indienen": Submitted, "intrekken": Withdrawn, "concept": Draft}[do], form.Get("teken")
		return p.save(w, r, f)
	case "bewaar", "voegtoe":
		f.said(form)
		if clause, ok := p.site.Policy.Clause(form.Get("bepaling")); ok && do == "voegtoe" {
			name := "features/clauses/" + clause.ID + ".feature"
			if !slices.ContainsFunc(f.Files, func(x File) bool { return x.Path == name }) {
				text := p.examples.Text(clause.ID)
				f.Files = append(f.Files, File{name, text, text})
			}
			return p.write(w, http.StatusOK, f)
		}
		for i, file := range f.Files {
			if file.Before == "" { // it was added in the form
				f.Files[i].Before = p.examples.Text(clauseOf(file.Path))
			}
		}
		return p.save(w, r, f)
	}
	return &page.Failure{Status: http.StatusBadRequest, Title: "Deze knop bestaat niet", Detail: "De pagina is misschien van een oudere versie.", Next: "Open het voorstel opnieuw."}
}

// One is a proposal with what the gate would say of it.
type One struct {
	Proposal
	Files  []Judged
	Sound  bool
	Asks   bool // an example contradicts the policies
	Late   bool // not everything was judged
	Closed bool
}

// Judged is a file of a proposal with what the gate would say of it.
type Judged struct {
	File
	examples.Judged
	Clause, Title string
	Changes       []Line
	Moved         bool // the examples here are no longer those that the proposal began with
}

// within is how long the gate may take.
const within = 20 * time.Second

func (p *Page) show(w http.ResponseWriter, r *http.Request) error {
	x, err := p.get(r)
	if err != nil {
		return err
	}
	limited, cancel := context.WithTimeout(r.Context(), within)
	defer cancel()
	out := One{Proposal: x, Sound: true, Closed: x.State == Withdrawn}
	for _, f := range x.Files {
		j := Judged{File: f, Title: f.Path, Changes: f.Lines()}
		if c, ok := p.site.Policy.Clause(clauseOf(f.Path)); ok {
			j.Clause, j.Title = c.ID, c.Title
			j.Moved = p.examples.Text(c.ID) != f.Before
		}
		j.Judged, err = p.examples.Judge(limited, f.Path, f.Text, p.site.Policy)
		if errors.Is(err, context.DeadlineExceeded) && r.Context().Err() == nil {
			out.Late = true
		} else if err != nil {
			return err
		}
		out.Sound = out.Sound && j.Sound()
		out.Asks = out.Asks || j.Failed > 0
		out.Files = append(out.Files, j)
	}
	return p.site.Render(w, http.StatusOK, p.one, page.View{Title: x.Title, Menu: "Voorstellen", Data: out})
}

// patch answers with the proposal as git apply takes it.
func (p *Page) patch(w http.ResponseWriter, r *http.Request) error {
	x, err := p.get(r)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/x-diff; charset=utf-8")
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="voorstel-%s.patch"`, x.ID))
	_, err = w.Write(x.Patch())
	return err
}
