package engine

// Input is a resolved question, the contract with the policies (policies/input.json). Its shape is fixed: an actor that is not there
// has empty names, a question without agreement has one that never runs.
type Input struct {
	Action    string
	Within    []string // the acts that the act judged falls under, itself included
	Sides     map[string]string
	Day       Day
	Party     Actor
	Supplier  Actor
	Giver     Actor // who hands over, alike for both acts of passing on
	Receiver  Actor // who gets it
	Holder    Actor // whose processing is judged: the receiver, or the party itself when nothing changes hands
	Purpose   string
	Lineage   []string
	Below     []string
	Listed    string // yes, wide or no: whether the agreement of the dataset lists the purpose among its uses
	Field     string
	Dataset   string
	FieldName string
	Regime    string
	Agreement InputAgreement
	Facts     map[string]Value
	Known     map[string]Period // facts of the register, each with the period in which it is true
	Settled   map[string][]KnownFact
	Limited   bool // the caller can fulfil the obligations in Fulfils and no others
	Fulfils   []string
}

// Actor is a party as the policies see it.
type Actor struct {
	ID, Kind, Sort string
	Body           bool
	Source         bool // it is the source of the dataset
}

// InputAgreement is the agreement that governs the dataset: its whole term and the end of the first, unrenewed period.
type InputAgreement struct {
	ID                      string
	From, FirstUntil, Until Day
}
