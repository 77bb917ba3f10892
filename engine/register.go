package engine

import "slices"

// Register is one immutable snapshot of what is true apart from the question: it does not change under a decision. engine/register
// implements it.
type Register interface {
	Names
	Catalogue
}

// Names is what decoding a question and deciding it need of a register: what a name stands for, and what is known besides.
type Names interface {
	Hash() string
	Party(id string) (Party, bool)
	PartyOf(tooi string) (Party, bool) // by the URI that TOOI gives the organisation
	Role(id string) (Role, bool)
	Action(id string) (Action, bool)
	Purpose(id string) (Purpose, bool)
	Field(id string) (Field, bool)
	Dataset(id string) (Dataset, bool)
	Code(id string) (Code, bool)
	Fact(name string) (Fact, bool) // facts of a caller and members of the question alike
	Facts() []Fact
	KnownFacts() []Fact   // those that the register itself can know
	RelatedFacts() []Fact // those of which something else follows, or that follow from something
	Agreement(id string) (Agreement, bool)
	Norm(id string) (Norm, bool)
	ObligationKind(id string) (ObligationKind, bool)
	Settled() []Settled
	SettledOf(party string) []Settled // that of one party, and that of whole kinds of parties
	Participation(party, agreement string) (Participation, bool)
	Instrument(id string) (Instrument, bool)
	// Nearest gives at most three ids of a kind that look most like a word.
	Nearest(kind, word string) []string
}

// Catalogue lists and searches what a register holds.
type Catalogue interface {
	Parties() []Party
	Roles() []Role
	Actions() []Action
	Purposes() []Purpose
	Fields() []Field
	Datasets() []Dataset
	Codes() []Code
	Agreements() []Agreement
	// Find lists what words can mean among the names of some kinds, best first; of no words, all names of those kinds.
	Find(words string, kinds ...string) []Found
}

// Found is a name that words can mean.
type Found struct {
	Kind, ID, Name string
	As             string // the synonym by which it was found; empty: by its name or id
	Distance       int    // how far it lies from the words; less is better
}

// The kinds of names, as a caller reads them in a gap.
const (
	KindParty   = "partij"
	KindRole    = "rol"
	KindAction  = "handeling"
	KindPurpose = "doel"
	KindField   = "gegeven"
	KindCode    = "incidentcode"
	KindFact    = "feit"
	KindSubject = "soort aanvrager"
	KindObject  = "soort gegeven"
	KindNorm    = "norm"
)

// Party is an organisation, or any such organisation when it is generic.
type Party struct {
	ID, Name, Kind string
	Sort           string // the generic party it is one of, or its own id
	Body           bool   // whether it is an organisation that needs a ground of its own
	TOOI           string
	Regions        map[string]Period // the regions it lies in, while
	Outside        []string          // the regions it is known not to lie in

	DataSubject bool // a natural person that data are about, or the person's representative
	Synonyms    []string
	ActsFor     []string // of a natural person that acts for an organisation: the organisation it can be
}

// Role is the organ or function that acts for a party.
type Role struct {
	ID, Name string
	Synonyms []string // what people call it; of no meaning to the policies
	// Processor tells that this role works for another organisation: it is no department of the one whose data they are.
	Processor bool
}

// Action is an act that can be judged.
type Action struct {
	ID, Name, Participle string
	Sides                map[string]string // side -> always | receiver_body: when it needs a ground
	Passes               string            // to_party: the party receives; from_party: the party gives; empty: nothing changes hands
	OtherEnd             string            // the same act seen from the other party: receiving and passing on
	Includes             []string          // the acts that are ways of doing this one, as looking into data is a way of using it
	AtAnother            string            // what this act also is when the data are with the named supplier: looking into them there is receiving
	Synonyms             []string
	Within               []string // every act it falls under: itself, what includes it, and the other end of each; in order
}

// Kindred reports whether what is said of one of two acts is said of the other: one falls under the other.
func (a Action) Kindred(b Action) bool {
	return slices.Contains(a.Within, b.ID) || slices.Contains(b.Within, a.ID)
}

// Purpose is a node in the tree of purposes; a rule on it covers what stands below it.
type Purpose struct {
	ID, Name, Parent, Reading string
	Synonyms                  []string
	Lineage, Below            []string // the purposes above it, itself included; and those below it
}

// Dataset groups fields with one source, one regime and at most one agreement.
type Dataset struct {
	ID, Name, Regime, Agreement string
	Sources                     []string // parties that are the source; the first is the default supplier
	Selectors                   []string
	Twin                        string // another dataset under which the same data can be named
}

// Field is what is asked for: <dataset>/<name>.
type Field struct {
	ID, Name, Dataset string
	Synonyms          []string
}

// Code is an incident code of the agreement's list.
type Code struct {
	ID, Name string
	Marks    map[string]bool // what the agreement says of it, such as house_number
}

// Fact is what a caller may state, with the words in which scenarios state it and the question that asks for it.
type Fact struct {
	Name, Type                 string
	Sentence, Denial, Question string
	Values                     []string // of an enumeration or a country: all there are
	Min, Max                   int64    // of an integer
	Necessity, Weighing        bool
	Weigher                    string // of a weighing: who makes it
	QuestionEN, WeigherEN      string // in English; empty: only the Dutch is there
	Default                    string // absent or present: what silence means; empty: nothing
	Known                      string // how the register can know it
	Personal                   bool   // it is about one member of staff, as a need to know, and never settled in advance
	Subjects                   bool   // its values are categories of data subjects
	DataSubject                bool   // only a data subject, or who represents one, can state it of itself
	Member                     bool   // a member of the question, not one of its facts
	Relations                  Relations
	Synonyms                   []string
}

// The closed list of types of facts.
const (
	TypeBoolean = "boolean"
	TypeDate    = "date"
	TypeInteger = "integer"
	TypeEnum    = "enum"
	TypeCountry = "country" // by its Dutch short name
	TypeParty   = "party"
	TypeRole    = "role"
	TypeCode    = "code"
	TypePurpose = "purpose"
)

// Listed tells whether the fact has one of a list of values.
func (f Fact) Listed() bool { return f.Type == TypeEnum || f.Type == TypeCountry }

// Country is a country as ISO 3166 lists it.
type Country struct{ ID, Name, ISO string }

// Agreement narrows what statute allows, for the periods it runs.
type Agreement struct {
	ID, Name, Instrument, Region string
	Codes                        bool     // the register holds its list of incident codes
	Parties, Uses                []string // who signed; the purposes it lists
	Periods                      []Period
	WithdrawnOn, StoppedOn       Day
	ChangedOn                    Day      // the set of data was changed
	Choices                      []string // that a party can make when it takes part
}

// Participation says that a party takes part in an agreement.
type Participation struct {
	ID, Party, Agreement string
	Period               Period
	Choices              map[string]bool // what is known of those that the agreement leaves to it
}

// Norm is an open norm for which no fact is declared: only a person can fill it in.
type Norm struct {
	ID, Name, Weigher, Question string
	WeigherEN, QuestionEN       string // in English; empty: only the Dutch is there
}

// ObligationKind is a kind of obligation, with its English as it stands after "the duty to". Its Dutch is its id.
type ObligationKind struct{ ID, English string }
