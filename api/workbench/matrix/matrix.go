// Package matrix is the page that sets fields against purposes for one organisation: what the policies say of each without further facts. Each cell is
// a decision of the service, and leads to the question.
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

	"doelbinding/api/workbench/ask"
	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/scenario"
	"doelbinding/engine/wire"
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
const mostDecisions = 120

// New returns the page. Likeness is equal for questions that come to the same outcome: of those one is asked.
func New(site *page.Site, service ask.Service, likeness func(engine.Register, engine.Question) (string, error)) *Page {
	return &Page{site, service, likeness, site.Template(templates, "templates/matrix.html")}
}

// Routes returns where the page is.
func (p *Page) Routes() []page.Route {
	return []page.Route{
		{Method: http.MethodGet, Path: path, Decide: p.show},
		{Method: http.MethodGet, Path: path + ".csv", Decide: p.export},
	}
}

// Matrix is what the page shows.
type Matrix struct {
	Form
	Fields []engine.Field
	Rows   []Row
	Asked  bool
	CSV    string
	First  int    // the number of the first purpose on this page, from 1
	Last   int    // that of the last
	All    int    // how many purposes there are
	Next   string // where the next page is; empty: this is the last
	Counts []Count
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

// Row is a purpose with its cells.
type Row struct {
	Purpose engine.Purpose
	Cells   []Cell
}

// Cell is what is decided about one field for one purpose.
type Cell struct {
	Field    engine.Field
	Outcome  engine.Outcome // empty: the question contradicts itself
	Place    string         // the citation of the first clause that decides
	Clauses  []string
	Reason   string
	Missing  int
	Question string // where the question is
	Hidden   bool   // another outcome was asked for
}

// Count is how many cells have an outcome.
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

// fill decides the cells. Without an organisation, an act and a dataset there is nothing to decide.
func (p *Page) fill(r *http.Request) (Matrix, []journal.Decided, error) {
	reg := p.site.Register()
	m := Matrix{Form: p.form(reg, r)}
	_, party := reg.Party(m.Party)
	_, action := reg.Action(m.Action)
	dataset, ok := reg.Dataset(m.Dataset)
	if !party || !action || !ok || m.DayError != "" {
		return m, nil, nil
	}
	m.Asked, m.CSV = true, path+".csv?"+r.URL.RawQuery
	for _, f := range reg.Fields() {
		if f.Dataset == dataset.ID && holds(f.Name, f.Synonyms, m.Field) {
			m.Fields = append(m.Fields, f)
		}
	}
	decided := map[string]Cell{}
	var records []journal.Decided
	counts := map[engine.Outcome]int{}
	all := purposes(reg, dataset, m.Purposes, m.Purpose)
	from, _ := strconv.Atoi(r.URL.Query().Get("vanaf")) // what is no number is the beginning
	from = min(max(from, 0), len(all))
	m.First, m.Last, m.All = from+1, from, len(all)
	for _, purpose := range all[from:] {
		if len(decided)+len(m.Fields) > mostDecisions && len(m.Rows) > 0 {
			next := r.URL.Query()
			next.Set("vanaf", strconv.Itoa(m.Last))
			m.Next = path + "?" + next.Encode()
			break
		}
		m.Last++
		row := Row{Purpose: purpose}
		for _, field := range m.Fields {
			cell, err := p.cell(r, reg, decided, &records, engine.Question{
				Party: m.Party, Role: m.Role, Action: m.Action, Field: field.ID, Purpose: purpose.ID, Day: m.On, Asked: p.site.Today(), Facts: map[string]engine.Value{},
			})
			if err != nil {
				return m, nil, err
			}
			cell.Field, cell.Hidden = field, m.Only != "" && m.Only != string(cell.Outcome)
			cell.Question = page.Base + "/vraag?" + url.Values{
				"partij": {m.Party}, "rol": {m.Role}, "handeling": {m.Action}, "gegeven": {field.ID}, "doel": {purpose.ID}, "peildatum": {string(m.On)},
			}.Encode()
			counts[cell.Outcome]++
			row.Cells = append(row.Cells, cell)
		}
		m.Rows = append(m.Rows, row)
	}
	for _, o := range m.Outcomes {
		m.Counts = append(m.Counts, Count{o, counts[o]})
	}
	return m, records, nil
}

// cell decides a question, or takes what was decided of one that is alike.
func (p *Page) cell(r *http.Request, reg engine.Register, decided map[string]Cell, records *[]journal.Decided, q engine.Question) (Cell, error) {
	if len(engine.Contradictions(reg, q)) > 0 {
		return Cell{}, nil
	}
	key, err := p.likeness(reg, q)
	if err != nil {
		return Cell{}, err
	}
	if c, ok := decided[key]; ok {
		return c, nil
	}
	d, err := p.service.Decide(r.Context(), reg, wire.Decoded{Question: q})
	if err != nil {
		return Cell{}, err
	}
	*records = append(*records, d.Record)
	c := Cell{Outcome: d.Decision.Outcome, Reason: d.Decision.Reason, Clauses: scenario.Result{Decision: &d.Decision}.Deciding(), Missing: len(d.Decision.Missing) + len(d.Decision.Norms)}
	for _, check := range d.Decision.Checks {
		if len(c.Clauses) > 0 && check.Clause == c.Clauses[0] && len(check.Citations) > 0 {
			c.Place = engine.Cite(reg, check.Citations[0], q.Day).Text
		}
	}
	decided[key] = c
	return c, nil
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

func (p *Page) show(w http.ResponseWriter, r *http.Request) ([]journal.Decided, error) {
	m, records, err := p.fill(r)
	if err != nil {
		return nil, err
	}
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
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="matrix.csv"`)
	var b strings.Builder
	b.WriteString("\ufeff")
	out := csv.NewWriter(&b)
	out.Comma, out.UseCRLF = ';', true
	rows := [][]string{{"partij", "rol", "handeling", "gegeven", "doel", "peildatum", "uitkomst", "reden", "bepalingen", "regels", "register"}}
	for _, row := range m.Rows {
		for _, c := range row.Cells {
			if c.Hidden {
				continue
			}
			rows = append(rows, []string{
				m.Party, m.Role, m.Action, c.Field.ID, row.Purpose.ID, string(m.On), c.Outcome.Dutch(), c.Reason, strings.Join(c.Clauses, " "),
				p.site.Policy.Hash(), p.site.Register().Hash(),
			})
		}
	}
	if err := out.WriteAll(rows); err != nil {
		return nil, err
	}
	_, err = w.Write([]byte(b.String()))
	return records, err
}
