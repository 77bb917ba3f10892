package api

import (
	"context"
	"errors"
	"io"
	"mime"
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// evaluation answers AuthZEN 1.0 POST /access/v1/evaluation.
func (s *Service) evaluation(c echo.Context) error {
	body, err := readBody(c, echo.MIMEApplicationJSON, wire.MaxBytes)
	if err != nil {
		return err
	}
	reg := s.Register()
	decoded, err := wire.Decode(body, reg, s.Now())
	if err != nil {
		return err
	}
	d, err := s.decide(c.Request().Context(), reg, decoded)
	if err != nil {
		return err
	}
	out, err := wire.Encode(d, s.Engine.Policy(), decoded.Ignored)
	if err != nil {
		return err
	}
	return c.JSONBlob(http.StatusOK, out)
}

// decide answers a question if the caller may put it, and takes a turn for it. Explanations have turns of their own: they take a hundred
// times as long, and may not keep plain answers waiting.
func (s *Service) decide(ctx context.Context, reg engine.Register, q wire.Decoded) (engine.Decision, error) {
	question, unheard, err := s.admit(ctx, q.Question)
	if err != nil {
		return engine.Decision{}, err
	}
	t := s.plain
	if question.Full {
		t = s.full
	}
	leave, err := t.take(ctx)
	if err != nil {
		return engine.Decision{}, err
	}
	defer leave()
	ctx, cancel := context.WithTimeout(ctx, s.Limits.Decide)
	defer cancel()
	d, err := s.Engine.DecideWith(ctx, reg, question, q.Gaps)
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return engine.Decision{}, errLate
	}
	if err != nil {
		return engine.Decision{}, err
	}
	if err := unheardAssumed(d, unheard); err != nil {
		return engine.Decision{}, err
	}
	d.Ignored = unheard
	s.Telemetry.Decided(string(d.Outcome))
	return d, nil
}

// readBody reads at most what a question may hold, of exactly one content type and without compression.
func readBody(c echo.Context, want string, most int64) ([]byte, error) {
	r := c.Request()
	media, params, err := mime.ParseMediaType(r.Header.Get(echo.HeaderContentType))
	if charset := params["charset"]; err != nil || media != want || charset != "" && charset != "utf-8" && charset != "UTF-8" {
		return nil, problem(http.StatusBadRequest, "verkeerd-content-type", "Stuur de vraag als Content-Type: "+want+".")
	}
	if r.Header.Get(echo.HeaderContentEncoding) != "" {
		return nil, problem(http.StatusBadRequest, "verkeerde-codering", "Stuur de vraag zonder Content-Encoding.")
	}
	body, err := io.ReadAll(http.MaxBytesReader(c.Response(), r.Body, most))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return nil, &wire.Error{Problems: []wire.Problem{{Code: wire.TooLarge}}}
	case err != nil:
		return nil, problem(http.StatusBadRequest, "onvolledige-vraag", "De vraag kwam niet volledig of niet op tijd aan.")
	}
	return body, nil
}
