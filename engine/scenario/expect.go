package scenario

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"doelbinding/engine"
)

var errNoQuestion = errors.New("er is nog niets gevraagd: schrijf eerst een Wanneer")

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
		return fmt.Errorf("verwacht %s, gekregen %s", word, w.Decision.Outcome.Dutch())
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
		return fmt.Errorf("verwacht op grond van %s, gekregen op grond van %s", text, orNone(found))
	}
	return nil
}

func (w *World) groundIsNot(text string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	if slices.Contains(w.grounds(), text) {
		return fmt.Errorf("verwacht niet op grond van %s, maar dat is het wel", text)
	}
	return nil
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
	return fmt.Errorf("verwacht dat een grondslag om te %s ontbreekt, maar dat is niet zo", verb)
}

func (w *World) asks(question string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	var asked []string
	for _, m := range w.Decision.Missing {
		if m.Question == question {
			return nil
		}
		asked = append(asked, m.Question)
	}
	return fmt.Errorf("verwacht de vraag %q, gekregen %s", question, orNone(asked))
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
		return fmt.Errorf("verwacht hooguit %s vragen, gekregen %d: %s", most, len(asked), orNone(asked))
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
	return fmt.Errorf("verwacht dat de plicht tot %s niet kan worden nagekomen, gekregen %s", kind, orNone(kinds))
}

func (w *World) weighs(who, question string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	var open []string
	for _, n := range w.Decision.Norms {
		if n.Weigher == who && n.Question == question {
			return nil
		}
		open = append(open, n.Weigher+": "+n.Question)
	}
	return fmt.Errorf("verwacht dat %s weegt: %q, gekregen %s", who, question, orNone(open))
}

func (w *World) doesNotAsk(question string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	for _, m := range w.Decision.Missing {
		if m.Question == question {
			return fmt.Errorf("verwacht niet de vraag %q", question)
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
	var found []string
	for _, o := range w.Decision.Obligations {
		s := o.Kind + " voor " + o.Bearer
		if o.Deadline != "" {
			s += ", uiterlijk op " + o.Deadline.Dutch()
		}
		if o.Kind == kind && o.Bearer == id && (o.Deadline == "" && day == "" || o.Deadline.Dutch() == day && day != "") {
			return nil
		}
		found = append(found, s)
	}
	return fmt.Errorf("verwacht de plicht tot %s voor %s %s, gekregen %s", kind, bearer, day, orNone(found))
}

func (w *World) owesNot(kind string) error {
	if w.Decision == nil {
		return errNoQuestion
	}
	for _, o := range w.Decision.Obligations {
		if o.Kind == kind {
			return fmt.Errorf("verwacht geen plicht tot %s, maar die geldt voor %s", kind, o.Bearer)
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
	return fmt.Errorf("verwacht tegenspraak over %s, maar die is er niet", fact.Name)
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
	return fmt.Errorf("verwacht dat %s is aangenomen, maar dat is niet zo", fact.Name)
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
	return errors.New("verwacht dat de uitleg een andere weg wijst, maar dat doet zij niet")
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
	d, err := engine.ParseDutchDay(want)
	if err != nil {
		return err
	}
	if got != d {
		return fmt.Errorf("verwacht %s, gekregen %s", want, got.Dutch())
	}
	return nil
}
