package api_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"doelbinding/engine/filter"
)

const batchQuestion = `{"subject":{"type":"partij","id":"gemeente-utrecht","properties":{"role":"burgemeester"}},` +
	`"action":{"name":"ontvangen","properties":{"purpose":"gerichte-inzet-toezicht-en-handhaving"}},` +
	`"resource":{"type":"gegevensset","id":"dagmonitor"},"context":{"facts":{"addendum_ondertekend":true}}}`

func postBatch(s http.Handler, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "/v1/filter", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/x-ndjson")
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func TestFilterABatch(t *testing.T) {
	w := postBatch(service(t), batchQuestion+"\n"+
		`{"incidentcode":"A20","datum":"2018-04-09","huisnummer":"12","wijk":"Noorderhof"}`+"\n"+
		`{"incidentcode":"A22","datum":"2018-04-09","huisnummer":"12","wijk":"Noorderhof"}`+"\n"+
		`{"incidentcode":"A22","datum":"gisteren"}`+"\n"+
		`{"incidentcode":"Z99","datum":"2018-04-09"}`)
	if w.Code != http.StatusOK {
		t.Fatal(w.Code, w.Body)
	}
	lines := strings.Split(strings.TrimSpace(w.Body.String()), "\n")
	if len(lines) != 3 || lines[0] != `{"incidentcode":"A20","datum":"2018-04-09","huisnummer":"12","wijk":"Noorderhof"}` ||
		lines[1] != `{"incidentcode":"A22","datum":"2018-04-09","huisnummer":null,"wijk":"Noorderhof"}` {
		t.Fatalf("%s", w.Body)
	}
	var last struct {
		Report  filter.Report
		Rejects []filter.Reject
	}
	if err := json.Unmarshal([]byte(lines[2]), &last); err != nil {
		t.Fatal(err)
	}
	if last.Report.Rows != (filter.Rows{In: 4, Out: 2, Dropped: 1, Rejected: 1}) || len(last.Rejects) != 1 || last.Rejects[0].Line != 4 {
		t.Errorf("%+v %v", last.Report.Rows, last.Rejects)
	}
	if len(last.Report.Withheld) != 1 || last.Report.Withheld[0].Clauses[0] != "convenant_midden_nederland/par4_3_gegevens" {
		t.Errorf("%+v", last.Report.Withheld)
	}
}

// A day in the question is the day judged for every record.
func TestFilterABatchOnOneDay(t *testing.T) {
	w := postBatch(service(t), strings.Replace(batchQuestion, `"context":{`, `"context":{"time":"2021-06-01",`, 1)+"\n"+
		`{"incidentcode":"A20","datum":"2018-04-09","wijk":"Noorderhof"}`+"\n")
	if !strings.HasPrefix(w.Body.String(), `{"incidentcode":null,"datum":null,"wijk":null}`+"\n") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestBatchesThatAreRefused(t *testing.T) {
	s := service(t)
	record := `{"incidentcode":"A20","datum":"2018-04-09"}` + "\n"
	for name, try := range map[string]struct {
		body string
		want int
	}{
		"no question":          {"", http.StatusBadRequest},
		"on several lines":     {strings.Replace(batchQuestion, `,"action"`, "\n,\"action\"", 1) + "\n" + record, http.StatusBadRequest},
		"no dataset":           {strings.Replace(batchQuestion, "gegevensset", "gegeven", 1) + "\n" + record, http.StatusBadRequest},
		"an unknown dataset":   {strings.Replace(batchQuestion, "dagmonitor", "nergens", 1) + "\n" + record, http.StatusBadRequest},
		"an unknown party":     {strings.Replace(batchQuestion, "gemeente-utrecht", "gemeente-nergens", 1) + "\n" + record, http.StatusBadRequest},
		"an unknown fact":      {strings.Replace(batchQuestion, "addendum_ondertekend", "onzin", 1) + "\n" + record, http.StatusBadRequest},
		"too many records":     {batchQuestion + "\n" + strings.Repeat(record, 1001), http.StatusRequestEntityTooLarge},
		"more than a mebibyte": {batchQuestion + "\n" + strings.Repeat(" ", 1<<20), http.StatusRequestEntityTooLarge},
	} {
		w := postBatch(s, try.body)
		if w.Code != try.want || w.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: %d %s", name, w.Code, w.Body)
		}
		if strings.Contains(w.Body.String(), "nergens") {
			t.Errorf("%s: the answer repeats the value: %s", name, w.Body)
		}
		if name == "on several lines" && !strings.Contains(w.Body.String(), "op de eerste regel staan") {
			t.Errorf("%s: %s", name, w.Body)
		}
		if name == "an unknown dataset" && (!strings.Contains(w.Body.String(), `"pointer":"/resource/id"`) || !strings.Contains(w.Body.String(), `"lms"`)) {
			t.Errorf("%s: %s", name, w.Body)
		}
		if name == "an unknown party" && (!strings.Contains(w.Body.String(), `"pointer":"/subject/id"`) || !strings.Contains(w.Body.String(), `"nearest":["gemeente-`)) {
			t.Errorf("%s: %s", name, w.Body)
		}
	}
	if w := postBatch(s, batchQuestion+"\n"+strings.Repeat(record, 1000)); w.Code != http.StatusOK {
		t.Errorf("a thousand records: %d %s", w.Code, w.Body)
	}
}
