package engine

import (
	"slices"
	"strings"

	"doelbinding/engine/language"
)

// fitting gives the first of several ways to say the same that is no longer than a reason may be, 120 characters.
func fitting(ways ...string) string { return language.Fitting(120, ways...) }

func gapReason(l language.Language, gaps []Gap) string {
	if slices.ContainsFunc(gaps, func(g Gap) bool { return g.Hint != "" }) {
		return l.Say("Onvoldoende gegevens: zo is niet te zeggen wie handelt; vraag het als de organisatie of als de betrokkene.")
	}
	var kinds []string
	for _, g := range gaps {
		kinds = append(kinds, l.Say(g.Kind))
	}
	return fitting(l.Say("Onvoldoende gegevens: niet in het register bekend: %s.", strings.Join(kinds, ", ")),
		l.Say("Onvoldoende gegevens: niet in het register bekend: %s en meer.", kinds[0]))
}

// reason says in one sentence why, and names the deciding clause by its citation of the day.
func reason(l language.Language, reg Names, d Decision) string {
	if len(d.Gaps) > 0 {
		return gapReason(l, d.Gaps)
	}
	cite := func(c Check) string { return Cite(reg, c.Citations[0], d.Day).Text }
	switch d.Outcome {
	case Permitted:
		var grounds []string
		for _, c := range d.Checks {
			if c.Effect == Ground && c.State == Met {
				grounds = append(grounds, cite(c))
			}
		}
		if len(grounds) == 0 {
			return l.Say("Toegestaan: de ontvanger heeft zelf geen grondslag nodig.")
		}
		return fitting(l.Say("Toegestaan op grond van %s.", all(l, grounds)), l.Say("Toegestaan op grond van %s en meer.", grounds[0]))
	case Forbidden:
		return refusalReason(l, reg, d, cite)
	case Insufficient:
		return insufficientReason(l, reg, d, cite)
	case NeedsWeigh:
		for _, c := range d.Checks {
			if c.State == Judgement {
				return fitting(l.Say("Menselijke weging nodig bij %s.", cite(c)), l.Say("Menselijke weging nodig."))
			}
		}
	}
	return d.Outcome.In(l)
}

// all writes texts one after another: "dit en dat".
func all(l language.Language, texts []string) string { return strings.Join(texts, l.Say(" en ")) }

func refusalReason(l language.Language, reg Names, d Decision, cite func(Check) string) string {
	var owed []string
	for _, r := range d.Refusals {
		if r.Obligation != "" {
			owed = append(owed, DutyName(l, reg, r.Obligation))
		}
	}
	if len(owed) > 0 {
		return fitting(l.Say("Verboden: toegestaan was het alleen met de plicht tot %s, en die kan de aanvrager niet nakomen.", all(l, owed)),
			l.Say("Verboden: de aanvrager kan de plicht tot %s niet nakomen.", owed[0]))
	}
	var bars, tried []string
	for _, c := range d.Checks {
		if c.State != Violated {
			continue
		}
		if c.Effect == Ground {
			tried = append(tried, cite(c))
		} else if c.Effect != Duty {
			bars = append(bars, cite(c))
		}
	}
	if len(bars) > 1 {
		return fitting(l.Say("Verboden: niet voldaan aan %s.", all(l, bars)), l.Say("Verboden: niet voldaan aan %s en meer.", bars[0]), l.Say("Verboden: %s en meer.", bars[0]))
	}
	if len(bars) > 0 {
		return fitting(l.Say("Verboden: niet voldaan aan %s.", bars[0]), l.Say("Verboden: %s.", bars[0]))
	}
	none := "Verboden: geen grondslag om te verwerken"
	for _, r := range d.Refusals {
		if r.Side == Disclosure {
			none = "Verboden: geen grondslag om te verstrekken"
		}
	}
	none = l.Say(none)
	if len(tried) == 0 {
		return none + "."
	}
	return fitting(none+l.Say("; %s geeft die niet.", all(l, tried)), none+l.Say("; ook %s geeft die niet.", tried[0]), none+".")
}

func insufficientReason(l language.Language, reg Names, d Decision, cite func(Check) string) string {
	bare := l.Say("Onvoldoende gegevens.")
	if len(d.Missing) == 0 {
		return bare
	}
	fact, _ := reg.Fact(d.Missing[0].Fact)
	question := fact.Asks(l)
	for _, c := range d.Checks {
		if c.State == Unknown {
			of := l.Say("Onvoldoende gegevens voor %s.", cite(c))
			return fitting(of+" "+question, bare+" "+question, of)
		}
	}
	return fitting(bare+" "+question, bare)
}
