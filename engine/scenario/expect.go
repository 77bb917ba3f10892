package scenario

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"doelbinding/engine"
)

var errNoQuestion = errors.New("er is nog niets gevraagd: schrijf eerst een Wanneer")

// Difference is what a scenario expects and what came instead.
type Difference struct {
	Line      int // of the step that expects it
	Want, Got string
}

func (d *Difference) Error() string { return "verwacht " + d.Want + ", gekregen " + d.Got }

func differs(want, got string) error { return &Difference{Want: want, Got: got} }

var outcomes = []engine.Outcome{engine.Permitted, engine.Forbidden, engine.Insufficient, engine.NeedsWeigh}

func (w *World) outcomeIs(word string) error {
	i := slices.IndexFunc(outcomes, func(o engine.Outcome) bool { return o.Dutch() == word })
	if i < 0 {
		return fmt.Errorf("%q is geen uitkomst: toegestaan, verboden, onvoldoende gegevens of menselijke weging nodig", word)
	}
	w.Expected = outcomes[i]
	if w.Decision == nil {
		return errNoQuestion
	}
	if w.Decision.Outcome != w.Expected {
		return differs(word, w.Decision.Outcome.Dutch())
	}
	return nil
}

// grounds are what a yes rests on, or what a no hangs on: the clauses that refuse.
func (w *World) grounds() []string {
	var out []string
	for _, c := range w.Decision.Checks {
		deciding := c.State == engine.Met && c.Effect == engine.Ground
		if !w.Decision.Permitted() {
			deciding = c.State == engine.Violated && (c.Effect == engine.Condition || c.Effect == engine.Prohibition)
		}
		if deciding {
			for _, id := range c.Citations {
				out = append(out, engine.Cite(w.reg, id, w.Decision.Day).Text)
			}
		}
	}
	return out
}

func (w *World) groundIs(text string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	if found := w.grounds(); !slices.Contains(found, text) {
		return differs("op grond van "+text, "op grond van "+orNone(found))
	}
	return nil
}

func (w *World) groundIsNot(text string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	if slices.Contains(w.grounds(), text) {
		return differs("niet op grond van "+text, "op grond van "+text)
	}
	return nil
}

// closest gives the text that looks most like one that did not come, and how many others came.
func (w *World) closest(text string, came []string, one, more string) string {
	near := w.reg.NearestOf(text, came)
	switch n := len(came) - 1; {
	case len(near) == 0:
		return "geen " + one
	case n == 0:
		return near[0]
	case n == 1:
		return near[0] + " (en 1 andere " + one + ")"
	default:
		return fmt.Sprintf("%s (en %d andere %s)", near[0], n, more)
	}
}

func orNone(list []string) string {
	if len(list) == 0 {
		return "geen bepaling"
	}
	return strings.Join(list, " en ")
}

func (w *World) sideLacks(verb string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	side := map[string]string{"verstrekken": engine.Disclosure, "verwerken": engine.Processing}[verb]
	for _, r := range w.Decision.Refusals {
		if r.Side == side {
			return nil
		}
	}
	return differs("dat een grondslag om te "+verb+" ontbreekt", "geen ontbrekende grondslag om te "+verb)
}

func (w *World) asks(question string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	var asked []string
	for _, m := range w.Decision.Missing {
		if sameQuestion(m.Question, question) {
			return nil
		}
		asked = append(asked, m.Question)
	}
	return differs("de vraag: "+question, w.closest(question, asked, "vraag", "vragen"))
}

func (w *World) asksAtMost(most string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	var asked []string
	for _, m := range w.Decision.Missing {
		asked = append(asked, m.Question)
	}
	if n, err := strconv.Atoi(most); err != nil || len(asked) > n {
		return differs("hooguit "+most+" vragen", fmt.Sprintf("%d: %s", len(asked), strings.Join(asked, " ")))
	}
	return nil
}

// cannotFulfil expects that a yes is withheld for an obligation.
func (w *World) cannotFulfil(kind string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	var kinds []string
	for _, r := range w.Decision.Refusals {
		if r.Obligation == kind {
			return nil
		}
		if r.Obligation != "" {
			kinds = append(kinds, r.Obligation)
		}
	}
	return differs("dat de plicht tot "+kind+" niet kan worden nagekomen", cmp.Or(strings.Join(kinds, " en "), "geen plicht die niet kan worden nagekomen"))
}

func (w *World) weighs(who, question string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	var open []string
	for _, n := range w.Decision.Norms {
		if n.Weigher == who && sameQuestion(n.Question, question) {
			return nil
		}
		open = append(open, n.Weigher+" weegt: "+n.Question)
	}
	want := who + " weegt: " + question
	return differs(want, w.closest(want, open, "weging", "wegingen"))
}

func (w *World) doesNotAsk(question string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	for _, m := range w.Decision.Missing {
		if sameQuestion(m.Question, question) {
			return differs("niet de vraag: "+question, "die vraag")
		}
	}
	return nil
}

func (w *World) owes(kind, bearer, day string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	id, err := w.name(engine.KindParty, bearer)
	if err != nil {
		return err
	}
	said := func(kind, bearer, day string) string {
		if p, ok := w.reg.Party(bearer); ok {
			bearer = p.Name
		}
		s := kind + " voor " + bearer
		if day != "" {
			s += ", uiterlijk op " + day
		}
		return s
	}
	var same, others []string
	for _, o := range w.Decision.Obligations {
		if o.Kind == kind && o.Bearer == id && (o.Deadline == "" && day == "" || o.Deadline.Dutch() == day && day != "") {
			return nil
		}
		if o.Kind == kind {
			due := ""
			if o.Deadline != "" {
				due = o.Deadline.Dutch()
			}
			same = append(same, said(o.Kind, o.Bearer, due))
		} else if !slices.Contains(others, o.Kind) {
			others = append(others, o.Kind)
		}
	}
	got := "de plicht tot " + strings.Join(same, " en ")
	if len(same) == 0 {
		got = "geen plicht tot " + kind
		if len(others) > 0 {
			got += ", wel tot " + strings.Join(others, ", ")
		}
	}
	return differs("de plicht tot "+said(kind, id, day), got)
}

func (w *World) owesNot(kind string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	for _, o := range w.Decision.Obligations {
		if o.Kind == kind {
			return differs("geen plicht tot "+kind, "de plicht tot "+kind+" voor "+o.Bearer)
		}
	}
	return nil
}

func (w *World) contradicts(text string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	fact, v, err := w.sentence(text)
	if err != nil {
		return err
	}
	for _, c := range w.Decision.Conflicts {
		if c.Fact == fact.Name && c.Caller == v {
			return nil
		}
	}
	return differs("tegenspraak over "+fact.Name, "geen tegenspraak daarover")
}

func (w *World) assumes(text string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	fact, v, err := w.sentence(text)
	if err != nil {
		return err
	}
	for _, a := range w.Decision.Assumed {
		if a.What == fact.Name && a.Value == v {
			return nil
		}
	}
	return differs("dat "+fact.Name+" is aangenomen", "geen aanname daarover")
}

func (w *World) otherRoute() error {
	full, err := w.full()
	if err != nil {
		return err
	}
	for _, n := range full.Explanation {
		if n.OtherRoute != "" {
			return nil
		}
	}
	return differs("een andere weg in de uitleg", "geen andere weg")
}

func (w *World) changesOn(day string) error {
	full, err := w.full()
	if err != nil {
		return err
	}
	return sameDay(full.Next, day)
}

func (w *World) changedOn(day string) error {
	full, err := w.full()
	if err != nil {
		return err
	}
	return sameDay(full.Previous, day)
}

func sameDay(got engine.Day, want string) error {
	d, err := dutchDay(want)
	if err != nil {
		return err
	}
	if got != d {
		return differs(want, cmp.Or(got.Dutch(), "geen dag"))
	}
	return nil
}
