package ask

import (
	"cmp"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/interview"
	"doelbinding/engine/wire"
)

// Step is a question to the person, as the page shows it.
type Step struct {
	Said    []Said
	State   state
	Member  string
	Kind    interview.Kind
	Text    string
	Why     string
	Weigher string
	Unnamed bool
	Left    string   // how far it still is
	Clauses []Asking // the clauses that ask it
	Choices []Choice
	Search  bool // names are found by typing
	Source  string
	Hint    string
	Written string
	Error   string
	First   bool
}

// Asking is a clause that asks a question, and why it does.
type Asking struct{ ID, Title, Gist string }

// Choice is an answer to choose.
type Choice struct {
	Value, Label, As, Leads string
	Checked                 bool
}

// Said is something that was said, with a button to change it.
type Said struct {
	Label, Text, Member string
	Unknown             bool
}

// trouble is what is wrong with an answer.
type trouble struct {
	text    string
	written string
	choices []Choice
}

func (t *trouble) status() int {
	if t == nil {
		return http.StatusOK
	}
	return http.StatusUnprocessableEntity
}

// shownAtOnce is how many choices are listed without searching.
const shownAtOnce = 12

// kindOf gives the kind of name that an answer is; empty: none of those that are found by typing.
var kindOf = map[interview.Kind]string{
	interview.Party: engine.KindParty, interview.Role: engine.KindRole, interview.Purpose: engine.KindPurpose, interview.Field: engine.KindField,
	interview.Action: engine.KindAction,
}

func (p *Page) asked(reg engine.Register, s state, step interview.Step, wrong *trouble) Step {
	a := *step.Ask
	out := Step{
		Said: said(reg, s), State: s, Member: a.Member, Kind: a.Kind, Text: a.Text, Why: a.Why, Weigher: a.Weigher, Unnamed: a.Unnamed, Left: left(a),
		First: len(s.Path) == 0,
	}
	for _, c := range step.Decision.Checks {
		if slices.Contains(c.Missing, a.Member) || slices.Contains(c.Norms, a.Member) {
			clause, _ := p.site.Policy.Clause(c.Clause)
			out.Clauses = append(out.Clauses, Asking{clause.ID, clause.Title, strings.TrimSpace(clause.Gist)})
		}
	}
	switch a.Kind {
	case interview.Date:
		out.Hint = "Schrijf de dag als 9 april 2018."
	case interview.Number:
		out.Hint = fmt.Sprintf("Een heel getal van %d tot en met %d.", a.Min, a.Max)
	case interview.Boolean, interview.Enum, interview.Country, interview.Party, interview.Role, interview.Purpose, interview.Field, interview.Action, interview.Code:
		list := a.Choices(reg, s.Question, "")
		likely := slices.DeleteFunc(slices.Clone(list), func(c interview.Choice) bool { return !c.Likely })
		if out.Search = len(list) > shownAtOnce; out.Search {
			list = likely[:min(len(likely), shownAtOnce)]
			out.Source = kindOf[a.Kind]
		}
		for _, c := range list {
			out.Choices = append(out.Choices, choiceOf(reg, a.Kind, c))
		}
	}
	if wrong != nil {
		out.Error, out.Written = wrong.text, wrong.written
		if wrong.choices != nil {
			out.Choices = wrong.choices
		}
	}
	return out
}

func choiceOf(reg engine.Register, kind interview.Kind, c interview.Choice) Choice {
	out := Choice{Value: fmt.Sprint(c.Value.Any()), Label: c.Name, As: c.As}
	if kind == interview.Field {
		out.Label = page.LabelOf(reg, engine.KindField, out.Value, c.Name)
	}
	switch c.Outcome {
	case engine.Insufficient:
		out.Leads = "dan nog hooguit " + questions(c.Left)
	case engine.NeedsWeigh:
		out.Leads = "dan weegt een mens"
	case engine.Permitted:
		out.Leads = "dan mag het"
	case engine.Forbidden:
		out.Leads = "dan mag het niet"
	}
	return out
}

func questions(n int) string {
	if n == 1 {
		return "1 vraag"
	}
	return strconv.Itoa(n) + " vragen"
}

func left(a interview.Ask) string {
	var parts []string
	switch {
	case a.Left > 0:
		parts = append(parts, "Hierna volgen naar verwachting nog hooguit "+questions(a.Left)+".")
	case a.Foreseen:
		parts = append(parts, "Dit is naar verwachting de laatste vraag.")
	}
	if a.Shortest > 1 {
		parts = append(parts, fmt.Sprintf("De kortste weg naar een ja vraagt %d antwoorden.", a.Shortest))
	}
	return strings.Join(parts, " ")
}

// answered reads the answer to the question that was asked about a member.
func (p *Page) answered(reg engine.Register, s state, member string, form url.Values) (state, *trouble) {
	kind := interview.Kind(form.Get("soort"))
	v, wrong := p.value(reg, s, member, kind, form.Get("antwoord"), strings.TrimSpace(form.Get("zoek")))
	if wrong != nil {
		return s, wrong
	}
	next := s.with(member, v)
	if against := engine.Contradictions(reg, next.Question); len(against) > 0 {
		return s, &trouble{text: "Dit kan niet samengaan met wat u al zei: " + against[0].Why + ". Antwoord anders, of wijzig een eerder antwoord."}
	}
	return next, nil
}

// value reads an answer: a choice, a day or number that was written, or words that mean a name.
func (p *Page) value(reg engine.Register, s state, member string, kind interview.Kind, chosen, words string) (engine.Value, *trouble) {
	switch kind {
	case interview.Boolean:
		switch chosen {
		case "true", "false":
			return engine.Truth(chosen == "true"), nil
		}
		return engine.Value{}, &trouble{text: "Kies ja of nee, of de knop Weet ik niet."}
	case interview.Date, interview.Number:
		fact, _ := reg.Fact(member)
		text, hint := words, "Schrijf de dag als 9 april 2018 of als 2018-04-09."
		if kind == interview.Number {
			hint = fmt.Sprintf("Schrijf een heel getal van %d tot en met %d.", fact.Min, fact.Max)
		} else if day, err := engine.ParseDutchDay(strings.ToLower(text)); err == nil {
			text = string(day)
		}
		if v, wrong := wire.FactText(fact, text); wrong == "" {
			return v, nil
		}
		return engine.Value{}, &trouble{text: hint, written: words}
	case interview.Party, interview.Role, interview.Purpose, interview.Field, interview.Action, interview.Code, interview.Enum, interview.Country:
	}
	if chosen != "" && words == "" {
		return engine.Text(chosen), nil
	}
	if words == "" {
		return engine.Value{}, &trouble{text: "Kies een antwoord, of gebruik de knop Weet ik niet."}
	}
	ask := interview.Ask{Member: member, Kind: kind}
	if kind := kindOf[kind]; kind != "" {
		id, list := page.Meant(reg, kind, words)
		if id != "" {
			return engine.Text(id), nil
		}
		return engine.Value{}, choose(words, list)
	}
	var list []page.Labelled
	for _, c := range ask.Choices(reg, s.Question, words) {
		if c.Exact {
			return c.Value, nil
		}
		list = append(list, page.Labelled{ID: fmt.Sprint(c.Value.Any()), Label: c.Name, As: c.As})
	}
	if fact, ok := reg.Fact(member); ok && fact.Listed() {
		for _, v := range fact.Values {
			if strings.Contains(strings.ToLower(v), strings.ToLower(words)) {
				list = append(list, page.Labelled{ID: v, Label: v})
			}
		}
	}
	if len(list) == 1 {
		return engine.Text(list[0].ID), nil
	}
	return engine.Value{}, choose(words, list)
}

// choose asks to choose among what words can mean.
func choose(words string, list []page.Labelled) *trouble {
	if len(list) == 0 {
		return &trouble{text: "Niets heet zo of lijkt daarop. Probeer een ander woord, of de knop Weet ik niet.", written: words}
	}
	t := &trouble{text: "Dit kan meer dan één naam zijn. Kies welke u bedoelt."}
	for _, l := range list[:min(len(list), page.Most)] {
		t.choices = append(t.choices, Choice{Value: l.ID, Label: l.Label, As: l.As})
	}
	return t
}

// said lists what was said so far, for a person.
func said(reg engine.Register, s state) (out []Said) {
	q := s.Question
	for _, x := range []struct{ label, kind, id, member string }{
		{"Organisatie of persoon", engine.KindParty, q.Party, interview.MemberParty}, {"Rol", engine.KindRole, q.Role, engine.MemberRole},
		{"Handeling", engine.KindAction, q.Action, interview.MemberAction}, {"Gegeven", engine.KindField, q.Field, interview.MemberField},
		{"Incidentcode", engine.KindCode, q.Selector, engine.MemberCode},
		{"Doel", engine.KindPurpose, q.Purpose, engine.MemberPurpose}, {"Verstrekker", engine.KindParty, q.Supplier, "supplier"},
	} {
		if x.id != "" {
			out = append(out, Said{Label: x.label, Text: page.Called(reg, x.kind, x.id), Member: x.member})
		}
	}
	for _, name := range s.said() {
		f, _ := reg.Fact(name)
		out = append(out, Said{Label: cmp.Or(f.Question, name), Text: f.Says(page.Value(reg, f, q.Facts[name])), Member: name})
	}
	for _, name := range s.Unknown {
		f, ok := reg.Fact(name)
		label := f.Question
		if !ok || label == "" {
			label = memberLabel[name]
		}
		out = append(out, Said{Label: cmp.Or(label, name), Text: "Weet ik niet", Member: name, Unknown: true})
	}
	return out
}

var memberLabel = map[string]string{
	interview.MemberParty: "Organisatie of persoon", engine.MemberRole: "Rol", interview.MemberAction: "Handeling", interview.MemberField: "Gegeven",
	engine.MemberCode: "Incidentcode", engine.MemberPurpose: "Doel",
}
