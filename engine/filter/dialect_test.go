package filter

import (
	"cmp"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"doelbinding/engine"
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// delivered is a small delivery; house numbers stay with A20 only, and the days tell that the day comes first.
var delivered = [][]string{
	{"incidentcode", "datum", "wijk", "huisnummer"},
	{"A20", "2018-04-09", "Café-wijk", "12"},
	{"A22", "2018-04-13", "Oostermeent", "13a"},
	{"A20", "2018-05-31", "Zuiderhof", ""},
	{"A22", "2018-12-01", "Één; twee, drie", "0007"},
}

// filtered is what must become of it.
func filtered() [][]string {
	out := slices.Clone(delivered)
	for _, i := range []int{2, 4} {
		out[i] = slices.Clone(out[i])
		out[i][3] = ""
	}
	return out
}

// dialect writes rows as some program does.
type dialect struct {
	name      string
	delimiter string
	end       string
	before    string
	encode    func(string) string
	cell      func(row, column int, text string) string
	config    func(*Config)
	want      schema.Understood
}

func (d dialect) write(rows [][]string) string {
	var b strings.Builder
	b.WriteString(d.before)
	for r, row := range rows {
		for i, v := range row {
			if i > 0 {
				b.WriteString(d.delimiter)
			}
			if d.cell != nil && v != "" {
				v = d.cell(r, i, v)
			}
			if strings.ContainsAny(v, d.delimiter+"\"\n") {
				v = `"` + strings.ReplaceAll(v, `"`, `""`) + `"`
			}
			b.WriteString(v)
		}
		b.WriteString(d.end)
	}
	if d.encode != nil {
		return d.encode(b.String())
	}
	return b.String()
}

func amsterdam(tb testing.TB) *time.Location {
	tb.Helper()
	zone, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		tb.Fatal(err)
	}
	return zone
}

// days writes the days of the delivery in another form.
func days(form string) func(int, int, string) string {
	return func(row, column int, text string) string {
		if row == 0 || column != 1 {
			return text
		}
		day, err := time.Parse(time.DateOnly, text)
		if err != nil {
			return text
		}
		return day.Format(form)
	}
}

// header writes the header otherwise.
func header(names ...string) func(int, int, string) string {
	return func(row, column int, text string) string {
		if row == 0 {
			return names[column]
		}
		return text
	}
}

// Each dialect gives the same decisions as the plain form, and what passes stays byte for byte.
func TestEveryDialectIsReadAndWrittenBack(t *testing.T) {
	latin := func(s string) string { out, _ := charmap.Windows1252.NewEncoder().String(s); return out }
	dos := func(s string) string { out, _ := charmap.CodePage850.NewEncoder().String(s); return out }
	wide := func(e unicode.Endianness, mark unicode.BOMPolicy) func(string) string {
		return func(s string) string { out, _ := unicode.UTF16(e, mark).NewEncoder().String(s); return out }
	}
	const nl, crlf = "\n", "\r\n"
	iso := schema.Understood{Encoding: "utf-8", DayForm: "jjjj-mm-dd"}
	with := func(u schema.Understood, change func(*schema.Understood)) schema.Understood { change(&u); return u }
	comma := with(iso, func(u *schema.Understood) { u.Delimiter = "komma" })
	semicolon := with(iso, func(u *schema.Understood) { u.Delimiter = "puntkomma" })
	form := func(name string) schema.Understood {
		return with(semicolon, func(u *schema.Understood) { u.DayForm = name })
	}
	for _, d := range []dialect{
		{name: "plain", delimiter: ",", end: nl, want: comma},
		{name: "a Dutch Excel", delimiter: ";", end: crlf, before: "\ufeff", want: semicolon},
		{name: "sep=", delimiter: ";", end: crlf, before: "sep=;\r\n", want: semicolon},
		{name: "sep= after a mark, tabs", delimiter: "\t", end: crlf, before: "\ufeffSEP=\t\r\n", want: with(iso, func(u *schema.Understood) { u.Delimiter = "tab" })},
		{name: "tabs", delimiter: "\t", end: nl, want: with(iso, func(u *schema.Understood) { u.Delimiter = "tab" })},
		{name: "bars", delimiter: "|", end: nl, want: with(iso, func(u *schema.Understood) { u.Delimiter = "sluisteken" })},
		{name: "a delimiter that is said", delimiter: "#", end: nl, config: func(c *Config) { c.Comma = '#' }, want: with(iso, func(u *schema.Understood) { u.Delimiter = "#" })},
		{name: "Windows-1252", delimiter: ";", end: crlf, encode: latin, want: with(semicolon, func(u *schema.Understood) { u.Encoding = "windows-1252" })},
		{name: "DOS", delimiter: ";", end: crlf, encode: dos, config: func(c *Config) { c.Encoding = "CP850" }, want: with(semicolon, func(u *schema.Understood) { u.Encoding = "cp850" })},
		{name: "Unicode text", delimiter: "\t", end: crlf, encode: wide(unicode.LittleEndian, unicode.UseBOM), want: schema.Understood{Encoding: "utf-16le", Delimiter: "tab", DayForm: "jjjj-mm-dd"}},
		{name: "UTF-16, big end first", delimiter: ";", end: nl, encode: wide(unicode.BigEndian, unicode.UseBOM), want: schema.Understood{Encoding: "utf-16be", Delimiter: "puntkomma", DayForm: "jjjj-mm-dd"}},
		{name: "UTF-16 without a mark", delimiter: ";", end: nl, encode: wide(unicode.LittleEndian, unicode.IgnoreBOM), want: schema.Understood{Encoding: "utf-16le", Delimiter: "puntkomma", DayForm: "jjjj-mm-dd"}},

		{name: "day-month-year", delimiter: ";", end: nl, cell: days("02-01-2006"), want: form("dd-mm-jjjj")},
		{name: "without zeros", delimiter: ";", end: nl, cell: days("2-1-2006"), want: form("dd-mm-jjjj")},
		{name: "slashes and a time", delimiter: ";", end: nl, cell: days("2/1/2006 15:04"), want: form("dd-mm-jjjj")},
		{name: "American", delimiter: ";", end: nl, cell: days("1/2/2006"), want: form("mm-dd-jjjj")},
		{name: "a time", delimiter: ";", end: nl, cell: days("2006-01-02 15:04"), want: form("jjjj-mm-dd")},
		{name: "a moment", delimiter: ";", end: nl, cell: days("2006-01-02T15:04:05Z"), want: form("jjjj-mm-dd")},
		{name: "a moment of the evening before", delimiter: ";", end: nl, cell: func(r, c int, s string) string {
			if r == 0 || c != 1 {
				return s
			}
			day, _ := time.Parse(time.DateOnly, s)
			return day.Add(-30 * time.Minute).Format("2006-01-02T15:04:05.000Z07:00")
		}, want: form("jjjj-mm-dd")},
		{name: "compact", delimiter: ";", end: nl, cell: days("20060102"), want: form("jjjjmmdd")},
		{name: "month in words", delimiter: ";", end: nl, cell: days("2-Jan-2006"), want: form("dd-maand-jjjj")},
		{name: "a leading blank", delimiter: ";", end: nl, cell: days(" 02-01-2006"), want: form("dd-mm-jjjj")},
		{name: "two digits, said", delimiter: ";", end: nl, cell: days("02-01-06"), config: func(c *Config) { c.DayForm = "dd-mm-yy" }, want: form("dd-mm-jj")},
		{name: "a serial", delimiter: ";", end: nl, cell: func(r, c int, s string) string {
			return map[string]string{"2018-04-09": "43199", "2018-04-13": "43203,5", "2018-05-31": "43251", "2018-12-01": "43435"}[s] + map[bool]string{true: s}[r == 0 || c != 1]
		}, want: form("excel")},

		{name: "capitals, blanks, hyphens", delimiter: ";", end: nl, cell: header("Incident code", "DATUM ", "wijk", "Huis-Nummer"), want: semicolon},
		{name: "a synonym", delimiter: ";", end: nl, cell: header("INCIDENT_CODE", "Datum", "Wijk", "Woningnummer"), want: semicolon},
		{name: "mapped", delimiter: ";", end: nl, cell: header("incidentcode", "datum", "Buurt naam", "nr"), want: semicolon,
			config: func(c *Config) {
				c.Map, c.Kept = map[string]string{"nr": "huisnummer"}, map[string]string{"buurtnaam": "Wijk", "elders": ""}
			}},
		{name: "another column of days", delimiter: ";", end: nl, cell: header("incidentcode", "omschrijving", "wijk", "huisnummer"), want: semicolon,
			config: func(c *Config) { c.DayColumn = "Omschrijving" }},
	} {
		t.Run(d.name, func(t *testing.T) {
			c := benchConfig(t)
			c.Zone = amsterdam(t)
			if d.config != nil {
				d.config(&c)
			}
			got, rejects, report, err := run(t, c, d.write(delivered))
			if err != nil || len(rejects) > 0 {
				t.Fatal(err, rejects)
			}
			if want := d.write(filtered()); got != want {
				t.Errorf("got  %q\nwant %q", got, want)
			}
			u := *report.Understood
			if u.Encoding != d.want.Encoding || u.Delimiter != d.want.Delimiter || u.DayForm != d.want.DayForm {
				t.Errorf("understood %+v\nwant %+v", u, d.want)
			}
			if text := u.Text(false); !strings.Contains(text, u.Delimiter) || !strings.Contains(text, u.Encoding) || !strings.Contains(text, u.DayForm) {
				t.Errorf("the report does not say so:\n%s", text)
			}
		})
	}
}

// Columns that are called as no field stop the run, each with its name, or are left out and named in the report.
func TestExtraColumnsAreNamed(t *testing.T) {
	c := benchConfig(t)
	const data = "incidentcode;Straatnaam;datum;wijk;;memo\nA20;x;2018-04-09;w;;\"y;z\"\n"
	_, _, _, err := run(t, c, data)
	var wrong *table.UsageError
	if !errors.As(err, &wrong) || !strings.Contains(wrong.Reason, `column 2, "Straatnaam"`) || !strings.Contains(wrong.Reason, `column 6, "memo"`) {
		t.Fatal(err)
	}
	c.DropUnknown = true
	out, rejects, report, err := run(t, c, data)
	if want := "incidentcode;datum;wijk\nA20;2018-04-09;w\n"; err != nil || len(rejects) > 0 || out != want {
		t.Errorf("%q %v %v", out, rejects, err)
	}
	if text := report.Understood.Text(false); !strings.Contains(text, "Straatnaam: gaat niet mee") || !strings.Contains(text, "memo: gaat niet mee") || !strings.Contains(text, "(5, zonder naam): gaat niet mee") {
		t.Error(text)
	}
}

// What can be meant in two ways is refused, with what it can be.
func TestDoubtIsRefusedWithTheChoices(t *testing.T) {
	for name, try := range map[string]struct{ data, want string }{
		"day and month":         {"incidentcode;datum\nA20;03-04-2018\nA20;05-06-2018\n", "--date-format dd-mm-jjjj or mm-dd-jjjj"},
		"mixed":                 {"incidentcode;datum\nA20;13-04-2018\nA20;04-13-2018\nA20;03-04-2018\n", "mixes"},
		"two digits":            {"incidentcode;datum\nA20;09-04-18\n", "ambiguous"},
		"no day at all":         {"incidentcode;datum\nA20;morgen\n", `"morgen" on line 2`},
		"two delimiters":        {"wijk,postcode;huisnummer\n", "puntkomma"},
		"nothing is known":      {"een;twee\n1;2\n", "does the first row hold the names"},
		"undefined bytes":       {"incidentcode;datum;wijk\nA20;2018-04-09;caf\x90\xe9\n", "--encoding"},
		"titles only":           {"Dagmonitor week 15\n\nwijk\n", "column 1"},
		"swapped by Excel":      {"incidentcode;datum\nA20;43199\nA20;43200\nA20;13-04-2018\n", "swapped in the numbers"},
		"HTML":                  {"<html><table><tr><td>incidentcode</td></tr></table>", "HTML or XML"},
		"a quoted line":         {"\"incidentcode,\"\"datum\"\"\"\n\"A20,\"\"2018-04-09\"\"\"\n", "between quotes as a whole"},
		"days that do not fit":  {"incidentcode;datum\nA20;#######\n", `"#######" on line 2`},
		"an old Mac":            {"incidentcode;datum\rA20;2018-04-09\r", "bare CR"},
		"an old Excel":          {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".xlsx or .csv"},
		"zeros":                 {"incidentcode;datum\n" + strings.Repeat("A20;2018-04-09\n", 100) + "A\x0020;2018-04-09\n", "zero bytes"},
		"two columns, one name": {"incidentcode;datum;Wijk;wijk\n", `"Wijk" and "wijk"`},
	} {
		t.Run(name, func(t *testing.T) {
			out, _, _, err := run(t, benchConfig(t), try.data)
			var wrong *table.UsageError
			if !errors.As(err, &wrong) || !strings.Contains(wrong.Reason, try.want) || out != "" {
				t.Errorf("%v, wrote %q; want %q", err, out, try.want)
			}
		})
	}
}

// The first rows tell neither the encoding nor the form of the days of a long file: the whole does. A file that can be read once is the same.
func TestTheWholeFileIsLookedAt(t *testing.T) {
	c := benchConfig(t)
	data := "incidentcode;datum;wijk\n" + strings.Repeat("A20;03-04-2018;Noorderhof\n", 60000) + "A20;13-04-2018;Caf\xe9\n"
	for name, in := range map[string]io.Reader{"file": strings.NewReader(data), "pipe": io.MultiReader(strings.NewReader(data))} {
		var out strings.Builder
		r, err := Run(context.Background(), c, in, &out, func(Reject) error { return nil })
		if err != nil || out.String() != data || r.Understood.Encoding != "windows-1252" || r.Understood.DayForm != "dd-mm-jjjj" || r.Rows.Out != 60001 {
			t.Errorf("%s: %v %+v", name, err, r)
		}
	}
	c.Comma, c.Encoding, c.DayForm = ';', "windows-1252", "dd-mm-jjjj" // nothing to find: a pipe is read as it comes
	var out strings.Builder
	if _, err := Run(context.Background(), c, io.MultiReader(strings.NewReader(data)), &out, func(Reject) error { return nil }); err != nil || out.String() != data {
		t.Error(err)
	}
}

// Half a character of UTF-16 is no value that passes.
func TestBrokenUTF16IsRejected(t *testing.T) {
	text, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String("incidentcode;datum;wijk\nA20;2018-04-09;w\nA20;2018-04-09;")
	out, rejects, _, err := run(t, benchConfig(t), text+"\x00\xd8\n\x00")
	if err != nil || len(rejects) != 1 || rejects[0] != (Reject{3, table.BadCharacter}) || strings.Contains(out, "\xfd\xff") {
		t.Errorf("%q %v %v", out, rejects, err)
	}
}

// Rows of nothing but delimiters, which a spreadsheet leaves below its last, are blank lines; blanks around a code are not the code.
func TestWhatASpreadsheetLeavesBehind(t *testing.T) {
	out, rejects, report, err := run(t, benchConfig(t), "incidentcode;datum;wijk\n A20 ;2018-04-09;w\nA20\u00a0;2018-04-09;w\n;;\n\"\";;\n")
	if err != nil || len(rejects) > 0 || report.Rows != (Rows{In: 2, Out: 2, Blank: 2}) || out != "incidentcode;datum;wijk\n A20 ;2018-04-09;w\nA20\u00a0;2018-04-09;w\n" {
		t.Errorf("%q %v %+v %v", out, rejects, report, err)
	}
}

func TestMapFile(t *testing.T) {
	got, err := schema.ReadMap([]byte("\ufeff# eigen namen\r\nStraat naam = locatiegegevens\r\nmemo=\r\na=b = wijk\r\n\r\n"))
	if err != nil || len(got) != 3 || got["Straat naam"] != "locatiegegevens" || got["memo"] != "" || got["a=b"] != "wijk" {
		t.Error(got, err)
	}
	for _, bad := range []string{"straat\n", "= wijk\n", "a = wijk\na = postcode\n", "\xff\n", "a\x00=b\n"} {
		if _, err := schema.ReadMap([]byte(bad)); err == nil {
			t.Errorf("%q is read", bad)
		}
	}
	wide, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String("nr = huisnummer\r\n")
	if got, err := schema.ReadMap([]byte(wide)); err != nil || got["nr"] != "huisnummer" {
		t.Error(got, err)
	}
}

// A fixed space of Windows is a blank; another letter that is no UTF-8 is not.
func TestBlanksOfWindows(t *testing.T) {
	out, rejects, report, err := run(t, benchConfig(t), "incidentcode;datum\n\xa0A20\xa0;2018-04-09\xa0\nA20\xe9;2018-04-09\n")
	if want := "incidentcode;datum\n\xa0A20\xa0;2018-04-09\xa0\n"; err != nil || len(rejects) != 1 || rejects[0] != (Reject{3, badCode}) || out != want || report.Understood.Encoding != "windows-1252" {
		t.Errorf("%q %v %v", out, rejects, err)
	}
}

// Every dataset that the register declares can be filtered, and gives what one decision per cell gives.
func TestEveryDatasetEqualsOneDecisionPerCell(t *testing.T) {
	c := benchConfig(t)
	c.Day = "2026-11-01"
	kept, withheld := 0, 0
	uses := map[string]string{"leeuwarden": "afvalstoffenheffing", "leiden": "enquete", "lms": "screening"}
	for _, d := range c.Register.Datasets() {
		t.Run(d.ID, func(t *testing.T) {
			c := c
			c.Dataset = d.ID
			c.Question = engine.Question{Party: d.Sources[0], Action: "gebruiken", Purpose: cmp.Or(uses[d.ID], "taakuitvoering-gemeente"), Asked: c.Question.Asked}
			for _, f := range []string{"nodig_voor_functie", "nodig_voor_taak", "doel_is_gemeentelijke_taak", "wettelijke_taak", "nodig_voor_taak_organisatie"} {
				c.Question = c.Question.With(f, engine.Truth(true))
			}
			var header, row, want []string
			selected, err := schema.SelectorField(c.Register, d.ID)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range c.Register.Fields() {
				if f.Dataset != d.ID {
					continue
				}
				q := c.Question
				q.Field, q.Day = f.ID, c.Day
				value := "x"
				if selected != "" {
					q.Selector = "A20"
				}
				if f.ID == d.ID+"/"+selected {
					value = "A20"
				}
				got, err := c.Engine.Decide(context.Background(), c.Register, q)
				if err != nil {
					t.Fatal(err)
				}
				header, row = append(header, strings.ToUpper(f.Name)), append(row, value)
				if got.Permitted() {
					kept++
				} else {
					value, withheld = "", withheld+1
				}
				want = append(want, value)
			}
			out, rejects, report, err := run(t, c, strings.Join(header, ";")+"\n"+strings.Join(row, ";")+"\n")
			if len(header) == 1 && want[0] == "" {
				want[0] = `""` // an empty line is no row
			}
			if err != nil || len(rejects) > 0 || report.Rows.Out != 1 || out != strings.Join(header, ";")+"\n"+strings.Join(want, ";")+"\n" {
				t.Errorf("%v %v\n%s", err, rejects, out)
			}
		})
	}
	if kept < 10 || withheld < 10 {
		t.Errorf("%d kept, %d withheld: nothing is told apart", kept, withheld)
	}
}

// Facts that hold for no field of one kind are a bad question, which names the field.
func TestAFactThatContradictsAFieldIsABadQuestion(t *testing.T) {
	c := benchConfig(t)
	c.Dataset, c.Day = "lms", "2026-11-01"
	c.Question = engine.Question{Party: "lms", Action: "gebruiken", Purpose: "screening", Asked: c.Question.Asked}.With("categorie", engine.Text("leveranciersmedewerker"))
	_, _, _, err := run(t, c, "naam;ip-adres\nx;y\n")
	var against *engine.ContradictionError
	if !errors.As(err, &against) || !strings.Contains(err.Error(), "field ip-adres") {
		t.Error(err)
	}
}

// What programs leave in a file besides its rows does not stop it: each such row is rejected with its line, and a delimiter too much is named.
func TestRealFilesAreNeverClean(t *testing.T) {
	c := benchConfig(t)
	out, rejects, report, err := run(t, c, "incidentcode;datum;wijk;\r\nA20;13-4-2018 0:00:00;w;\r\nA20;;w;\r\nincidentcode;datum;wijk;\r\n=\"A20\";13-4-2018;w;\r\n\r\n(4 rows affected)\r\n\x1a")
	want := []Reject{{3, badDay}, {4, badDay}, {5, badQuotes}, {7, badColumns}, {8, badColumns}}
	if err != nil || !slices.Equal(rejects, want) || out != "incidentcode;datum;wijk\r\nA20;13-4-2018 0:00:00;w\r\n" {
		t.Errorf("%q %v %v", out, rejects, err)
	}
	if text := report.Understood.Text(false); !strings.Contains(text, "(4, zonder naam): gaat niet mee") {
		t.Error(text)
	}
}
