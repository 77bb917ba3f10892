package api

import (
	"encoding/json"
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/api/body"
	"doelbinding/api/description"
	"doelbinding/api/held"
	"doelbinding/api/problem"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
)

// opaError is an error as clients of OPA read it. Type, title, status and detail are those of a problem.
type opaError struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	*problem.Problem
}

// opaDecision answers POST /v1/data/decision as OPA would: the input is an AuthZEN question, the result its answer. No other part of OPA's interface
// is served.
func (s *Service) opaDecision(c echo.Context) error {
	v, err := s.opaVerdict(c)
	if err != nil {
		p := s.reported(c, err)
		code := map[bool]string{true: "internal_error", false: "invalid_parameter"}[p.Status >= http.StatusInternalServerError]
		in := func(l language.Language) any {
			p := p.In(l)
			return opaError{code, p.Title + " " + p.Detail, p}
		}
		var shown any
		if l := languageOf(c.Request().Context()); l != language.Dutch {
			shown = in(l)
		}
		return s.opaWrite(c, p.Status, in(language.Dutch), shown)
	}
	held.Of(c.Response()).Keep(decisionsOf(v))
	var shown any
	if v.shown != nil {
		shown = map[string]json.RawMessage{"result": v.shown}
	}
	return s.opaWrite(c, http.StatusOK, map[string]json.RawMessage{"result": v.JSON}, shown)
}

// opaWrite writes an answer as JSON: as it is recorded, and as it is sent if that is something else, else nil.
func (s *Service) opaWrite(c echo.Context, status int, recorded, sent any) error {
	kept, err := json.Marshal(recorded)
	if err != nil {
		return err
	}
	var shown []byte
	if sent != nil {
		if shown, err = json.Marshal(sent); err != nil {
			return err
		}
		shown = append(shown, '\n')
	}
	tellLanguage(c.Response().Header(), languageOf(c.Request().Context()))
	return c.JSONBlob(status, toWrite(c.Response(), append(kept, '\n'), shown))
}

func (s *Service) opaVerdict(c echo.Context) (Verdict, error) {
	sent, err := body.Read(c, echo.MIMEApplicationJSON, wire.MaxBytes)
	if err != nil {
		return Verdict{}, err
	}
	return s.evaluation(c.Request().Context(), description.V1Base, sent, s.opaInput)
}

// opaHealth answers GET /health as OPA does once its policies are loaded.
func (s *Service) opaHealth(c echo.Context) error {
	if s.stopping.Load() {
		return c.JSON(http.StatusInternalServerError, map[string]string{"error": "stopping"})
	}
	return c.JSON(http.StatusOK, struct{}{})
}
