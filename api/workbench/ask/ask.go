// Package ask is the page on which a person puts a question: who, what act, which field, for what purpose, then only what the engine asks, one thing
// at a time, and the answer with its reasons. It decides nothing and knows no law: the dialogue is that of package interview, the decision that of
// the service around it.
//
// A page keeps nothing: where the dialogue stands is in the form itself, and facts go in the body of a request, never in an address.
package ask

import (
	"context"
	"embed"
	"errors"
	"html/template"
	"net/http"
	"strings"

	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/interview"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// Service is what the page asks of the service around it, within its limits.
type Service interface {
	Step(ctx context.Context, reg engine.Register, in wire.Interview) (interview.Step, error)
	Decide(ctx context.Context, reg engine.Register, q wire.Decoded) (Decided, error)
}

// ErrLate reports that a decision was not made in time. One without explanation takes a hundredth of the time.
var ErrLate = errors.New("a decision was not made in time")

// Decided is a decision as the service gave it.
type Decided struct {
	Decision engine.Decision
	ID       string // the name of this evaluation
	JSON     []byte // the answer as a client of the service gets it
	Record   journal.Decided
}

//go:embed templates
var templates embed.FS

// Page is the page.
type Page struct {
	site      *page.Site
	service   Service
	explainer Explainer

	start, step, answer *template.Template
}

// path is where the page is.
const path = page.Base + "/vraag"

// New returns the page.
func New(site *page.Site, service Service, explainer Explainer) *Page {
	parse := func(name string) *template.Template {
		return site.Template(templates, "templates/parts.html", "templates/"+name)
	}
	return &Page{site, service, explainer, parse("start.html"), parse("step.html"), parse("answer.html")}
}

// Routes returns where the page is. A question in the address holds names only: it fills in the form, and decides nothing.
func (p *Page) Routes() []page.Route {
	return []page.Route{
		{Method: http.MethodGet, Path: path, Serve: p.get},
		{Method: http.MethodPost, Path: path, Decide: p.post},
		{Method: http.MethodPost, Path: page.Base + "/namen", Serve: p.names},
	}
}

// maxForm is how many bytes a form may have.
const maxForm = 256 << 10

func (p *Page) get(w http.ResponseWriter, r *http.Request) error {
	reg := p.site.Register()
	begin := p.blank(reg)
	query := r.URL.Query()
	for i, n := range begin.Names {
		if id := query.Get(n.ID); id != "" {
			begin.Names[i].Text = page.Called(reg, n.Kind, id)
		}
	}
	if day := query.Get("peildatum"); day != "" {
		begin.Day = day
		if d, err := engine.ParseDay(day); err == nil {
			begin.Day = d.Dutch()
		}
	}
	return p.site.Render(w, http.StatusOK, p.start, page.View{Title: "Stel een vraag", Menu: "Vraag", Data: begin})
}

// post takes one step, by the button that was used.
func (p *Page) post(w http.ResponseWriter, r *http.Request) ([]journal.Decided, error) {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	if err := r.ParseForm(); err != nil {
		return nil, &wire.Error{Problems: []wire.Problem{{Code: wire.TooLarge}}}
	}
	reg := p.site.Register()
	do, member, _ := strings.Cut(r.PostForm.Get("doe"), ":")
	switch do {
	case "", "begin":
		begin, q := p.begun(reg, r.PostForm)
		if begin.wrong() {
			return nil, p.site.Render(w, http.StatusUnprocessableEntity, p.start, page.View{Title: "Stel een vraag", Menu: "Vraag", Data: begin})
		}
		return p.proceed(w, r, reg, state{Question: q})
	case "json":
		s, err := p.pasted(reg, r.PostForm.Get("json"))
		if err != nil {
			return nil, err
		}
		return p.proceed(w, r, reg, s)
	}
	s, err := p.read(reg, r.PostForm)
	if err != nil {
		return nil, err
	}
	switch do {
	case "wijzig":
		s = s.without(member)
	case "terug":
		s = s.back()
	case "dag":
		day, trouble := page.ParseDay(r.PostForm.Get("peildatum"), p.site.Today())
		if trouble != "" {
			return nil, &page.Failure{Status: http.StatusUnprocessableEntity, Title: "Deze dag is niet te lezen", Detail: trouble, Next: "Ga terug en schrijf de dag anders. Uw antwoorden staan er dan nog."}
		}
		s.Question.Day = day
	case "weetniet":
		s = s.unsaid(member, r.PostForm.Has("onbekende-naam"))
	case "antwoord":
		next, trouble := p.answered(reg, s, member, r.PostForm)
		if trouble != nil {
			return p.ask(w, r, reg, s, trouble)
		}
		s = next
	default:
		return nil, &page.Failure{Status: http.StatusBadRequest, Title: "Deze knop bestaat niet", Detail: "De pagina is misschien van een oudere versie.", Next: "Begin opnieuw met een vraag."}
	}
	return p.proceed(w, r, reg, s)
}

// proceed asks what has to be asked next, or answers.
func (p *Page) proceed(w http.ResponseWriter, r *http.Request, reg engine.Register, s state) ([]journal.Decided, error) {
	return p.ask(w, r, reg, s, nil)
}

// ask shows the next question of the dialogue, with what was wrong about the last answer, or else the answer.
func (p *Page) ask(w http.ResponseWriter, r *http.Request, reg engine.Register, s state, wrong *trouble) ([]journal.Decided, error) {
	in, err := s.interview(reg, p.site.Now())
	if err != nil {
		return nil, err
	}
	step, err := p.service.Step(r.Context(), reg, in)
	if err != nil {
		return nil, err
	}
	if step.Ask == nil {
		return p.conclude(w, r, reg, s, in, step)
	}
	return nil, p.site.Render(w, wrong.status(), p.step, page.View{Title: step.Ask.Text, Menu: "Vraag", Data: p.asked(reg, s, step, wrong)})
}
