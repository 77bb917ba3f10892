package engine

import "maps"

// Question asks whether an act is allowed. Empty Role, Purpose and selectors are unknown and asked for; an empty Supplier is the source
// of the dataset. Facts are typed statements that the caller vouches for.
type Question struct {
	Party    string
	Role     string
	Action   string
	Purpose  string
	Field    string
	Selector string // the incident code on the dagmonitor
	Supplier string
	Day      Day // the day judged
	Asked    Day // the day on which the question is put; a later Day is answered with the law as announced
	Assumed  bool
	Facts    map[string]Value
	Full     bool // with explanation, flips and changes_on, and with ways
	Ways     bool // with the ways to a yes and the question to ask next

	Limited bool     // the caller says which obligations it can fulfil: those of Fulfils and no others
	Fulfils []string // kinds of obligations
	// Withheld holds, for a question that is asked again, the gaps of names whose values were not kept: they are gaps again, the same ones.
	Withheld map[string]Gap
}

// With copies the question with one fact changed; an unknown value takes the fact away. Role and selector count as facts.
func (q Question) With(fact string, v Value) Question {
	switch fact {
	case MemberRole:
		q.Role, _ = v.Any().(string)
	case MemberCode:
		q.Selector, _ = v.Any().(string)
	case MemberPurpose:
		q.Purpose, _ = v.Any().(string)
	default:
		q.Facts = maps.Clone(q.Facts)
		if q.Facts == nil {
			q.Facts = map[string]Value{}
		}
		if v.Known() {
			q.Facts[fact] = v
		} else {
			delete(q.Facts, fact)
		}
	}
	return q
}

// Fact gives what the question itself says of a fact, a role or a selector.
func (q Question) Fact(name string) Value {
	text := func(s string) Value {
		if s == "" {
			return Value{}
		}
		return Text(s)
	}
	switch name {
	case MemberRole:
		return text(q.Role)
	case MemberCode:
		return text(q.Selector)
	case MemberPurpose:
		return text(q.Purpose)
	}
	return q.Facts[name]
}

// Members of the question that a clause can ask for like a fact, and the fact that names the receiver of what is passed on.
const (
	MemberRole    = "role"
	MemberCode    = "incident_code"
	MemberPurpose = "purpose"

	MemberField    = "field"    // in Clause.Groups: the names of fields that a clause tells apart
	MemberReceiver = "receiver" // in Clause.Groups: the parties and kinds of parties that it names as receivers
	MemberParty    = "party"    // in Clause.Groups: those that it names in any other part, as giver, holder or asker

	memberGiverRole = "giver_role" // in an act that gives, the role of the party: the caller says role

	FactReceiver     = "ontvanger"
	FactReceiverRole = "rol_ontvanger"
)

// Gap is a name in the question that the register does not know. The unknown value itself is neither returned nor recorded.
type Gap struct {
	Member  string   // which member of the question: party, role, action, purpose, field, selector, supplier, or facts.<name>
	Kind    string   // what was looked for: partij, rol, handeling, doel, gegeven, incidentcode
	Nearest []string // ids that look like it, best first, at most three
	Hint    string   // in Dutch, how to ask it instead; empty where the ids say enough
}
