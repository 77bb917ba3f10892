package engine

import (
	"maps"
	"regexp"
	"slices"
	"strings"
)

// How an act passes data on.
const (
	toParty   = "to_party"
	fromParty = "from_party"
)

// Recipient gives the party that receives by an act: the one that asks, the one that a fact names, or nobody when nothing changes hands.
func (a Action) Recipient(q Question) string {
	switch a.Passes {
	case toParty:
		return q.Party
	case "":
		if a.AtAnother != "" && q.Supplier != "" && q.Supplier != q.Party {
			return q.Party // what is looked into at another is received
		}
	case fromParty:
		id, _ := q.Facts[FactReceiver].Any().(string)
		return id
	}
	return ""
}

// Addressed tells whether the act gives data to somebody in particular, whom the question has to name: publishing gives to everybody.
func (a Action) Addressed() bool { return a.Passes == fromParty && a.OtherEnd != "" }

// codeForm is what an incident code looks like; one of this form that is not in the list is judged, any other is a gap.
var codeForm = regexp.MustCompile(`^[A-Z][0-9]{2,3}$`)

// IsCode tells whether a text has the form of an incident code, listed or not.
func IsCode(s string) bool { return codeForm.MatchString(s) }

// Resolution is what became of the names in a question.
type Resolution struct {
	Input   Input
	Gaps    []Gap
	assumed []Assumption
	action  Action
}

// Asked gives the name under which the caller can supply what a clause misses: in an act that gives, the role judged is the receiver's.
func (r Resolution) Asked(fact string) string {
	if r.action.Passes == fromParty {
		switch fact {
		case MemberRole:
			return FactReceiverRole
		case memberGiverRole:
			return MemberRole
		}
	}
	return fact
}

// ClauseName is the other way round: the name under which clauses read what the caller supplies.
func (r Resolution) ClauseName(asked string) string {
	if r.action.Passes == fromParty {
		switch asked {
		case FactReceiverRole:
			return MemberRole
		case MemberRole:
			return memberGiverRole
		}
	}
	return asked
}

// Resolve looks up every name of a question in one snapshot. It collects all gaps, and never looks at the day.
func Resolve(reg Names, q Question) Resolution {
	r := Resolution{}
	gap := func(member, kind, word string) {
		if g, ok := q.Withheld[member]; ok {
			r.Gaps = append(r.Gaps, g)
			return
		}
		r.Gaps = append(r.Gaps, Gap{Member: member, Kind: kind, Nearest: reg.Nearest(kind, word)})
	}
	party, ok := reg.Party(q.Party)
	if !ok {
		gap("party", KindParty, q.Party)
	}
	party = r.organisation(reg, "party", party)
	if r.action, ok = reg.Action(q.Action); !ok {
		gap("action", KindAction, q.Action)
	}
	field, ok := reg.Field(q.Field)
	if !ok {
		gap("field", KindField, q.Field)
	}
	dataset, _ := reg.Dataset(field.Dataset)
	if _, ok := reg.Role(q.Role); q.Role != "" && !ok && q.Withheld["role"].Hint == "" {
		gap("role", KindRole, q.Role)
	}
	purpose, ok := reg.Purpose(q.Purpose)
	if q.Purpose != "" && !ok {
		gap("purpose", KindPurpose, q.Purpose)
	}
	selector := q.Selector
	if len(dataset.Selectors) == 0 {
		selector = ""
	} else if selector != "" && !codeForm.MatchString(selector) {
		gap("selector", KindCode, selector)
	}
	supplier := r.supplier(reg, q, dataset, gap)
	receiver := r.facts(reg, q, gap)
	r.Gaps = append(r.Gaps, mixed(reg, q)...)
	if len(r.Gaps) > 0 {
		return r
	}

	in := &r.Input
	in.Action, in.Day = q.Action, q.Day
	in.Party, in.Supplier = actor(party, dataset), actor(supplier, dataset)
	in.Holder = in.Party
	r.calculus(reg, q, party)
	switch r.action.Passes {
	case toParty:
		in.Giver, in.Receiver = in.Supplier, in.Party
	case fromParty:
		in.Giver, in.Receiver = in.Party, actor(receiver, dataset)
		in.Holder = in.Receiver
	}
	agreement, _ := reg.Agreement(dataset.Agreement)
	in.Purpose, in.Lineage, in.Below = purpose.ID, purpose.Lineage, purpose.Below
	in.Listed = listed(agreement, purpose)
	in.Field, in.Dataset, in.FieldName, in.Regime = field.ID, dataset.ID, fieldName(field), dataset.Regime
	in.Agreement = inputAgreement(agreement)
	r.members(q, selector)
	in.Known = known(reg, in, agreement, selector)
	in.Settled = settled(reg, q, in)
	in.Limited, in.Fulfils = q.Limited, q.Fulfils
	return r
}

// calculus says what the act judged is. What a data subject does is a right, and a way of doing nothing else. Looking into what another
// holds is receiving it, whatever the caller calls it.
func (r *Resolution) calculus(reg Names, q Question, party Party) {
	in := &r.Input
	in.Within, in.Sides = r.action.Within, r.action.Sides
	if party.DataSubject {
		if r.action.Passes == "" {
			in.Within = []string{q.Action}
		}
		return
	}
	if there, ok := reg.Action(r.action.AtAnother); ok && q.Supplier != "" && in.Supplier.ID != in.Party.ID {
		in.Within = slices.Concat(in.Within, there.Within)
		in.Sides = there.Sides
		r.action.Passes = there.Passes
	}
}

func (r *Resolution) supplier(reg Names, q Question, dataset Dataset, gap func(member, kind, word string)) Party {
	id := q.Supplier
	if id == "" && len(dataset.Sources) > 0 {
		id = dataset.Sources[0]
		r.assumed = append(r.assumed, Assumption{What: "supplier", Value: Text(id)})
	}
	supplier, ok := reg.Party(id)
	if q.Supplier != "" && !ok {
		gap("supplier", KindParty, q.Supplier)
	}
	return r.organisation(reg, "supplier", supplier)
}

// facts copies what the caller vouches for, and gives the receiver that a fact names.
func (r *Resolution) facts(reg Names, q Question, gap func(member, kind, word string)) (receiver Party) {
	r.Input.Facts = map[string]Value{}
	for _, name := range slices.Sorted(maps.Keys(q.Facts)) { // gaps come in the same order each time
		v := q.Facts[name]
		f, _ := reg.Fact(name)
		id, _ := v.Any().(string)
		switch f.Type {
		case TypeParty:
			p, ok := reg.Party(id)
			if !ok {
				gap("facts."+name, KindParty, id)
			} else if name == FactReceiver {
				receiver = r.organisation(reg, "facts."+name, p)
			}
		case TypeRole:
			if _, ok := reg.Role(id); !ok {
				gap("facts."+name, KindRole, id)
			}
		}
		r.Input.Facts[name] = v
	}
	return receiver
}

// members turns role and selector into facts. The role judged is that of whoever receives or uses.
func (r *Resolution) members(q Question, selector string) {
	facts := r.Input.Facts
	role := Text(q.Role)
	if r.action.Passes == fromParty {
		if q.Role != "" {
			facts[memberGiverRole] = role
		}
		role = facts[FactReceiverRole]
	}
	if role.Known() && role != Text("") {
		facts[MemberRole] = role
	}
	if selector != "" {
		facts[MemberCode] = Text(selector)
	}
}

func actor(p Party, d Dataset) Actor {
	a := Actor{ID: p.ID, Kind: p.Kind, Sort: p.Sort, Body: p.Body}
	for _, s := range d.Sources {
		a.Source = a.Source || p.ID != "" && s == p.ID
	}
	return a
}

func fieldName(f Field) string {
	if len(f.ID) > len(f.Dataset) {
		return f.ID[len(f.Dataset)+1:]
	}
	return ""
}

// inputAgreement hands over the whole term; without agreement it is one that never runs.
func inputAgreement(a Agreement) InputAgreement {
	if len(a.Periods) == 0 {
		never := Never()
		return InputAgreement{From: never.From, FirstUntil: never.Until, Until: never.Until}
	}
	first, last := a.Periods[0].Closed(), a.Periods[len(a.Periods)-1].Closed()
	return InputAgreement{ID: a.ID, From: first.From, FirstUntil: first.Until, Until: last.Until}
}

// listed places a purpose among the uses that an agreement lists: at or below one, above one or not given, or beside them.
func listed(a Agreement, p Purpose) string {
	in := func(list []string) bool {
		return slices.ContainsFunc(list, func(id string) bool { return slices.Contains(a.Uses, id) })
	}
	switch {
	case in(p.Lineage):
		return "yes"
	case in(p.Below), p.ID == "" && len(a.Uses) > 0:
		return "wide"
	}
	return "no"
}

// known lists what the register knows of this question, each fact with the period in which it is true: dates travel, the policies
// compare them with the day judged.
func known(reg Names, in *Input, agreement Agreement, selector string) map[string]Period {
	out := map[string]Period{}
	municipality := participant(in)
	for _, f := range reg.KnownFacts() {
		if p, ok := knownAs(reg, f.Known, in, agreement, municipality, selector); ok {
			out[f.Name] = p.Closed()
		}
	}
	return out
}

// How the register can know a fact: by a choice that an agreement leaves to those that take part, or by a mark of a code; the name follows.
const (
	KnownByChoice = "box_"
	KnownByMark   = "code_"
)

func knownAs(reg Names, how string, in *Input, agreement Agreement, municipality Actor, selector string) (Period, bool) {
	truth := func(b bool) Period {
		if b {
			return Period{}
		}
		return Never()
	}
	switch how {
	case "region":
		p, _ := reg.Party(municipality.ID)
		if period, ok := p.Regions[agreement.Region]; ok {
			return period, true
		}
		for _, region := range p.Outside {
			if region == agreement.Region {
				return Never(), true
			}
		}
	case "participation":
		p, ok := reg.Participation(municipality.ID, agreement.ID)
		return p.Period, ok
	case "withdrawal":
		return Period{From: agreement.WithdrawnOn}, agreement.WithdrawnOn != ""
	case "stop":
		return Period{From: agreement.StoppedOn}, agreement.StoppedOn != ""
	case "change":
		return Period{From: agreement.ChangedOn}, agreement.ChangedOn != ""
	case "code":
		_, listed := reg.Code(selector)
		return truth(listed), selector != "" && agreement.Codes
	case "same_party":
		return truth(in.Giver.ID == in.Receiver.ID), in.Giver.ID != "" && in.Receiver.ID != ""
	}
	if choice, ok := strings.CutPrefix(how, KnownByChoice); ok {
		p, _ := reg.Participation(municipality.ID, agreement.ID)
		made, said := p.Choices[choice]
		return truth(made), said
	}
	if mark, ok := strings.CutPrefix(how, KnownByMark); ok {
		c, _ := reg.Code(selector)
		return truth(c.Marks[mark]), selector != "" && agreement.Codes
	}
	return Period{}, false
}

// participant is the municipality whose part in the agreement matters, for they are its data: the one that gives, else the one that
// receives, else the party.
func participant(in *Input) Actor {
	for _, a := range []Actor{in.Giver, in.Receiver} {
		if a.Kind == "gemeente" {
			return a
		}
	}
	return in.Party
}
