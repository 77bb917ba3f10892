package filter

import (
	"context"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"

	"github.com/xuri/excelize/v2"
)

// What people leave in and around the rows of a CSV file does not stop it, and no row that says something is lost in silence.
func TestFilesAsPeopleMakeThem(t *testing.T) {
	for name, try := range map[string]struct {
		data, want string
		rejects    []Reject
		header     int64
	}{
		"titles above the header": {
			"Dagmonitor gemeente, week 15;;;\r\n;;;\r\nIncidentcode;Datum;Wijk;Huisnummer\r\nA20;13-4-2018;x;1\r\nA22;14-4-2018;y;2\r\n",
			"Incidentcode;Datum;Wijk;Huisnummer\r\nA20;13-4-2018;x;1\r\nA22;14-4-2018;y;\r\n", nil, 3},
		"titles behind a mark, a column too much": {
			"\ufeffsep=;\r\nWeek 15\r\nCode;Datum\r\nIncidentcode;Datum;Wijk;\r\nA20;13-4-2018;x;\r\nA20;gisteren;x;\r\n",
			"\ufeffsep=;\r\nIncidentcode;Datum;Wijk\r\nA20;13-4-2018;x\r\n", []Reject{{6, badDay}}, 4},
		"blank lines above the header": {"\r\n\r\nincidentcode;datum\r\nA20;2018-04-09\r\n", "incidentcode;datum\r\nA20;2018-04-09\r\n", nil, 3},
		"newlines in quotes": {
			"Incidentcode;Datum;\"Huis\nnummer\";Wijk\r\nA22;13-4-2018;12;\"boven\nonder\"\r\nA20;14-4-2018;13;x\r\n",
			"Incidentcode;Datum;\"Huis\nnummer\";Wijk\r\nA22;13-4-2018;;\"boven\nonder\"\r\nA20;14-4-2018;13;x\r\n", nil, 0},
		"mixed line ends": {"incidentcode;datum\r\nA20;13-4-2018\nA20;14-4-2018\r\n\nA20;15-4-2018", "incidentcode;datum\r\nA20;13-4-2018\nA20;14-4-2018\r\nA20;15-4-2018", nil, 0},
		"delimiters too much, on some lines": {
			"incidentcode;datum;wijk;;\nA20;13-4-2018;x;;\nA20;14-4-2018;y\nA20;14-4-2018;z;;;;\nA20;14-4-2018\nA20;14-4-2018;z;;;w\n",
			"incidentcode;datum;wijk\nA20;13-4-2018;x\nA20;14-4-2018;y\nA20;14-4-2018;z\n", []Reject{{5, badColumns}, {6, badColumns}}, 0},
		"a total below": {
			"incidentcode;datum;wijk\nA20;13-4-2018;Totaalplein\nTOTAAL;;3\n;;Totaal aantal\n\"Eindtotaal:\";;\nTotaalplein;;\n",
			"incidentcode;datum;wijk\nA20;13-4-2018;Totaalplein\n", []Reject{{3, badSummary}, {4, badSummary}, {5, badSummary}, {6, badDay}}, 0},
		"asides in the header": {"Incidentcode *;Datum (dd-mm-jjjj);Wijk:\nA20;13-4-2018;x\n", "Incidentcode *;Datum (dd-mm-jjjj);Wijk:\nA20;13-4-2018;x\n", nil, 0},
	} {
		t.Run(name, func(t *testing.T) {
			for _, block := range []int{0, 7} {
				c := benchConfig(t)
				c.block = block
				out, rejects, report, err := run(t, c, try.data)
				if err != nil || out != try.want || !slices.Equal(rejects, try.rejects) {
					t.Fatalf("in blocks of %d: %v %v\ngot  %q\nwant %q", block, err, rejects, out, try.want)
				}
				text := report.Understood.Text(false)
				if report.Understood.Header != try.header || try.header > 0 && !strings.Contains(text, "wat erboven staat gaat niet mee") {
					t.Errorf("header %d\n%s", report.Understood.Header, text)
				}
			}
		})
	}
}

// Days as people write them beside a time or a day of the week.
func TestDaysAsPeopleWriteThem(t *testing.T) {
	for form, days := range map[string][]string{
		"dd-mm-jjjj": {"09-04-2018 10:00:00", "9-4-2018 10.00", "9-4-2018 10:00 uur", "9-4-2018 om 10:00", "9-4-2018, 10:00", "ma 9-4-2018", "Maandag 9/4/2018 9u30", "9-4-2018 10:00:00,123", "9-4-2018 1:00 PM",
			"09-04-2018T00:30:00+02:00"},
		"dd-maand-jjjj": {"9 april 2018", "maandag 9 april 2018", "9 april 2018 om 10:00", "9 Apr 2018 10.00 uur", "9 apr. 2018, 10:00", "9-apr-18 10:00:00", "8 april 2018 22:30Z"},
	} {
		f, err := table.DayFormOf(form)
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range days {
			if d, ok := f.Read(table.DayText(text), amsterdam(t)); !ok || d != "2018-04-09" {
				t.Errorf("%q is %q as %s", text, d, form)
			}
		}
		for _, text := range []string{"9-4-2018 25:00", "9-4-2018 10:60", "9 april 2018 24:00", "9-4-2018 10", "9-4-2018 morgen", "9 april 2018 of later", "x 9-4-2018"} {
			if d, ok := f.Read(table.DayText(text), amsterdam(t)); ok {
				t.Errorf("%q is %q as %s", text, d, form)
			}
		}
	}
}

// A sheet with titles and merged cells, as people lay it out.
func TestSheetsAsPeopleLayThemOut(t *testing.T) {
	c := benchConfig(t)
	c.Format = schema.XLSX
	out, rejects, report, err := run(t, c, bookOf(t, [][]any{
		{"Dagmonitor week 15"}, {}, {"Incident", nil, "Plaats"}, {"Incident-\ncode", "Datum\n(dd-mm-jjjj)", "Wijk", "Huisnummer"},
		{"A20", 43199, "Noorderhof", 12}, {nil, nil, "Zuid", 13}, {}, {"Totaal", nil, nil, 2},
	}, func(f *excelize.File) {
		for _, merged := range [][2]string{{"A1", "D1"}, {"A3", "B3"}, {"C3", "D3"}, {"A5", "A6"}, {"B5", "B6"}} {
			if err := f.MergeCell("Sheet1", merged[0], merged[1]); err != nil {
				t.Fatal(err)
			}
		}
	}))
	if want := []Reject{{6, badMerged}, {8, badSummary}}; err != nil || !slices.Equal(rejects, want) {
		t.Fatal(err, rejects)
	}
	if u := report.Understood; u.Header != 4 || u.DayForm != "excel" || strings.Contains(u.Text(true), "Incident-\n") {
		t.Errorf("%+v\n%s", u, u.Text(true))
	}
	f, err := excelize.OpenReader(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	if rows, err := f.GetRows("Sheet1"); err != nil || len(rows) != 2 || rows[1][3] != "12" {
		t.Error(rows, err)
	}
	p, err := Look(context.Background(), c, strings.NewReader(out))
	if err != nil || p.Header != 0 || len(p.Rows) != 1 {
		t.Error(p, err)
	}
}
