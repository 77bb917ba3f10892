package workbench_test

import (
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"doelbinding/api/workbench"
	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/who"
)

// When somebody else changed a file under a proposal, its writer applies the edit again: to another place of it at once, to the same place by choosing.
// Nothing is kept before the writer looked, and no text is lost; the result is merged over the text of now.
func TestAnEditIsAppliedAgainToALaterText(t *testing.T) {
	const file, writer, reviewer = "features/clauses/gemeentewet/art172.feature", "een/schrijver", "twee/beoordelaar"
	before := featureText(t, "clauses/gemeentewet/art172.feature")
	dir, git := bareRepository(t, map[string]string{file: before})
	repository, err := merging.Open(dir, "main", time.Now)
	if err != nil {
		t.Fatal(err)
	}
	s, _ := served(t, func(w *workbench.Settings) { w.Login, w.Merge = named{}, repository })
	merge := func(id, was, is string) {
		t.Helper()
		if _, err := repository.Merge(merging.Change{ID: id, Title: "x", Author: who.Person{ID: "drie"}, Reviewer: who.Person{ID: "vier"}, Files: []merging.File{{Path: file, Before: was, Text: is}}}); err != nil {
			t.Fatal(err)
		}
	}
	form := func(body string) url.Values {
		text := regexp.MustCompile(`(?s)<textarea[^>]*name="bestand"[^>]*>\n(.*?)</textarea>`).FindStringSubmatch(body)
		was := regexp.MustCompile(`name="was" value="([^"]*)"`).FindStringSubmatch(body)
		if text == nil || was == nil {
			t.Fatal(body)
		}
		return url.Values{"doe": {"bewaar"}, "titel": {"Een titel"}, "reden": {"x"}, "bron": {"y"}, "teken": token.FindStringSubmatch(body)[1:], "pad": {file}, "was": was[1:], "bestand": {html.UnescapeString(text[1])}}
	}
	mine := before + "\n# van mij\n"
	one := propose(t, s, writer, file, before, mine)
	if body := as(s, writer, one, nil).Body.String(); strings.Contains(body, "opnieuw toe") {
		t.Error("there is nothing to apply again")
	}
	says(t, press(t, s, writer, one, "pastoe"), http.StatusOK, "Niemand veranderde deze bestanden")

	theirs := strings.Replace(before, "# language: nl\n", "# language: nl\n# van een ander\n", 1)
	merge("20260101-aaaaaaaa", before, theirs)
	says(t, as(s, writer, one, nil), http.StatusOK, "is veranderd sinds", "Pas het opnieuw toe op de laatste tekst")
	says(t, press(t, s, "x/lezer", one, "pastoe"), http.StatusForbidden)
	applied := press(t, s, writer, one, "pastoe")
	says(t, applied, http.StatusOK, "opnieuw toegepast op de tekst van nu", "# van mij", "# van een ander")
	says(t, as(s, writer, one, nil), http.StatusOK, "is veranderd sinds") // it is not kept yet

	// Before it is kept, the file changes again.
	last := theirs + "\n# nog een ander\n"
	merge("20260102-aaaaaaaa", theirs, last)
	says(t, as(s, writer, one, form(applied.Body.String())), http.StatusConflict, "is intussen veranderd", "# nog een ander", "# van mij")
	clash := press(t, s, writer, one, "pastoe")
	says(t, clash, http.StatusConflict, "Een ander veranderde deze tekst ook", "# nog een ander", "# van een ander", "# van mij", "Uw eigen tekst")
	chosen := form(clash.Body.String())
	if got := chosen.Get("bestand"); got != mine {
		t.Errorf("the text of the writer is another: %s", got)
	}
	if chosen.Get("was") != proposals.Mark(last) {
		t.Error("it would not be over the text of now")
	}
	chosen.Set("bestand", last+"# van mij\n")
	says(t, as(s, writer, one, chosen), http.StatusSeeOther)
	if body := as(s, writer, one, nil).Body.String(); strings.Contains(body, "is veranderd sinds") || strings.Contains(body, "eruit: ") {
		t.Error(body)
	}
	says(t, press(t, s, writer, one, "indienen"), http.StatusSeeOther)
	checked(t, s, one, writer)
	says(t, press(t, s, reviewer, one, "keurgoed"), http.StatusSeeOther)
	says(t, press(t, s, reviewer, one, "neemop"), http.StatusSeeOther)
	if got := git("show", "main:"+file); got != last+"# van mij\n" {
		t.Errorf("%s", got)
	}
}
