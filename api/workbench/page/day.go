package page

import (
	"net/http"
	"strings"

	"doelbinding/engine"
)

// Day returns the day that a page is asked about (peildatum in the address), how it was written, and what is wrong with it. Nothing is today.
func (s *Site) Day(r *http.Request) (day engine.Day, written, trouble string) {
	written = strings.TrimSpace(r.URL.Query().Get("peildatum"))
	day, trouble = ParseDay(written, s.Today())
	if trouble != "" {
		return s.Today(), written, trouble
	}
	return day, day.Dutch(), ""
}

// ParseDay reads a day as people write it; nothing is today. What is wrong is said in Dutch.
func ParseDay(text string, today engine.Day) (engine.Day, string) {
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	if text == "" {
		return today, ""
	}
	day, err := engine.ParseDutchDay(text)
	if err != nil {
		day, err = engine.ParseDay(text)
	}
	switch {
	case err != nil:
		return "", "Peildatum: schrijf de dag als 9 april 2018 of als 2018-04-09."
	case !day.Judgeable():
		return "", "Peildatum: kies een dag van " + engine.FirstDay.Dutch() + " tot en met " + engine.LastDay.Dutch() + "."
	}
	return day, ""
}
