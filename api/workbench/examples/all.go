package examples

import (
	"context"
	"encoding/json"
	"errors"
	"html/template"
	"net/http"
	"strings"
	"time"

	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/runs"
	"doelbinding/engine/gate"
	"doelbinding/engine/scenario"
)

// All is what came of every example that there is.
type All struct {
	Examples, Passed, NotYet int
	Seen                     *gate.Seen // what the examples of each clause showed of it
	Failed                   []Failed
	Register, Policies       string // hashes of what they ran on
	Took                     time.Duration
}

// Failed is an example that does not come out as it says.
type Failed struct {
	Where  string // the clause, or the file of examples of practice
	Clause string // empty: it is of no clause
	Result Result
}

// RunAll runs every example until the context ends.
func (e *Examples) RunAll(ctx context.Context, policies string, now func() time.Time, tell runs.Tell) (All, error) {
	out := All{Seen: gate.NewSeen(), Policies: policies}
	if e.Suite == nil {
		return out, errors.New("there is no suite of examples")
	}
	e.read()
	of := 0
	for _, f := range e.all {
		of += len(f.Scenarios)
	}
	began, runner := now(), e.current()
	out.Register = e.Suite().Register.Hash()
	tell("Voorbeelden narekenen", 0, of)
	err := runner.Run(ctx, e.all, func(r scenario.Result) {
		if out.Examples++; out.Examples%10 == 0 {
			tell("Voorbeelden narekenen", out.Examples, of)
		}
		if r.Feature.Clause != "" {
			out.Seen.Count(r.Feature.Clause, r.Decision)
		}
		switch {
		case !r.Passed():
			out.Failed = append(out.Failed, Failed{strings.TrimSuffix(r.Feature.Path, ".feature"), r.Feature.Clause, result(r)})
		case r.NotYet:
			out.NotYet++
		default:
			out.Passed++
		}
	})
	out.Took = now().Sub(began)
	return out, err
}

// Whole is the page with every example.
type Whole struct {
	site     *page.Site
	examples *Examples
	run      *runs.Run[All]
	template *template.Template
}

// AllPath is where every example is run.
const AllPath = path + "/alles"

// NewWhole returns the page. Others may look at what the run came to.
func NewWhole(site *page.Site, list *Examples, run *runs.Run[All]) *Whole {
	return &Whole{site, list, run, site.Template(templates, "templates/all.html")}
}

// Routes returns where the page is.
func (p *Whole) Routes() []page.Route {
	return []page.Route{{Method: http.MethodGet, Path: AllPath, Serve: p.get}, {Method: http.MethodPost, Path: AllPath, Serve: p.post}}
}

// Ran is what the page shows.
type Ran struct {
	runs.State[All]
	Path string
	Old  bool // the policies or the register have changed since
	None bool // there are no examples here
}

func (p *Whole) get(w http.ResponseWriter, r *http.Request) error {
	s := p.run.State()
	if strings.HasPrefix(r.Header.Get("Accept"), "application/json") {
		return Progress(w, s.Going, s.What, s.Done, s.Of)
	}
	out := Ran{State: s, Path: AllPath, None: p.examples.Suite == nil}
	if s.Result != nil {
		out.Old = s.Result.Policies != p.site.Policy.Hash() || s.Result.Register != p.site.Register().Hash()
	}
	return p.site.Render(w, http.StatusOK, p.template, page.View{Title: "Alle voorbeelden", Menu: "Voorbeelden", Data: out})
}

func (p *Whole) post(w http.ResponseWriter, r *http.Request) error {
	r.Body = http.MaxBytesReader(w, r.Body, 4<<10)
	if r.PostFormValue("doe") == "stop" {
		p.run.Stop()
	} else if p.examples.Suite != nil {
		if err := page.Spend(r, page.Long); err != nil {
			return err
		}
		p.run.Start(r.Context(), func(ctx context.Context, tell runs.Tell) (All, error) {
			return p.examples.RunAll(ctx, p.site.Policy.Hash(), p.site.Now, tell)
		})
	}
	http.Redirect(w, r, AllPath, http.StatusSeeOther)
	return nil
}

// Progress answers the script that asks how far a run is.
func Progress(w http.ResponseWriter, going bool, what string, done, of int) error {
	w.Header().Set("Content-Type", "application/json")
	return json.NewEncoder(w).Encode(map[string]any{"gaat": going, "wat": what, "klaar": done, "van": of})
}
