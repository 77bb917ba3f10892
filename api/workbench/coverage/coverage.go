// Package coverage is the page that says how well the examples hold the clauses (Dekking): of each clause how many there are, what they show of it, how
// many weakenings of its rules somebody notices, and whether a jurist signed its reading.
package coverage

import (
	"embed"
	"encoding/csv"
	"encoding/json"
	"html/template"
	"io/fs"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"doelbinding/api/workbench/examples"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/runs"
	"doelbinding/engine"
	"doelbinding/engine/language"
)

//go:embed templates
var templates embed.FS

// Page is the page.
type Page struct {
	site     *page.Site
	examples *examples.Examples
	run      *runs.Run[examples.All]
	weakened map[string]Weakened
	template *template.Template
}

// Weakened is what became of the weakenings of the rules of one clause, as mutation.json has it.
type Weakened struct {
	Tried     int      `json:"tried"`
	Scenarios int      `json:"noticed_by_scenarios_only"`
	Elsewhere []string `json:"noticed_by_other_clauses_only"`
}

const path = page.Base + "/dekking"

// New returns the page over the examples, and what their newest run came to. The policies hold the figures of weakenings; nil or without them: those
// are not shown.
func New(site *page.Site, list *examples.Examples, run *runs.Run[examples.All], policies fs.FS) *Page {
	p := &Page{site: site, examples: list, run: run, template: site.Template(templates, "templates/coverage.html")}
	if policies == nil {
		return p
	}
	if src, err := fs.ReadFile(policies, "mutation.json"); err == nil && json.Unmarshal(src, &p.weakened) != nil {
		p.weakened = nil
	}
	return p
}

// Routes returns where the page is.
func (p *Page) Routes() []page.Route {
	return []page.Route{{Method: http.MethodGet, Path: path, Serve: p.show}, {Method: http.MethodGet, Path: path + ".csv", Serve: p.export}}
}

// Coverage is the page: totals, and the clauses by statute or agreement.
type Coverage struct {
	Only, CSV       string
	Ran, Old, Going bool
	Figures         bool
	All, Shown      Totals
	Groups          []Group
}

// Totals are sums.
type Totals struct{ Clauses, Examples, Unsigned, Lacking, Weak, Tried, Without int }

// Group is the clauses of one statute or agreement.
type Group struct {
	ID, Name string
	Totals
	Rows []Row
}

// Row is one clause.
type Row struct {
	engine.Clause
	Examples int
	Shows    []Shown // what its examples show of it
	Lacks    []string
	Weakened Weakened
	Unsigned bool
	Known    bool // weakenings of it were tried
}

// Shown is a state and how many examples show it.
type Shown struct {
	Word, Class string
	N           int
}

func (p *Page) fill(r *http.Request) Coverage {
	s, reg := p.run.State(), p.site.Register()
	out := Coverage{Only: r.URL.Query().Get("toon"), Ran: s.Result != nil, Going: s.Going, Figures: p.weakened != nil, CSV: path + ".csv?" + r.URL.RawQuery}
	if s.Result != nil {
		out.Old = s.Result.Policies != p.site.Policy.Hash() || s.Result.Register != reg.Hash()
	}
	for _, c := range p.site.Policy.Clauses() {
		row := Row{Clause: c, Examples: p.examples.Count(c.ID), Unsigned: c.Reading != "" && c.Signed == ""}
		row.Weakened, row.Known = p.weakened[c.ID]
		if s.Result != nil {
			states := s.Result.Seen.States[c.ID]
			for _, state := range []engine.State{engine.Met, engine.Violated, engine.Unknown, engine.Judgement} {
				if n := states[state]; n > 0 {
					row.Shows = append(row.Shows, Shown{state.Dutch(), map[engine.State]string{engine.Met: "yes", engine.Violated: "no", engine.Unknown: "open", engine.Judgement: "weigh"}[state], n})
				}
			}
			for _, state := range s.Result.Seen.Lacks(c) {
				row.Lacks = append(row.Lacks, state.Dutch())
			}
		}
		add(&out.All, row)
		if out.Only == "zonder" && row.Examples > 0 || out.Only == "mist" && len(row.Lacks) == 0 || out.Only == "zwak" && len(row.Weakened.Elsewhere) == 0 || out.Only == "ongetekend" && !row.Unsigned {
			continue
		}
		add(&out.Shown, row)
		folder, _, _ := strings.Cut(c.ID, "/")
		i := slices.IndexFunc(out.Groups, func(g Group) bool { return g.ID == folder })
		if i < 0 {
			i, out.Groups = len(out.Groups), append(out.Groups, Group{ID: folder, Name: language.Capital(page.Regulation(reg, c))})
		}
		out.Groups[i].Rows = append(out.Groups[i].Rows, row)
		add(&out.Groups[i].Totals, row)
	}
	slices.SortStableFunc(out.Groups, func(a, b Group) int { return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)) })
	return out
}

func add(t *Totals, r Row) {
	t.Clauses++
	t.Examples += r.Examples
	t.Tried += r.Weakened.Tried
	for to, holds := range map[*int]bool{&t.Unsigned: r.Unsigned, &t.Lacking: len(r.Lacks) > 0, &t.Weak: len(r.Weakened.Elsewhere) > 0, &t.Without: r.Examples == 0} {
		if holds {
			*to++
		}
	}
}

func (p *Page) show(w http.ResponseWriter, r *http.Request) error {
	return p.site.Render(w, http.StatusOK, p.template, page.View{Title: "Dekking", Menu: "Dekking", Data: p.fill(r)})
}

// export writes the same as a spreadsheet of a Dutch computer opens it.
func (p *Page) export(w http.ResponseWriter, r *http.Request) error {
	out := p.fill(r)
	rows := [][]string{{"regeling", "bepaling", "id", "voorbeelden", "laat zien", "laat niet zien", "verzwakkingen", "alleen door voorbeelden gemerkt", "alleen elders gemerkt", "lezing"}}
	for _, g := range out.Groups {
		for _, x := range g.Rows {
			shows := []string{}
			for _, s := range x.Shows {
				shows = append(shows, s.Word+" "+strconv.Itoa(s.N))
			}
			reading := map[bool]string{true: "niet ondertekend"}[x.Unsigned]
			if x.Signed != "" {
				reading = x.Signed
			}
			rows = append(rows, []string{
				g.Name, x.Title, x.ID, strconv.Itoa(x.Examples), strings.Join(shows, ", "), strings.Join(x.Lacks, ", "), strconv.Itoa(x.Weakened.Tried),
				strconv.Itoa(x.Weakened.Scenarios), strings.Join(x.Weakened.Elsewhere, "; "), reading,
			})
		}
	}
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="dekking.csv"`)
	if _, err := w.Write([]byte("\ufeff")); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	c.Comma, c.UseCRLF = ';', true
	return c.WriteAll(rows)
}
