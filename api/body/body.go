// Package body reads the body of a request, within its bounds.
package body

import (
	"io"
	"mime"
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/api/caller"
	"doelbinding/api/problem"
	"doelbinding/engine/wire"
)

// Read reads a body of at most the given size, of exactly one content type and without compression.
func Read(c echo.Context, want string, most int64) ([]byte, error) {
	r := c.Request()
	media, params, err := mime.ParseMediaType(r.Header.Get(echo.HeaderContentType))
	if charset := params["charset"]; err != nil || media != want || charset != "" && charset != "utf-8" && charset != "UTF-8" {
		return nil, problem.Say(http.StatusBadRequest, "verkeerd-content-type", "Stuur de vraag als Content-Type: %s.", want)
	}
	if r.Header.Get(echo.HeaderContentEncoding) != "" {
		return nil, problem.New(http.StatusBadRequest, "verkeerde-codering", "Stuur de vraag zonder Content-Encoding.")
	}
	if r.ContentLength > most {
		return nil, &wire.Error{Problems: []wire.Problem{{Code: wire.TooLarge}}}
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, most+1))
	switch {
	case int64(len(body)) > most:
		return nil, &wire.Error{Problems: []wire.Problem{{Code: wire.TooLarge}}}
	case err != nil:
		return nil, problem.New(http.StatusBadRequest, "onvolledige-vraag", "De vraag kwam niet volledig of niet op tijd aan.")
	}
	return body, nil
}

// readAway is how much of a refused body is still read.
const readAway = 16 << 20

// Drain reads the rest of a body that is refused, up to a bound: a client that is still sending when the connection closes sees a reset instead of
// the answer. It does nothing for an unknown client, or for one that waits for 100 Continue.
func Drain(r *http.Request) {
	_, known := caller.Known(r.Context())
	if r.Body == nil || !known || r.ContentLength > readAway || r.ContentLength > 0 && r.Header.Get("Expect") != "" {
		return
	}
	_, _ = io.CopyN(io.Discard, r.Body, readAway) // an error changes nothing: the body is refused anyway
}
