// Package changes is the page that says which decisions come out otherwise than under the approved policies (Wijziging), in which direction, with one
// whole question of each. What compares two states is handed in: the page knows no policies.
package changes

import (
	"context"
	"embed"
	"errors"
	"html/template"
	"io"
	"net/http"
	"strings"
	"time"

	"doelbinding/api/workbench/examples"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/runs"
	"doelbinding/engine"
	"doelbinding/engine/wire"
)

//go:embed templates
var templates embed.FS

// Difference is what differs between two states of the policies and the register, and over how much that was looked at.
type Difference struct {
	From, To        string
	None            bool // there is no approved state
	Groups          []Group
	Space           string // in words
	Points          int    // points of the tables that the approved state holds; zero: not known
	Clauses, Equal  int
	Entries         int      // of the register
	Signed          string   // who approved what became wider, and where; empty: nobody
	Open            int      // groups that need an approval
	Broken          []string // examples that come out otherwise under the policies of a bundle
	Began           time.Time
	Policies, Other string // hashes
}

// Group is every change on one subject in one direction.
type Group struct {
	Subject, Direction, What, Witness string
	Count                             int
	Open                              bool             // it needs an approval
	Question                          *engine.Question // the whole question of the witness; nil: there is none
}

// Compare compares the running policies with the approved ones, or, if it is given a bundle, those of the bundle with the running ones.
type Compare func(ctx context.Context, bundle []byte, tell runs.Tell) (Difference, error)

// ErrBundle reports that a file is no bundle of policies that can be loaded.
var ErrBundle = errors.New("no bundle of policies")

// Page is the page.
type Page struct {
	site     *page.Site
	compare  Compare // nil: nothing is compared
	run      runs.Run[Difference]
	template *template.Template
}

const path = page.Base + "/wijziging"

// New returns the page.
func New(site *page.Site, compare Compare) *Page {
	return &Page{site: site, compare: compare, run: runs.Run[Difference]{Now: site.Now}, template: site.Template(templates, "templates/changes.html")}
}

// Routes returns where the page is.
func (p *Page) Routes() []page.Route {
	return []page.Route{
		{Method: http.MethodGet, Path: path, Serve: p.get},
		{Method: http.MethodPost, Path: path, Serve: p.post},
		{Method: http.MethodPost, Path: path + "/bestand", Serve: p.bundle},
	}
}

// View is what the page shows.
type View struct {
	runs.State[Difference]
	Path    string
	None    bool
	Trouble string
	Old     bool
	Changes []Change
}

// Change is a group for a reader.
type Change struct {
	Group
	Title  string
	Clause bool   // the subject is a clause
	JSON   string // the question of the witness, for the page Vraag
}

// Named returns a group with the title of its clause, as people know it.
func (g Group) Named(policy engine.Policy) Change {
	if c, ok := policy.Clause(g.Subject); ok {
		return Change{Group: g, Title: c.Title, Clause: true}
	}
	return Change{Group: g, Title: g.Subject}
}

func (p *Page) get(w http.ResponseWriter, r *http.Request) error {
	s := p.run.State()
	if strings.HasPrefix(r.Header.Get("Accept"), "application/json") {
		return examples.Progress(w, s.Going, s.What, s.Done, s.Of)
	}
	return p.show(w, http.StatusOK, "")
}

func (p *Page) show(w http.ResponseWriter, status int, trouble string) error {
	s := p.run.State()
	v := View{State: s, Path: path, None: p.compare == nil, Trouble: trouble}
	if trouble == "" && errors.Is(s.Err, ErrBundle) {
		v.Trouble = "Dit bestand is geen stand van de regels die te laden is. Neem een bundel (zip) met de mappen van de regels en het register."
	}
	if s.Result != nil {
		v.Old = s.Result.Policies != p.site.Policy.Hash()
		for _, g := range s.Result.Groups {
			c := g.Named(p.site.Policy)
			if g.Question != nil {
				c.JSON = string(wire.Write(*g.Question, ""))
			}
			v.Changes = append(v.Changes, c)
		}
	}
	return p.site.Render(w, status, p.template, page.View{Title: "Wijziging", Menu: "Wijziging", Data: v})
}

func (p *Page) post(w http.ResponseWriter, r *http.Request) error {
	r.Body = http.MaxBytesReader(w, r.Body, 4<<10)
	if r.PostFormValue("doe") == "stop" {
		p.run.Stop()
	} else if err := p.start(r, nil); err != nil {
		return err
	}
	http.Redirect(w, r, path, http.StatusSeeOther)
	return nil
}

func (p *Page) start(r *http.Request, bundle []byte) error {
	if p.compare == nil {
		return nil
	}
	if err := page.Spend(r, page.Long); err != nil {
		return err
	}
	p.run.Start(r.Context(), func(ctx context.Context, tell runs.Tell) (Difference, error) {
		began := p.site.Now()
		d, err := p.compare(ctx, bundle, tell)
		d.Began = began
		return d, err
	})
	return nil
}

// maxBundle is how many bytes a bundle may have. That of all policies has a tenth of it.
const maxBundle = 8 << 20

// bundle compares the running policies with those of a file, which is kept in memory until that is done.
func (p *Page) bundle(w http.ResponseWriter, r *http.Request) error {
	r.Body = http.MaxBytesReader(w, r.Body, maxBundle)
	parts, err := r.MultipartReader()
	if err != nil {
		return p.show(w, http.StatusUnprocessableEntity, "Kies een bestand.")
	}
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return p.show(w, http.StatusUnprocessableEntity, "Kies een bestand.")
		}
		if err != nil {
			return p.show(w, http.StatusUnprocessableEntity, "Het bestand kwam niet heel aan, of het is te groot. Een bundel heeft hier ten hoogste 8 MB.")
		}
		if part.FormName() != "bestand" {
			continue
		}
		body, err := io.ReadAll(part)
		if err != nil {
			return p.show(w, http.StatusUnprocessableEntity, "Het bestand kwam niet heel aan, of het is te groot. Een bundel heeft hier ten hoogste 8 MB.")
		}
		if len(body) == 0 {
			return p.show(w, http.StatusUnprocessableEntity, "Kies een bestand.")
		}
		if err := p.start(r, body); err != nil {
			return err
		}
		http.Redirect(w, r, path, http.StatusSeeOther)
		return nil
	}
}
