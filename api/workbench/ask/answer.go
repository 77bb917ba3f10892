package ask

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"slices"

	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/interview"
	"doelbinding/engine/journal"
	"doelbinding/engine/language"
	"doelbinding/engine/scenario"
	"doelbinding/engine/wire"
)

// Answer is a decision as the page shows it.
type Answer struct {
	State    state
	Said     []Said
	Asked    string // the question in one sentence
	Decision engine.Decision
	ID       string
	Stuck    bool // there is no question yet: something that every question names is not known
	Open     []interview.Open
	Deciding []Note
	Others   []Note
	Ways     []Way
	Owed     []Owed
	Facts    []FactUsed
	Notes    []string
	Assumed  []Assumed
	Line     TimeLine

	Scenario, Command, JSON, Result string
	Share                           string
}

// Note is what one clause says of the question.
type Note struct {
	ID, Title, Effect, State, OtherRoute string
	Parts                                []explain.Part // the explanation
	Citations                            []engine.Citation
	Class                                string
	Day                                  engine.Day
}

// Way is a way to a yes.
type Way struct {
	Text    string
	Steps   int
	Clauses []Note
}

// Owed is an obligation.
type Owed struct {
	Kind, Bearer, Note string
	Deadline           engine.Day
	Clause             Note
}

// Assumed is a question that nobody answered, and what that was taken to mean.
type Assumed struct{ Question, Answer string }

// FactUsed is a fact that counted, and where it came from.
type FactUsed struct{ Text, Source string }

func (p *Page) conclude(w http.ResponseWriter, r *http.Request, reg engine.Register, s state, in wire.Interview, step interview.Step) ([]journal.Decided, error) {
	view := page.View{Title: "Antwoord", Menu: "Vraag"}
	a := Answer{State: s, Said: said(reg, s), Asked: page.Sentence(reg, s.Question), Open: step.Open, Share: path + "#vraag=" + base64.RawURLEncoding.EncodeToString([]byte(s.Shared()))}
	if !interview.Complete(s.Question) && len(in.Gaps) == 0 {
		a.Stuck = true
		view.Title, view.Data = "Nog niet te zeggen", a
		return nil, p.site.Render(w, http.StatusOK, p.answer, view)
	}
	body := wire.Write(s.Question, wire.Full)
	whole, err := wire.Decode(body, reg, p.site.Now())
	if err != nil {
		return nil, err
	}
	decided, err := p.service.Decide(r.Context(), reg, whole)
	if errors.Is(err, ErrLate) { // the answer goes before its explanation
		body, whole.Question.Full, whole.Question.Ways = wire.Write(s.Question, ""), false, false
		decided, err = p.service.Decide(r.Context(), reg, whole)
	}
	if err != nil {
		return nil, err
	}
	a.Decision, a.ID = decided.Decision, decided.ID
	a.fill(p, reg, step)
	if a.Line, err = p.timeLine(r.Context(), reg, whole.Question, a.Decision); err != nil {
		return nil, err
	}
	a.JSON, a.Result = string(body), pretty(decided.JSON)
	a.Scenario, a.Command = scenario.Write(reg, s.Question, a.Decision), wire.Command(s.Question)
	view.Title, view.Data = page.OutcomeOf(a.Decision.Outcome).Word, a
	return []journal.Decided{decided.Record}, p.site.Render(w, http.StatusOK, p.answer, view)
}

// fill writes a decision for a person.
func (a *Answer) fill(p *Page, reg engine.Register, step interview.Step) {
	d := a.Decision
	deciding := scenario.Result{Decision: &d}.Deciding()
	for _, c := range d.Checks {
		n := p.note(reg, c, d)
		if slices.Contains(deciding, c.Clause) {
			a.Deciding = append(a.Deciding, n)
		} else {
			a.Others = append(a.Others, n)
		}
	}
	ways := d.Ways
	if len(step.Decision.Ways) > 0 {
		ways = step.Decision.Ways // those of the dialogue leave out what nobody can say
	}
	for _, w := range ways {
		out := Way{Text: language.Capital(page.Facts(reg, w.Facts)), Steps: len(w.Facts)}
		for _, id := range w.Clauses {
			out.Clauses = append(out.Clauses, p.named(id))
		}
		a.Ways = append(a.Ways, out)
	}
	for _, o := range d.Obligations {
		bearer, _ := reg.Party(o.Bearer)
		owed := Owed{Kind: o.Kind, Bearer: bearer.Name, Deadline: o.Deadline, Clause: p.named(o.Clause)}
		if o.Deadline == "" && o.CountedFrom == "unknown" {
			owed.Note = "De laatste dag is niet te berekenen: de dag waarop de termijn begint is niet bekend."
		}
		a.Owed = append(a.Owed, owed)
	}
	for _, f := range d.Facts {
		fact, _ := reg.Fact(f.Fact)
		source := map[string]string{"register": "het register", "caller": "u", engine.HowSettled: "vastgesteld", engine.HowDerived: "volgt uit de vraag"}[f.Source]
		if f.Origin != "" {
			source += " (" + f.Origin + ")"
		}
		a.Facts = append(a.Facts, FactUsed{language.Capital(fact.Says(page.Value(reg, fact, f.Value))), source})
	}
	a.remarks(reg)
}

// remarks are what a reader has to know about how the question was understood.
func (a *Answer) remarks(reg engine.Register) {
	d := a.Decision
	says := func(name string, v engine.Value) string {
		fact, _ := reg.Fact(name)
		return fact.Says(page.Value(reg, fact, v))
	}
	if d.Full == nil {
		a.Notes = append(a.Notes, "De uitleg en de tijdlijn kostten nu te veel tijd. U ziet het antwoord zonder die delen. Stel de vraag later opnieuw als u ze nodig hebt.")
	}
	if d.Announced {
		a.Notes = append(a.Notes, "De peildatum ligt in de toekomst. Dit is het recht zoals het nu is aangekondigd.")
	}
	for _, g := range d.Gaps {
		a.Notes = append(a.Notes, "Het register kent deze "+g.Kind+" niet. "+g.Hint)
	}
	for _, c := range d.Conflicts {
		a.Notes = append(a.Notes, "Het register zegt iets anders dan u, en gaat voor: "+says(c.Fact, c.Register)+".")
	}
	for _, x := range d.Assumed {
		if fact, ok := reg.Fact(x.What); ok {
			answer := x.Value.String()
			if x.Value == engine.Text("absent") {
				answer = "niet van toepassing"
			}
			a.Assumed = append(a.Assumed, Assumed{fact.Question, answer})
		}
	}
	for _, name := range d.Unread {
		a.Notes = append(a.Notes, "Dit telde niet mee, want geen bepaling over deze vraag kijkt ernaar: "+says(name, a.State.Question.Facts[name])+".")
	}
}

// named returns a clause by its title alone.
func (p *Page) named(id string) Note {
	c, _ := p.site.Policy.Clause(id)
	return Note{ID: id, Title: c.Title}
}

func (p *Page) note(reg engine.Register, c engine.Check, d engine.Decision) Note {
	out := p.named(c.Clause)
	out.Day = d.Day
	out.Effect, out.State = c.Effect.Dutch(), page.Stand(c.Effect, c.State)
	out.Class = map[engine.State]string{engine.Met: "yes", engine.Violated: "no", engine.Unknown: "open", engine.Judgement: "weigh"}[c.State]
	for _, id := range c.Citations {
		out.Citations = append(out.Citations, engine.Cite(reg, id, d.Day))
	}
	if d.Full == nil {
		return out
	}
	out.Parts = p.explainer.Parts(reg, c)
	for _, n := range d.Full.Explanation {
		if n.Clause == c.Clause {
			out.OtherRoute = page.Named(reg, n.OtherRoute)
		}
	}
	return out
}

func pretty(body []byte) string {
	var b bytes.Buffer
	if json.Indent(&b, body, "", "  ") != nil {
		return string(body)
	}
	return b.String()
}
