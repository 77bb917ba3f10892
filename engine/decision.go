package engine

import "doelbinding/engine/language"

// Outcome is what a question comes to.
type Outcome string

// The four outcomes. Only Permitted is a yes.
const (
	Permitted    Outcome = "permitted"
	Forbidden    Outcome = "forbidden"
	Insufficient Outcome = "insufficient"
	NeedsWeigh   Outcome = "judgement"
)

// Dutch names the outcome as scenarios and texts do.
func (o Outcome) Dutch() string {
	return map[Outcome]string{
		Permitted: "toegestaan", Forbidden: "verboden", Insufficient: "onvoldoende gegevens", NeedsWeigh: "menselijke weging nodig",
	}[o]
}

// The sides of an act that can need a ground.
const (
	Disclosure = "disclosure"
	Processing = "processing"
)

// Decision is the whole answer to one question.
type Decision struct {
	Outcome     Outcome
	Language    language.Language // of its texts; a decision is made in Dutch, and [Engine.In] gives it in another language
	Reason      string            // one sentence of at most 120 signs that names the deciding clause
	ReasonCode  string            // a stable word for a program, where the outcome alone does not say it: obligation_not_supported
	Day         Day
	Announced   bool // the day lies after the day of asking: the law is answered as announced
	Checks      []Check
	Grounds     []string
	Refusals    []Refusal
	Missing     []Missing
	Norms       []OpenNorm
	Gaps        []Gap
	Obligations []Obligation
	Citations   []Citation
	Facts       []FactUsed
	Conflicts   []Conflict
	Assumed     []Assumption
	Unread      []string // facts that the caller stated and that no clause which spoke on this question reads
	Ignored     []string // facts that were stated by who may not state them: unknown here

	PolicyHash, RegisterHash string

	Ways []Way // only when asked for: the smallest first; none where no facts that can be otherwise make it a yes
	Next *Next // only when asked for, of a question that is not settled

	Full *Full // only when asked for
}

// Permitted tells whether the act may proceed.
func (d Decision) Permitted() bool { return d.Outcome == Permitted }

// Missing is a fact that would bring a decision nearer, with the question that asks for it.
type Missing struct{ Fact, Question string }

// OpenNorm is a norm that only a person can fill in: who weighs, and the question to weigh. When the norm is a weighing fact, stating it
// gives the outcome of that weighing.
type OpenNorm struct{ Norm, Weigher, Question string }

// FactUsed is a fact and where it came from: register, caller, [HowSettled] or [HowDerived].
type FactUsed struct {
	Fact   string
	Value  Value
	Source string
	Origin string // of a settled fact the provision or document; of a derived one the member that it follows from
}

// Conflict is a claim of the caller that the register contradicts. The register won.
type Conflict struct {
	Fact             string
	Register, Caller Value
}

// Assumption is something that was not said and read as an answer.
type Assumption struct {
	What  string
	Value Value
}

// Full is what an answer adds when it is asked for in full.
type Full struct {
	Explanation []ClauseNote
	Flips       []Flip
	Next        Day // the first later day on which outcome, checks or citations differ; empty: none
	Previous    Day // the last earlier day on which they differ; empty: none
}

// ClauseNote explains one check in Dutch.
type ClauseNote struct {
	Clause, Title, Text string
	OtherRoute          string // of a refusal: what the law offers instead
	State               State
}

// Flip is a single change of one fact that changes the outcome. To is the value, or no value for "not said"; Alike lists further values
// that every clause treats the same.
type Flip struct {
	Fact    string
	To      Value
	Alike   []Value
	Outcome Outcome
}

// Way is a set of facts that would make a question permitted; with any one of them left as it is, it would not be.
type Way struct {
	Facts   []Given
	Text    string   // the facts in Dutch, as scenarios say them
	Clauses []string // those that were not complied with before and are by this, in order
}

// Given is a value that a fact would have to have. A value that is not known takes back what was said.
type Given struct {
	Fact  string
	Value Value
	Alike []Value // further values that every clause looked at treats the same
}

// Next is the question whose answer settles most: of the facts that are missing, or of the weighings that are due.
type Next struct {
	Fact, Question string
	Why            string     // in Dutch, what the answers lead to
	Answers        []Answered // what each answer leads to; empty where the answers cannot be listed
}

// Answered says what an answer to a question leads to.
type Answered struct {
	Value   Value
	Alike   []Value
	Outcome Outcome
	Left    int // how many questions are then left; 0 when the outcome is a yes or a no
}
