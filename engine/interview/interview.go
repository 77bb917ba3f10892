// Package interview holds the dialogue that turns a few words into a question: one step, without memory. What was said so far goes in, and what
// nobody could say; the next question comes out, or the answer stands.
//
// It decides nothing and knows no law: the engine says which fact settles most, the register in which words to ask it. The order is who, what
// act, to whom, which field, for what purpose, and from there only what the engine asks. A role is a fact like any other: it is asked when a clause
// asks it.
package interview

import (
	"cmp"
	"context"
	"slices"

	"doelbinding/engine"
	"doelbinding/engine/language"
)

// The members of a question that are asked before any fact, besides [engine.MemberPurpose].
const (
	MemberParty  = engine.MemberParty
	MemberField  = engine.MemberField
	MemberAction = "action"
)

// Kind says what an answer has to be.
type Kind string

// The kinds of answers.
const (
	Party   Kind = "party"
	Role    Kind = "role"
	Purpose Kind = "purpose"
	Field   Kind = "field"
	Action  Kind = "action"
	Code    Kind = "code"
	Boolean Kind = "boolean"
	Enum    Kind = "enum"
	Country Kind = "country"
	Date    Kind = "date"
	Number  Kind = "number"
)

// Law decides, and says what to ask next. The engine is one; a service puts its limits around it.
type Law interface {
	Ask(ctx context.Context, reg engine.Register, q engine.Question, unknown []string) (engine.Decision, error)
}

// State is where an interview stands: the question so far, in which party, act and field may be missing too, the facts and members that were
// asked and that nobody could say, and the language to ask in. The law has to answer in that language too.
type State struct {
	Question engine.Question
	Unknown  []string
	Language language.Language
}

// Ask is the next question.
type Ask struct {
	Member  string // what an answer is an answer to: a member of the question or a fact
	Kind    Kind
	Text    string
	Why     string // what the answers lead to, or why it is asked; can be empty
	Weigher string // who has to weigh it, when it is no fact but a weighing
	Unnamed bool   // what is said now is a name that the register does not know
	Min     int64  // of a number
	Max     int64

	Foreseen bool // the law was asked: it can be seen how far it still is
	Left     int  // how many questions are left at most after this one, as far as can be seen: an answer can raise a question that nothing else did
	Shortest int  // how many questions a yes takes, this one among them; 0 when there is none to be seen

	language language.Language
	within   []string // only these can be the answer
	values   []string // of an enumeration or a country
	leads    []engine.Answered
}

// Open is something that stays to be found out, and who can.
type Open struct {
	Member, Question, Who string
}

// Step is what comes out: the next question, or none. Then the answer stands as the decision has it, with what stays open.
type Step struct {
	Ask      *Ask
	Decision engine.Decision
	Open     []Open
}

// Next takes one step. An error is that of the law: no step could be taken.
func Next(ctx context.Context, law Law, reg engine.Register, s State) (Step, error) {
	step, err := s.next(ctx, law, reg)
	if step.Ask != nil {
		step.Ask.language = s.Language
	}
	return step, err
}

func (s State) next(ctx context.Context, law Law, reg engine.Register) (Step, error) {
	if ask, stuck := s.names(reg); ask != nil || len(stuck) > 0 {
		return Step{Ask: ask, Open: stuck}, nil
	}
	unknown := slices.Clone(s.Unknown)
	for {
		d, err := law.Ask(ctx, reg, s.Question, unknown)
		if err != nil {
			return Step{}, err
		}
		if ask := s.misnamed(d); ask != nil {
			return Step{Ask: ask, Decision: d}, nil
		}
		if d.Next == nil {
			return Step{Decision: d, Open: s.open(reg, d)}, nil
		}
		if ask := s.fact(reg, d); ask != nil {
			return Step{Ask: ask, Decision: d}, nil
		}
		unknown = append(unknown, d.Next.Fact) // it was said already and cannot be said any better
	}
}

// Complete tells whether a question names what every question names: who, what act and which field.
func Complete(q engine.Question) bool { return q.Party != "" && q.Action != "" && q.Field != "" }

func (s State) unknown(member string) bool { return slices.Contains(s.Unknown, member) }

// names asks for what makes a question, in the order in which a person tells it. Without who, what act or which field nothing can be said: who does
// not know those has to find them out first.
func (s State) names(reg engine.Register) (*Ask, []Open) {
	q, say := s.Question, s.Language.Say
	party, isParty := reg.Party(q.Party)
	action, isAction := reg.Action(q.Action)
	field, isField := reg.Field(q.Field)
	_, isPurpose := reg.Purpose(q.Purpose)
	_, isReceiver := reg.Party(receiver(q))
	who, act := party.Name, action.Name
	for _, m := range []struct {
		member, said string
		known        bool
		text         string
		kind         Kind
		of           string // the kind of name in the register
	}{
		{MemberParty, q.Party, isParty, say("Om welke organisatie gaat het: wie wil een gegeven krijgen, gebruiken of doorgeven?"), Party, engine.KindParty},
		{MemberAction, q.Action, isAction, say("Wat wil %s met het gegeven doen?", who), Action, engine.KindAction},
		{engine.FactReceiver, receiver(q), isReceiver, say("Aan wie wil %s het gegeven %s?", who, act), Party, engine.KindParty},
		{MemberField, q.Field, isField, say("Welk gegeven wil %s %s?", who, act), Field, engine.KindField},
		{engine.MemberPurpose, q.Purpose, isPurpose, say("Voor welk doel wil %s %s %s?", who, field.Name, act), Purpose, engine.KindPurpose},
	} {
		optional := m.member == engine.MemberPurpose || m.member == engine.FactReceiver
		switch {
		case m.known, m.member == engine.FactReceiver && !action.Addressed(), optional && s.unknown(m.member):
		case s.unknown(m.member):
			return nil, []Open{{m.member, m.text, say("wie de vraag heeft")}}
		case m.said != "": // by a name that the register does not know
			return &Ask{Member: m.member, Kind: m.kind, Text: m.text, Why: say(unknownName), Unnamed: true, within: reg.Nearest(m.of, m.said)}, nil
		default:
			return &Ask{Member: m.member, Kind: m.kind, Text: m.text}, nil
		}
	}
	return nil, nil
}

const unknownName = "Wat er nu staat kent het register niet."

func receiver(q engine.Question) string {
	id, _ := q.Facts[engine.FactReceiver].Any().(string)
	return id
}

// misnamed asks again for a name that means nothing here, or that can mean several things, among those it can mean.
func (s State) misnamed(d engine.Decision) *Ask {
	for _, g := range d.Gaps {
		as, ok := map[string]Ask{
			engine.KindParty: {Kind: Party, Text: s.Language.Say("Welke organisatie bedoelt u?")}, engine.KindRole: {Kind: Role, Text: s.Language.Say("Welke rol bedoelt u?")},
			engine.KindCode: {Kind: Code, Text: s.Language.Say("Welke incidentcode bedoelt u?")},
		}[g.Kind]
		as.Member, as.Why, as.within, as.Unnamed = memberOf(g.Member), cmp.Or(g.Hint, s.Language.Say(unknownName)), g.Nearest, g.Hint == ""
		if ok && !s.unknown(as.Member) && (len(g.Nearest) > 0 || g.Hint == "") { // a hint without names says that there must be none
			return &as
		}
	}
	return nil
}

// fact puts the question that the engine found. It gives none when the answer is known and cannot be made more precise.
func (s State) fact(reg engine.Register, d engine.Decision) *Ask {
	n := d.Next
	f, ok := reg.Fact(n.Fact)
	if !ok || s.unknown(n.Fact) {
		return nil
	}
	kind := map[string]Kind{
		engine.TypeBoolean: Boolean, engine.TypeDate: Date, engine.TypeInteger: Number, engine.TypeEnum: Enum, engine.TypeCountry: Country,
		engine.TypeParty: Party, engine.TypeRole: Role, engine.TypeCode: Code, engine.TypePurpose: Purpose,
	}[f.Type]
	ask := &Ask{Member: n.Fact, Kind: kind, Text: n.Question, Why: n.Why, Min: f.Min, Max: f.Max, Foreseen: true, values: f.Values, leads: n.Answers}
	if f.Weighing {
		ask.Weigher = f.WeigherIn(s.Language)
	}
	if s.Question.Fact(n.Fact).Known() {
		p, _ := reg.Purpose(s.Question.Purpose)
		if n.Fact != engine.MemberPurpose || len(p.Below) == 0 {
			return nil
		}
		ask.Text, ask.within = s.Language.Say("Welk doel precies? %s is te ruim om er een antwoord op te geven.", language.Capital(p.Name)), p.Below
	}
	for _, a := range n.Answers {
		ask.Left = max(ask.Left, a.Left)
	}
	if len(n.Answers) == 0 {
		ask.Left = max(0, len(d.Missing)+len(d.Norms)-1)
	}
	if len(d.Ways) > 0 {
		ask.Shortest = len(d.Ways[0].Facts)
	}
	return ask
}

// StillOpen lists what stays open when the interview has ended with a decision, in the language of the state.
func (s State) StillOpen(reg engine.Register, d engine.Decision) []Open {
	if ask, stuck := s.names(reg); ask != nil || len(stuck) > 0 {
		return stuck
	}
	return s.open(reg, d)
}

// open lists what would still have to be found out or weighed, and who can.
func (s State) open(reg engine.Register, d engine.Decision) (out []Open) {
	add := func(member, question, who string) {
		if !slices.ContainsFunc(out, func(o Open) bool { return o.Member == member }) {
			out = append(out, Open{member, question, who})
		}
	}
	party, _ := reg.Party(s.Question.Party)
	if d.Outcome == engine.Insufficient {
		for _, m := range d.Missing {
			f, _ := reg.Fact(m.Fact)
			who := party.Name
			switch {
			case f.Weigher != "":
				who = f.WeigherIn(s.Language)
			case f.DataSubject:
				who = s.Language.Say("de betrokkene")
			}
			add(m.Fact, f.Asks(s.Language), who)
		}
	}
	if d.Outcome == engine.Insufficient || d.Outcome == engine.NeedsWeigh {
		for _, n := range d.Norms {
			said := engine.OpenNormIn(s.Language, reg, n.Norm)
			add(n.Norm, said.Question, said.Weigher)
		}
	}
	return out
}

// With gives the question with one answer in it.
func With(q engine.Question, member string, v engine.Value) engine.Question {
	text, _ := v.Any().(string)
	switch member {
	case MemberParty:
		q.Party = text
	case MemberAction:
		q.Action = text
	case MemberField:
		q.Field = text
	case memberSupplier:
		q.Supplier = text
	default:
		return q.With(member, v)
	}
	return q
}
