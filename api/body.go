package api

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/engine/wire"
)

// binder hands a handler the bytes of a question as they came: what they mean is for engine/wire, which is stricter than any binding.
type binder struct{}

// Bind implements echo.Binder for the generated interfaces, that bind bodies only.
func (binder) Bind(into any, c echo.Context) error {
	raw, ok := into.(*json.RawMessage)
	if !ok {
		return errors.New("bind: not a body")
	}
	most := int64(wire.MaxBytes)
	if c.Path() == base+"/evaluations" {
		most = wire.MaxBatchBytes
	}
	body, err := readBody(c, echo.MIMEApplicationJSON, most)
	*raw = body
	return err
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
	if r.ContentLength > most {
		return nil, &wire.Error{Problems: []wire.Problem{{Code: wire.TooLarge}}}
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, most+1))
	switch {
	case int64(len(body)) > most:
		return nil, &wire.Error{Problems: []wire.Problem{{Code: wire.TooLarge}}}
	case err != nil:
		return nil, problem(http.StatusBadRequest, "onvolledige-vraag", "De vraag kwam niet volledig of niet op tijd aan.")
	}
	return body, nil
}

// readAway is how much of a body that is refused is still read.
const readAway = 16 << 20

// drain reads the rest of a body away before it is refused, to a bound: a caller that is still sending when the connection closes sees a reset
// instead of the answer. For a stranger it is not done, nor for a caller that waits to hear whether it may send.
func drain(r *http.Request) {
	_, known := r.Context().Value(callerKey{}).(caller)
	if r.Body == nil || !known || r.ContentLength > readAway || r.ContentLength > 0 && r.Header.Get("Expect") != "" {
		return
	}
	_, _ = io.CopyN(io.Discard, r.Body, readAway) // what goes wrong in it changes nothing: it is refused anyway
}

// answer is a body that is written as it stands.
type answer []byte

func (a answer) write(w http.ResponseWriter) error {
	w.Header().Set(echo.HeaderContentType, echo.MIMEApplicationJSON)
	w.WriteHeader(http.StatusOK)
	_, err := w.Write(a)
	return err
}

// VisitEvaluateResponse writes the answer to an evaluation.
func (a answer) VisitEvaluateResponse(w http.ResponseWriter) error { return a.write(w) }

// VisitEvaluateBatchResponse writes the answer to a batch.
func (a answer) VisitEvaluateBatchResponse(w http.ResponseWriter) error { return a.write(w) }

// VisitSearchSubjectResponse writes the answer to a search.
func (a answer) VisitSearchSubjectResponse(w http.ResponseWriter) error { return a.write(w) }

// VisitSearchResourceResponse writes the answer to a search.
func (a answer) VisitSearchResourceResponse(w http.ResponseWriter) error { return a.write(w) }

// VisitSearchActionResponse writes the answer to a search.
func (a answer) VisitSearchActionResponse(w http.ResponseWriter) error { return a.write(w) }

// VisitGetDescriptionResponse writes the description, which anybody may read from anywhere.
func (a answer) VisitGetDescriptionResponse(w http.ResponseWriter) error {
	w.Header().Set(echo.HeaderAccessControlAllowOrigin, "*")
	return a.write(w)
}
