package engine

// State says how far a clause is complied with. It always means compliance: a prohibition that is met is respected.
type State string

// The four states of a check.
const (
	Met       State = "met"
	Violated  State = "violated"
	Unknown   State = "unknown"
	Judgement State = "judgement"
)

// Dutch names the state for a reader.
func (s State) Dutch() string {
	return map[State]string{Met: "voldaan", Violated: "niet voldaan", Unknown: "onbekend", Judgement: "weging nodig"}[s]
}

// Check is what one clause says of one question. At most one per clause.
type Check struct {
	Clause      string
	Effect      Effect
	Side        string
	State       State
	Citations   []string // ids of the day judged
	Missing     []string // facts that would settle an unknown
	Norms       []string // open norms that only a person can fill in
	Presumed    []string // facts whose silence was read as an answer
	Weighed     []string // facts that are a weighing the caller made
	Obligations []Obligation
}

// weight orders checks: what bars before grounds before duties, and of each what is violated before unknown before open before met.
func (c *Check) weight() (n int) {
	switch c.Effect {
	case Ground:
		n = 4
	case Duty:
		n = 8
	}
	switch c.State {
	case Unknown:
		n++
	case Judgement:
		n += 2
	case Met:
		n += 3
	}
	return n
}

// Obligation is what a permitted act brings along.
type Obligation struct {
	Clause      string
	Kind        string
	Bearer      string // party id
	Deadline    Day    // last day; empty when there is none or it is not known
	CountedFrom string // the fact or "time" from which the deadline runs; "unknown" when nobody gave that day
}

// Findings is the answer of the policies to an input, exactly as data.decision gives it.
type Findings struct {
	Outcome     Outcome
	ReasonCode  string // empty, or why in one word: obligation_not_supported
	Checks      []Check
	Sides       map[string]SideState
	Grounds     []string
	Refusals    []Refusal
	Missing     []string
	Norms       []string
	Obligations []Obligation
	Presumed    []string
	Registered  map[string]bool // what the register says of a fact on the day judged
	Settled     []string        // facts that are settled on the day judged, or follow from the question
	Conflicts   []string        // facts of which the caller says something else
}

// SideState is what the grounds of one side amount to.
type SideState struct {
	State          State
	Missing, Norms []string
}

// Refusal is a clause that is violated, a side without a ground, or an obligation of a clause that the caller cannot fulfil.
type Refusal struct{ Clause, Side, Obligation string }
