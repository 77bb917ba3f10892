// Package names is the pages with what the register holds (Register) and the sentences in which examples are written (Stappen). They are read only.
package names

import (
	"cmp"
	"embed"
	"html/template"
	"net/http"
	"slices"
	"strings"

	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/scenario"
)

//go:embed templates
var templates embed.FS

// Pages are the pages.
type Pages struct {
	site  *page.Site
	suite func() scenario.Suite // nil: no steps

	register, steps *template.Template
}

// New returns the pages. The sentences are those of a suite of examples.
func New(site *page.Site, suite func() scenario.Suite) *Pages {
	return &Pages{site, suite, site.Template(templates, "templates/register.html"), site.Template(templates, "templates/steps.html")}
}

// Routes returns where the pages are.
func (p *Pages) Routes() []page.Route {
	return []page.Route{
		{Method: http.MethodGet, Path: page.Base + "/register", Serve: p.showRegister},
		{Method: http.MethodGet, Path: page.Base + "/stappen", Serve: p.showSteps},
	}
}

// Register is what the register holds, narrowed by words.
type Register struct {
	Words, Sort string
	Sorts       []Sort
	Shown       int
}

// Sort is a kind of entries.
type Sort struct {
	ID, Name string
	Columns  []string
	Rows     []Row
}

// Row is an entry: its name, its id, its synonyms and what else there is to know.
type Row struct {
	ID, Name string
	Also     []string
	More     []string // one for each column
}

func (p *Pages) showRegister(w http.ResponseWriter, r *http.Request) error {
	reg := p.site.Register()
	out := Register{Words: strings.TrimSpace(r.URL.Query().Get("zoek")), Sort: r.URL.Query().Get("soort")}
	for _, s := range sorts(reg) {
		if out.Words != "" {
			s.Rows = slices.DeleteFunc(s.Rows, func(x Row) bool { return !holds(x, out.Words) })
		}
		if out.Sort == "" || out.Sort == s.ID {
			out.Shown += len(s.Rows)
		} else {
			s.Rows = nil
		}
		out.Sorts = append(out.Sorts, s)
	}
	return p.site.Render(w, http.StatusOK, p.register, page.View{Title: "Register", Menu: "Register", Data: out})
}

// holds reports whether all words stand in an entry.
func holds(x Row, words string) bool {
	text := strings.ToLower(x.ID + " " + x.Name + " " + strings.Join(x.Also, " ") + " " + strings.Join(x.More, " "))
	for w := range strings.FieldsSeq(strings.ToLower(words)) {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

func sorts(reg engine.Register) []Sort {
	return []Sort{partiesOf(reg), agreementsOf(reg), fieldsOf(reg), purposesOf(reg), factsOf(reg)}
}

func partiesOf(reg engine.Register) Sort {
	out := Sort{ID: "partijen", Name: "Organisaties en personen", Columns: []string{"Soort", "Doet mee aan"}}
	for _, x := range reg.Parties() {
		var joined []string
		for _, a := range reg.Agreements() {
			if part, ok := reg.Participation(x.ID, a.ID); ok {
				joined = append(joined, a.Name+" ("+page.Period(part.Period)+")")
			}
		}
		out.Rows = append(out.Rows, Row{x.ID, x.Name, x.Synonyms, []string{x.Kind, strings.Join(joined, "; ")}})
	}
	return out
}

func agreementsOf(reg engine.Register) Sort {
	out := Sort{ID: "afspraken", Name: "Afspraken", Columns: []string{"Loopt", "Partijen", "Doelen"}}
	for _, x := range reg.Agreements() {
		var runs, uses []string
		for _, p := range x.Periods {
			runs = append(runs, page.Period(p))
		}
		if x.WithdrawnOn != "" {
			runs = append(runs, "ingetrokken per "+x.WithdrawnOn.Dutch())
		}
		if x.StoppedOn != "" {
			runs = append(runs, "gestaakt per "+x.StoppedOn.Dutch())
		}
		for _, u := range x.Uses {
			p, _ := reg.Purpose(u)
			uses = append(uses, cmp.Or(p.Name, u))
		}
		out.Rows = append(out.Rows, Row{x.ID, x.Name, nil, []string{strings.Join(runs, "; "), strings.Join(partyNames(reg, x.Parties), ", "), strings.Join(uses, ", ")}})
	}
	return out
}

func partyNames(reg engine.Register, ids []string) (out []string) {
	for _, id := range ids {
		p, _ := reg.Party(id)
		out = append(out, cmp.Or(p.Name, id))
	}
	return out
}

func fieldsOf(reg engine.Register) Sort {
	out := Sort{ID: "gegevens", Name: "Gegevens", Columns: []string{"Uit", "Bron"}}
	for _, x := range reg.Fields() {
		d, _ := reg.Dataset(x.Dataset)
		out.Rows = append(out.Rows, Row{x.ID, x.Name, x.Synonyms, []string{d.Name, strings.Join(partyNames(reg, d.Sources), ", ")}})
	}
	return out
}

func purposesOf(reg engine.Register) Sort {
	out := Sort{ID: "doelen", Name: "Doelen", Columns: []string{"Valt onder"}}
	for _, x := range reg.Purposes() {
		parent, _ := reg.Purpose(x.Parent)
		out.Rows = append(out.Rows, Row{x.ID, x.Name, x.Synonyms, []string{parent.Name}})
	}
	return out
}

func factsOf(reg engine.Register) Sort {
	out := Sort{ID: "feiten", Name: "Feiten", Columns: []string{"Wat kan het zijn", "Wie weegt"}}
	for _, x := range reg.Facts() {
		if x.Member {
			continue
		}
		what := map[string]string{
			engine.TypeBoolean: "ja of nee", engine.TypeDate: "een dag", engine.TypeInteger: "een getal", engine.TypeCountry: "een land", engine.TypeParty: "een organisatie",
			engine.TypeRole: "een rol", engine.TypeEnum: strings.Join(x.Values, ", "),
		}[x.Type]
		out.Rows = append(out.Rows, Row{x.Name, x.Question, x.Synonyms, []string{what, x.Weigher}})
	}
	return out
}

// Steps is the sentences in which examples are written.
type Steps struct {
	Words    string
	Keywords []Keyword
	Facts    []string // sentences of facts, after Gegeven
	Shown    int
}

// Keyword is the sentences after one keyword.
type Keyword struct {
	Name  string
	Steps []string // how each reads
}

func (p *Pages) showSteps(w http.ResponseWriter, r *http.Request) error {
	out := Steps{Words: strings.TrimSpace(r.URL.Query().Get("zoek"))}
	wanted := func(s string) bool { return holds(Row{Name: s}, out.Words) }
	if p.suite != nil {
		reg := p.suite().Register
		for _, name := range []string{scenario.Given, scenario.When, scenario.Then} {
			k := Keyword{Name: name}
			for _, s := range scenario.Steps(reg) {
				if s.Keyword == name && wanted(s.Example) && !slices.Contains(k.Steps, s.Example) {
					k.Steps = append(k.Steps, s.Example)
				}
			}
			out.Shown += len(k.Steps)
			out.Keywords = append(out.Keywords, k)
		}
		for _, s := range scenario.Sentences(reg) {
			if wanted(s) {
				out.Facts = append(out.Facts, s)
			}
		}
		out.Shown += len(out.Facts)
	}
	return p.site.Render(w, http.StatusOK, p.steps, page.View{Title: "Stappen", Menu: "Stappen", Data: out})
}
