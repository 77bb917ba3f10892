package examples

import (
	"context"
	"crypto/rand"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"net/http"
	"slices"
	"strings"
	"time"

	"doelbinding/api/workbench/page"
	"doelbinding/engine/scenario"
)

//go:embed templates
var templates embed.FS

// Page is the page.
type Page struct {
	site     *page.Site
	examples *Examples
	template *template.Template
}

const path = page.Base + "/voorbeelden"

// What one run may cost. The text of the longest feature is a tenth of it.
const (
	maxText = 512 << 10
	within  = 20 * time.Second
)

// New returns the page.
func New(site *page.Site, examples *Examples) *Page {
	return &Page{site, examples, site.Template(templates, "templates/examples.html")}
}

// Routes returns where the page is. Running decides no question of anybody, but a form of another site must not start it.
func (p *Page) Routes() []page.Route {
	return []page.Route{
		{Method: http.MethodGet, Path: path, Serve: p.get},
		{Method: http.MethodPost, Path: path, Weight: page.Runs, Serve: p.post},
		{Method: http.MethodGet, Path: path + "/zinnen", Serve: p.sentences},
	}
}

// Text is a text with examples, and what came of it.
type Text struct {
	Clause, Title string
	Body          string
	Rows          int
	Ran           bool
	Late          bool // not all of them were run
	Findings      []Finding
	Results       []Result
	Passed        int
	Summary       string
	Clauses       []Choice
	Nonce         string
	Own           bool // the text is what somebody sent
}

// Finding is something that is wrong with the text.
type Finding struct {
	Line int
	What string
}

// Choice is a clause to choose.
type Choice struct{ ID, Title string }

func (p *Page) get(w http.ResponseWriter, r *http.Request) error {
	id := r.URL.Query().Get("bepaling")
	t := Text{Clause: id, Body: p.examples.Text(id)}
	if _, ok := p.site.Policy.Clause(id); !ok && id != "" {
		return &page.Failure{Status: http.StatusNotFound, Title: "Deze bepaling is er niet", Detail: "Geen bepaling heet zo.", Next: "Kies de bepaling in de lijst op de pagina Voorbeelden."}
	}
	if id == "" {
		t.Body = blank
	}
	return p.render(w, http.StatusOK, t)
}

// blank is what a new text begins with.
const blank = `# language: nl
Functionaliteit: Mijn voorbeelden

  Scenario: De burgemeester krijgt het huisnummer bij een woninginbraak
    Gegeven het is 9 april 2018
    En de aanvrager is de burgemeester van gemeente Zeist
    En de gemeente heeft het addendum ondertekend
    En het incident heeft code A20
    En het doel is handhaving openbare orde
    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen
    Dan is het toegestaan
`

func (p *Page) render(w http.ResponseWriter, status int, t Text) error {
	for _, c := range p.site.Policy.Clauses() {
		t.Clauses = append(t.Clauses, Choice{c.ID, c.Title})
	}
	if c, ok := p.site.Policy.Clause(t.Clause); ok {
		t.Title = c.Title
	}
	t.Rows = min(max(strings.Count(t.Body, "\n")+2, 12), 30)
	t.Nonce = rand.Text()
	return p.site.Render(w, status, p.template, page.View{Title: "Voorbeelden", Menu: "Voorbeelden", Data: t, Editor: true, Nonce: t.Nonce})
}

func (p *Page) post(w http.ResponseWriter, r *http.Request) error {
	r.Body = http.MaxBytesReader(w, r.Body, maxText)
	if err := r.ParseForm(); err != nil {
		return &page.Failure{
			Status: http.StatusRequestEntityTooLarge, Title: "Deze tekst is te lang", Detail: fmt.Sprintf("Een tekst heeft hier ten hoogste %d KB.", maxText>>10),
			Next: "Ga terug: uw tekst staat er nog. Verdeel haar over twee teksten.",
		}
	}
	t := Text{Own: true, Clause: r.PostForm.Get("bepaling"), Body: strings.ReplaceAll(r.PostForm.Get("tekst"), "\r\n", "\n")}
	switch r.PostForm.Get("doe") {
	case "bewaar":
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Content-Disposition", `attachment; filename="voorbeelden.feature"`)
		_, err := w.Write([]byte(t.Body))
		return err
	case "open":
		return p.render(w, http.StatusOK, t)
	}
	if err := p.run(r.Context(), &t); err != nil {
		return err
	}
	if strings.HasPrefix(r.Header.Get("Accept"), "application/json") {
		return p.live(w, t)
	}
	return p.render(w, http.StatusOK, t)
}

// run runs a text. If it takes too long, what was run until then is shown.
func (p *Page) run(ctx context.Context, t *Text) error {
	name := "voorbeelden.feature"
	if _, ok := p.site.Policy.Clause(t.Clause); ok {
		name = "clauses/" + t.Clause + ".feature"
	}
	f, findings := scenario.Parse(name, []byte(t.Body))
	for _, x := range findings {
		t.Findings = append(t.Findings, Finding{x.Line, "Deze tekst " + x.What + "."})
	}
	limited, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	var err error
	t.Ran = true
	if t.Results, err = p.examples.run(limited, f); errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
		t.Late, err = true, nil
	}
	for _, x := range t.Results {
		if x.Passed {
			t.Passed++
		}
	}
	t.Summary = summary(*t)
	return err
}

// summary says in one sentence what came of a text.
func summary(t Text) string {
	out := fmt.Sprintf("%d van %d voorbeelden kloppen.", t.Passed, len(t.Results))
	if len(t.Results) == 1 {
		out = map[bool]string{true: "Het voorbeeld klopt.", false: "Het voorbeeld klopt niet."}[t.Passed == 1]
	}
	if len(t.Results) == 0 {
		out = "Er is geen voorbeeld nagerekend."
	}
	if n := len(t.Findings); n == 1 {
		out += " Er is 1 fout in de tekst."
	} else if n > 1 {
		out += fmt.Sprintf(" Er zijn %d fouten in de tekst.", n)
	}
	if t.Late {
		out += " Niet alle voorbeelden zijn nagerekend: het duurde te lang."
	}
	return out
}

// Marked is a line of the text that something is said about, for the script.
type Marked struct {
	Line int      `json:"regel"`
	OK   bool     `json:"klopt"`
	Text string   `json:"tekst"`
	Near []string `json:"zinnen,omitempty"` // sentences that were perhaps meant
}

// live answers the script, while somebody types.
func (p *Page) live(w http.ResponseWriter, t Text) error {
	out := []Marked{}
	for _, f := range t.Findings {
		out = append(out, Marked{Line: f.Line, Text: f.What})
	}
	for _, x := range t.Results {
		if x.Passed {
			out = append(out, Marked{Line: x.Line, OK: true, Text: x.Name})
			continue
		}
		for _, d := range x.Differs {
			out = append(out, Marked{Line: d.Line, Text: x.Name + ": verwacht " + d.Want + ", gekregen " + d.Got})
		}
		if x.Trouble != "" {
			said, near := suggestions(x.Trouble)
			out = append(out, Marked{x.At, false, x.Name + ": " + said, near})
		}
	}
	w.Header().Set("Content-Type", "application/json")
	return json.NewEncoder(w).Encode(map[string]any{"samen": t.Summary, "regels": out})
}

// suggestions takes the sentences that were perhaps meant out of a message that ends with them, a line each.
func suggestions(trouble string) (said string, near []string) {
	lines := strings.Split(trouble, "\n")
	for _, line := range lines[1:] {
		if s, ok := strings.CutPrefix(strings.TrimSpace(line), "- "); ok {
			near = append(near, s)
		}
	}
	return trouble, near
}

// sentences answers the editor with the sentences that can follow each keyword.
func (p *Page) sentences(w http.ResponseWriter, _ *http.Request) error {
	type sentence struct {
		Keyword string `json:"woord"`
		Text    string `json:"zin"`
	}
	out := []sentence{}
	if p.examples.Suite != nil {
		reg := p.examples.Suite().Register
		for _, s := range scenario.Steps(reg) {
			out = append(out, sentence{s.Keyword, s.Example})
		}
		for _, s := range scenario.Sentences(reg) {
			if !slices.Contains(out, sentence{scenario.Given, s}) {
				out = append(out, sentence{scenario.Given, s})
			}
		}
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "private, no-cache")
	return json.NewEncoder(w).Encode(out)
}
