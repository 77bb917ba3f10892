package supply

import (
	"bytes"
	"encoding/base64"
	"encoding/csv"
	"errors"
	"html/template"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"doelbinding/api/delivery"
	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/filter"
	"doelbinding/engine/journal"
	"doelbinding/engine/language"
)

// Report is what became of a file, for a reader.
type Report struct {
	*filter.Report
	Asked    string
	Said     []string
	On       string
	Fields   []Count
	Withheld []Withheld
	Duties   []Duty
	Dropped  []Counted
	Rejects  []filter.Reject
	More     int // rejected rows that are not listed
	Files    []File
}

// Count is what became of the values of a field.
type Count struct {
	Field          string
	Kept, Withheld int64
}

// Withheld is why values were withheld.
type Withheld struct {
	Field, Codes, Reason string
	Values               int64
	Outcome              engine.Outcome
	Clauses              []engine.Clause
	Missing              []string
}

// Duty is what has to be done after the delivery.
type Duty struct {
	What, Who   string
	First, Last engine.Day
	Clause      engine.Clause
}

// Counted is a word and how many.
type Counted struct {
	What string
	N    int64
}

// File is a file in the page.
type File struct {
	Name, Label string
	Link        template.URL
	Bytes       int
}

// maxLink is how many bytes a file in the page has at most: browsers take links of two megabytes.
const maxLink = 1_450_000

// shown is how many rejected rows the page lists; the file has all.
const shown = 50

func (p *Page) reported(reg engine.Register, format string, d delivery.Delivered) (Report, error) {
	r := d.Report
	q := engine.Question{Party: r.Asked.Party, Role: r.Asked.Role, Action: r.Asked.Action, Purpose: r.Asked.Purpose}
	out := Report{Report: r, On: "de dag van elke rij"}
	if r.Asked.Day != "" {
		out.On = r.Asked.Day.Dutch()
	}
	if r.Understood != nil {
		q.Field = r.Understood.Dataset
	}
	out.Asked = page.Sentence(reg, q)
	for name, v := range r.Asked.Facts {
		fact, _ := reg.Fact(name)
		out.Said = append(out.Said, language.Capital(fact.Says(page.Value(reg, fact, valueOf(v)))))
	}
	slices.Sort(out.Said)
	called := func(field string) string {
		if f, ok := reg.Field(q.Field + "/" + field); ok {
			return f.Name
		}
		return field
	}
	clause := func(id string) engine.Clause {
		c, ok := p.site.Policy.Clause(id)
		if !ok {
			c = engine.Clause{ID: id, Title: id}
		}
		return c
	}
	for _, f := range r.Fields {
		out.Fields = append(out.Fields, Count{called(f.Field), f.Kept, f.Withheld})
	}
	for _, w := range r.Together() {
		x := Withheld{Field: called(w.Field), Codes: strings.Join(strings.Fields(w.Code), ", "), Reason: w.Reason, Values: w.Values, Outcome: w.Outcome, Missing: w.Missing}
		for _, id := range w.Clauses {
			x.Clauses = append(x.Clauses, clause(id))
		}
		out.Withheld = append(out.Withheld, x)
	}
	for _, o := range r.Obligations {
		out.Duties = append(out.Duties, Duty{strings.ReplaceAll(o.Kind, "-", " "), page.Called(reg, engine.KindParty, o.Bearer), o.First, o.Last, clause(o.Clause)})
	}
	for code, n := range r.Dropped {
		out.Dropped = append(out.Dropped, Counted{code, n})
	}
	slices.SortFunc(out.Dropped, func(a, b Counted) int { return strings.Compare(a.What, b.What) })
	out.Rejects = d.Rejects[:min(len(d.Rejects), shown)]
	out.More = len(d.Rejects) - len(out.Rejects)
	return out, out.files(format, d)
}

func valueOf(v any) engine.Value {
	switch x := v.(type) {
	case bool:
		return engine.Truth(x)
	case int64:
		return engine.Number(x)
	case string:
		return engine.Text(x)
	}
	return engine.Value{}
}

// files puts the result, what was withheld and the report into the page.
func (r *Report) files(format string, d delivery.Delivered) error {
	if len(d.Output) > maxLink {
		return &page.Failure{Status: http.StatusRequestEntityTooLarge, Title: "Het resultaat is te groot voor deze pagina", Detail: "Er is niets geleverd.", Next: tooLarge}
	}
	kinds := map[string]string{filter.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", filter.CSV: "text/csv", filter.NDJSON: "application/x-ndjson"}
	add := func(name, label, kind string, body []byte) {
		link := "data:" + kind + ";base64," + base64.StdEncoding.EncodeToString(body)
		r.Files = append(r.Files, File{name, label, template.URL(link), len(body)}) //nolint:gosec // it is base64 behind a kind from the list above
	}
	add("levering."+format, "Het resultaat: alleen wat mag", kinds[format], d.Output)
	withheld, err := r.withheld(d)
	if err != nil {
		return err
	}
	add("achtergehouden.csv", "Wat is achtergehouden, met de reden", "text/csv", withheld)
	var text bytes.Buffer
	if err := d.Report.Text(&text); err != nil {
		return err
	}
	add("rapport.txt", "Dit rapport als tekst", "text/plain", text.Bytes())
	return nil
}

// withheld writes what was withheld and which rows were rejected as a spreadsheet of a Dutch computer opens it. It holds no values of the file.
func (r *Report) withheld(d delivery.Delivered) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("\ufeff")
	w := csv.NewWriter(&b)
	w.Comma, w.UseCRLF = ';', true
	rows := [][]string{{"gegeven", "code", "waarden", "eerste dag", "laatste dag", "uitkomst", "reden", "bepalingen", "te beantwoorden"}}
	for _, x := range d.Report.Withheld {
		rows = append(rows, []string{
			x.Field, journal.Harmless(x.Code), strconv.FormatInt(x.Values, 10), string(x.First), string(x.Last), x.Outcome.Dutch(), x.Reason, strings.Join(x.Clauses, " "), strings.Join(x.Missing, " "),
		})
	}
	for _, x := range d.Rejects {
		rows = append(rows, []string{"regel " + strconv.FormatInt(x.Line, 10), "", "", "", "", "afgekeurd", x.Reason, "", ""})
	}
	err := w.WriteAll(rows)
	return b.Bytes(), err
}

// refusals says of everything that a file is refused for what to do on this page.
var refusals = map[filter.About]string{
	filter.AboutDataset:   "Gegevens uit: kies een gegevensset uit de lijst.",
	filter.AboutFormat:    "Het bestand is niet te lezen. Sla het op als Excel-bestand zonder wachtwoord, of als CSV UTF-8, en stuur het opnieuw.",
	filter.AboutSize:      tooLarge,
	filter.AboutLineEnds:  "De regels van het bestand eindigen op een oude manier (Mac). Open het in Excel en sla het op als CSV UTF-8.",
	filter.AboutHeader:    "Het bestand heeft geen kop. Zet op de eerste regel de namen van de kolommen.",
	filter.AboutColumns:   "Deze kolommen kent de werkbank niet. Kies Laat onbekende kolommen weg, of schrijf bij Kolommen welk gegeven erin staat.",
	filter.AboutTwice:     "Twee kolommen zijn hetzelfde gegeven. Haal er een weg, of schrijf bij Kolommen de naam van een van beide met niets achter de =.",
	filter.AboutCode:      "Er is geen kolom met de incidentcode. Zonder code is geen rij te beoordelen. Voeg haar toe, of schrijf bij Kolommen welke kolom het is.",
	filter.AboutDays:      "Het is niet zeker hoe de dagen zijn geschreven. Kies de schrijfwijze bij Dagen.",
	filter.AboutMixedDays: "In de kolom met de dag staan twee schrijfwijzen door elkaar. Herstel de kolom, of kies bij Dagen welke geldt.",
	filter.AboutDayForm:   "Dagen: kies een schrijfwijze uit de lijst.",
	filter.AboutDayColumn: "Er is geen kolom met de dag van de rij. Schrijf bij Kolom met de dag hoe zij heet, of vul een peildatum in voor alle rijen.",
	filter.AboutDelimiter: "Het is niet zeker wat er tussen de kolommen staat. Kies het bij Scheidingsteken.",
	filter.AboutEncoding:  "Het is niet zeker in welke codering het bestand staat. Kies haar bij Codering.",
	filter.AboutSheet:     "De spreadsheet heeft geen zichtbaar blad met deze naam. Schrijf bij Blad hoe het heet.",
	filter.AboutMap:       "Bij Kolommen staat een kolom die er niet is, of een gegeven dat deze gegevensset niet heeft.",
}

// said says what is wrong with a file or the question about it; empty if the error is another.
func said(err error) string {
	var wrong *filter.UsageError
	var against *engine.ContradictionError
	switch {
	case errors.As(err, &against):
		return "De vraag spreekt zichzelf tegen. Kijk de dagen, de organisaties en de antwoorden na."
	case !errors.As(err, &wrong):
		return ""
	case wrong.About == "":
		return "De vraag noemt een naam die het register niet kent."
	}
	out := refusals[wrong.About]
	if len(wrong.Columns) > 0 {
		var at []string
		for _, n := range wrong.Columns {
			at = append(at, strconv.Itoa(n))
		}
		out += " Het gaat om kolom " + strings.Join(at, ", ") + "."
	}
	if len(wrong.Choices) > 0 && (wrong.About == filter.AboutColumns || wrong.About == filter.AboutMap || wrong.About == filter.AboutSheet) {
		out += " Te kiezen: " + strings.Join(wrong.Choices, ", ") + "."
	}
	return out
}
