package engine

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// longestReason is the number of signs a reason may have.
const longestReason = 120

// shortest of several ways to say the same: the first that fits.
func fitting(ways ...string) string {
	for _, w := range ways {
		if utf8.RuneCountInString(w) <= longestReason {
			return w
		}
	}
	runes := []rune(ways[len(ways)-1])
	return string(runes[:longestReason-1]) + "…"
}

func gapReason(gaps []Gap) string {
	if slices.ContainsFunc(gaps, func(g Gap) bool { return g.Hint != "" }) {
		return "Onvoldoende gegevens: zo is niet te zeggen wie handelt; vraag het als de organisatie of als de betrokkene."
	}
	var kinds []string
	for _, g := range gaps {
		kinds = append(kinds, g.Kind)
	}
	return fitting("Onvoldoende gegevens: niet in het register bekend: "+strings.Join(kinds, ", ")+".",
		"Onvoldoende gegevens: niet in het register bekend: "+kinds[0]+" en meer.")
}

// reason says in one Dutch sentence why, and names the deciding clause by its citation of the day.
func (e *Engine) reason(reg Names, d Decision) string {
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
			return "Toegestaan: de ontvanger heeft zelf geen grondslag nodig."
		}
		return fitting("Toegestaan op grond van "+strings.Join(grounds, " en ")+".", "Toegestaan op grond van "+grounds[0]+" en meer.")
	case Forbidden:
		return refusalReason(d, cite)
	case Insufficient:
		return insufficientReason(d, cite)
	case NeedsWeigh:
		for _, c := range d.Checks {
			if c.State == Judgement {
				return fitting("Menselijke weging nodig bij "+cite(c)+".", "Menselijke weging nodig.")
			}
		}
	}
	return d.Outcome.Dutch()
}

func refusalReason(d Decision, cite func(Check) string) string {
	var owed []string
	for _, r := range d.Refusals {
		if r.Obligation != "" {
			owed = append(owed, r.Obligation)
		}
	}
	if len(owed) > 0 {
		return fitting("Verboden: toegestaan was het alleen met de plicht tot "+strings.Join(owed, " en ")+", en die kan de aanvrager niet nakomen.",
			"Verboden: de aanvrager kan de plicht tot "+owed[0]+" niet nakomen.")
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
	if len(bars) > 0 {
		more := "."
		if len(bars) > 1 {
			more = " en meer."
		}
		return fitting("Verboden: niet voldaan aan "+strings.Join(bars, " en ")+".", "Verboden: niet voldaan aan "+bars[0]+more, "Verboden: "+bars[0]+more)
	}
	side := "verwerken"
	for _, r := range d.Refusals {
		if r.Side == Disclosure {
			side = "verstrekken"
		}
	}
	none := "Verboden: geen grondslag om te " + side
	if len(tried) == 0 {
		return none + "."
	}
	return fitting(none+"; "+strings.Join(tried, " en ")+" geeft die niet.", none+"; ook "+tried[0]+" geeft die niet.", none+".")
}

func insufficientReason(d Decision, cite func(Check) string) string {
	if len(d.Missing) == 0 {
		return "Onvoldoende gegevens."
	}
	question := d.Missing[0].Question
	for _, c := range d.Checks {
		if c.State == Unknown {
			return fitting("Onvoldoende gegevens voor "+cite(c)+". "+question, "Onvoldoende gegevens. "+question, "Onvoldoende gegevens voor "+cite(c)+".")
		}
	}
	return fitting("Onvoldoende gegevens. "+question, "Onvoldoende gegevens.")
}
