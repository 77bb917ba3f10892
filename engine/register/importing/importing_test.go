package importing

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/unicode"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/register"
	"doelbinding/engine/register/own"
	"doelbinding/policies"
)

const city = "gemeente-leeuwarden"

func madeUp(t testing.TB) []byte {
	t.Helper()
	body, err := os.ReadFile("testdata/register.csv")
	if err != nil {
		t.Fatal(err)
	}
	return body
}

func read(t testing.TB, body []byte) *Report {
	t.Helper()
	r, err := Read(enginetest.Register(t).Snapshot(), Options{File: "ergens/register.csv", Body: body, By: "privacy officer", Party: city})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// spreadsheet makes an XLSX of the rows of a CSV file. Where an activity has several rows, its number, name and controller are merged, and a title
// spans the sheet.
func spreadsheet(t testing.TB, body []byte) []byte {
	t.Helper()
	r := csv.NewReader(bytes.NewReader(body))
	r.Comma, r.FieldsPerRecord = ';', -1
	records, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	f := excelize.NewFile()
	defer func() { _ = f.Close() }()
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	cell := func(column, row int) string {
		name, err := excelize.CoordinatesToCellName(column, row)
		must(err)
		return name
	}
	for i, record := range records {
		for n, v := range record {
			if v != "" {
				must(f.SetCellStr("Sheet1", cell(n+1, i+1), v))
			}
		}
		if i > 4 && record[0] == "" && record[1] == "" && strings.Join(record, "") != "" {
			start := i
			for records[start][0] == "" {
				start--
			}
			if i+1 == len(records) || records[i+1][0] != "" || strings.Join(records[i+1], "") == "" { // the last of the activity
				for column := 1; column <= 4; column++ {
					must(f.MergeCell("Sheet1", cell(column, start+1), cell(column, i+1)))
				}
			}
		}
	}
	must(f.MergeCell("Sheet1", "A1", "O1"))
	_, err = f.NewSheet("Toelichting")
	must(err)
	must(f.SetCellStr("Toelichting", "A1", "hoe dit register wordt gebruikt"))
	out, err := f.WriteToBuffer()
	must(err)
	return out.Bytes()
}

func TestAMadeUpRegisterOfSixtyActivities(t *testing.T) {
	body := madeUp(t)
	got := read(t, body)
	if got.Activities != 60 || got.Settling != 38 || got.Facts != 90 || got.Rows() != 31 {
		t.Errorf("%d activities, %d settle %d facts, %d rows left", got.Activities, got.Settling, got.Facts, got.Rows())
	}
	said := map[string]string{}
	for _, e := range got.Entries {
		said[e.ID] = Facts(e.Facts) + " | " + e.Source
		if e.Party != city || e.By != "privacy officer" || e.Kind != "" {
			t.Errorf("%+v", e)
		}
	}
	for id, want := range map[string]string{
		city + "-subsidieverlening":                                "archieftermijn = 10, doel_is_gemeentelijke_taak = ja, grondslag = wettelijke-taak, opslagland = Nederland | verwerkingenregister register.csv, rij 15",
		city + "-gemeentelijke-belasting":                          "doel_is_gemeentelijke_taak = ja, grondslag = wettelijke-taak | verwerkingenregister register.csv, rij 7",
		city + "-enquete":                                          "grondslag = toestemming, grondslag_toestemming = ja | verwerkingenregister register.csv, rij 21",
		city + "-vroegsignalering-schulden-vitens":                 "verwerkersovereenkomst = ja | verwerkingenregister register.csv, rij 14",
		city + "-websiteverbetering-eneco":                         "passende_waarborgen = ja, verwerkersovereenkomst = ja | verwerkingenregister register.csv, rij 29",
		city + "-leerlingenvervoer-leeuwarden-gezondheidsgegevens": "art9_uitzondering = g | verwerkingenregister register.csv, rij 10",
		city + "-hulpverlening-en-beheer":                          "archieftermijn = 20, doel_is_gemeentelijke_taak = ja, grondslag = wettelijke-taak | verwerkingenregister register.csv, rij 58",
		city + "-contact-opnemen":                                  "grondslag = wettelijke-taak | verwerkingenregister register.csv, rij 30", // no law is named: the task is not settled
		city + "-nieuwsbrief":                                      "",                                                                        // two rows contradict each other
	} {
		if said[id] != want {
			t.Errorf("%s: %q, not %q", id, said[id], want)
		}
	}
	if !slices.Equal(got.Ignored, []string{"Contactpersoon (E)"}) {
		t.Errorf("ignored %v", got.Ignored)
	}
	sheet, err := Read(enginetest.Register(t).Snapshot(), Options{File: "register.csv", Body: spreadsheet(t, body), By: "privacy officer", Party: city})
	if err != nil {
		t.Fatal(err)
	}
	var a, b bytes.Buffer
	if err := got.Text(&a); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(sheet.Skipped, []string{"Toelichting"}) {
		t.Errorf("skipped %v", sheet.Skipped)
	}
	sheet.Skipped = nil
	if err := sheet.Text(&b); err != nil {
		t.Fatal(err)
	}
	if a.String() != b.String() {
		t.Errorf("as a spreadsheet:\n%s\nas CSV:\n%s", b.String(), a.String())
	}
}

// A file is the same file in every form that Excel writes it.
func TestEncodingsAndDelimitersMakeNoDifference(t *testing.T) {
	rows := "%sNaam verwerking%[2]sDoel%[2]sGrondslag%[2]sCategorieën betrokkenen\r\nEnquête%[2]sEnquête%[2]stoestemming%[2]scliënten\r\n"
	latin := func(s string) string {
		return strings.NewReplacer("ë", "\xeb", "ê", "\xea").Replace(s)
	}
	wide := func(s string) string {
		out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for name, body := range map[string]string{
		"Unicode text": wide(fmt.Sprintf(rows, "", "\t")),
		"semicolons":   fmt.Sprintf(rows, "", ";"), "commas and BOM": fmt.Sprintf(rows, "\ufeff", ","), "tabs": fmt.Sprintf(rows, "", "\t"),
		"Windows-1252": latin(fmt.Sprintf(rows, "", ";")), "with sep": "sep=;\r\n" + fmt.Sprintf(rows, "", ";"),
	} {
		got := read(t, []byte(body))
		if got.Activities != 1 || len(got.Entries) != 1 || got.Entries[0].Purpose != "enquete" {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestHeadingsAreKnownByOtherWords(t *testing.T) {
	for heading, want := range map[string]string{
		"Grondslag (AVG art. 6)": colGround, "Rechtmatige grondslag": colGround, "Wettelijke grondslag": colLaw, "Doeleinden van de verwerking": colPurpose,
		"Verwerkings-\nverantwoordelijke": colController, "Bewaartermijnen": colRetention, "Bewaartermijm": colRetention, "Verwerker / verwerkersovereenkomst": colProcessor,
		"Verwerkersovereenkomst aanwezig?": colContract, "Doorgifte buiten de EER (ja/nee)": colTransfer, "Categorieën persoonsgegevens": colOther,
		"Bijzondere persoonsgegevens": colSpecial, "E-mailadres contactpersoon": colPerson, "FG": colPerson, "Telefoon": colPerson, "DPIA uitgevoerd": colAssessment,
		"Kleur": "", "Naam contactpersoon": colPerson, "Naam van de verwerking": colName,
	} {
		if got, _ := kindOf(heading); got != want {
			t.Errorf("%q is %q, not %q", heading, got, want)
		}
	}
}

// What is shown of a free text is short, and reaches nobody.
func TestNoTextIsShownWholeAndNobodyIsNamed(t *testing.T) {
	long := strings.Repeat("lang verhaal ", 40)
	number := "000-" + strings.Repeat("0", 7) // nobody's
	got := read(t, fmt.Appendf(nil, "Naam;Doel;Grondslag;Contactpersoon;E-mail\nx;%s;%s;geheim;geheim\ny;bel %s of iemand@voorbeeld.invalid;?;geheim;geheim\n", long, long, number))
	var b bytes.Buffer
	if err := got.JSON(&b); err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{"geheim", "voorbeeld.invalid", number} {
		if strings.Contains(b.String(), secret) {
			t.Errorf("shows %s: %s", secret, b.String())
		}
	}
	for _, l := range got.Left {
		if n := len([]rune(l.Reason)); n > longest+100 {
			t.Errorf("a reason of %d runes", n)
		}
	}
	if len(got.Ignored) != 2 {
		t.Errorf("ignored %v", got.Ignored)
	}
}

// overlaid loads the shipped register with entries in an operator's directory.
func overlaid(t testing.TB, entries []engine.Settled) (*register.Register, error) {
	t.Helper()
	src, err := own.Add([]byte("# eigen\n"), entries...)
	if err != nil {
		t.Fatal(err)
	}
	shipped, err := fs.Sub(policies.FS, "register")
	if err != nil {
		t.Fatal(err)
	}
	return register.Load(register.Source{Name: "register", FS: shipped},
		register.Source{Name: "eigen", FS: fstest.MapFS{register.SettledFile: {Data: src}}, Operator: true, Protected: func(string) bool { return false }})
}

// Whatever stands in the cells: what is settled loads, and reading the same file again settles nothing new.
func TestWhatIsImportedLoads(t *testing.T) {
	reg := enginetest.Register(t).Snapshot()
	var names []string
	for _, p := range reg.Purposes() {
		names = append(names, p.Name, p.ID)
	}
	for _, p := range reg.Parties() {
		names = append(names, p.Name)
	}
	words := append(slices.Clone(names), "toestemming", "publieke taak", "6.1.c", "art. 6 lid 1 e AVG", "Gemeentewet", "?", "nvt", "ja", "nee", "verwerkersovereenkomst", "BIO", "7 jaar selectielijst",
		"opslag in Nederland", "VS, standaardcontractbepalingen", "gezondheidsgegevens, art. 9 lid 2 onder h", "\n", ";", "\"", "uitgevoerd", "BRP", "Leeuwarden", "é: {x}", "# y", "'")
	r := rand.New(rand.NewPCG(3, 14))
	settled := 0
	for range 3 {
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		w.Comma = ';'
		_ = w.Write([]string{"Nr", "Naam", "Doel", "Grondslag", "Wet", "Systeem", "Bijzondere gegevens", "Doorgifte", "Opslag", "Bewaartermijn", "Beveiliging", "Verwerker/verwerkersovereenkomst", "DPIA"})
		for range 150 {
			row := make([]string, 13)
			for i := range row {
				for range r.IntN(3) {
					row[i] += words[r.IntN(len(words))] + []string{" ", "; ", "\n"}[r.IntN(3)]
				}
			}
			row[2], row[3] = names[r.IntN(2*len(reg.Purposes()))], grounds[r.IntN(len(grounds))].phrase[0]
			_ = w.Write(row)
		}
		w.Flush()
		opts := Options{File: "a: \"b\" # c.csv", Body: b.Bytes(), By: "functie: 'x'", Party: city, From: "2024-01-01"}
		report, err := Read(reg, opts)
		if err != nil {
			t.Fatal(err)
		}
		settled += len(report.Entries)
		next, err := overlaid(t, report.Entries)
		if err != nil {
			t.Fatal(err)
		}
		again, err := Read(next.Snapshot(), opts)
		if err != nil {
			t.Fatal(err)
		}
		if len(again.Entries) > 0 || again.Facts != report.Facts || again.Known != report.Facts {
			t.Errorf("read again: %d new entries, %d of %d facts known", len(again.Entries), again.Known, report.Facts)
		}
	}
	if settled < 100 {
		t.Errorf("only %d entries", settled)
	}
}

// What the organisation had settled otherwise stays, and is told.
func TestAnEarlierFactStays(t *testing.T) {
	next, err := overlaid(t, []engine.Settled{{ID: "eerder", Party: city, Purpose: "enquete", Facts: map[string]engine.Value{"grondslag": engine.Text("wettelijke-taak")}, Source: "besluit"}})
	if err != nil {
		t.Fatal(err)
	}
	got, err := Read(next.Snapshot(), Options{File: "f.csv", Body: []byte("Naam;Doel;Grondslag\nx;enquête;toestemming\n"), By: "y", Party: city})
	if err != nil || len(got.Left) != 1 || !strings.Contains(got.Left[0].Reason, "eerder anders") {
		t.Errorf("%+v %v", got, err)
	}
}
