package workbench_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"
)

// ended waits until a run has ended, and returns its page.
func ended(t *testing.T, s http.Handler, path string) *httptest.ResponseRecorder {
	t.Helper()
	for range 12_000 { // ten minutes: beside other tests it may be slow
		if w := at(s, path, nil); !strings.Contains(w.Body.String(), "data-going") {
			return w
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("it does not end")
	return nil
}

// Every example is run behind the page, with its progress; it can be stopped, and Dekking shows what the examples show of each clause.
func TestEveryExampleIsRunAndCounted(t *testing.T) {
	s, _ := served(t)
	const all, cover = "/werkbank/voorbeelden/alles", "/werkbank/dekking"
	says(t, at(s, cover, nil), http.StatusOK, "Nog niet nagerekend", "verzwakkingen van de regels geprobeerd", "lezingen niet ondertekend", "nog niet nagerekend")
	if w := at(s, all, url.Values{"doe": {"begin"}}); w.Code != http.StatusSeeOther {
		t.Fatal(w.Code)
	}
	says(t, at(s, all, nil), http.StatusOK, "<progress", `value="stop"`)
	if w := at(s, all, url.Values{"doe": {"stop"}}); w.Code != http.StatusSeeOther {
		t.Fatal(w.Code)
	}
	says(t, ended(t, s, all), http.StatusOK, "U hebt het narekenen gestopt")
	at(s, all, url.Values{"doe": {"begin"}})
	says(t, ended(t, s, all), http.StatusOK, "Alles klopt", "voorbeelden kloppen")
	says(t, at(s, cover, nil), http.StatusOK, "Bij elke bepaling alles wat zij kan zeggen", ">niet voldaan ")
	says(t, at(s, cover+"?toon=mist", nil), http.StatusOK, "U ziet 0 van", "Geen bepaling past hierbij")
	if w := at(s, cover+".csv?toon=zwak", nil); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), ";avg/art5_lid1_c;") || strings.Contains(w.Body.String(), ";avg/art12_lid3;") {
		t.Errorf("%d %.300s", w.Code, w.Body)
	}
}

// What differs from the approved policies is compared behind the page. That nothing differs is said, and over how much; a bundle can be compared too.
func TestAWideningIsShownWithAnExample(t *testing.T) {
	s, _ := served(t)
	const path = "/werkbank/wijziging"
	says(t, at(s, path, nil), http.StatusOK, "Vergelijk met de goedgekeurde regels")
	at(s, path, url.Values{"doe": {"begin"}})
	says(t, ended(t, s, path), http.StatusOK, "Er is niets veranderd", "Alle 237 bepalingen hebben dezelfde regels", "4.000.000")
	if w := sendFile(t, s, path+"/bestand", "regels.zip", "een bundel"); w.Code != http.StatusSeeOther {
		t.Fatal(w.Code)
	}
	says(t, at(s, path, nil), http.StatusOK, "<progress", "Er is niets veranderd")
	says(t, ended(t, s, path), http.StatusOK, "Ruimer, en niet goedgekeurd", "Verboden wordt toegestaan, in 12 gevallen", "van 2 de tabel vergeleken", "Stel deze vraag aan de regels van nu")
	sendFile(t, s, path+"/bestand", "regels.zip", "geen bundel")
	says(t, ended(t, s, path), http.StatusOK, "geen stand van de regels die te laden is")
	says(t, sendFile(t, s, path+"/bestand", "regels.zip", ""), http.StatusUnprocessableEntity, "Kies een bestand")
	says(t, sendFile(t, s, path+"/bestand", "regels.zip", strings.Repeat("x", 9<<20)), http.StatusUnprocessableEntity, "ten hoogste 8 MB")
}
