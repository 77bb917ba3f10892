package filter

import (
	"bytes"
	"context"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"doelbinding/engine"
	"doelbinding/engine/filter/schema"
)

var update = flag.Bool("update", false, "keep what LibreOffice writes in testdata")

// office is what LibreOffice writes of plain.csv in its Dutch locale, by name, with its options.
var office = map[string]string{
	"sheet.xlsx":        `xlsx`,
	"windows-1252.csv":  `csv:Text - txt - csv (StarCalc):59,34,1,1,,1043,false,true,false`,
	"unicode-tekst.csv": `csv:Text - txt - csv (StarCalc):9,34,65535,1,,1043,false,true,false`,
	"aanhaling.csv":     `csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,true,true,false`,
}

// dutchOffice are the settings of LibreOffice in the Netherlands.
const dutchOffice = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>
`

// officeFiles gives a directory with those files: fresh where LibreOffice is installed, else those that are kept.
func officeFiles(t *testing.T) string {
	t.Helper()
	const kept = "testdata/libreoffice"
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		return kept
	}
	dir, profile := t.TempDir(), t.TempDir()
	if err := os.MkdirAll(filepath.Join(profile, "user"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(profile, "user", "registrymodifications.xcu"), []byte(dutchOffice), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, as := range office {
		out := filepath.Join(dir, name+".d")
		// The second column is a day, written day-month-year; the others are text.
		c := exec.Command(soffice, "-env:UserInstallation=file://"+profile, "--headless", "--infilter=CSV:44,34,76,1,1/2/2/4/3/2/4/2,1043,false,false",
			"--convert-to", as, "--outdir", out, filepath.Join(kept, "plain.csv"))
		if said, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		made := filepath.Join(out, "plain"+filepath.Ext(name))
		body, err := os.ReadFile(made)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), body, 0o600); err != nil {
			t.Fatal(err)
		}
		if *update {
			if err := os.WriteFile(filepath.Join(kept, name), body, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	return dir
}

// What LibreOffice writes gives the same decisions as the plain form.
func TestWhatAnOfficeProgramWritesIsRead(t *testing.T) {
	c := benchConfig(t)
	plain, err := os.ReadFile("testdata/libreoffice/plain.csv")
	if err != nil {
		t.Fatal(err)
	}
	_, _, want, err := run(t, c, string(plain))
	if err != nil || want.Understood.DayForm != "dd-mm-jjjj" {
		t.Fatal(err, want)
	}
	dir := officeFiles(t)
	for name := range office {
		t.Run(name, func(t *testing.T) {
			body, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				t.Fatal(err)
			}
			c := c
			if strings.HasSuffix(name, ".xlsx") {
				c.Format = schema.XLSX
			} else if _, _, _, err := run(t, c, string(body)); err != nil { // LibreOffice shows a year in two digits, which is asked about
				if !strings.Contains(err.Error(), "--date-format dd-mm-jj or") {
					t.Fatal(err)
				}
				c.DayForm = "dd-mm-jj"
			}
			out, rejects, got, err := run(t, c, string(body))
			if err != nil || len(rejects) > 0 {
				t.Fatal(err, rejects)
			}
			if got.Rows != want.Rows || !slices.EqualFunc(got.Fields, want.Fields, func(a, b FieldCount) bool { return a.Field == b.Field && a.Kept == b.Kept && a.Withheld == b.Withheld }) {
				t.Errorf("%+v %+v\nwant %+v %+v", got.Rows, got.Fields, want.Rows, want.Fields)
			}
			if c.Format == schema.XLSX {
				sheetsAgree(t, body, []byte(out))
			} else if lines := strings.Split(out, "\n"); len(lines) < 3 || lines[1] != strings.Split(string(body), "\n")[1] { // A20: all stays
				t.Errorf("a row of which all stays is %q", lines[1])
			}
		})
	}
}

// sheetsAgree: every cell that is written shows and holds what it did, as the type it was.
func sheetsAgree(t *testing.T, before, after []byte) {
	t.Helper()
	a, err := excelize.OpenReader(bytes.NewReader(before))
	if err != nil {
		t.Fatal(err)
	}
	b, err := excelize.OpenReader(bytes.NewReader(after))
	if err != nil {
		t.Fatal(err)
	}
	sheet := a.GetSheetName(0)
	rows, err := b.GetRows(sheet)
	if err != nil || len(rows) != 5 {
		t.Fatal(rows, err)
	}
	for r, row := range rows {
		for i, shows := range row {
			at, _ := excelize.CoordinatesToCellName(i+1, r+1)
			had, _ := a.GetCellValue(sheet, at)
			rawA, _ := a.GetCellValue(sheet, at, excelize.Options{RawCellValue: true})
			rawB, _ := b.GetCellValue(sheet, at, excelize.Options{RawCellValue: true})
			if shows != "" && (shows != had || rawA != rawB) {
				t.Errorf("%s shows %q (%s), and did %q (%s)", at, shows, rawB, had, rawA)
			}
		}
	}
	if v, _ := b.GetCellValue(sheet, "D3"); v != "" {
		t.Errorf("D3 is %q, and is forbidden", v)
	}
}

// bookOf makes a spreadsheet of rows, with a second sheet and a hidden one.
func bookOf(t *testing.T, rows [][]any, change func(*excelize.File)) string {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range rows {
		at, _ := excelize.CoordinatesToCellName(1, i+1)
		if err := f.SetSheetRow("Sheet1", at, &row); err != nil {
			t.Fatal(err)
		}
	}
	if change != nil {
		change(f)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Only what passed is in what is written: no other sheet, no comment; and rows are rejected by the number that a spreadsheet shows.
func TestSheets(t *testing.T) {
	c := benchConfig(t)
	c.Format = schema.XLSX
	rows := [][]any{{"Incident code", "Datum", "Huisnummer", "Wijk", "memo"}, {"A20", 43199, 12, "w", "m"}, {}, {"A22", 43199, 12, `"aan"`, "geheim"}, {"A20", "morgen", 1, "w"}, {"A20", 43200, true, "0012"}, {"A20", 43200, 1, "w", "m", "te veel"}}
	body := bookOf(t, rows, func(f *excelize.File) {
		_, _ = f.NewSheet("Andere")
		_ = f.SetCellStr("Andere", "A1", "verborgen")
		_ = f.AddComment("Sheet1", excelize.Comment{Cell: "A2", Text: "opmerking"})
	})
	c.DropUnknown = true
	out, rejects, report, err := run(t, c, body)
	if err != nil || len(rejects) != 2 || rejects[0] != (Reject{5, badDay}) || rejects[1] != (Reject{7, badColumns}) {
		t.Fatal(err, rejects)
	}
	if u := report.Understood; u.Sheet != "Sheet1" || u.DayForm != "excel" || !strings.Contains(u.Text(false), "memo: gaat niet mee") {
		t.Errorf("%+v", u)
	}
	f, err := excelize.OpenReader(strings.NewReader(out))
	if err != nil || f.SheetCount != 1 {
		t.Fatal(err)
	}
	got, _ := f.GetRows("Sheet1")
	want := [][]string{{"Incident code", "Datum", "Huisnummer", "Wijk"}, {"A20", "43199", "12", "w"}, {"A22", "43199", "", `"aan"`}, {"A20", "43200", "TRUE", "0012"}}
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("%q", got)
	}
	if comments, _ := f.GetComments("Sheet1"); len(comments) > 0 {
		t.Error("a comment went along")
	}
	c.Sheet = "bestaat niet"
	if _, _, _, err := run(t, c, body); err == nil || !strings.Contains(err.Error(), "it has Sheet1, Andere") {
		t.Error(err)
	}
	c.Sheet = ""
	for _, broken := range []string{"", "PK\x03\x04", body[:len(body)/2], "incidentcode,datum\n"} {
		c.Sheet = ""
		if _, _, _, err := run(t, c, broken); err == nil {
			t.Errorf("%d bytes are read", len(broken))
		}
	}
}

// A spreadsheet that counts from 1904 is read by its own count.
func TestSheetThatCountsFrom1904(t *testing.T) {
	c := benchConfig(t)
	c.Format = schema.XLSX
	since := true
	out, rejects, report, err := run(t, c, bookOf(t, [][]any{{"incidentcode", "datum"}, {"A20", 41737}}, func(f *excelize.File) {
		_ = f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &since})
	}))
	if err != nil || len(rejects) > 0 || report.Understood.DayForm != "excel-1904" {
		t.Fatal(err, rejects, report)
	}
	f, _ := excelize.OpenReader(strings.NewReader(out))
	if props, _ := f.GetWorkbookProps(); props.Date1904 == nil || !*props.Date1904 {
		t.Error("what is written counts otherwise")
	}
	p, err := Look(context.Background(), c, strings.NewReader(out))
	if err != nil || len(p.Days) != 1 || engine.Day(p.Days[0]) != "2018-04-09" {
		t.Error(p, err)
	}
}
