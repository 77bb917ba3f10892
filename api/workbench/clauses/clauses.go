// Package clauses is the page with the clauses: a tree by statute or agreement, and of each clause what it says, where it stands on a day, how it was
// read, and what came of its examples.
package clauses

import (
	"embed"
	"html/template"
	"net/http"
	"slices"
	"strings"

	"doelbinding/api/workbench/examples"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/proposals"
	"doelbinding/engine"
	"doelbinding/engine/language"
)

//go:embed templates
var templates embed.FS

// Page is the page.
type Page struct {
	site     *page.Site
	examples *examples.Examples
	asking   Asking

	tree, clause *template.Template
}

const path = page.Base + "/bepalingen"

// Asking returns the examples of a clause that wait for other policies; nil: nobody keeps them.
type Asking func(clause string) ([]proposals.Asking, error)

// New returns the page over the examples.
func New(site *page.Site, list *examples.Examples, asking Asking) *Page {
	return &Page{site, list, asking, site.Template(templates, "templates/tree.html"), site.Template(templates, "templates/clause.html")}
}

// Routes returns where the page is.
func (p *Page) Routes() []page.Route {
	return []page.Route{
		{Method: http.MethodGet, Path: path, Serve: p.list},
		{Method: http.MethodGet, Path: path + "/:regeling/:bepaling", Serve: p.show},
	}
}

// Tree is the list of clauses.
type Tree struct {
	Day, Words, DayError string
	Only                 string // geldig, ongetekend or empty
	Groups               []Group
	Shown, All           int
}

// Group is the clauses of one statute or agreement.
type Group struct {
	ID, Name string
	Clauses  []Row
	Open     bool
}

// Row is a clause in the list.
type Row struct {
	engine.Clause
	Valid    bool
	Citation string
	Signed   string
	Examples int
}

func (p *Page) list(w http.ResponseWriter, r *http.Request) error {
	day, written, trouble := p.site.Day(r)
	t := Tree{Day: written, DayError: trouble, Words: strings.TrimSpace(r.URL.Query().Get("zoek")), Only: r.URL.Query().Get("toon")}
	reg := p.site.Register()
	for _, c := range p.site.Policy.Clauses() {
		t.All++
		row := Row{Clause: c, Valid: c.Valid.Contains(day), Citation: strings.Join(cited(reg, c, day), "; "), Signed: signature(c), Examples: p.examples.Count(c.ID)}
		if !holds(c, row.Citation, t.Words) || t.Only == "geldig" && !row.Valid || t.Only == "ongetekend" && (c.Reading == "" || c.Signed != "") {
			continue
		}
		t.Shown++
		folder, _, _ := strings.Cut(c.ID, "/")
		i := slices.IndexFunc(t.Groups, func(g Group) bool { return g.ID == folder })
		if i < 0 {
			i, t.Groups = len(t.Groups), append(t.Groups, Group{ID: folder, Name: language.Capital(page.Regulation(reg, c)), Open: t.Words != ""})
		}
		t.Groups[i].Clauses = append(t.Groups[i].Clauses, row)
	}
	slices.SortStableFunc(t.Groups, func(a, b Group) int { return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)) })
	status := http.StatusOK
	if trouble != "" {
		status = http.StatusUnprocessableEntity
	}
	return p.site.Render(w, status, p.tree, page.View{Title: "Bepalingen", Menu: "Bepalingen", Data: t})
}

// holds reports whether all words stand in what a clause says about itself.
func holds(c engine.Clause, citation, words string) bool {
	text := strings.ToLower(strings.Join([]string{c.ID, c.Title, c.Gist, c.Reading, c.Alternative, c.Source, citation}, " "))
	for w := range strings.FieldsSeq(strings.ToLower(words)) {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

// cited writes the citations of a clause on a day.
func cited(reg engine.Register, c engine.Clause, day engine.Day) (out []string) {
	for _, s := range c.Citations {
		if s.Period.Contains(day) {
			out = append(out, engine.Cite(reg, s.ID, day).Text)
		}
	}
	return out
}

func signature(c engine.Clause) string {
	switch {
	case c.Signed != "":
		return "lezing ondertekend: " + c.Signed
	case c.Reading != "":
		return "lezing niet ondertekend"
	}
	return "geen lezing nodig"
}

// Clause is everything about one clause.
type Clause struct {
	engine.Clause
	Day, DayError string
	On            engine.Day
	Valid         bool
	Signed        string
	Regulation    string
	Now           []engine.Citation // of the day
	Places        []Place           // of every time
	Reads         []Reads
	Overridden    string
	Elsewhere     string // what the law offers instead
	Results       []examples.Result
	Passed, Not   int
	Asks          []Asks
}

// Asks is an example that waits for other policies.
type Asks struct {
	proposals.Asking
	Since bool // the policies are others than those that contradicted it
}

// Place is where the text stood, and when.
type Place struct {
	engine.Citation
	Period engine.Period
}

// Reads is a fact that a clause reads.
type Reads struct {
	Name, Question string
	Silent         bool // silence counts as an answer
}

func (p *Page) show(w http.ResponseWriter, r *http.Request) error {
	id := r.PathValue("regeling") + "/" + r.PathValue("bepaling")
	c, ok := p.site.Policy.Clause(id)
	if !ok {
		return &page.Failure{Status: http.StatusNotFound, Title: "Deze bepaling is er niet", Detail: "Geen bepaling heet zo. De link is misschien oud, of er staat een fout in.", Next: "Zoek de bepaling in de lijst Bepalingen."}
	}
	reg := p.site.Register()
	day, written, trouble := p.site.Day(r)
	out := Clause{Clause: c, Day: written, DayError: trouble, On: day, Valid: c.Valid.Contains(day), Signed: signature(c), Regulation: page.Regulation(reg, c), Elsewhere: page.Named(reg, c.OtherRoute)}
	if over, ok := p.site.Policy.Clause(c.OverriddenBy); ok {
		out.Overridden = over.Title
	}
	for _, s := range c.Citations {
		if s.Period.Contains(day) {
			out.Now = append(out.Now, engine.Cite(reg, s.ID, day))
		}
		at := max(s.Period.Closed().From, engine.FirstDay)
		if s.Period.Contains(day) {
			at = day
		}
		out.Places = append(out.Places, Place{engine.Cite(reg, s.ID, at), s.Period})
	}
	for _, name := range c.Facts {
		f, _ := reg.Fact(name)
		out.Reads = append(out.Reads, Reads{name, f.Question, slices.Contains(c.Presumes, name)})
	}
	results, err := p.examples.Run(r.Context(), id)
	if err != nil {
		return err
	}
	for _, x := range results {
		if x.Passed {
			out.Passed++
		} else {
			out.Not++
		}
		out.Results = append(out.Results, x)
	}
	if p.asking != nil {
		waiting, err := p.asking(id)
		if err != nil {
			return err
		}
		for _, x := range waiting {
			out.Asks = append(out.Asks, Asks{x, x.Policies != p.site.Policy.Hash()})
		}
	}
	status := http.StatusOK
	if trouble != "" {
		status = http.StatusUnprocessableEntity
	}
	return p.site.Render(w, status, p.clause, page.View{Title: c.Title, Menu: "Bepalingen", Data: out})
}
