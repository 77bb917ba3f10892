// Package page renders the pages of the workbench: one layout with landmarks, a menu and a skip link, in which each page fills its own template.
// Pages are Dutch, work without script, and carry the hashes of what they are about.
package page

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"strings"
	"time"

	"doelbinding/api/workbench/web"
	"doelbinding/api/workbench/who"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// Base is the path under which the pages are.
const Base = "/werkbank"

// Handler serves a page, or returns why it cannot.
type Handler func(w http.ResponseWriter, r *http.Request) error

// Deciding serves a page that has questions decided, and returns the decisions that it shows, for the record of the call.
type Deciding func(w http.ResponseWriter, r *http.Request) ([]journal.Decided, error)

// Route is a page and where it is: one that only looks, one that decides, or one that says itself what is recorded of it (Own). A segment of Path that begins with a colon is a parameter, as in Echo.
type Route struct {
	Method, Path string
	Serve        Handler
	Decide       Deciding
	Needs        who.Role // to be allowed; empty: lezer
	Open         bool     // for everybody, logged in or not
	Own          Handler  // has the call recorded by package held, as the same call of the service is
	Weight       int      // what a request takes out of the share of who makes it; zero: one
	Free         bool     // takes nothing out of it at the door: it comes along with every page, or spends by itself once it has read what was sent
}

//go:embed templates
var templates embed.FS

// Site is what every page has in common.
type Site struct {
	Register func() engine.Register
	Policy   engine.Policy
	Now      func() time.Time
	SignIn   bool // people log in
	// Looks reports whether the page at a path only looks: a link on another site may lead there.
	Looks func(path string) bool
	Theme []byte // CSS of the operator; nil: none

	css, js, icon, editor, licences web.Asset
	layout                          *template.Template
	failed                          *template.Template
}

// New prepares the layout. It panics if what is embedded is broken, which the tests would have shown.
func New(s Site) *Site {
	assets, err := web.Assets()
	if err != nil {
		panic(err)
	}
	s.css, s.js, s.icon, s.editor = assets["workbench.css"], assets["workbench.js"], assets["workbench.svg"], assets["editor.js"]
	s.licences = assets["licenties.txt"]
	s.layout = template.Must(template.New("layout.html").Funcs(functions()).ParseFS(templates, "templates/layout.html", "templates/parts.html"))
	s.failed = s.Template(templates, "templates/error.html")
	return &s
}

// Template returns the layout with the blocks of one page in it. It panics if a template is broken.
func (s *Site) Template(files fs.FS, names ...string) *template.Template {
	return template.Must(template.Must(s.layout.Clone()).ParseFS(files, names...))
}

// Today is the day in Amsterdam.
func (s *Site) Today() engine.Day { return engine.DayOf(s.Now(), wire.Amsterdam()) }

// View is what the layout shows around a page.
type View struct {
	Title string
	Menu  string // the entry of the menu that the page is under
	Data  any
	Nonce string // lets the editor add its own style sheet; empty: nothing inline at all

	Unkept   bool // the page holds a file of somebody: a browser keeps nothing of it
	Editor   bool // the page has the editor
	Site     *Site
	Printed  string
	Policy   string
	Register string
	Entries  []Entry
}

// Entry is an entry of the menu.
type Entry struct{ Name, Path string }

func menu() []Entry {
	return []Entry{
		{"Vraag", Base + "/vraag"}, {"Bepalingen", Base + "/bepalingen"}, {"Matrix", Base + "/matrix"}, {"Voorbeelden", Base + "/voorbeelden"}, {"Voorstellen", Base + "/voorstellen"}, {"Levering", Base + "/levering"}, {"Besluiten", Base + "/besluiten"},
		{"Dekking", Base + "/dekking"}, {"Wijziging", Base + "/wijziging"},
		{"Register", Base + "/register"},
		{"Stappen", Base + "/stappen"}, {"Over", Base + "/over"},
	}
}

// CSS returns the path of the style sheet.
func (s *Site) CSS() string { return Base + "/bestanden/" + s.css.Name }

// JS returns the path of the script.
func (s *Site) JS() string { return Base + "/bestanden/" + s.js.Name }

// EditorJS returns the path of the script of the editor.
func (s *Site) EditorJS() string { return Base + "/bestanden/" + s.editor.Name }

// Licences returns the path of the notices of what the pages are made of.
func (s *Site) Licences() string { return Base + "/bestanden/" + s.licences.Name }

// Icon returns the path of the picture in the tab of the browser.
func (s *Site) Icon() string { return Base + "/bestanden/" + s.icon.Name }

// ThemeCSS returns the path of the operator's style sheet; empty if there is none.
func (s *Site) ThemeCSS() string {
	if s.Theme == nil {
		return ""
	}
	return Base + "/thema.css"
}

// contentPolicy is the policy of the content of every page: nothing inline, nothing from elsewhere, and in no frame.
const contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; " +
	"frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

// Render answers with a page. A browser may keep it for its own history only.
func (s *Site) Render(w http.ResponseWriter, status int, t *template.Template, v View) error {
	v.Site, v.Entries = s, menu()
	v.Printed = s.Today().Dutch()
	v.Policy, v.Register = s.Policy.Hash(), s.Register().Hash()
	var b bytes.Buffer
	if err := t.Execute(&b, v); err != nil {
		return fmt.Errorf("render %s: %w", v.Title, err)
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	headers(h)
	if v.Unkept {
		h.Set("Cache-Control", "no-store")
	}
	if v.Nonce != "" {
		h.Set("Content-Security-Policy", strings.Replace(contentPolicy, "style-src 'self'", "style-src 'self' 'nonce-"+v.Nonce+"'", 1))
	}
	w.WriteHeader(status)
	_, err := w.Write(b.Bytes())
	return err
}

// headers sets what a page needs beside the headers of every answer. Forms send their origin only with this referrer policy, and going back to an
// answer works only if the browser may keep it.
func headers(h http.Header) {
	h.Set("Content-Security-Policy", contentPolicy)
	h.Set("Referrer-Policy", "same-origin")
	h.Set("Cache-Control", "private, no-cache")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Content-Language", "nl")
}

// Files returns the routes of the style sheets and the script.
func (s *Site) Files() (out []Route) {
	for _, a := range []web.Asset{s.css, s.js, s.icon, s.editor, s.licences} {
		out = append(out, Route{Method: http.MethodGet, Path: Base + "/bestanden/" + a.Name, Open: true, Free: true, Serve: func(w http.ResponseWriter, _ *http.Request) error {
			return file(w, a.Type, "public, max-age=31536000, immutable", a.Body)
		}})
	}
	if s.Theme != nil {
		out = append(out, Route{Method: http.MethodGet, Path: s.ThemeCSS(), Open: true, Free: true, Serve: func(w http.ResponseWriter, _ *http.Request) error {
			return file(w, "text/css; charset=utf-8", "no-cache", s.Theme)
		}})
	}
	return out
}

func file(w http.ResponseWriter, kind, cache string, body []byte) error {
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Cache-Control", cache)
	_, err := w.Write(body)
	return err
}

// Failure is an error as a reader sees it.
type Failure struct {
	Status int
	Title  string // what happened
	Detail string // why
	Next   string // what to do now
	Faults []string
	Wait   time.Duration // until it can be tried again
	Again  *Again        // what was sent, to send it again; nil: there is nothing, or a file was in it
	Load   string        // the address to try again; empty: that of the request, if it only looked and the refusal can pass by itself
}

// Fail answers with an error page.
func (s *Site) Fail(w http.ResponseWriter, f Failure) error {
	return s.Render(w, f.Status, s.failed, View{Title: f.Title, Data: f})
}

// Allowed refuses who lacks a role, and says which.
func Allowed(r *http.Request, role who.Role) error {
	switch me := who.From(r.Context()); {
	case me.ID == "":
		return &Failure{Status: http.StatusUnauthorized, Title: "U bent niet ingelogd", Detail: "Deze pagina is er alleen voor wie is ingelogd.", Next: "Log in via " + Base + "/inloggen en probeer het opnieuw."}
	case !me.May(role):
		return &Failure{Status: http.StatusForbidden, Title: "Dit mag u hier niet", Detail: "Hiervoor is de rol " + string(role) + " nodig. Die hebt u niet.", Next: "Vraag de beheerder om de rol " + string(role) + "."}
	}
	return nil
}

// Error returns what happened, for a log.
func (f *Failure) Error() string { return f.Title }
