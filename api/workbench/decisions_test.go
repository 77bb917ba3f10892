package workbench_test

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/api/workbench"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/wire"
)

// yes is a question that is answered with a yes, and with obligations.
const yes = `{"subject": {"type": "partij", "id": "gemeente-utrecht", "properties": {"role": "toezichthouder"}},
 "action": {"name": "ontvangen", "properties": {"purpose": "gerichte-inzet-toezicht-en-handhaving"}},
 "resource": {"type": "gegeven", "id": "dagmonitor/huisnummer", "properties": {"incident_code": "A20"}},
 "context": {"time": "2018-04-09", "supplier": "gemeente-utrecht", "facts": {"addendum_ondertekend": true, "zelfde_gemeente": true,
  "taak_toezicht_handhaving": true, "nodig_voor_toezicht_en_handhaving": true, "verstrekt_op": "2017-03-15"}}}`

// call is the newest record of a call.
func call(t *testing.T, j *journal.Journal) (out *journal.Seen) {
	t.Helper()
	for seen, err := range journal.NewReader(j.Store).Calls(t.Context(), journal.Filter{Range: sealed.Range{Backwards: true}}) {
		if err != nil {
			t.Fatal(err)
		}
		return seen
	}
	return nil
}

// A decision is found by each term, shown with a proof that holds, decided again, called back with a letter, and its obligations are met. Each look is
// a read of the journal, recorded as one.
func TestADecisionIsFoundProvedDecidedAgainAndCalledBack(t *testing.T) {
	s, j := served(t)
	evaluate(t, s)
	asked := call(t, j)
	day := engine.DayOf(asked.At, wire.Amsterdam())
	on := func(days int) string { return url.QueryEscape(day.AddDays(days).Dutch()) }
	for query, found := range map[string]bool{
		"": true, "partij=gemeente+Utrecht": true, "partij=gemeente-zeist": false, "gegeven=dagmonitor/huisnummer": true, "uitkomst=forbidden": false, "uitkomst=permitted": true,
		"van=" + on(0) + "&tot=" + on(0): true, "van=" + on(1): false, "tot=" + on(-1): false, "bepaling=" + asked.Decisions[0].Checks[0].Clause: true, "bepaling=wpg/geen_enkele": false,
	} {
		w := at(s, "/werkbank/besluiten?"+query, nil)
		says(t, w, http.StatusOK)
		if strings.Contains(w.Body.String(), "Mag de toezichthouder van gemeente Utrecht huisnummer uit dagmonitor ontvangen") != found {
			t.Errorf("%q: found %t", query, !found)
		}
	}
	read := call(t, j)
	if read.Record.ADL.Event != journal.EventJournal || read.Record.Call.Look != "records" {
		t.Errorf("a look is recorded as %+v", read.Record.ADL)
	}
	says(t, at(s, "/werkbank/besluiten?partij=xqzwv&van=straks", nil), http.StatusUnprocessableEntity, "Vastgelegd vanaf: schrijf de dag", "niets in het register heet zo")

	one := "/werkbank/besluiten/" + seq(asked)
	for range 50 { // until the seal is there
		if strings.Contains(at(s, one, nil).Body.String(), "Het bewijs klopt") {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	says(t, at(s, one, nil), http.StatusOK, "Het bewijs klopt", "onder een zegel over", "De medewerker heeft de gegevens nodig", "<h3")
	key, err := sealed.VerifierKey(j.Signer)
	if err != nil {
		t.Fatal(err)
	}
	var proof sealed.Proof
	if err := json.Unmarshal(at(s, one+"/bewijs.json", nil).Body.Bytes(), &proof); err != nil {
		t.Fatal(err)
	}
	if _, r, err := journal.CheckProof(&proof, key); err != nil || r.Where.Seq != asked.Seq {
		t.Errorf("the proof: %v", err)
	}
	says(t, at(s, one, url.Values{"doe": {"opnieuw"}}), http.StatusOK, "het komt hetzelfde uit, teken voor teken", "dat zijn dezelfde regels")
	says(t, at(s, "/werkbank/besluiten/99999", nil), http.StatusNotFound)
	says(t, at(s, "/werkbank/besluiten/x", nil), http.StatusNotFound)

	says(t, at(s, "/werkbank/besluiten/terugroepen?gegeven=dagmonitor/huisnummer", nil), http.StatusOK, "1 ontvanger<", "Aan: gemeente Utrecht, toezichthouder", "artikel 4, vierde lid")
	says(t, at(s, "/werkbank/besluiten/terugroepen?gegeven=dagmonitor/postcode", nil), http.StatusOK, "Niemand kreeg dit")
	says(t, at(s, "/werkbank/besluiten/terugroepen?van=2018-11-01", nil), http.StatusUnprocessableEntity, "Noem een gegeven")
	if w := at(s, "/werkbank/besluiten/terugroepen/brieven.zip?gegeven=dagmonitor/huisnummer", nil); w.Code != http.StatusOK || !strings.HasPrefix(w.Body.String(), "PK") {
		t.Errorf("letters: %d", w.Code)
	}

	list, err := journal.Obligations(t.Context(), j.Store, engine.Day("2026-11-21"))
	if err != nil || len(list) == 0 {
		t.Fatal(list, err)
	}
	says(t, at(s, "/werkbank/besluiten/plichten", nil), http.StatusOK, list[0].ID, "te laat")
	if w := at(s, "/werkbank/besluiten/plichten", url.Values{"plicht": {list[0].ID}}); w.Code != http.StatusSeeOther {
		t.Errorf("fulfilled: %d %s", w.Code, w.Body)
	}
	if w := at(s, "/werkbank/besluiten/plichten", nil); strings.Contains(w.Body.String(), `value="`+list[0].ID+`"`) {
		t.Error("an obligation that was met is still listed")
	}
	says(t, at(s, "/werkbank/besluiten/plichten", url.Values{"plicht": {list[0].ID}}), http.StatusNotFound)
}

func seq(x *journal.Seen) string { n, _ := json.Marshal(x.Seq); return string(n) }

// evaluate asks a question as a system does, which acts on the answer.
func evaluate(t *testing.T, s http.Handler) {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/access/v1/evaluation", strings.NewReader(yes))
	r.Host, r.RemoteAddr = "localhost", "127.0.0.1:1"
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	if s.ServeHTTP(w, r); w.Code != http.StatusOK {
		t.Fatal(w.Code, w.Body)
	}
}

// What somebody tries in the workbench is recorded as that: nobody got anything, so nothing falls due and nobody is called back.
func TestATryOutIsNoPermission(t *testing.T) {
	s, j := served(t)
	says(t, at(s, "/werkbank/vraag", url.Values{"doe": {"json"}, "json": {yes}}), http.StatusOK, "Mag</span>")
	seen := call(t, j)
	if seen.Record.ADL.Event != journal.EventTryout || len(seen.Decisions) != 1 || seen.Decisions[0].Outcome.Outcome != engine.Permitted {
		t.Errorf("%+v", seen.Record.ADL)
	}
	for id, due := range map[string]func() ([]journal.Obligation, error){
		"all": func() ([]journal.Obligation, error) { return journal.Obligations(t.Context(), j.Store, "2026-11-21") },
		"one": func() ([]journal.Obligation, error) {
			return journal.ObligationsOf(t.Context(), j.Store, "2026-11-21", seq(seen)+".0.0")
		},
	} {
		if list, err := due(); err != nil || len(list) > 0 {
			t.Errorf("%s: %v %v", id, list, err)
		}
	}
	says(t, at(s, "/werkbank/besluiten/terugroepen?gegeven=dagmonitor/huisnummer", nil), http.StatusOK, "Niemand kreeg dit")
	says(t, at(s, "/werkbank/besluiten", nil), http.StatusOK, "Een proef in de werkbank")
	evaluate(t, s)
	if list, err := journal.Obligations(t.Context(), j.Store, "2026-11-21"); err != nil || len(list) == 0 {
		t.Errorf("what a system asked owes nothing: %v", err)
	}
}

// Without a journal the page says so, and how to begin with one.
func TestWithoutAJournalThePageSaysHowToBegin(t *testing.T) {
	shipped := enginetest.Load(t)
	s := api.New(api.Config{
		Engine: shipped.Engine, Register: func() engine.Register { return shipped.Register.Snapshot() }, Workbench: &workbench.Settings{}, Now: func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) },
		Log: slog.New(slog.DiscardHandler),
	})
	for _, path := range []string{"/werkbank/besluiten", "/werkbank/besluiten/terugroepen", "/werkbank/besluiten/plichten", "/werkbank/besluiten/1"} {
		says(t, at(s, path, nil), http.StatusOK, "legt niets vast", "doelbinding serve --journal besluiten.db")
	}
}

// An answer says when it is another one, over all days, and is one decision in the journal: what would be decided on other days is nobody's decision.
func TestAnAnswerHasItsLineAndIsOneDecision(t *testing.T) {
	s, j := served(t)
	w := at(s, "/werkbank/vraag", url.Values{"doe": {"json"}, "json": {yes}})
	says(t, w, http.StatusOK, "dit antwoord", "Wat dan verandert", "nu niet voldaan:", "<dt>Lezing, nog niet door een jurist ondertekend</dt>")
	if n := strings.Count(w.Body.String(), `name="doe" value="dag">Bekijk`); n < 3 {
		t.Errorf("%d other periods", n)
	}
	if n := len(call(t, j).Decisions); n != 1 {
		t.Errorf("%d decisions are recorded", n)
	}
}
