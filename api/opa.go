package api

import (
	"encoding/json"
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/api/body"
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
		return s.opaWrite(c, p.Status, func(l language.Language) any {
			p := p.In(l)
			return opaError{code, p.Title + " " + p.Detail, p}
		})
	}
	held.Of(c.Response()).Keep(decisionsOf(v))
	return s.opaWrite(c, http.StatusOK, func(l language.Language) any {
		if l == language.English {
			return map[string]json.RawMessage{"result": v.sent()}
		}
		return map[string]json.RawMessage{"result": v.JSON}
	})
}

// opaWrite writes an answer as JSON: in Dutch for the record, and in the language that the client asked for.
func (s *Service) opaWrite(c echo.Context, status int, answer func(language.Language) any) error {
	l := languageOf(c.Request().Context())
	recorded, err := json.Marshal(answer(language.Dutch))
	if err != nil {
		return err
	}
	var shown []byte
	if l == language.English {
		if shown, err = json.Marshal(answer(l)); err != nil {
			return err
		}
		shown = append(shown, '\n')
	}
	tellLanguage(c.Response().Header(), l)
	return c.JSONBlob(status, toWrite(c.Response(), append(recorded, '\n'), shown))
}

func (s *Service) opaVerdict(c echo.Context) (Verdict, error) {
	sent, err := body.Read(c, echo.MIMEApplicationJSON, wire.MaxBytes)
	if err != nil {
		return Verdict{}, err
	}
	q, err := s.opaInput(sent)
	if err != nil {
		return Verdict{}, err
	}
	return s.Decider.Evaluate(c.Request().Context(), q)
}

// opaHealth answers GET /health as OPA does once its policies are loaded.
func (s *Service) opaHealth(c echo.Context) error {
	if s.stopping.Load() {
		return c.JSON(http.StatusInternalServerError, map[string]string{"error": "stopping"})
	}
	return c.JSON(http.StatusOK, struct{}{})
}
