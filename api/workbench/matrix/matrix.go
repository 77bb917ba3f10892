// Package matrix is the page that sets fields against purposes, for one organisation or for classes of them: what the policies say of each without
// further facts. Each cell is a decision of the service, or one for each way in which the organisations of a class differ, and leads to the question.
package matrix

import (
	"embed"
	"encoding/csv"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"doelbinding/api/held"
	"doelbinding/api/workbench/ask"
	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/language"
)

//go:embed templates
var templates embed.FS

// Page is the page.
type Page struct {
	site     *page.Site
	service  ask.Service
	likeness func(engine.Register, engine.Question) (string, error)
	template *template.Template
}

const path = page.Base + "/matrix"

// mostDecisions is how many different questions one page asks; what does not fit is on the next page.
const mostDecisions = 240

// New returns the page. Likeness is equal for questions that come to the same outcome: of those one is asked.
func New(site *page.Site, service ask.Service, likeness func(engine.Register, engine.Question) (string, error)) *Page {
	return &Page{site, service, likeness, site.Template(templates, "templates/matrix.html")}
}

// Routes returns where the page is.
func (p *Page) Routes() []page.Route {
	return []page.Route{
		{Method: http.MethodGet, Path: path, Weight: page.Runs, Decide: p.show},
		{Method: http.MethodGet, Path: path + ".csv", Weight: page.Runs, Decide: p.export},
	}
}

// Matrix is what the page shows.
type Matrix struct {
	Form
	Fields []engine.Field
	Rows   []Row
	Asked  bool
	// Classes reports whether classes of organisations were asked about.
	Classes bool
	CSV     string
	First   int    // the number of the first purpose on this page, from 1
	Last    int    // that of the last
	All     int    // how many purposes there are
	Next    string // where the next page is; empty: this is the last
	Counts  []Count
}

// Form is what was chosen.
type Form struct {
	Party, Role, Action, Dataset, Purposes, Only string
	Purpose, Field                               string // words that narrow the purposes and the fields
	Day, DayError                                string
	On                                           engine.Day
	Kinds                                        []Kind
	Roles                                        []engine.Role
	Actions                                      []engine.Action
	Datasets                                     []engine.Dataset
	Outcomes                                     []engine.Outcome
}

// Kind is the organisations of one kind.
type Kind struct {
	Name    string
	Parties []engine.Party
}

// Row is a purpose with its cells, for the organisations of one class.
type Row struct {
	Purpose engine.Purpose
	Class   Class
	First   bool // of the rows of its purpose
	Cells   []Cell
}

// Class is organisations that are looked at together: those of a kind, or one.
type Class struct {
	ID, Name string // soort:gemeente, or the id of the one organisation
	Parties  []engine.Party
}

// Cell is what is decided about one field for one purpose: one outcome, or more where the organisations of the class differ.
type Cell struct {
	Field  engine.Field
	Parts  []Part // empty: the question contradicts itself
	Hidden bool   // another outcome was asked for
}

// Part is what is decided for some organisations of a class.
type Part struct {
	Outcome  engine.Outcome
	Places   []string // the citations of the clauses that decide, of all these organisations
	Clauses  []string
	Reason   string
	Question string // where the question is, for the first of them
	Parties  []engine.Party
}

// Place cites the clauses that decide.
func (p Part) Place() string { return strings.Join(p.Places, "; ") }

// Names lists the first organisations of a part, for a reader.
func (p Part) Names() string {
	var names []string
	for _, x := range p.Parties[:min(len(p.Parties), 8)] {
		names = append(names, x.Name)
	}
	out := strings.Join(names, ", ")
	if more := len(p.Parties) - len(names); more > 0 {
		out += " en " + strconv.Itoa(more) + " andere"
	}
	return out
}

// Said says in words what the matrix is about, for who reads it on paper.
func (m Matrix) Said() string {
	who := strings.TrimPrefix(m.Party, classPrefix)
	switch {
	case who == "*":
		who = "Alle soorten organisaties"
	case m.Classes:
		who = "Elke organisatie van de soort " + who
	case len(m.Rows) > 0:
		who = m.Rows[0].Class.Name
	}
	if i := slices.IndexFunc(m.Roles, func(r engine.Role) bool { return r.ID == m.Role }); i >= 0 {
		who += ", " + m.Roles[i].Name
	}
	if i := slices.IndexFunc(m.Actions, func(a engine.Action) bool { return a.ID == m.Action }); i >= 0 {
		who += ", " + m.Actions[i].Name
	}
	if i := slices.IndexFunc(m.Datasets, func(d engine.Dataset) bool { return d.ID == m.Dataset }); i >= 0 {
		who += ", gegevens uit " + m.Datasets[i].Name
	}
	return language.Capital(who) + "."
}

// Span is how many rows a purpose has.
func (m Matrix) Span() int {
	n := 1
	for n < len(m.Rows) && !m.Rows[n].First {
		n++
	}
	return n
}

// Count is how many cells have an outcome; one in which organisations differ counts for each.
type Count struct {
	Outcome engine.Outcome
	N       int
}

func (p *Page) form(reg engine.Register, r *http.Request) Form {
	query := r.URL.Query()
	f := Form{
		Party: query.Get("partij"), Role: query.Get("rol"), Action: query.Get("handeling"), Dataset: query.Get("dataset"), Purposes: query.Get("doelen"),
		Only: query.Get("toon"), Purpose: strings.TrimSpace(query.Get("doel")), Field: strings.TrimSpace(query.Get("gegeven")), Actions: reg.Actions(), Datasets: reg.Datasets(), Roles: reg.Roles(),
		Outcomes: []engine.Outcome{engine.Permitted, engine.NeedsWeigh, engine.Insufficient, engine.Forbidden},
	}
	f.On, f.Day, f.DayError = p.site.Day(r)
	for _, party := range reg.Parties() {
		i := slices.IndexFunc(f.Kinds, func(k Kind) bool { return k.Name == party.Kind })
		if i < 0 {
			i, f.Kinds = len(f.Kinds), append(f.Kinds, Kind{Name: party.Kind})
		}
		f.Kinds[i].Parties = append(f.Kinds[i].Parties, party)
	}
	return f
}

// classPrefix begins the id of a class of organisations; after it stands a kind, or a star for all kinds beside each other.
const classPrefix = "soort:"

// classes returns the organisations that were chosen.
func (f Form) classes(reg engine.Register) (out []Class) {
	if p, ok := reg.Party(f.Party); ok {
		return []Class{{p.ID, p.Name, []engine.Party{p}}}
	}
	for _, k := range f.Kinds {
		if f.Party == classPrefix+k.Name || f.Party == classPrefix+"*" {
			out = append(out, Class{classPrefix + k.Name, k.Name, k.Parties})
		}
	}
	return out
}

// fill decides the cells. Without an organisation, an act and a dataset there is nothing to decide.
func (p *Page) fill(r *http.Request) (Matrix, []journal.Decided, error) {
	reg := p.site.Register()
	m := Matrix{Form: p.form(reg, r)}
	classes := m.classes(reg)
	_, action := reg.Action(m.Action)
	dataset, ok := reg.Dataset(m.Dataset)
	if len(classes) == 0 || !action || !ok || m.DayError != "" {
		return m, nil, nil
	}
	m.Asked, m.CSV = true, path+".csv?"+r.URL.RawQuery
	m.Classes = strings.HasPrefix(m.Party, classPrefix)
	for _, f := range reg.Fields() {
		if f.Dataset == dataset.ID && holds(f.Name, f.Synonyms, m.Field) {
			m.Fields = append(m.Fields, f)
		}
	}
	d := deciding{page: p, r: r, reg: reg, form: m.Form, known: map[string]Part{}}
	counts := map[engine.Outcome]int{}
	all := purposes(reg, dataset, m.Purposes, m.Purpose)
	from, _ := strconv.Atoi(r.URL.Query().Get("vanaf")) // what is no number is the beginning
	from = min(max(from, 0), len(all))
	m.First, m.Last, m.All = from+1, from, len(all)
	for _, purpose := range all[from:] {
		if len(d.known)+len(m.Fields)*len(classes) > mostDecisions && len(m.Rows) > 0 {
			next := r.URL.Query()
			next.Set("vanaf", strconv.Itoa(m.Last))
			m.Next = path + "?" + next.Encode()
			break
		}
		m.Last++
		for i, class := range classes {
			row := Row{Purpose: purpose, Class: class, First: i == 0}
			for _, field := range m.Fields {
				cell, err := d.cell(class, field, purpose)
				if err != nil {
					return m, nil, err
				}
				cell.Hidden = m.Only != "" && !slices.ContainsFunc(cell.Parts, func(x Part) bool { return m.Only == string(x.Outcome) })
				for _, x := range cell.Parts {
					counts[x.Outcome]++
				}
				row.Cells = append(row.Cells, cell)
			}
			m.Rows = append(m.Rows, row)
		}
	}
	for _, o := range m.Outcomes {
		m.Counts = append(m.Counts, Count{o, counts[o]})
	}
	return m, d.records, nil
}

// holds reports whether each word begins a word of a name or of a synonym.
func holds(name string, synonyms []string, words string) bool {
	text := " " + strings.ToLower(name+" "+strings.Join(synonyms, " "))
	for w := range strings.FieldsSeq(strings.ToLower(words)) {
		if !strings.Contains(text, " "+w) {
			return false
		}
	}
	return true
}

// purposes lists those of the agreement about the data with what falls under them, or all, as far as words name them.
func purposes(reg engine.Register, d engine.Dataset, which, words string) (out []engine.Purpose) {
	agreement, ok := reg.Agreement(d.Agreement)
	for _, p := range reg.Purposes() {
		listed := slices.ContainsFunc(p.Lineage, func(id string) bool { return slices.Contains(agreement.Uses, id) })
		if holds(p.Name, p.Synonyms, words) && (which == "alle" || !ok || len(agreement.Uses) == 0 || listed) {
			out = append(out, p)
		}
	}
	return out
}

// note has the record of the call say what the matrix was about: who, and how many cells have each outcome. Of the decisions alone it would not be
// known, for those that are alike are one. Who is a class or an organisation of the register, never what somebody typed.
func (m Matrix) note(w http.ResponseWriter) {
	if !m.Asked {
		return
	}
	about := url.Values{"partij": {m.Party}}
	for _, c := range m.Counts {
		about.Set(string(c.Outcome), strconv.Itoa(c.N))
	}
	held.Of(w).Note(held.Note{Look: "matrix?" + about.Encode()})
}

func (p *Page) show(w http.ResponseWriter, r *http.Request) ([]journal.Decided, error) {
	m, records, err := p.fill(r)
	if err != nil {
		return nil, err
	}
	m.note(w)
	status := http.StatusOK
	if m.DayError != "" {
		status = http.StatusUnprocessableEntity
	}
	return records, p.site.Render(w, status, p.template, page.View{Title: "Matrix", Menu: "Matrix", Data: m})
}

// export writes the cells as a spreadsheet of a Dutch computer opens them.
func (p *Page) export(w http.ResponseWriter, r *http.Request) ([]journal.Decided, error) {
	m, records, err := p.fill(r)
	if err != nil {
		return nil, err
	}
	m.note(w)
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="matrix.csv"`)
	var b strings.Builder
	b.WriteString("\ufeff")
	out := csv.NewWriter(&b)
	out.Comma, out.UseCRLF = ';', true
	rows := [][]string{{"partij", "rol", "handeling", "gegeven", "doel", "peildatum", "uitkomst", "reden", "bepalingen", "regels", "register", "aantal", "organisaties"}}
	for _, row := range m.Rows {
		for _, c := range row.Cells {
			if len(c.Parts) == 0 && m.Only == "" {
				rows = append(rows, []string{
					row.Class.ID, m.Role, m.Action, c.Field.ID, row.Purpose.ID, string(m.On), "kan niet samen", "", "", p.site.Policy.Hash(), p.site.Register().Hash(), "0", "",
				})
			}
			for _, x := range c.Parts {
				if m.Only != "" && m.Only != string(x.Outcome) {
					continue
				}
				var ids []string
				for _, party := range x.Parties {
					ids = append(ids, party.ID)
				}
				rows = append(rows, []string{
					row.Class.ID, m.Role, m.Action, c.Field.ID, row.Purpose.ID, string(m.On), x.Outcome.Dutch(), x.Reason, strings.Join(x.Clauses, " "),
					p.site.Policy.Hash(), p.site.Register().Hash(), strconv.Itoa(len(ids)), strings.Join(ids, " "),
				})
			}
		}
	}
	if err := out.WriteAll(rows); err != nil {
		return nil, err
	}
	_, err = w.Write([]byte(b.String()))
	return records, err
}
