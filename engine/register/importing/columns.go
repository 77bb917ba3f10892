package importing

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/xuri/excelize/v2"

	"doelbinding/engine/register"
)

// Columns that something is read from.
const (
	colNumber     = "number"
	colName       = "name"
	colController = "controller"
	colPurpose    = "purpose"
	colGround     = "ground"
	colLaw        = "law"
	colSpecial    = "special"
	colProcessor  = "processor"
	colContract   = "contract"
	colTransfer   = "transfer"
	colStorage    = "storage"
	colRetention  = "retention"
	colSecurity   = "security"
	colAssessment = "assessment"
	colDataset    = "dataset"
	colOther      = "other"   // known, and nothing can be settled from it
	colPerson     = "persons" // holds persons: never read
)

// column is a kind of column: how it is called in a report, and the headings it goes by.
type column struct {
	key, title string
	carries    bool // the value of an activity stands for the rows that continue it
	headings   []string
}

// columns are the columns of the usual forms of municipalities, with the headings found in them. Of two headings that a text holds the longer counts.
var columns = []column{
	{colNumber, "Nr", false, []string{"nr", "nummer", "volgnummer", "no", "id", "verwerkingsnummer", "registernummer", "kenmerk", "volgnr"}},
	{colName, "Naam verwerking", true, []string{"naam verwerking", "verwerking", "naam", "verwerkingsactiviteit", "activiteit", "naam van de verwerking", "naam verwerkingsactiviteit", "werkproces", "proces", "procesnaam", "benaming"}},
	{colController, "Verwerkingsverantwoordelijke", true, []string{"verwerkingsverantwoordelijke", "verantwoordelijke", "naam verwerkingsverantwoordelijke", "controller", "organisatie", "bestuursorgaan"}},
	{colPurpose, "Doel", true, []string{"doel", "doeleinde", "doeleinden", "verwerkingsdoel", "doel van de verwerking", "doeleinden van de verwerking", "verwerkingsdoeleinden", "doelomschrijving", "doelbinding", "omschrijving doel", "doel verwerking"}},
	{colGround, "Grondslag", false, []string{"grondslag", "rechtsgrond", "rechtsgrondslag", "rechtmatige grondslag", "grondslag avg", "verwerkingsgrondslag", "avg-grondslag", "grondslag verwerking", "grondslag art. 6 avg", "rechtmatigheid"}},
	{colLaw, "Wettelijke basis", false, []string{"wettelijke basis", "wettelijke grondslag", "wet", "wet- en regelgeving", "wetgeving", "wetsartikel", "wettelijk kader", "juridische basis", "wettelijke bepaling", "toelichting grondslag", "wet en artikel"}},
	{colSpecial, "Bijzondere persoonsgegevens", false, []string{"bijzondere persoonsgegevens", "bijzondere gegevens", "bijzondere categorieën", "bijzondere categorieën persoonsgegevens", "gevoelige gegevens", "uitzondering art. 9", "grondslag bijzondere persoonsgegevens", "bijzondere categorieën van persoonsgegevens"}},
	{colProcessor, "Verwerker", false, []string{"verwerker", "verwerkers", "naam verwerker", "externe verwerker", "bewerker", "verwerker verwerkersovereenkomst", "leverancier", "ingeschakelde verwerker"}},
	{colContract, "Verwerkersovereenkomst", false, []string{"verwerkersovereenkomst", "bewerkersovereenkomst", "vwo", "verwerkersovereenkomst aanwezig", "verwerkersovereenkomst ja nee"}},
	{colTransfer, "Doorgifte buiten de EER", false, []string{"doorgifte", "doorgifte buiten eer", "doorgifte buiten de eer", "doorgifte buiten eu", "doorgifte buiten de eu", "doorgifte derde landen", "doorgifte aan derde landen", "doorgifte naar derde landen", "internationale doorgifte", "buiten eu", "buiten eer", "doorgifte derde land", "waarborgen doorgifte"}},
	{colStorage, "Opslag", false, []string{"opslag", "opslaglocatie", "opslagland", "hosting", "locatie opslag", "plaats opslag", "land van opslag", "locatie gegevens", "waar opgeslagen"}},
	{colRetention, "Bewaartermijn", false, []string{"bewaartermijn", "bewaartermijnen", "bewaarperiode", "vernietigingstermijn", "termijn van bewaren", "bewaar- en vernietigingstermijn", "selectielijst", "archieftermijn"}},
	{colSecurity, "Beveiligingsmaatregelen", false, []string{"beveiligingsmaatregelen", "beveiliging", "technische en organisatorische maatregelen", "maatregelen", "beveiligingsniveau", "informatiebeveiliging"}},
	{colAssessment, "DPIA", false, []string{"dpia", "pia", "gegevensbeschermingseffectbeoordeling", "geb", "dpia uitgevoerd", "effectbeoordeling"}},
	{colDataset, "Systeem of bestand", false, []string{"dataset", "bestand", "systeem", "applicatie", "bron", "registratie", "informatiesysteem", "naam applicatie", "bronbestand", "basisregistratie"}},
	{colOther, "", false, []string{"afdeling", "team", "cluster", "domein", "organisatieonderdeel", "proceseigenaar", "afdeling proceseigenaar", "categorieën betrokkenen", "categorie betrokkenen", "betrokkenen", "categorieën van betrokkenen", "categorieën persoonsgegevens", "categorieën van persoonsgegevens", "persoonsgegevens", "gegevens", "soort persoonsgegevens", "ontvangers", "categorieën ontvangers", "categorieën van ontvangers", "derden", "opmerkingen", "toelichting", "status", "datum", "laatst gewijzigd", "omschrijving", "omschrijving verwerking", "bsn", "herkomst gegevens"}},
	{colPerson, "", false, []string{"contactpersoon", "contactgegevens", "functionaris gegevensbescherming", "functionaris voor gegevensbescherming", "fg", "privacy officer", "e-mail", "e-mailadres", "email", "mail", "telefoon", "telefoonnummer", "tel", "mobiel", "naam medewerker", "verantwoordelijke medewerker", "naam contactpersoon", "ingevuld door", "invuller", "naam proceseigenaar", "naam fg", "contact", "aanspreekpunt", "contactgegevens verantwoordelijke", "naam manager", "behandelaar"}},
}

// order is where a kind of column stands in a report; what is about a whole row comes last.
func order(title string) int {
	if i := slices.IndexFunc(columns, func(c column) bool { return c.title == title }); i >= 0 {
		return i
	}
	return len(columns)
}

// title is how a kind of column is called in a report.
func title(key string) string {
	return columns[slices.IndexFunc(columns, func(c column) bool { return c.key == key })].title
}

// table is a sheet of which the heading is found.
type table struct {
	sheet
	heading int            // index of the heading among the rows
	at      map[string]int // kind of column -> its place
	ignored []string
	unread  []string
	keys    []string // kind of each column
	stated  bool     // the column of the processor asks after the contract as well
}

// tableOf finds the row that is the heading: the one of the first rows that names most columns.
func tableOf(s sheet) (best table, ok bool) {
	means := map[string]meaning{} // most rows that are looked at are no heading, and repeat a few words
	for i, r := range s.rows {
		if r.number > headingWithin {
			break
		}
		if t := s.headed(i, r, means); len(t.at) > len(best.at) {
			best = t
		}
	}
	_, name := best.at[colName]
	_, purpose := best.at[colPurpose]
	_, ground := best.at[colGround]
	_, law := best.at[colLaw]
	return best, (name || purpose) && (ground || law) && len(best.at) >= 3
}

// widest is how many columns are looked at: no form has nearly as many.
const widest = 1000

// meaning is the kind of column that a heading means, and how well it says so.
type meaning struct {
	key string
	how int
}

func (s sheet) headed(i int, r row, means map[string]meaning) table {
	t := table{sheet: s, heading: i, at: map[string]int{}, keys: make([]string, len(r.cells))}
	fit := map[string]int{}
	for n, text := range r.cells[:min(len(r.cells), widest)] {
		if text == "" {
			continue
		}
		m, seen := means[text]
		if !seen {
			m.key, m.how = kindOf(text)
			means[text] = m
		}
		key, how := m.key, m.how
		t.keys[n] = key
		if before, twice := fit[key]; twice && key != colOther && key != colPerson {
			if how <= before { // the column whose heading says it best counts; of two alike the first
				t.keys[n] = colOther
				continue
			}
			t.keys[t.at[key]] = colOther
		}
		if fit[key] = how; key != "" && key != colOther && key != colPerson {
			t.at[key] = n
		}
	}
	for n, text := range r.cells {
		letter, err := excelize.ColumnNumberToName(n + 1)
		if text == "" || err != nil {
			continue
		}
		switch where := fmt.Sprintf("%s (%s)", short(text), letter); t.keys[n] {
		case colPerson:
			t.ignored = append(t.ignored, where)
		case colOther, "":
			t.unread = append(t.unread, where)
		case colProcessor:
			t.stated = strings.Contains(register.Fold(text), "overeenkomst")
		}
	}
	if _, ok := t.at[colGround]; !ok { // some forms ask after the ground and the law in one column, by the name of the law
		if n, ok := t.at[colLaw]; ok {
			t.at[colGround] = n
		}
	}
	return t
}

var aside = regexp.MustCompile(`\([^)]*\)|\[[^\]]*\]|[*:?]`)

// form is one heading of a kind of column, folded and with its stems.
type form struct {
	key, folded string
	stems       []string
}

// forms lists all headings; they are stemmed once.
var forms = sync.OnceValue(func() (out []form) {
	for _, c := range columns {
		for _, h := range c.headings {
			out = append(out, form{c.key, register.Fold(h), register.Stems(h)})
		}
	}
	return out
})

// longestHeading is how long a heading can be: what is longer is a text.
const longestHeading = 150

// kindOf tells what a heading means, and how well it says so. Two kinds that it says equally well leave it unknown.
func kindOf(text string) (key string, best int) {
	if len(text) > longestHeading {
		return "", 0
	}
	bare := strings.TrimSpace(aside.ReplaceAllString(text, " "))
	whole, short := register.Stems(text), register.Stems(bare)
	text, bare = register.Fold(text), register.Fold(bare)
	fit := map[string]int{}
	for _, f := range forms() {
		fit[f.key] = max(fit[f.key], f.fits(text, whole), f.fits(bare, short))
	}
	for _, c := range columns {
		switch n := fit[c.key]; {
		case n > best:
			key, best = c.key, n
		case n == best && n > 0 && c.key != colOther:
			if key != colOther {
				key = "" // it may hold persons or anything else: it is not read
			} else {
				key = c.key
			}
		}
	}
	return key, best
}

// fits tells how well a folded text is the heading: whole, but for a slip of the pen, or by the words it holds.
func (f form) fits(text string, has []string) int {
	switch {
	case slices.Equal(has, f.stems):
		return 1000
	case register.Slip(text, f.folded):
		return 900
	case within(has, f.stems):
		return len(f.stems) * 10
	}
	return 0
}

// within reports whether words stand in a text as a run.
func within(has, run []string) bool { return indexOf(has, run) >= 0 }

func indexOf(has, run []string) int {
	for i := 0; len(run) > 0 && i+len(run) <= len(has); i++ {
		if slices.Equal(has[i:i+len(run)], run) {
			return i
		}
	}
	return -1
}
