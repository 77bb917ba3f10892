package api

import (
	"context"
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/api/admission"
	"doelbinding/api/body"
	"doelbinding/api/description"
	"doelbinding/api/problem"
	"doelbinding/api/workbench"
	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// fail answers any error with a problem. An unexpected error is a 500 without details; the log has them.
func (s *Service) fail(err error, c echo.Context) {
	if c.Response().Committed {
		return
	}
	p := s.reported(c, err)
	body.Drain(c.Request())
	if s.failPage(c, p, err) {
		return
	}
	l := languageOf(c.Request().Context())
	text, shown, err := problemText(p, l)
	if err == nil {
		tellLanguage(c.Response().Header(), l)
		err = c.Blob(p.Status, "application/problem+json", toWrite(c.Response(), text, shown))
	}
	if err != nil {
		s.Log.Error("write problem", "error", err)
	}
}

// reported returns the problem of an error, sets its headers and logs it.
func (s *Service) reported(c echo.Context, err error) *problem.Problem {
	ctx := c.Request().Context()
	p := s.problemOf(err)
	if said := (*problem.Problem)(nil); errors.Is(ctx.Err(), context.Canceled) && p.Status >= http.StatusInternalServerError && !errors.As(err, &said) {
		s.Log.Info("caller gone", "error", err, "trace_id", traceOf(ctx).ID)
		return problem.New(problem.StatusGone, "vrager-weg", "De vrager wachtte niet op het antwoord.")
	}
	switch {
	case p.Status < http.StatusInternalServerError || p.Quiet || errors.Is(err, admission.ErrBusy): // under load, a line for each would cost too much
	case errors.Is(err, errLate) || p.Late:
		s.Log.Warn("no decision in time", "status", p.Status, "trace_id", traceOf(ctx).ID)
	default:
		s.Log.Error("no decision", "status", p.Status, "error", err, "trace_id", traceOf(ctx).ID)
	}
	if p.Status == http.StatusNotFound {
		c.Response().Header().Set("Link", descriptionLinks)
	}
	if p.Status == http.StatusServiceUnavailable || p.Soon {
		c.Response().Header().Set(echo.HeaderRetryAfter, "1")
	}
	return p
}

func (s *Service) problemOf(err error) *problem.Problem {
	var p *problem.Problem
	var question *wire.Error
	var h *echo.HTTPError
	var against *engine.ContradictionError
	if p := workbench.Problem(err); p != nil {
		if p.Status == http.StatusTooManyRequests {
			s.refused("rate")
		}
		return p
	}
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &question):
		return problem.Question(question)
	case errors.As(err, &against):
		return problem.Question(wire.Contradictory(against.Contradictions))
	case errors.Is(err, admission.ErrBusy):
		s.refused("busy")
		return problem.New(http.StatusServiceUnavailable, "druk", "Het is te druk om nu te beslissen. Probeer het zo opnieuw; er is geen besluit genomen.")
	case errors.Is(err, errLate):
		s.refused("late")
		return problem.New(http.StatusServiceUnavailable, "te-laat", "De beslissing duurde te lang. Probeer het zo opnieuw; er is geen besluit genomen.")
	case errors.As(err, &h) && h.Code == http.StatusNotFound:
		return problem.Say(h.Code, "niet-gevonden", "Op dit pad is niets; een pad moet precies kloppen. Wat er is, staat in %s/openapi.json en %s/openapi.json.", description.Base, description.V1Base)
	case errors.As(err, &h) && h.Code == http.StatusBadRequest: // the text of the error holds the value
		return problem.New(h.Code, "ongeldige-parameter", "Een onderdeel van het pad, de query of de headers heeft niet de vorm die de beschrijving voorschrijft.")
	case errors.As(err, &h) && h.Code == http.StatusMethodNotAllowed:
		return problem.New(h.Code, "verkeerde-methode", "Deze methode kan hier niet.")
	}
	return problem.New(http.StatusInternalServerError, "niet-beslist", "Door een fout kon niet worden beslist. Behandel dit als een weigering.")
}
