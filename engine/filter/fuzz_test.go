package filter

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// However rubbish a file is, it is refused as such, or all its rows are accounted for and a look at it says the same as the run.
func FuzzDialect(f *testing.F) {
	c := benchConfig(f)
	c.Zone, c.DropUnknown = time.UTC, true
	for _, s := range []string{
		"", "incidentcode,datum\nA20,2018-04-09\n", "sep=;\r\nIncident code;Datum\r\nA20;9-4-2018\r\n\r\n;;\r\n", "\ufeffsep=\t\nincidentcode\tdatum\nA20\t20180409\n",
		"\"incidentcode\";\"datum\";\"wijk\"\nA20;43199;\"x\ny\"\n", "\xff\xfei\x00n\x00", "\xfe\xff\x00i\x00n", "incidentcode;datum;wijk\nA20;09-04-2018;caf\xe9\n", "incidentcode;datum\nA20;9 april 2018\nA20; 09-apr-18\n",
		"incidentcode\rdatum\rA20\r", "PK\x03\x04", "\xd0\xcf\x11\xe0", "\x1f\x8b\x08\x00", "incidentcode|datum\nA20|2018-04-09T00:30:00+02:00\n", "incidentcode;datum\nA20;03-04-2018\n", "incidentcode,datum,\nA20,2018-04-09,\n",
	} {
		f.Add([]byte(s))
	}
	wide, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String("incidentcode\tdatum\nA20\t2018-04-09\n")
	f.Add([]byte(wide))
	f.Fuzz(func(t *testing.T, data []byte) {
		out, rejects, report, err := run(t, c, string(data))
		var wrong *table.UsageError
		if err != nil {
			if !errors.As(err, &wrong) && !strings.HasPrefix(err.Error(), "read dataset: ") {
				t.Fatal(err)
			}
			return
		}
		if report.Rows.Rejected != int64(len(rejects)) || report.Rows.In != report.Rows.Out+report.Rows.Dropped+report.Rows.Rejected || report.Output.Bytes != int64(len(out)) {
			t.Fatalf("%+v, %d rejects", report.Rows, len(rejects))
		}
		p, err := Look(context.Background(), c, strings.NewReader(string(data)))
		if err != nil || p.Encoding != report.Understood.Encoding || p.Delimiter != report.Understood.Delimiter || p.DayForm != report.Understood.DayForm {
			t.Fatalf("a look says %+v (%v), the run %+v", p, err, report.Understood)
		}
	})
}

// Whatever stands in the cells, a dialect gives the decisions of the plain form, or is refused; it is never read as something else.
func FuzzCellsInEveryDialect(f *testing.F) {
	c := benchConfig(f)
	for i, s := range []string{"x", "a;b,c\td|e", "é", "sep=;", "\"", "twee\nregels", "12", "2018-04-09", " ", "€"} {
		f.Add(s, "Één", uint8(i*7))
	}
	delimiters := []string{",", ";", "\t", "|"}
	forms := []string{"2006-01-02", "02-01-2006", "2/1/2006", "20060102", "2006-01-02 15:04", "2 Jan 2006"}
	f.Fuzz(func(t *testing.T, one, two string, which uint8) {
		for _, s := range []string{one, two} {
			if !utf8.ValidString(s) || strings.ContainsAny(s, "\x00\ufffd\r\ufeff") || len(s) > 1000 {
				return
			}
		}
		rows := [][]string{{"incidentcode", "datum", "wijk", "huisnummer"}, {"A20", "2018-04-13", one, two}, {"A22", "2018-04-09", two, one}}
		kept := [][]string{rows[0], rows[1], {"A22", "2018-04-09", two, ""}}
		d := dialect{delimiter: delimiters[which%4], end: []string{"\n", "\r\n"}[which/4%2], cell: days(forms[int(which/8)%len(forms)])}
		switch which / 64 % 4 {
		case 1:
			d.encode = func(s string) string { out, _ := charmap.Windows1252.NewEncoder().String(s); return out }
			if _, err := charmap.Windows1252.NewEncoder().String(one + two); err != nil {
				return
			}
		case 2:
			d.encode = func(s string) string {
				out, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(s)
				return out
			}
		case 3:
			d.before = "\ufeffsep=" + d.delimiter + d.end
		}
		got, rejects, report, err := run(t, c, d.write(rows))
		var wrong *table.UsageError
		if errors.As(err, &wrong) {
			return
		}
		if err != nil || len(rejects) > 0 || got != d.write(kept) {
			t.Fatalf("%v %v\n%q\nwant\n%q\n%+v", err, rejects, got, d.write(kept), report)
		}
	})
}

// However rubbish lines of JSON are, they are refused as such, or all are accounted for and a look at them says the same as the run.
func FuzzRecords(f *testing.F) {
	c := benchConfig(f)
	c.Format, c.Zone = schema.NDJSON, time.UTC
	for _, s := range []string{
		"", `{"incidentcode":"A20","datum":"2018-04-09"}`, `{"Incident code":"A20","Datum":"9-4-2018","wijk":null}` + "\n{}\n[1]\n", "[{}]", "{\n", "\ufeff{}\r\n\r\n",
		`{"incidentcode":"A20","datum":43199}`, `{"incidentcode":"A20","datum":"03-04-2018"}`, `{"datum":1e400,"incidentcode":"\ud800"}`, "\xff\xfe{\x00",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		_, rejects, report, err := run(t, c, string(data))
		var wrong *table.UsageError
		if err != nil {
			if !errors.As(err, &wrong) && !strings.HasPrefix(err.Error(), "read dataset: ") {
				t.Fatal(err)
			}
			return
		}
		if report.Rows.Rejected != int64(len(rejects)) || report.Rows.In != report.Rows.Out+report.Rows.Dropped+report.Rows.Rejected {
			t.Fatalf("%+v, %d rejects", report.Rows, len(rejects))
		}
		p, err := Look(context.Background(), c, strings.NewReader(string(data)))
		if err != nil || p.DayForm != report.Understood.DayForm || p.Day != report.Understood.Day || len(p.Columns) != len(report.Understood.Columns) {
			t.Fatalf("a look says %+v (%v), the run %+v", p, err, report.Understood)
		}
	})
}

// However broken a spreadsheet is, it is refused as such, or all its rows are accounted for.
func FuzzSheet(f *testing.F) {
	c := benchConfig(f)
	c.Format, c.DropUnknown = schema.XLSX, true
	kept, err := os.ReadFile("testdata/libreoffice/sheet.xlsx")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(kept)
	f.Add(kept[:len(kept)/2])
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(func(t *testing.T, data []byte) { refusedOrAccounted(t, c, data) })
}

// refusedOrAccounted filters data, which are refused as such, or all rows of which are accounted for.
func refusedOrAccounted(t *testing.T, c Config, data []byte) {
	t.Helper()
	_, rejects, report, err := run(t, c, string(data))
	var wrong *table.UsageError
	if err != nil {
		if !errors.As(err, &wrong) {
			t.Fatal(err)
		}
		return
	}
	if report.Rows.Rejected != int64(len(rejects)) || report.Rows.In != report.Rows.Out+report.Rows.Dropped+report.Rows.Rejected {
		t.Fatalf("%+v, %d rejects", report.Rows, len(rejects))
	}
}
