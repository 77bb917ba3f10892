package importing

import (
	"testing"

	"doelbinding/engine/enginetest"
)

// However rubbish a register of processing is, it is read or refused; what it settles names its party, and loads.
func FuzzImport(f *testing.F) {
	body := madeUp(f)
	body = body[:min(len(body), 2500)] // the whole takes seconds while it is watched what each input reaches
	f.Add(body)
	f.Add(append([]byte("\ufeff"), body[:min(len(body), 2000)]...))
	f.Add([]byte("Naam;Doel;Grondslag\nx;enqu\xeate;toestemming\n"))
	f.Add([]byte("\xff\xfeN\x00a\x00"))
	f.Add([]byte("sep=;\r\nNaam;Doel;Grondslag\r\n\"x;enquête;toestemming\r\n"))
	f.Add([]byte("PK\x03\x04rubbish"))
	f.Add([]byte("\xd0\xcf\x11\xe0"))
	reg := enginetest.Register(f).Snapshot()
	f.Fuzz(func(t *testing.T, body []byte) {
		report, err := Read(reg, Options{File: "register.csv", Body: body, By: "privacy officer", Party: city})
		if (report == nil) == (err == nil) {
			t.Fatal(report, err)
		}
		if err != nil {
			return
		}
		for _, e := range report.Entries {
			if e.Party != city || e.Source == "" || len(e.Facts) == 0 {
				t.Errorf("%+v", e)
			}
		}
	})
}
