package engine

// Effect is what a clause does.
type Effect string

// The four effects. A ground gives one side the right, a prohibition and a condition bar when violated, a duty never blocks.
const (
	Ground      Effect = "ground"
	Prohibition Effect = "prohibition"
	Condition   Effect = "condition"
	Duty        Effect = "duty"
)

// Dutch names the effect for a reader.
func (e Effect) Dutch() string {
	return map[Effect]string{Ground: "grondslag", Prohibition: "verbod", Condition: "voorwaarde", Duty: "plicht"}[e]
}

// Clause is the smallest provision that yields a check of its own, as its annotation describes it. It is derived from the policies,
// never typed twice.
type Clause struct {
	ID           string // <instrument>/<clause>: folder, package, id, tag and URL
	Title        string
	Gist         string // in our own Dutch words
	Effect       Effect
	Side         string // disclosure, processing or both
	Valid        Period
	Citations    []CitationSpan
	Source       string
	Reading      string // the reading that was chosen where the text is open
	Alternative  string
	OtherRoute   string
	OverriddenBy string // the clause of statute that goes before this one, where a statement claims more than the law gives
	Signed       string // who signed the reading and when; empty: nobody yet
	Presumes     []string
	SilentYes    []string // of the facts whose silence it reads, those that it then takes to hold; the others it takes not to
	Specific     int      // how much its narrowest gate demands besides the act: of two refusals the more specific is named first
	OnlyAct      string   // why it means one act only, and not what includes it or falls under it; empty: it does not
	OnlyDataset  string   // why it means one dataset only, and not its twin; empty: it does not

	Facts  []string              // the facts, roles and selectors it reads
	Counts []string              // the facts that only move the deadline of an obligation
	Groups map[string][][]string // per fact the lists of values that it tells apart
	Terms  []Term                // the terms it counts with
}

// CitationSpan is a citation and the days on which the text stood at that place.
type CitationSpan struct {
	ID     string
	Period Period
}

// Term is a number of years and months.
type Term struct{ Years, Months int }
