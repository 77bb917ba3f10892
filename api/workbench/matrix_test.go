package workbench_test

import (
	"encoding/csv"
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A class of organisations has one answer where the policies tell none of them apart, and else each answer with how many get it. What is said of a class
// is what is said of each of its organisations.
func TestAMatrixOfClassesSaysWhatEachOrganisationGets(t *testing.T) {
	s, _ := served(t)
	const rest = "&rol=burgemeester&handeling=ontvangen&dataset=dagmonitor&peildatum=2018-04-09&doel=openbare&gegeven=postcode"
	read := func(party string) [][]string {
		w := at(s, "/werkbank/matrix.csv?partij="+party+rest, nil)
		r := csv.NewReader(strings.NewReader(strings.TrimPrefix(w.Body.String(), "\ufeff")))
		r.Comma = ';'
		rows, err := r.ReadAll()
		if err != nil || len(rows) < 2 {
			t.Fatal(party, w.Code, err, len(rows))
		}
		return rows[1:]
	}
	began := time.Now()
	says(t, at(s, "/werkbank/matrix?partij=soort:gemeente"+rest, nil), http.StatusOK, "elke gemeente (41)", "Soort</th>", "wb-split")
	t.Logf("a class of 41: %s", time.Since(began))
	seen := map[string]string{}
	for _, row := range read("soort:gemeente") {
		if row[0] != "soort:gemeente" {
			t.Error(row[0])
		}
		for _, id := range strings.Fields(row[12]) {
			seen[id+row[4]] = row[6]
		}
	}
	for _, id := range []string{"gemeente-zeist", "gemeente-utrecht", "gemeente-leiden"} {
		for _, row := range read(id) {
			if got := seen[id+row[4]]; got != row[6] {
				t.Errorf("%s for %s: %s, its class says %s", id, row[4], row[6], got)
			}
		}
	}
	began = time.Now()
	says(t, at(s, "/werkbank/matrix?partij=soort:*"+rest, nil), http.StatusOK, "politie <span", "media <span", `rowspan="9"`)
	t.Logf("all classes: %s", time.Since(began))
	says(t, at(s, "/werkbank/matrix?partij=soort:xqzwv"+rest, nil), http.StatusOK, "Toon de matrix")
}

// A cell opens the question that it answers, as it was asked; and it cites each clause that decides, on which the answer to that question rests as well.
func TestACellOpensItsQuestionAndCitesWhatDecides(t *testing.T) {
	s, _ := served(t)
	reg := shippedRegister(t)
	const query = "partij=gemeente-zeist&rol=burgemeester&handeling=ontvangen&dataset=dagmonitor&peildatum=2018-04-09"
	body := at(s, "/werkbank/matrix?"+query, nil).Body.String()
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(at(s, "/werkbank/matrix.csv?"+query, nil).Body.String(), "\ufeff")))
	r.Comma = ';'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	decided := map[string][]string{} // the clauses of a field for a purpose
	for _, row := range rows[1:] {
		decided[row[3]+" "+row[4]] = strings.Fields(row[8])
	}
	cells := regexp.MustCompile(`<a href="(/werkbank/vraag[^"]*)" aria-label="([^"]*)".*?</a>(?:<br><span class="wb-place">(.*?)</span>)?`).FindAllStringSubmatch(body, -1)
	if len(cells) != len(rows)-1 {
		t.Fatalf("%d cells, %d rows", len(cells), len(rows)-1)
	}
	tried := map[int]bool{}
	for _, cell := range cells {
		link, err := url.Parse(html.UnescapeString(cell[1]))
		if err != nil {
			t.Fatal(err)
		}
		q := link.Query()
		clauses := decided[q.Get("gegeven")+" "+q.Get("doel")]
		field, _ := reg.Field(q.Get("gegeven"))
		purpose, _ := reg.Purpose(q.Get("doel"))
		if !strings.Contains(html.UnescapeString(cell[2]), field.Name+" voor "+purpose.Name) || len(clauses) == 0 {
			t.Fatalf("%s leads to %s, decided by %s", cell[2], link, clauses)
		}
		if !strings.HasPrefix(cell[2], "Mag niet") || tried[len(clauses)] {
			continue // of what is open more is asked first; and one of each kind will do
		}
		tried[len(clauses)] = true
		form := url.Values{"doe": {"begin"}}
		for _, m := range regexp.MustCompile(`name="(\w+)" value="([^"]*)"`).FindAllStringSubmatch(at(s, link.String(), nil).Body.String(), -1) {
			form.Set(m[1], html.UnescapeString(m[2]))
		}
		form.Set("doe", "begin")
		answer := at(s, "/werkbank/vraag", form)
		says(t, answer, http.StatusOK, "Mag niet", "gemeente Zeist", purpose.Name, "9 april 2018", "Hierop rust het antwoord")
		places := strings.Split(html.UnescapeString(cell[3]), "; ")
		for _, id := range clauses {
			says(t, answer, http.StatusOK, `href="/werkbank/bepalingen/`+id+`?`)
		}
		for _, place := range places {
			if !strings.Contains(html.UnescapeString(answer.Body.String()), place) {
				t.Errorf("%s: the answer does not cite %q", link, place)
			}
		}
		if len(clauses) > 1 && len(places) < 2 {
			t.Errorf("%s: %s decide, and the cell cites %s", link, clauses, places)
		}
	}
	if len(tried) < 2 {
		t.Errorf("cells with only so many clauses: %v", tried)
	}
}

// The record of a matrix says in Besluiten what it was about: who, what act with which data, and how many cells have each outcome, as the page of the
// matrix counted them.
func TestAMatrixIsToldInBesluiten(t *testing.T) {
	s, j := served(t)
	const query = "?partij=soort:gemeente&rol=burgemeester&handeling=ontvangen&dataset=dagmonitor&peildatum=2018-04-09&doel=openbare&gegeven=postcode"
	shown := at(s, "/werkbank/matrix"+query, nil).Body.String()
	counts := regexp.MustCompile(`(?s)<ul class="wb-legend">(.*?)</ul>`).FindStringSubmatch(shown)
	if counts == nil {
		t.Fatal(shown)
	}
	var cells []string
	for _, m := range regexp.MustCompile(`</span> ([^<]*)</span> (\d+)</li>`).FindAllStringSubmatch(counts[1], -1) {
		if m[2] != "0" {
			cells = append(cells, "</span> "+m[1]+"</span> "+m[2])
		}
	}
	seen := call(t, j)
	if len(seen.Decisions) < 2 || len(cells) == 0 {
		t.Fatalf("%d decisions, cells %v", len(seen.Decisions), cells)
	}
	told := append([]string{"Een matrix in de werkbank: elke gemeente, burgemeester, ontvangen, gegevens uit dagmonitor, naar het recht van 9 april 2018."}, cells...)
	list := at(s, "/werkbank/besluiten", nil)
	says(t, list, http.StatusOK, append(told, "Vakken: ")...)
	if strings.Contains(list.Body.String(), "andere</p>") || strings.Contains(list.Body.String(), "Mag de burgemeester van") {
		t.Error("the list names some decisions out of a table")
	}
	says(t, at(s, "/werkbank/besluiten/"+strconv.FormatInt(seen.Seq, 10), nil), http.StatusOK, append(told, "Vakken van de matrix", "zijn samen één besluit")...)

	at(s, "/werkbank/vraag", question(yes))
	if w := at(s, "/werkbank/besluiten?uitkomst=permitted", nil).Body.String(); !strings.Contains(w, "Een proef in de werkbank<p") {
		t.Error("one question is told as a matrix")
	}
}
