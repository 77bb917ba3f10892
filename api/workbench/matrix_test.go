package workbench_test

import (
	"encoding/csv"
	"net/http"
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
