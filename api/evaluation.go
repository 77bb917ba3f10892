package api

import (
	"context"
	"errors"
	"io"
	"mime"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// decideWithin is how long a decision may take.
const decideWithin = 5 * time.Second

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
	deposit(c, journal.EventEvaluation, decoded, d, out)
	return c.JSONBlob(http.StatusOK, out)
}

var errBusy = errors.New("no turn to decide came in time")

// turns limits how much is decided at once, and how long one waits for a turn: evaluation is work for the processor, and more at once only
// makes all of it late.
type turns struct {
	slots chan struct{}
	wait  time.Duration
}

func (t turns) take(ctx context.Context) error {
	wait := time.NewTimer(t.wait)
	defer wait.Stop()
	select {
	case t.slots <- struct{}{}:
		return nil
	case <-wait.C:
		return errBusy
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (t turns) leave() { <-t.slots }

// decide takes a turn. Explanations have turns of their own: they take a hundred times as long, and may not keep plain answers waiting.
func (s *Service) decide(ctx context.Context, reg engine.Register, q wire.Decoded) (engine.Decision, error) {
	t := s.plain
	if q.Question.Full {
		t = s.full
	}
	if err := t.take(ctx); err != nil {
		return engine.Decision{}, err
	}
	defer t.leave()
	ctx, cancel := context.WithTimeout(ctx, decideWithin)
	defer cancel()
	return s.Engine.DecideWith(ctx, reg, q.Question, q.Gaps)
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
