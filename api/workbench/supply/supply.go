// Package supply is the page on which a file goes through the policy (Levering): the same filter, with the same limits and the same record, as the
// service has under /v1/filter.
//
// Nothing of the file is kept. It is read out of the request as it comes in, up to the limit, and the result goes back in the page itself: as links
// that hold the files (data:). A second request for the result would need a place to keep it until then; a zip would need another run, and another
// record, for the report that people read. The limit of the service keeps such a link within what browsers take.
//
// A file is looked at first: how it would be read, and which questions matter for it. That decides nothing, and is not recorded.
package supply

import (
	"bytes"
	"context"
	"embed"
	"encoding/base64"
	"errors"
	"html/template"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"doelbinding/api/admission"
	"doelbinding/api/delivery"
	"doelbinding/api/held"
	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/filter"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

//go:embed templates
var templates embed.FS

// Filter is the filter of the service.
type Filter interface {
	Run(ctx context.Context, q wire.Decoded, config filter.Config, dataset []byte) (delivery.Delivered, error)
}

// Page is the page.
type Page struct {
	site   *page.Site
	filter Filter

	form, report *template.Template
}

const path = page.Base + "/levering"

// New returns the page.
func New(site *page.Site, f Filter) *Page {
	return &Page{site, f, site.Template(templates, "templates/form.html"), site.Template(templates, "templates/report.html")}
}

// Routes returns where the page is.
func (p *Page) Routes() []page.Route {
	return []page.Route{{Method: http.MethodGet, Path: path, Serve: p.get}, {Method: http.MethodPost, Path: path, Free: true, Own: p.post}}
}

// Form is what is asked about a file, and how the file is written.
type Form struct {
	Names    []page.Name
	Dataset  string
	Datasets []engine.Dataset
	Day      string
	Reading  Reading
	Facts    []Fact
	Trouble  []string
	Read     string             // the file that was chosen, in base64, for the next time the form is sent; the service keeps nothing
	Looked   *filter.Understood // how the file would be read; nil: it was not looked at yet
	Rows     int64
	Most     int
}

// Reading is how a file is written, where that is not found in it.
type Reading struct {
	Delimiter, DayForm, Encoding, DayColumn, Sheet, Columns string
	DropUnknown                                             bool
	DayForms, Delimiters, Encodings                         []Option
	Open                                                    bool
}

// Option is a choice in a list.
type Option struct{ Value, Label string }

func (p *Page) blank(reg engine.Register) Form {
	return Form{Most: delivery.MaxRecords, Datasets: reg.Datasets(), Dataset: filter.Dataset, Names: []page.Name{
		{ID: "partij", Kind: engine.KindParty, Label: "Organisatie", Hint: "Wie krijgt het bestand? Bijvoorbeeld: gemeente Utrecht."},
		{ID: "rol", Kind: engine.KindRole, Label: "Rol", Hint: "In welke functie? Bijvoorbeeld: burgemeester."},
		{ID: "handeling", Kind: engine.KindAction, Label: "Handeling", Hint: "Meestal: ontvangen.", Text: "ontvangen"},
		{ID: "doel", Kind: engine.KindPurpose, Label: "Doel", Hint: "Waarvoor is het nodig? Bijvoorbeeld: gerichte inzet toezicht en handhaving."},
		{ID: "verstrekker", Kind: engine.KindParty, Label: "Verstrekker", Hint: "Wie levert? Leeg is de bron van de gegevens."},
	}, Reading: Reading{
		Delimiters: []Option{{";", "puntkomma"}, {",", "komma"}, {"\\t", "tab"}, {"|", "streep"}},
		DayForms: []Option{
			{"dd-mm-jjjj", "dag-maand-jaar, 13-4-2018"}, {"jjjj-mm-dd", "jaar-maand-dag, 2018-04-13"}, {"mm-dd-jjjj", "maand-dag-jaar, 4-13-2018"}, {"jjjjmmdd", "20180413"},
			{"dd-maand-jjjj", "13 april 2018"}, {"dd-mm-jj", "13-4-18"}, {"mm-dd-jj", "4-13-18"}, {"jj-mm-dd", "18-4-13"}, {"excel", "een getal van Excel"},
		},
		Encodings: []Option{{"utf-8", "UTF-8"}, {"windows-1252", "Windows (westers)"}, {"iso-8859-15", "ISO 8859-15"}, {"cp850", "DOS"}, {"utf-16le", "UTF-16"}, {"macintosh", "Mac (oud)"}},
	}}
}

func (p *Page) get(w http.ResponseWriter, _ *http.Request) error {
	return p.show(w, http.StatusOK, p.blank(p.site.Register()))
}

func (p *Page) show(w http.ResponseWriter, status int, f Form) error {
	return p.site.Render(w, status, p.form, page.View{Title: "Levering", Menu: "Levering", Data: f, Unkept: f.Read != ""})
}

// again shows the form with what is wrong. A browser does not give a file twice: the page gives back what was read, so that nobody has to choose again.
func (p *Page) again(w http.ResponseWriter, f Form, trouble ...string) error {
	f.Trouble = append(f.Trouble, trouble...)
	f.Reading.Open = true
	return p.show(w, http.StatusUnprocessableEntity, f)
}

// later shows the form with how long to wait, if that is why a delivery was refused, and gives back what was read.
func (p *Page) later(w http.ResponseWriter, f Form, err error) error {
	var many *page.Failure
	if !errors.As(err, &many) || many.Wait <= 0 {
		return err
	}
	w.Header().Set("Retry-After", strconv.Itoa(admission.Seconds(many.Wait)))
	f.Trouble = append(f.Trouble, many.Detail+" Wacht "+page.Waiting(many.Wait)+" en kies de knop opnieuw. Uw bestand gaat mee.")
	return p.show(w, many.Status, f)
}

// maxFields is how many bytes the fields of the form have at most, beside the file.
const maxFields = 64 << 10

// maxRead is how long a file that was read before is in a form at most.
const maxRead = (delivery.MaxBytes + 2) / 3 * 4

// sent reads a form with a file, as it comes in.
func sent(w http.ResponseWriter, r *http.Request) (form url.Values, file, read []byte, err error) {
	r.Body = http.MaxBytesReader(w, r.Body, delivery.MaxBytes+maxRead+2*maxFields)
	parts, err := r.MultipartReader()
	if err != nil {
		return nil, nil, nil, err
	}
	form = url.Values{}
	for left := int64(maxFields); ; {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return form, file, read, nil
		}
		if err != nil {
			return nil, nil, nil, err
		}
		if part.FormName() == "gelezen" {
			if read, err = io.ReadAll(io.LimitReader(part, maxRead+1)); err != nil {
				return nil, nil, nil, err
			}
			if len(read) > maxRead {
				return form, nil, nil, errTooLarge
			}
			continue
		}
		if part.FormName() == "bestand" {
			if file, err = io.ReadAll(io.LimitReader(part, delivery.MaxBytes+1)); err != nil {
				return nil, nil, nil, err
			}
			if len(file) > delivery.MaxBytes {
				return form, nil, nil, errTooLarge
			}
			continue
		}
		text, err := field(part, left)
		if err != nil {
			return nil, nil, nil, err
		}
		left -= int64(len(text))
		form.Add(part.FormName(), text)
	}
}

var errTooLarge = errors.New("the file is too large")

func field(part *multipart.Part, most int64) (string, error) {
	text, err := io.ReadAll(io.LimitReader(part, most+1))
	if err == nil && int64(len(text)) > most {
		err = errTooLarge
	}
	return string(text), err
}

// tooLarge says what to do with a file that is too large for the page.
const tooLarge = "Dit bestand is te groot voor de werkbank. Zij neemt ten hoogste 1000 rijen en 1 MB. Verdeel het bestand, of vraag de beheerder om de opdracht doelbinding filter te gebruiken."

func (p *Page) post(w http.ResponseWriter, r *http.Request) error {
	held.Of(w).Keep(held.Content{Nothing: true})
	reg := p.site.Register()
	form, file, read, err := sent(w, r)
	var large *http.MaxBytesError
	if errors.Is(err, errTooLarge) || errors.As(err, &large) {
		f := p.blank(reg)
		p.read(reg, form, &f)
		return p.again(w, f, tooLarge)
	}
	if err != nil {
		return &page.Failure{Status: http.StatusBadRequest, Title: "Het bestand kwam niet goed aan", Detail: "De verbinding brak af, of het formulier is niet van deze pagina.", Next: "Ga terug en stuur het bestand opnieuw. Er is niets bewaard."}
	}
	f := p.blank(reg)
	q, config := p.read(reg, form, &f)
	broken := false
	if len(file) == 0 && len(read) > 0 { // nothing new was chosen
		file, err = base64.StdEncoding.DecodeString(string(read))
		broken = err != nil
	}
	f.Read = base64.StdEncoding.EncodeToString(file)
	look, weight := form.Get("doe") != "filter", page.Long
	if look {
		weight = page.Runs
	}
	if err := page.Spend(r, weight); err != nil {
		return p.later(w, f, err)
	}
	switch {
	case broken:
		return p.again(w, f, "Bestand: kies het bestand opnieuw. Wat de pagina ervan bewaarde, is niet heel.")
	case len(f.Trouble) > 0:
		return p.again(w, f)
	case len(bytes.TrimSpace(file)) == 0:
		return p.again(w, f, "Bestand: kies een bestand met gegevens.")
	}
	if config.Format == "" {
		config.Format = delivery.FormatOf(file)
	}
	if !look { // from here on it is a delivery, and recorded as one, whatever comes of it
		held.Of(w).Keep(held.Content{})
		held.Of(w).Note(held.Note{Event: journal.EventDelivery})
	}
	done, err := p.filter.Run(r.Context(), wire.Decoded{Question: q}, config, file)
	if wrong := said(err); wrong != "" {
		return p.again(w, f, wrong)
	}
	if err != nil {
		return err
	}
	if look {
		f.Looked, f.Rows = done.Report.Understood, done.Report.Rows.In
		f.Facts = asked(reg, done.Report, f.Facts)
		return p.show(w, http.StatusOK, f)
	}
	out, err := p.reported(reg, config.Format, done)
	if err != nil {
		return err
	}
	held.Of(w).Keep(done.Content)
	return p.site.Render(w, http.StatusOK, p.report, page.View{Title: "Rapport van de levering", Menu: "Levering", Data: out})
}

// read reads the fields of the form: the question, and how the file is written.
func (p *Page) read(reg engine.Register, form url.Values, f *Form) (engine.Question, filter.Config) {
	ids := map[string]string{}
	for i := range f.Names {
		n := &f.Names[i]
		n.Text = strings.TrimSpace(form.Get(n.ID))
		ids[n.ID] = n.Resolve(reg, form.Get("keuze-"+n.ID))
		if n.Error != "" {
			f.Trouble = append(f.Trouble, n.Error)
		}
	}
	if f.Names[0].Text == "" {
		f.Names[0].Error = "Organisatie: zeg wie het bestand krijgt."
		f.Trouble = append(f.Trouble, f.Names[0].Error)
	}
	if f.Names[2].Text == "" {
		f.Names[2].Error = "Handeling: zeg wat de organisatie met het bestand doet, zoals ontvangen."
		f.Trouble = append(f.Trouble, f.Names[2].Error)
	}
	f.Dataset, f.Day = form.Get("dataset"), strings.TrimSpace(form.Get("peildatum"))
	day, wrong := page.ParseDay(f.Day, p.site.Today())
	if wrong != "" {
		f.Trouble = append(f.Trouble, wrong)
	}
	q := engine.Question{
		Party: ids["partij"], Role: ids["rol"], Action: ids["handeling"], Purpose: ids["doel"], Supplier: ids["verstrekker"], Field: f.Dataset,
		Day: day, Asked: p.site.Today(), Assumed: f.Day == "", Facts: map[string]engine.Value{},
	}
	p.facts(reg, form, f, &q)
	d := &f.Reading
	d.Delimiter, d.DayForm, d.Encoding = form.Get("scheiding"), form.Get("dagen"), form.Get("codering")
	d.DayColumn, d.Sheet, d.Columns, d.DropUnknown = strings.TrimSpace(form.Get("dagkolom")), strings.TrimSpace(form.Get("blad")), form.Get("kolommen"), form.Has("weglaten")
	config := filter.Config{Register: reg, DayForm: d.DayForm, Encoding: d.Encoding, DayColumn: d.DayColumn, Sheet: d.Sheet, DropUnknown: d.DropUnknown}
	if d.Delimiter != "" {
		comma, err := filter.ParseDelimiter(d.Delimiter)
		if err != nil {
			f.Trouble = append(f.Trouble, "Scheidingsteken: kies een teken uit de lijst.")
		}
		config.Comma = comma
	}
	for line := range strings.Lines(d.Columns) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		column, name, ok := strings.Cut(line, "=")
		if !ok {
			f.Trouble = append(f.Trouble, "Kolommen: schrijf op elke regel de naam van de kolom, een = en de naam van het gegeven.")
			break
		}
		if config.Map == nil {
			config.Map = map[string]string{}
		}
		config.Map[strings.TrimSpace(column)] = strings.TrimSpace(name)
	}
	return q, config
}
