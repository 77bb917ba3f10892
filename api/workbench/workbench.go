// Package workbench is the service for people: pages in Dutch on which legal staff ask a question, look up a clause and see what it holds to. The
// pages decide nothing; what they show comes from the engine, through the service that serves them.
//
// Each page is a package of its own: ask (Vraag), clauses (Bepalingen), matrix (Matrix), examples (Voorbeelden),
// decisions (Besluiten), supply (Levering), coverage (Dekking), changes (Wijziging), proposals (Voorstellen) and names (Register, Stappen). Package page is what they share,
// package runs what takes long, package web their style sheet and script.
package workbench

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"doelbinding/api/problem"
	"doelbinding/api/workbench/ask"
	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/clauses"
	"doelbinding/api/workbench/coverage"
	"doelbinding/api/workbench/decisions"
	"doelbinding/api/workbench/examples"
	"doelbinding/api/workbench/matrix"
	"doelbinding/api/workbench/names"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/runs"
	"doelbinding/api/workbench/supply"
	"doelbinding/api/workbench/who"
	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/journal"
	"doelbinding/engine/scenario"
)

// Config is what the workbench needs of the service.
type Config struct {
	Register func() engine.Register // returns one snapshot
	Engine   *explain.Engine
	Now      func() time.Time
	Service  ask.Service
	Journal  *journal.Journal                                // nil: nothing is recorded
	Filter   supply.Filter                                   // the filter of the service
	Turn     func(context.Context) (leave func(), err error) // a turn for what takes long
	Address  func(r *http.Request) string                    // of who asks
	Settings
}

// Settings is what the program hands in for the workbench.
type Settings struct {
	Version  string                // of the program
	Theme    []byte                // CSS that is loaded after that of the workbench; nil: none
	Features fs.FS                 // the examples; nil: none
	Suite    func() scenario.Suite // what the examples run in
	Policies fs.FS                 // the folder of the policies, for what is kept beside them; nil: none
	Compare  changes.Compare       // compares the policies with the approved ones; nil: that is not done
	Proposed *proposals.Store      // keeps proposals; nil: none are kept
	Merge    proposals.Repository  // where approved proposals are merged; nil: nowhere
	Gate     proposals.Gate        // what holds a repository against its approved state; nil: nothing does, and nothing may become wider there
	Sign     proposals.Signer      // makes the approval of what becomes wider there; nil: nothing may
	Build    string                // identifies this build of the program, for what it keeps of checks; empty: they are not kept
	Login    Login                 // nil: everybody is the one person of this computer
	Again    decisions.Again       // decides what the journal holds again; nil: that is not done
	Rate     Rate                  // how much each person may ask for, and each address from which nobody has logged in
}

// Workbench serves the pages.
type Workbench struct {
	site   *page.Site
	routes []page.Route
	login  Login
}

// New returns the workbench.
func New(c Config) *Workbench {
	site := page.New(page.Site{Register: c.Register, Policy: c.Engine.Policy(), Now: c.Now, Theme: c.Theme, SignIn: c.Login != nil})
	w := &Workbench{site: site, login: c.Login}
	list := &examples.Examples{Features: c.Features, Suite: c.Suite}
	all := &runs.Run[examples.All]{Now: c.Now}
	var asking clauses.Asking
	if c.Proposed != nil {
		asking = c.Proposed.Asking
	}
	to := func(path string) page.Route {
		return page.Route{Method: http.MethodGet, Path: path, Serve: func(w http.ResponseWriter, r *http.Request) error {
			http.Redirect(w, r, Home, http.StatusSeeOther)
			return nil
		}}
	}
	w.routes = slices.Concat(
		[]page.Route{to(page.Base), to(page.Base + "/")},
		site.Files(), ask.New(site, c.Service, c.Engine).Routes(), clauses.New(site, list, asking).Routes(),
		examples.New(site, list).Routes(), examples.NewWhole(site, list, all).Routes(), coverage.New(site, list, all, c.Policies).Routes(),
		changes.New(site, c.Compare).Routes(), proposals.New(site, list, proposals.With(c.Proposed, c.Merge, c.Policies, c.Compare, c.Gate, c.Sign, c.Build)).Routes(),
		matrix.New(site, c.Service, c.Engine.Likeness).Routes(), decisions.New(site, c.Journal, c.Again, c.Turn).Routes(), supply.New(site, c.Filter).Routes(),
		names.New(site, c.Suite).Routes(), about(site, c),
	)
	if c.Login != nil {
		w.routes = append(w.routes, c.Login.Routes(site)...)
	}
	shares := newShares(c)
	for i, r := range w.routes {
		w.routes[i] = guarded(r, c.Login, shares)
	}
	site.Looks = w.looks
	return w
}

// Who returns who asks, where people log in; false: nobody does.
func (w *Workbench) Who(r *http.Request) (who.Person, bool) {
	if w == nil || w.login == nil || !Ours(r.URL.Path) {
		return who.Person{}, false
	}
	return w.login.Who(r), true
}

// Login says who asks.
type Login interface {
	Who(r *http.Request) who.Person      // nobody: the zero value
	Routes(site *page.Site) []page.Route // on which people log in and out
}

// guarded returns a page that only who has its role gets.
func guarded(r page.Route, login Login, shares *shares) page.Route {
	enter := func(h page.Handler) page.Handler {
		return func(w http.ResponseWriter, q *http.Request) error {
			me := who.Local()
			if login != nil {
				me = login.Who(q)
			}
			q = shares.entered(q.WithContext(who.With(q.Context(), me)), me)
			if err := shares.spend(q, r); err != nil {
				return again(w, q, err)
			}
			if !r.Open && me.ID == "" && q.Method == http.MethodGet && ReadsHTML(q) {
				http.Redirect(w, q, page.Base+"/inloggen?"+url.Values{"naar": {q.URL.Path}}.Encode(), http.StatusSeeOther)
				return nil
			}
			if !r.Open {
				if err := page.Allowed(q, cmp.Or(r.Needs, who.Reader)); err != nil {
					return err
				}
			}
			return again(w, q, h(w, q))
		}
	}
	out := r
	if r.Serve != nil {
		out.Serve = enter(r.Serve)
	}
	if r.Own != nil {
		out.Own = enter(r.Own)
	}
	if r.Decide != nil {
		out.Decide = func(w http.ResponseWriter, q *http.Request) (decided []journal.Decided, err error) {
			err = enter(func(w http.ResponseWriter, q *http.Request) error {
				decided, err = r.Decide(w, q)
				return err
			})(w, q)
			return decided, err
		}
	}
	return out
}

// Home is the first page.
const Home = page.Base + "/vraag"

// Route is a page and where it is.
type Route = page.Route

// Routes returns every page.
func (w *Workbench) Routes() []Route { return w.routes }

// Ours reports whether a path is one of the workbench.
func Ours(path string) bool { return path == page.Base || strings.HasPrefix(path, page.Base+"/") }

// Looks reports whether a request only looks at a page: it decides nothing, and needs no record.
func (w *Workbench) Looks(r *http.Request) bool {
	return r.Method == http.MethodGet && Ours(r.URL.Path) && w.looks(r.URL.Path)
}

func (w *Workbench) looks(path string) bool {
	return !slices.ContainsFunc(w.routes, func(x page.Route) bool {
		return (x.Decide != nil || x.Own != nil) && x.Method == http.MethodGet && fits(x.Path, path)
	})
}

// fits reports whether a path is one of a route, whose segments that begin with a colon are any.
func fits(route, path string) bool {
	want, have := strings.Split(route, "/"), strings.Split(path, "/")
	if len(want) != len(have) {
		return false
	}
	for i, w := range want {
		if w != have[i] && !strings.HasPrefix(w, ":") {
			return false
		}
	}
	return true
}

// Visit reports whether a browser says that a person follows a link to a page. That is allowed from any site, for the page decides nothing and can be
// in no frame.
func Visit(r *http.Request) bool {
	return r.Method == http.MethodGet && r.Header.Get("Sec-Fetch-Mode") == "navigate" && r.Header.Get("Sec-Fetch-Dest") == "document"
}

// ReadsHTML reports whether a client is a browser that wants a page.
func ReadsHTML(r *http.Request) bool {
	accept := r.Header.Get("Accept")
	return strings.Contains(accept, "text/html") && !strings.HasPrefix(accept, "application/json")
}

// Fail answers with a page that says what went wrong and what to do now.
func (w *Workbench) Fail(rw http.ResponseWriter, r *http.Request, p *problem.Problem, err error) error {
	f := &page.Failure{Status: p.Status, Title: p.Title, Detail: p.Detail, Next: next(p.Status)}
	var own *page.Failure
	if errors.As(err, &own) {
		f = own
	}
	for _, x := range p.Errors {
		text := x.Title
		if x.Pointer != "" {
			text = x.Pointer + ": " + text
		}
		if near := cmp.Or(strings.Join(x.Nearest, ", "), strings.Join(x.Allowed, ", ")); near != "" {
			text += " Bedoelde u: " + near + "?"
		}
		f.Faults = append(f.Faults, text)
	}
	if f.Load == "" && r.Method == http.MethodGet && passes(f.Status) {
		f.Load = r.URL.RequestURI()
	}
	return w.site.Fail(rw, *f)
}

// passes reports whether a refusal can pass without anything else being asked.
func passes(status int) bool {
	return status == http.StatusTooManyRequests || status == http.StatusConflict || status >= http.StatusInternalServerError
}

// Problem returns the problem of an error that a page made itself; nil if it is of another kind.
func Problem(err error) *problem.Problem {
	var f *page.Failure
	if !errors.As(err, &f) {
		return nil
	}
	kind := "pagina"
	if f.Status == http.StatusTooManyRequests {
		kind = "te-veel-vragen"
	}
	p := problem.New(f.Status, kind, f.Detail)
	p.Title = f.Title
	return p
}

// next says what to do after an error.
func next(status int) string {
	switch status {
	case http.StatusNotFound:
		return "Kies een pagina in het menu. Kwam u hier via een link? Dan is de pagina misschien verplaatst."
	case http.StatusServiceUnavailable, http.StatusTooManyRequests:
		return "Wacht even en laad de pagina opnieuw. Er is geen besluit genomen."
	case http.StatusForbidden, http.StatusMisdirectedRequest:
		return "Typ het adres van de werkbank zelf in de browser, zoals het bij het starten stond."
	case http.StatusBadRequest, http.StatusRequestEntityTooLarge, http.StatusUnprocessableEntity:
		return "Ga terug in de browser en verbeter de vraag. Uw tekst staat er dan nog."
	}
	return "Probeer het opnieuw. Blijft het fout gaan? Geef de beheerder dan de tijd en deze pagina door."
}
