package api

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/engine/filter"
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
}

// Fault is one thing that is wrong with a question, and where.
type Fault struct {
	Pointer string   `json:"pointer,omitempty"`
	Code    string   `json:"code"`
	Title   string   `json:"title"`
	Nearest []string `json:"nearest,omitempty"`
}

func (p *Problem) Error() string { return p.Type + ": " + p.Detail }

func problem(status int, kind, detail string) *Problem {
	return &Problem{Type: typePrefix + kind, Title: titles[status], Status: status, Detail: detail}
}

var titles = map[int]string{
	http.StatusBadRequest:            "De vraag is niet te begrijpen.",
	http.StatusForbidden:             "Dat mag u niet.",
	http.StatusNotFound:              "Hier is niets.",
	http.StatusMethodNotAllowed:      "Dat kan hier niet.",
	http.StatusRequestEntityTooLarge: "De vraag is te groot.",
	http.StatusServiceUnavailable:    "De dienst kan nu niet beslissen.",
	http.StatusInternalServerError:   "Er kon niet worden beslist.",
}

// fail turns any error into a problem. What nobody foresaw is a 500 without a word about it; the log has the words.
func (s *Service) fail(err error, c echo.Context) {
	if c.Response().Committed {
		return
	}
	p := s.problemOf(err)
	if p.Status >= http.StatusInternalServerError {
		s.Log.Error("no decision", "status", p.Status, "error", err)
	}
	if p.Status == http.StatusServiceUnavailable {
		c.Response().Header().Set(echo.HeaderRetryAfter, "1")
	}
	body, err := json.Marshal(p)
	if err == nil {
		err = c.Blob(p.Status, "application/problem+json", body)
	}
	if err != nil {
		s.Log.Error("write problem", "error", err)
	}
}

func (s *Service) problemOf(err error) *Problem {
	var p *Problem
	var question *wire.Error
	var h *echo.HTTPError
	var dataset *filter.UsageError
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &question):
		return questionProblem(question)
	case errors.As(err, &dataset):
		return problem(http.StatusBadRequest, "ongeldige-vraag", dataset.Reason)
	case errors.Is(err, errBusy):
		return problem(http.StatusServiceUnavailable, "druk", "Het is te druk om nu te beslissen. Probeer het zo opnieuw; er is geen besluit genomen.")
	case errors.As(err, &h) && h.Code == http.StatusNotFound:
		return problem(h.Code, "niet-gevonden", "Op dit pad is niets; een pad moet precies kloppen.")
	case errors.As(err, &h) && h.Code == http.StatusMethodNotAllowed:
		return problem(h.Code, "verkeerde-methode", "Deze methode kan hier niet.")
	}
	return problem(http.StatusInternalServerError, "niet-beslist", "Door een fout kon niet worden beslist. Behandel dit als een weigering.")
}

func questionProblem(e *wire.Error) *Problem {
	p := problem(http.StatusBadRequest, "ongeldige-vraag", e.Problems[0].Title())
	if e.TooLarge() {
		p = problem(http.StatusRequestEntityTooLarge, string(wire.TooLarge), e.Problems[0].Title())
	}
	for _, x := range e.Problems {
		p.Errors = append(p.Errors, Fault{Pointer: x.Pointer, Code: string(x.Code), Title: x.Title(), Nearest: x.Nearest})
	}
	return p
}
