// Package delivery is the filter over HTTP: a dataset, as lines of JSON or as a file, goes through the policy, and what may not be delivered is left
// out.
package delivery

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"mime"
	"net/http"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"doelbinding/api/body"
	"doelbinding/api/held"
	"doelbinding/api/problem"
	v1 "doelbinding/api/spec/v1"
	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/filter"
	"doelbinding/engine/journal"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
)

// What a batch may hold. A system with more runs the command.
const (
	MaxRecords = 1000
	MaxBytes   = 1 << 20

	maxUnpacked = 16 << 20 // of a dataset that is packed, as a spreadsheet is
	mimeNDJSON  = "application/x-ndjson"
)

// filtered is the last line of the answer: what became of the batch. Lines of rejects are those of the request.
type filtered struct {
	Report  *filter.Report `json:"report"`
	Rejects []rejected     `json:"rejects"`
}

type rejected struct {
	Line   int64  `json:"line"`
	Reason string `json:"reason"`
}

// filteredFile is the answer about a file: what may stay of it, written as it was, and what became of it. Lines of rejects are those of the file.
type filteredFile struct {
	Dataset []byte `json:"dataset"` // in base64
	Format  string `json:"format"`
	filtered
}

// Delivery implements the operation of the filter of package v1. Its method is promoted into the server of package api.
type Delivery struct {
	Engine   *explain.Engine
	Register func() engine.Register // returns one snapshot
	Now      func() time.Time
	Admit    func(context.Context, wire.Decoded) (q engine.Question, dropped []string, err error) // as for any other question
	Turn     func(context.Context) (leave func(), err error)
}

// FilterRecords answers POST /v1/filter. As lines of JSON the first is a question about a dataset, and the others are its records: the answer has
// the records with what may stay, in their order, and as its last line the report. As one JSON object it is a question and a file, as a spreadsheet
// writes it: the answer has the file with what may stay, and the report.
func (s Delivery) FilterRecords(c echo.Context, _ v1.FilterRecordsParams) error {
	switch media, _, err := mime.ParseMediaType(c.Request().Header.Get(echo.HeaderContentType)); {
	case err == nil && media == echo.MIMEApplicationJSON:
		return s.filterFile(c)
	case err == nil && media == mimeNDJSON:
		return s.filterLines(c)
	}
	return problem.Say(http.StatusBadRequest, "verkeerd-content-type",
		"Stuur een vraag met records als Content-Type: %s, of een vraag met een bestand (CSV, .xlsx) als Content-Type: %s.", mimeNDJSON, echo.MIMEApplicationJSON)
}

func (s Delivery) filterLines(c echo.Context) error {
	sent, err := body.Read(c, mimeNDJSON, MaxBytes)
	if err != nil {
		return err
	}
	first, records, _ := bytes.Cut(sent, []byte("\n"))
	if bytes.Count(bytes.TrimRight(records, "\r\n"), []byte("\n")) >= MaxRecords {
		return tooManyRecords()
	}
	reg := s.Register()
	decoded, err := wire.DecodeDataset(first, reg, s.Now())
	if wrong := (*wire.Error)(nil); errors.As(err, &wrong) && wrong.Problems[0].Code == wire.BadJSON {
		p := problem.Question(wrong)
		p.SetDetail("De vraag moet in haar geheel op de eerste regel staan, en elk record op een eigen regel (jq -c).")
		return p
	}
	if err != nil {
		return err
	}
	answer, out, err := s.filter(c, decoded, filter.Config{Register: reg, Format: filter.NDJSON}, records)
	if err != nil {
		return datasetProblem(err, "")
	}
	for i := range answer.Rejects {
		answer.Rejects[i].Line++ // the question is the first line
	}
	if n := len(out); n > 0 && out[n-1] != '\n' {
		out = append(out, '\n')
	}
	last, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	return c.Blob(http.StatusOK, mimeNDJSON, append(append(out, last...), '\n'))
}

func (s Delivery) filterFile(c echo.Context) error {
	sent, err := body.Read(c, echo.MIMEApplicationJSON, int64(wire.MaxDeliveryBytes(MaxBytes)))
	if err != nil {
		return err
	}
	reg := s.Register()
	d, err := wire.DecodeDelivery(sent, MaxBytes, reg, s.Now())
	if err != nil {
		return err
	}
	config := filter.Config{
		Register: reg, Format: d.Format, Encoding: d.Encoding, DayForm: d.DayForm, DayColumn: d.DayColumn, Sheet: d.Sheet, Map: d.Map, DropUnknown: d.LeavesRest,
	}
	switch {
	case config.Format == "":
		config.Format = FormatOf(d.Content)
	case config.Format != filter.CSV && config.Format != filter.NDJSON && config.Format != filter.XLSX:
		p := wire.ProblemAt(wire.WrongValue, "/dataset/format")
		p.Allowed = []string{filter.CSV, filter.NDJSON, filter.XLSX}
		return &wire.Error{Problems: []wire.Problem{p}}
	}
	if d.Delimiter != "" {
		if config.Comma, err = filter.ParseDelimiter(d.Delimiter); err != nil {
			return datasetProblem(err, "/question")
		}
	}
	answer, out, err := s.filter(c, d.Decoded, config, d.Content)
	if err != nil {
		return datasetProblem(err, "/question")
	}
	return c.JSON(http.StatusOK, filteredFile{out, config.Format, answer})
}

// FormatOf returns the format of a file whose format is not said.
func FormatOf(content []byte) string {
	if bytes.HasPrefix(content, []byte("PK\x03\x04")) {
		return filter.XLSX
	}
	return filter.CSV
}

// filter puts a dataset through the policy, for the caller that asks.
func (s Delivery) filter(c echo.Context, decoded wire.Decoded, config filter.Config, dataset []byte) (filtered, []byte, error) {
	done, err := s.Run(c.Request().Context(), decoded, config, dataset)
	if err != nil {
		return filtered{}, nil, err
	}
	held.Of(c.Response()).Keep(done.Content)
	answer := filtered{Report: done.Report, Rejects: make([]rejected, 0, len(done.Rejects))}
	for _, r := range done.Rejects {
		answer.Rejects = append(answer.Rejects, rejected(r))
	}
	return answer, done.Output, nil
}

// Delivered is what became of a dataset.
type Delivered struct {
	Report  *filter.Report
	Rejects []filter.Reject
	Output  []byte       // what may stay of it, written as it was
	Content held.Content // what the record of the call must have
}

// Run puts a dataset through the policy, for the caller in the context. The configuration says how it is written; the rest is the question's.
func (s Delivery) Run(ctx context.Context, decoded wire.Decoded, config filter.Config, dataset []byte) (out Delivered, err error) {
	question, dropped, err := s.Admit(ctx, decoded)
	if err != nil {
		return out, err
	}
	if len(decoded.Gaps) > 0 {
		return out, &filter.UsageError{Gaps: decoded.Gaps}
	}
	if len(dropped) > 0 {
		return out, problem.New(http.StatusForbidden, "feit-niet-bevoegd", "De vraag stelt een feit dat deze afnemer niet mag stellen.")
	}
	config.Engine, config.Question, config.Zone = s.Engine, question, wire.Amsterdam()
	config.Dataset, config.MaxRows, config.MaxBytes = question.Field, MaxRecords, maxUnpacked
	if !decoded.Question.Assumed {
		config.Day = decoded.Question.Day
	}
	config.Question.Assumed, config.Question.Full, config.Question.Ways = false, false, false
	leave, err := s.Turn(ctx)
	if err != nil {
		return out, err
	}
	defer leave()
	var to bytes.Buffer
	out.Report, err = filter.Run(ctx, config, bytes.NewReader(dataset), &to, func(r filter.Reject) error {
		out.Rejects = append(out.Rejects, r)
		return nil
	})
	if err != nil {
		return out, err
	}
	out.Output = to.Bytes()
	out.Content, err = contentOf(question, out.Report)
	return out, err
}

// contentOf returns what the record of a delivery has: the question, the report and the hash of the answer, never a row.
func contentOf(q engine.Question, report *filter.Report) (out held.Content, err error) {
	if out.Request, err = journal.TypedQuestion(q, nil, "gegevensset"); err != nil {
		return out, err
	}
	out.Policies, out.Register = report.Policy, report.Register
	out.Report, err = json.Marshal(report)
	return out, err
}

func tooManyRecords() error {
	return problem.New(http.StatusRequestEntityTooLarge, string(wire.TooLarge), "Stuur ten hoogste 1000 records, en anders met de opdracht doelbinding filter.")
}

// refusals says of everything that a dataset is refused for what to do, in words that hold nothing of the dataset, and where in the question it
// can be said.
var refusals = map[filter.About]struct{ at, says string }{
	filter.AboutDataset:   {"resource/id", "Dit is geen gegevensset uit het register."},
	filter.AboutFormat:    {"format", "Het bestand is niet te lezen als dit formaat: sla het op als .xlsx zonder wachtwoord of als CSV (UTF-8)."},
	filter.AboutLineEnds:  {"content", "De regels eindigen op een los CR-teken: sla het bestand op met regeleinden van Windows of Linux."},
	filter.AboutHeader:    {"content", "Er is geen kop te lezen: de eerste regel met inhoud moet de namen van de kolommen hebben."},
	filter.AboutColumns:   {"map", "Deze kolommen heten niet als een gegeven van de gegevensset: zeg in map welk gegeven zij zijn, of laat ze weg met drop_unknown."},
	filter.AboutTwice:     {"map", "Twee kolommen zijn hetzelfde gegeven: laat er een weg met een lege tekst in map."},
	filter.AboutCode:      {"map", "Er is geen kolom met de code waarop een rij wordt beoordeeld."},
	filter.AboutDays:      {"date_format", "Hoe de dagen zijn geschreven is niet zeker: zeg het in date_format."},
	filter.AboutMixedDays: {"date_format", "De kolom met de dag heeft twee schrijfwijzen door elkaar: herstel haar, of zeg in date_format welke geldt."},
	filter.AboutDayForm:   {"date_format", "Dit is geen schrijfwijze van een dag."},
	filter.AboutDayColumn: {"day_column", "Er is geen kolom met de dag van de rij: noem haar in day_column, of zeg in context.time op welke dag alles wordt beoordeeld."},
	filter.AboutDelimiter: {"delimiter", "Wat tussen de kolommen staat is niet zeker, of kan niet: zeg het in delimiter."},
	filter.AboutEncoding:  {"encoding", "De codering is niet zeker, of kan niet: zeg haar in encoding."},
	filter.AboutSheet:     {"sheet", "De spreadsheet heeft geen zichtbaar blad met deze naam."},
	filter.AboutMap:       {"map", "Hier staat een kolom die er niet is, of een gegeven dat de gegevensset niet heeft."},
}

// datasetProblem says what is wrong with a dataset, or with the question about it, which stands at a pointer; empty: it is the first line, and
// then nothing can be said of the dataset but by sending it as a file.
func datasetProblem(err error, question string) error {
	var wrong *filter.UsageError
	var against *engine.ContradictionError
	var p *problem.Problem
	switch isWrong := errors.As(err, &wrong); {
	case errors.As(err, &against):
		p = problem.Question(wire.Contradictory(against.Contradictions))
	case !isWrong:
		return err
	case wrong.About == filter.AboutSize:
		return tooManyRecords()
	case wrong.About == "":
		p = problem.UnknownNames(wrong.Gaps)
	default:
		says := refusals[wrong.About]
		fault := problem.Fault{Pointer: "/dataset/" + says.at, Code: "gegevensset-" + string(wrong.About), Title: says.says, Allowed: wrong.Choices, Columns: wrong.Columns}
		p = problem.New(http.StatusBadRequest, "ongeldige-gegevensset", says.says)
		if question == "" {
			fault.Pointer = ""
			p.SetDetail("%s Dat kan door het bestand als application/json te sturen.", language.Of(says.says))
		}
		if wrong.About == filter.AboutDataset {
			p = problem.New(http.StatusBadRequest, "onbekende-naam", "De vraag noemt iets dat het register niet kent.")
			fault.Pointer, fault.Code = "/"+says.at, "onbekende-naam"
		}
		p.Errors = []problem.Fault{fault}
	}
	for i, f := range p.Errors {
		if f.Pointer != "" && !strings.HasPrefix(f.Pointer, "/dataset/") {
			p.Errors[i].Pointer = question + f.Pointer
		}
	}
	return p
}
