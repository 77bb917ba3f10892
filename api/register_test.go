package api_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"doelbinding/api/spec"
)

func read1[T any](t *testing.T, url string) (out T) {
	t.Helper()
	r, body := do(t, http.MethodGet, url, "")
	if r.StatusCode != http.StatusOK || r.Header.Get("ETag") == "" {
		t.Fatalf("%s: %d %s", url, r.StatusCode, body)
	}
	if err := json.Unmarshal(body, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestTheRegisterCanBeRead(t *testing.T) {
	server := httptest.NewServer(service(t))
	defer server.Close()
	at := server.URL + "/access/v1"
	parties := read1[spec.PartyList](t, at+"/parties?peildatum=2018-04-09")
	i := slices.IndexFunc(parties.Parties, func(p spec.Party) bool { return p.Id == "gemeente-vianen" })
	if i < 0 || !slices.Equal(parties.Parties[i].Regions, []string{"midden-nederland"}) || parties.State.Peildatum.String() != "2018-04-09" || parties.State.PolicyHash == "" {
		t.Errorf("Vianen in 2018: %+v", parties)
	}
	if p := read1[spec.Party](t, at+"/parties/gemeente-vianen"); len(p.Regions) != 0 {
		t.Errorf("Vianen today: %+v", p)
	}
	if p := read1[spec.Party](t, at+"/parties/gemeente-utrecht"); p.Tooi == nil || *p.Tooi != "https://identifier.overheid.nl/tooi/id/gemeente/gm0344" {
		t.Errorf("%+v", p)
	}
	fields := read1[spec.FieldList](t, at+"/fields")
	if !slices.ContainsFunc(fields.Fields, func(f spec.Field) bool {
		return f.Id == "dagmonitor/huisnummer" && f.Dataset == "dagmonitor" && slices.Contains(f.Selectors, "incident_code") && len(f.Sources) > 0
	}) {
		t.Errorf("%+v", fields)
	}
	purposes := read1[spec.PurposeList](t, at+"/purposes")
	if !slices.ContainsFunc(purposes.Purposes, func(p spec.Purpose) bool {
		return p.Id == "gerichte-inzet-toezicht-en-handhaving" && p.Parent != nil && *p.Parent == "handhaving-openbare-orde"
	}) {
		t.Errorf("%+v", purposes)
	}
	facts := read1[spec.FactList](t, at+"/facts")
	for _, f := range facts.Facts {
		if f.Question == "" || f.Name == "role" || f.Type == spec.FactTypeEnum && (f.Values == nil || len(*f.Values) == 0) {
			t.Errorf("%+v", f)
		}
	}
	if len(facts.Facts) < 100 {
		t.Errorf("%d facts", len(facts.Facts))
	}
	for day, in := range map[string]bool{"2018-04-09": true, "2020-02-29": true, "2020-03-01": false} {
		agreements := read1[spec.AgreementList](t, at+"/agreements?peildatum="+day)
		i := slices.IndexFunc(agreements.Agreements, func(a spec.Agreement) bool { return a.Id == "convenant-midden-nederland" })
		if i < 0 || agreements.Agreements[i].InPeriod != in || len(agreements.Agreements[i].Uses) == 0 {
			t.Errorf("%s: %+v", day, agreements)
		}
	}
}

// The same clause is cited by the letter that was in force on the day.
func TestAClauseIsCitedAsOfTheDay(t *testing.T) {
	server := httptest.NewServer(service(t))
	defer server.Close()
	at := server.URL + "/access/v1/clauses"
	for day, letter := range map[string]string{"2011-06-01": "onder d", "2018-04-09": "onder c", "2021-06-01": "onder b"} {
		c := read1[spec.Clause](t, at+"/wpg/art16_burgemeester_openbare_orde?peildatum="+day)
		if !c.InForce || len(c.Citations) != 1 || !strings.Contains(c.Citations[0].Text, letter) || c.Citations[0].Link == nil || !strings.Contains(*c.Citations[0].Link, "g="+day) {
			t.Errorf("%s: %+v", day, c)
		}
	}
	if c := read1[spec.Clause](t, at+"/wbp/art8_e?peildatum=2021-06-01"); c.InForce || len(c.Citations) == 0 {
		t.Errorf("the Wbp in 2021: %+v", c)
	}
	all := read1[spec.ClauseList](t, at)
	if len(all.Clauses) < 100 {
		t.Errorf("%d clauses", len(all.Clauses))
	}
	for _, c := range all.Clauses {
		if c.Title == "" || c.Gist == "" || len(c.Citations) == 0 || c.InForce && c.Valid.Until != nil && c.Valid.Until.String() < "2026-11-21" {
			t.Errorf("%+v", c)
		}
	}
}

func TestWhoHasItIsNotSentItAgain(t *testing.T) {
	server := httptest.NewServer(service(t))
	defer server.Close()
	url := server.URL + "/access/v1/clauses?peildatum=2018-04-09"
	r, _ := do(t, http.MethodGet, url, "")
	etag := r.Header.Get("ETag")
	for _, have := range []string{etag, "W/" + etag, `"x", ` + etag, "*"} {
		r, body := do(t, http.MethodGet, url, "", "If-None-Match", have)
		if r.StatusCode != http.StatusNotModified || len(body) != 0 || r.Header.Get("ETag") != etag {
			t.Errorf("%s: %d, %d bytes", have, r.StatusCode, len(body))
		}
	}
	if r, _ := do(t, http.MethodGet, url, "", "If-None-Match", `"x"`); r.StatusCode != http.StatusOK {
		t.Errorf("another: %d", r.StatusCode)
	}
	if r, _ := do(t, http.MethodGet, server.URL+"/access/v1/clauses?peildatum=2018-04-10", "", "If-None-Match", etag); r.StatusCode != http.StatusOK {
		t.Errorf("another day: %d", r.StatusCode)
	}
}

func TestWhatTheRegisterDoesNotHave(t *testing.T) {
	server := httptest.NewServer(service(t))
	defer server.Close()
	for path, want := range map[string]int{
		"/parties/gemeente-geheim": 404, "/parties/": 404, "/clauses/wpg": 404, "/clauses/wpg/art99": 404, "/clauses/": 404, "/roles": 404,
		"/parties?peildatum=gisteren-geheim": 400, "/parties?peildatum=2018-02-30": 400, "/parties?peildatum=1800-01-01": 400,
		"/facts?peildatum=9999-01-01": 400, "/clauses?peildatum=": 400, "/parties?peildatum=2018-01-01&peildatum=2019-01-01": 400, "/parties?peildatun=2018-01-01": 400,
	} {
		r, body := do(t, http.MethodGet, server.URL+"/access/v1"+path, "")
		if r.StatusCode != want || r.Header.Get("Content-Type") != "application/problem+json" || strings.Contains(string(body), "geheim") {
			t.Errorf("%s: %d %s", path, r.StatusCode, body)
		}
	}
	if r, _ := do(t, http.MethodPost, server.URL+"/access/v1/parties", "{}"); r.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", r.StatusCode)
	}
}
