package api_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// Everything that openapi-v1.yaml describes answers as it says, and refuses what it does not.
func TestTheJournalAnswersAsDescribed(t *testing.T) {
	plain, _, _ := recorded(t, unbroken)
	s := verify(t, plain)
	at := func(method, path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		r := httptest.NewRequest(method, path, nil)
		r.RemoteAddr = "127.0.0.1:1"
		r.Header.Set("Content-Type", "application/json")
		s.ServeHTTP(w, r)
		return w
	}
	record := post(s, question).Header().Get("Doelbinding-Journal")
	postBatch(s, batchQuestion+"\n"+`{"incidentcode":"A20","datum":"2018-04-09"}`)
	for deadline := time.Now().Add(30 * time.Second); at(http.MethodGet, "/v1/journal/records/"+record+"/proof").Code == http.StatusConflict; {
		if time.Now().After(deadline) {
			t.Fatal("the record is not sealed")
		}
		time.Sleep(50 * time.Millisecond)
	}
	for path, want := range map[string]int{
		"records": 200, "records?party=gemeente-utrecht&clause=convenant_midden_nederland/par4_3_gegevens&field=dagmonitor/huisnummer&outcome=permitted&from=2026-11-21&until=2026-11-21&before=5": 200,
		"records/" + record: 200, "records/" + record + "/proof": 200, "checkpoint": 200, "obligations": 200, "obligations?status=overdue": 200,
		"records?party=gemeente-utrecht&party=gemeente-zeist": 400, "records?partij=gemeente-utrecht": 400, "records?party=": 400, "records?party=%C3%A9": 400,
		"records?outcome=maybe": 400, "records?from=gisteren": 400, "records?from=2026-02-30": 400, "records?before=0": 400, "records?before=-1": 400, "records?before=x": 400,
		"records/x": 400, "records/999999": 404, "records/-1": 404, "records/" + record + "?x=y": 400, "obligations?status=ooit": 400, "checkpoint?x=y": 400,
		"records/": 404, "nergens": 404,
	} {
		if w := at(http.MethodGet, "/v1/journal/"+path); w.Code != want {
			t.Errorf("%s: %d, want %d: %s", path, w.Code, want, w.Body)
		}
	}
	var found struct {
		Records     []struct{ ID string }
		Obligations []struct{ ID, Status string }
	}
	read := func(path string) {
		t.Helper()
		if w := at(http.MethodGet, "/v1/journal/"+path); json.Unmarshal(w.Body.Bytes(), &found) != nil || w.Code != http.StatusOK {
			t.Fatalf("%s: %d %s", path, w.Code, w.Body)
		}
	}
	if read("records?field=dagmonitor/huisnummer&outcome=permitted"); fmt.Sprint(found.Records) != "[{"+record+"}]" {
		t.Errorf("found %v", found.Records)
	}
	if read("records?until=2020-01-01"); len(found.Records) != 0 {
		t.Errorf("found %v", found.Records)
	}
	if w := post(s, strings.Replace(question, `"supplier":"gemeente-utrecht",`, "", 1)); w.Code != http.StatusOK {
		t.Fatal(w.Body)
	}
	read("obligations")
	owed := len(found.Obligations)
	if owed == 0 {
		t.Fatal("nothing is owed: the question is too dull")
	}
	for _, try := range []struct {
		id   string
		want int
	}{{found.Obligations[0].ID, 200}, {found.Obligations[0].ID, 404}, {"x", 404}, {"9999999.0.0", 404}} {
		if w := at(http.MethodPost, "/v1/journal/obligations/"+try.id+"/fulfilled"); w.Code != try.want {
			t.Errorf("%s: %d, want %d: %s", try.id, w.Code, try.want, w.Body)
		}
	}
	if read("obligations"); len(found.Obligations) != owed-1 {
		t.Errorf("%v", found.Obligations)
	}
}
