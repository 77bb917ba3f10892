package api

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// typePrefix makes a problem's type a stable name of its own; nothing needs to be found at it.
const typePrefix = "urn:doelbinding:probleem:"

// Problem is an error as RFC 9457 has it.
type Problem struct {
	Type   string  `json:"type"`
	Title  string  `json:"title"`
	Status int     `json:"status"`
	Detail string  `json:"detail"`
	Errors []Fault `json:"errors,omitempty"`

	quiet bool // it is what the service was told to say, and no fault of it
	late  bool // it took too long
	soon  bool // it can be asked for again in a second
}

// statusGone is the status of a call whose caller left before the answer: no caller sees it, the log and the journal have it.
const statusGone = 499

// Fault is one thing that is wrong with a question, and where.
type Fault struct {
	Pointer string   `json:"pointer,omitempty"`
	Code    string   `json:"code"`
	Title   string   `json:"title"`
	Nearest []string `json:"nearest,omitempty"`
	Allowed []string `json:"allowed,omitempty"`
	Columns []int    `json:"columns,omitempty"` // of a dataset, counted from 1
}

func (p *Problem) Error() string { return p.Type + ": " + p.Detail }

func problem(status int, kind, detail string) *Problem {
	return &Problem{Type: typePrefix + kind, Title: titles[status], Status: status, Detail: detail}
}

var titles = map[int]string{
	http.StatusBadRequest:            "De vraag is niet te begrijpen.",
	http.StatusUnauthorized:          "Niet duidelijk is wie dit vraagt.",
	http.StatusMisdirectedRequest:    "De vraag is niet voor deze dienst.",
	http.StatusForbidden:             "Dat mag deze afnemer niet vragen.",
	http.StatusTooManyRequests:       "Te veel vragen.",
	http.StatusNotFound:              "Hier is niets.",
	http.StatusMethodNotAllowed:      "Dat kan hier niet.",
	http.StatusRequestEntityTooLarge: "De vraag is te groot.",
	http.StatusServiceUnavailable:    "De dienst kan nu niet beslissen.",
	http.StatusConflict:              "Dat is er nog niet.",
	statusGone:                       "De vrager is weg.",
	http.StatusInternalServerError:   "Er kon niet worden beslist.",
}

// fail turns any error into a problem. What nobody foresaw is a 500 without a word about it; the log has the words.
func (s *Service) fail(err error, c echo.Context) {
	if c.Response().Committed {
		return
	}
	p := s.reported(c, err)
	drain(c.Request())
	body, err := json.Marshal(p)
	if err == nil {
		err = c.Blob(p.Status, "application/problem+json", body)
	}
	if err != nil {
		s.Log.Error("write problem", "error", err)
	}
}

// reported gives the problem of an error, with the header and the line in the log that go with it.
func (s *Service) reported(c echo.Context, err error) *Problem {
	ctx := c.Request().Context()
	p := s.problemOf(err)
	if said := (*Problem)(nil); errors.Is(ctx.Err(), context.Canceled) && p.Status >= http.StatusInternalServerError && !errors.As(err, &said) {
		s.Log.Info("caller gone", "error", err, "trace_id", traceOf(ctx).ID)
		return problem(statusGone, "vrager-weg", "De vrager wachtte niet op het antwoord.")
	}
	switch {
	case p.Status < http.StatusInternalServerError || p.quiet || errors.Is(err, errBusy): // a line each would be work when there is none to spare
	case errors.Is(err, errLate) || p.late:
		s.Log.Warn("no decision in time", "status", p.Status, "trace_id", traceOf(ctx).ID)
	default:
		s.Log.Error("no decision", "status", p.Status, "error", err, "trace_id", traceOf(ctx).ID)
	}
	if p.Status == http.StatusNotFound {
		c.Response().Header().Set("Link", descriptionLinks)
	}
	if p.Status == http.StatusServiceUnavailable || p.soon {
		c.Response().Header().Set(echo.HeaderRetryAfter, "1")
	}
	return p
}

func (s *Service) problemOf(err error) *Problem {
	var p *Problem
	var question *wire.Error
	var h *echo.HTTPError
	var against *engine.ContradictionError
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &question):
		return questionProblem(question)
	case errors.As(err, &against):
		return questionProblem(wire.Contradictory(against.Contradictions))
	case errors.Is(err, errBusy):
		s.refused("busy")
		return problem(http.StatusServiceUnavailable, "druk", "Het is te druk om nu te beslissen. Probeer het zo opnieuw; er is geen besluit genomen.")
	case errors.Is(err, errLate):
		s.refused("late")
		return problem(http.StatusServiceUnavailable, "te-laat", "De beslissing duurde te lang. Probeer het zo opnieuw; er is geen besluit genomen.")
	case errors.As(err, &h) && h.Code == http.StatusNotFound:
		return problem(h.Code, "niet-gevonden", "Op dit pad is niets; een pad moet precies kloppen. Wat er is, staat in "+base+"/openapi.json en "+v1Base+"/openapi.json.")
	case errors.As(err, &h) && h.Code == http.StatusBadRequest: // its words hold the value
		return problem(h.Code, "ongeldige-parameter", "Een onderdeel van het pad, de query of de headers heeft niet de vorm die de beschrijving voorschrijft.")
	case errors.As(err, &h) && h.Code == http.StatusMethodNotAllowed:
		return problem(h.Code, "verkeerde-methode", "Deze methode kan hier niet.")
	}
	return problem(http.StatusInternalServerError, "niet-beslist", "Door een fout kon niet worden beslist. Behandel dit als een weigering.")
}

// notAmong refuses a parameter of a query that is none of a few, and names those.
func notAmong[T ~string](name string, allowed ...T) error {
	p := problem(http.StatusBadRequest, "ongeldige-parameter", "De parameter "+name+" heeft een waarde die niet in de lijst staat.")
	fault := Fault{Code: string(wire.WrongValue), Title: wire.Problem{Code: wire.WrongValue}.Title()}
	for _, a := range allowed {
		fault.Allowed = append(fault.Allowed, string(a))
	}
	p.Errors = []Fault{fault}
	return p
}

// unknownNames refuses a question that can only be decided, or not be, as a whole.
func unknownNames(gaps []engine.Gap) *Problem {
	p := problem(http.StatusBadRequest, "onbekende-naam", "De vraag noemt iets dat het register niet kent.")
	for _, g := range gaps {
		p.Errors = append(p.Errors, Fault{Pointer: wire.Pointer(g.Member), Code: "onbekende-naam", Title: cmp.Or(g.Hint, "Dit is geen "+g.Kind+" uit het register."), Nearest: g.Nearest})
	}
	return p
}

func questionProblem(e *wire.Error) *Problem {
	p := problem(http.StatusBadRequest, "ongeldige-vraag", e.Problems[0].Title())
	if e.TooLarge() {
		p = problem(http.StatusRequestEntityTooLarge, string(wire.TooLarge), e.Problems[0].Title())
	}
	for _, x := range e.Problems {
		p.Errors = append(p.Errors, Fault{Pointer: x.Pointer, Code: string(x.Code), Title: x.Title(), Nearest: x.Nearest, Allowed: x.Allowed})
	}
	return p
}
