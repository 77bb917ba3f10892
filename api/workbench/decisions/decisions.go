// Package decisions is the pages over the journal (Besluiten): what was decided is searched, shown with its proof, decided again and called back, and
// what has to be done after it is listed with its last day.
//
// A page shows what the same client gets from the service under /v1/journal/, by the same rule: whoever may not read the journal is refused, and of
// others' parties there is nothing. Looking at a page of the journal is a read of it, and recorded as one.
package decisions

import (
	"context"
	"embed"
	"html/template"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"doelbinding/api/caller"
	"doelbinding/api/held"
	"doelbinding/api/problem"
	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/wire"
)

//go:embed templates
var templates embed.FS

// Again returns what decides recorded questions again: with the policies and the register that the journal kept, or with the present ones.
type Again func(ctx context.Context, s sealed.Store, current bool) func(policies, register string) (journal.Decider, error)

// Pages are the pages.
type Pages struct {
	site    *page.Site
	journal *journal.Journal // nil: there is none, and the pages say so
	again   Again            // nil: nothing is decided again
	turn    func(context.Context) (leave func(), err error)

	none, list, one, recall, duties *template.Template
}

const path = page.Base + "/besluiten"

// New returns the pages. What reads the whole journal, or decides again, waits for a turn.
func New(site *page.Site, j *journal.Journal, again Again, turn func(context.Context) (leave func(), err error)) *Pages {
	parse := func(name string) *template.Template {
		return site.Template(templates, "templates/parts.html", "templates/"+name)
	}
	return &Pages{site, j, again, turn, parse("none.html"), parse("list.html"), parse("record.html"), parse("recall.html"), parse("duties.html")}
}

// Routes returns where the pages are.
func (p *Pages) Routes() []page.Route {
	return []page.Route{
		{Method: http.MethodGet, Path: path, Own: p.reading("records", p.search)},
		{Method: http.MethodGet, Path: path + "/terugroepen", Own: p.reading("recall", p.showRecall)},
		{Method: http.MethodGet, Path: path + "/terugroepen/brieven.zip", Own: p.reading("recall", p.letters)},
		{Method: http.MethodGet, Path: path + "/plichten", Own: p.reading("obligations", p.showDuties)},
		{Method: http.MethodPost, Path: path + "/plichten", Own: p.reading("obligations/fulfilled", p.fulfil)},
		{Method: http.MethodGet, Path: path + "/:record", Own: p.reading("records/record", p.show)},
		{Method: http.MethodPost, Path: path + "/:record", Weight: page.Runs, Own: p.reading("records/replay", p.show)},
		{Method: http.MethodGet, Path: path + "/:record/bewijs.json", Own: p.reading("records/proof", p.proofFile)},
	}
}

// reading returns a page that reads the journal, for a client that may, and has the read recorded.
func (p *Pages) reading(look string, next func(http.ResponseWriter, *http.Request, caller.Caller) error) page.Handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		client := caller.Of(r.Context())
		if !client.Reads {
			return problem.New(http.StatusForbidden, "geen-inzage", "U mag het journaal niet inzien.")
		}
		if p.journal == nil {
			return p.site.Render(w, http.StatusOK, p.none, page.View{Title: "Besluiten", Menu: "Besluiten"})
		}
		held.Of(w).Note(held.Note{Event: journal.EventJournal, Look: look})
		return next(w, r, client)
	}
}

// Terms are what somebody searches by.
type Terms struct {
	Party, Field page.Name
	Clause       string
	Outcome      engine.Outcome
	From, Until  string
	Trouble      []string
	Clauses      []engine.Clause
	Outcomes     []engine.Outcome
}

// Said says in words what was searched by, for who reads the page on paper.
func (t Terms) Said() string {
	var out []string
	add := func(label, text string) {
		if text != "" {
			out = append(out, label+" "+text)
		}
	}
	add("organisatie", t.Party.Text)
	add("gegeven", t.Field.Text)
	if i := slices.IndexFunc(t.Clauses, func(c engine.Clause) bool { return c.ID == t.Clause }); i >= 0 {
		add("bepaling", t.Clauses[i].Title)
	} else {
		add("bepaling", t.Clause)
	}
	if t.Outcome != "" {
		add("uitkomst", t.Outcome.Dutch())
	}
	add("vastgelegd vanaf", t.From)
	add("vastgelegd tot en met", t.Until)
	return strings.Join(out, "; ")
}

// read reads the terms out of an address, as a filter for what a client may see.
func (p *Pages) read(r *http.Request, client caller.Caller) (Terms, journal.Filter) {
	query, reg := r.URL.Query(), p.site.Register()
	t := Terms{
		Party:    page.Name{ID: "partij", Kind: engine.KindParty, Label: "Organisatie", Hint: "Wie vroeg of kreeg het? Mag leeg blijven.", Text: strings.TrimSpace(query.Get("partij"))},
		Field:    page.Name{ID: "gegeven", Kind: engine.KindField, Label: "Gegeven", Hint: "Bijvoorbeeld: huisnummer. Mag leeg blijven.", Text: strings.TrimSpace(query.Get("gegeven"))},
		Clause:   query.Get("bepaling"),
		Outcome:  engine.Outcome(query.Get("uitkomst")),
		From:     strings.TrimSpace(query.Get("van")),
		Until:    strings.TrimSpace(query.Get("tot")),
		Clauses:  p.site.Policy.Clauses(),
		Outcomes: []engine.Outcome{engine.Permitted, engine.Forbidden, engine.Insufficient, engine.NeedsWeigh},
	}
	f := journal.Filter{Parties: client.Sees(), Party: t.Party.Resolve(reg, query.Get("keuze-partij")), Field: t.Field.Resolve(reg, query.Get("keuze-gegeven")), Outcome: t.Outcome}
	if _, ok := p.site.Policy.Clause(t.Clause); ok || gone.MatchString(t.Clause) { // a clause of older policies is in no list, and in the journal
		f.Clause = t.Clause
	}
	var wrong string
	if f.From, wrong = p.moment("Vastgelegd vanaf", t.From, 0); wrong != "" {
		t.Trouble = append(t.Trouble, wrong)
	}
	if f.Until, wrong = p.moment("Vastgelegd tot en met", t.Until, 1); wrong != "" {
		t.Trouble = append(t.Trouble, wrong)
	}
	for _, n := range []page.Name{t.Party, t.Field} {
		if n.Error != "" {
			t.Trouble = append(t.Trouble, n.Error)
		}
	}
	return t, f
}

// gone matches what can be the id of a clause.
var gone = regexp.MustCompile(`^[a-z0-9_]+/[a-z0-9_]+$`)

// moment returns the first moment of a day, or of a number of days later; the zero time of no day.
func (p *Pages) moment(label, text string, later int) (time.Time, string) {
	if text == "" {
		return time.Time{}, ""
	}
	day, wrong := page.ParseDay(text, p.site.Today())
	if wrong != "" {
		return time.Time{}, strings.Replace(wrong, "Peildatum", label, 1)
	}
	at, err := time.ParseInLocation(time.DateOnly, string(day.AddDays(later)), wire.Amsterdam())
	if err != nil {
		return time.Time{}, label + ": deze dag is niet te lezen."
	}
	return at, ""
}

func statusOf(t Terms) int {
	if len(t.Trouble) > 0 {
		return http.StatusUnprocessableEntity
	}
	return http.StatusOK
}

// number reads the number of a record out of a path.
func number(r *http.Request) (int64, error) {
	n, err := strconv.ParseInt(r.PathValue("record"), 10, 64)
	if err != nil || n < 0 {
		return 0, notFound()
	}
	return n, nil
}

func notFound() error {
	return &page.Failure{
		Status: http.StatusNotFound, Title: "Dit record is er niet", Detail: "Het nummer komt niet voor, het record is na de bewaartermijn verwijderd, of het gaat niet over uw organisatie.",
		Next: "Zoek het besluit op de pagina Besluiten.",
	}
}
