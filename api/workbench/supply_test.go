package workbench_test

import (
	"bytes"
	"encoding/base64"
	"html"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine/filter"
	"doelbinding/engine/journal"
)

// handIn sends the form of Levering with a file.
func handIn(t *testing.T, s http.Handler, file string, fields ...string) *httptest.ResponseRecorder {
	t.Helper()
	return sendFile(t, s, "/werkbank/levering", "dagmonitor.csv", file, fields...)
}

// sendFile sends a form with a file.
func sendFile(t *testing.T, s http.Handler, path, name, file string, fields ...string) *httptest.ResponseRecorder {
	t.Helper()
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	for i := 0; i < len(fields); i += 2 {
		_ = m.WriteField(fields[i], fields[i+1])
	}
	f, err := m.CreateFormFile("bestand", name)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = f.Write([]byte(file))
	_ = m.Close()
	r := httptest.NewRequest(http.MethodPost, path, &b)
	r.Host, r.RemoteAddr = "localhost", "127.0.0.1:1"
	r.Header.Set("Content-Type", m.FormDataContentType())
	r.Header.Set("Accept", "text/html")
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

var mayor = []string{"partij", "gemeente Utrecht", "rol", "burgemeester", "handeling", "ontvangen", "doel", "gerichte inzet toezicht en handhaving", "dataset", "dagmonitor"}

const rows = "Incident code;Datum;Huis nummer\nA20;13-4-2018;1\nA22;14-4-2018;2\nQ99;14-4-2018;3\n"

// linked returns a file that a page holds in a link.
func linked(t *testing.T, w *httptest.ResponseRecorder, name string) string {
	t.Helper()
	m := regexp.MustCompile(`href="data:[^;"]*;base64,([^"]*)" download="` + name + `"`).FindStringSubmatch(w.Body.String())
	if m == nil {
		t.Fatalf("no link to %s", name)
	}
	body, err := base64.StdEncoding.DecodeString(html.UnescapeString(m[1]))
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// A file is looked at, which decides and records nothing; then it is filtered as the service would, and recorded as a delivery.
func TestAFileIsLookedAtAndFiltered(t *testing.T) {
	s, j := served(t)
	says(t, at(s, "/werkbank/levering", nil), http.StatusOK, "Kijk het bestand na")
	w := handIn(t, s, rows, append(mayor, "doe", "kijk")...)
	says(t, w, http.StatusOK, "Zo leest de werkbank dit bestand", "Huis nummer: huisnummer", `name="vraag" value="addendum_ondertekend"`, "Filter dit bestand")
	if seen := call(t, j); seen != nil {
		t.Fatalf("a look is recorded: %+v", seen.Record.ADL)
	}

	w = handIn(t, s, rows, append(mayor, "vraag", "addendum_ondertekend", "feit-addendum_ondertekend", "true", "doe", "filter")...)
	says(t, w, http.StatusOK, "Van 3 rijen gaan er <strong>2</strong> mee.", "Q99 (1)", "De gemeente heeft het addendum ondertekend")
	if got := linked(t, w, "levering.csv"); got != "Incident code;Datum;Huis nummer\nA20;13-4-2018;1\nA22;14-4-2018;\n" {
		t.Errorf("%q", got)
	}
	if got := linked(t, w, "achtergehouden.csv"); !strings.Contains(got, "huisnummer;A22;1;2018-04-14;2018-04-14;verboden;Verboden") || strings.Contains(got, "13-4-2018") {
		t.Errorf("%q", got)
	}
	seen := call(t, j)
	if seen == nil || seen.Record.ADL.Event != journal.EventDelivery || seen.Record.Call.Delivery == nil {
		t.Fatalf("%+v", seen)
	}
	d, err := journal.NewReader(j.Store).Delivery(t.Context(), seen)
	if err != nil || d.Rows.In != 3 || d.Asked.Party != "gemeente-utrecht" {
		t.Errorf("%+v %v", d, err)
	}
	says(t, at(s, "/werkbank/besluiten/"+seq(seen), nil), http.StatusOK, "Van 3 rijen zijn er 2 geleverd", "De rijen zelf staan niet in het journaal")
	says(t, at(s, "/werkbank/besluiten/terugroepen?gegeven=dagmonitor/huisnummer", nil), http.StatusOK, "geleverd: 1 waarden")
}

// A file is chosen once: the page that was looked at holds it for the next time, and what it holds is not kept by a browser.
func TestAFileIsChosenOnce(t *testing.T) {
	s, _ := served(t)
	w := handIn(t, s, rows, append(mayor, "doe", "kijk")...)
	held := regexp.MustCompile(`name="gelezen" value="([^"]+)"`).FindStringSubmatch(w.Body.String())
	if held == nil || w.Header().Get("Cache-Control") != "no-store" {
		t.Fatal(held, w.Header())
	}
	read := html.UnescapeString(held[1])
	filtered := append(slices.Clone(mayor), "vraag", "addendum_ondertekend", "feit-addendum_ondertekend", "true", "doe", "filter")
	says(t, handIn(t, s, "", append(filtered, "gelezen", read)...), http.StatusOK, "Van 3 rijen gaan er <strong>2</strong> mee.")
	says(t, handIn(t, s, "Incident code;Datum;Huis nummer\nA20;13-4-2018;1\n", append(filtered, "gelezen", read)...), http.StatusOK, "Van 1 rijen gaan er")
	says(t, handIn(t, s, "", append(filtered, "gelezen", "geen base64!")...), http.StatusUnprocessableEntity, "is niet heel")
	says(t, handIn(t, s, "", append(filtered, "gelezen", strings.Repeat("A", 3<<20))...), http.StatusUnprocessableEntity, "te groot")
}

// What is wrong with a file is said in Dutch, with what to do about it.
func TestAFileThatCannotBeReadIsRefusedWithWhatToDo(t *testing.T) {
	s, _ := served(t)
	large := "Incident code;Datum;Huis nummer\n" + strings.Repeat("A20;13-4-2018;1\n", 1001)
	for name, x := range map[string]struct{ file, says string }{
		"empty":     {"", "kies een bestand met gegevens"},
		"no header": {"1;2;3\n4;5;6\n", ""},
		"unknown":   {"Incident code;Datum;Kleur\nA20;13-4-2018;rood\n", "Laat onbekende kolommen weg"},
		"no code":   {"Datum;Huis nummer\n13-4-2018;1\n", "kolom met de incidentcode"},
		"no day":    {"Incident code;Huis nummer\nA20;1\n", "Kolom met de dag"},
		"days":      {"Incident code;Datum;Huis nummer\nA20;3-4-2018;1\n", "Kies de schrijfwijze bij Dagen"},
		"a program": {"PK\x03\x04 no spreadsheet", "Sla het op als Excel-bestand"},
		"rows":      {large, "ten hoogste 1000 rijen"},
		"bytes":     {strings.Repeat("x", 1<<20+1), "ten hoogste 1000 rijen en 1 MB"},
		"far more":  {strings.Repeat("x", 3<<20), "ten hoogste 1000 rijen en 1 MB"},
	} {
		t.Run(name, func(t *testing.T) {
			says(t, handIn(t, s, x.file, append(mayor, "doe", "filter")...), http.StatusUnprocessableEntity, "Zo lukt het nog niet", x.says)
		})
	}
	says(t, handIn(t, s, rows, "partij", "xqzwv", "doe", "filter"), http.StatusUnprocessableEntity, "niets in het register heet zo")
	says(t, handIn(t, s, rows, append(mayor, "peildatum", "straks", "doe", "filter")...), http.StatusUnprocessableEntity, "schrijf de dag als 9 april 2018")
	says(t, handIn(t, s, rows, append(mayor, "kolommen", "Huis nummer", "doe", "filter")...), http.StatusUnprocessableEntity, "schrijf op elke regel")
}

// Everything that a file can be refused for has words of its own on the page; the limit of the sample fits.
func TestASampleGoesThroughThePage(t *testing.T) {
	s, _ := served(t)
	var b bytes.Buffer
	if err := filter.Sample(shippedRegister(t), "dagmonitor", &b, filter.CSV, 1000, 1, false); err != nil {
		t.Fatal(err)
	}
	w := handIn(t, s, b.String(), append(mayor, "vraag", "addendum_ondertekend", "feit-addendum_ondertekend", "true", "doe", "filter")...)
	says(t, w, http.StatusOK, "Van 1000 rijen gaan er")
	t.Logf("the page has %d KB", w.Body.Len()>>10)
}
