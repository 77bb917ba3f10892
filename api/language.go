package api

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"

	"doelbinding/api/held"
	"doelbinding/api/negotiation"
	"doelbinding/api/problem"
	"doelbinding/engine/language"
)

// The headers of the language of an answer, as RFC 9110 has them.
const (
	headerAccept = "Accept-Language"
	headerSpoken = "Content-Language"
)

type languageKey struct{}

// chooseLanguage puts the language of the answer into the context of a request. Several lines of the header are one list.
func chooseLanguage(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		r := c.Request()
		if lines := r.Header.Values(headerAccept); len(lines) > 0 {
			list := strings.Join(lines, ", ")
			r.Header.Set(headerAccept, list)
			if list == "" {
				r.Header.Del(headerAccept)
			}
			c.SetRequest(r.WithContext(context.WithValue(r.Context(), languageKey{}, negotiation.Language(list))))
		}
		return next(c)
	}
}

// languageOf returns the language of the answer to a request.
func languageOf(ctx context.Context) language.Language {
	l, _ := ctx.Value(languageKey{}).(language.Language)
	return l
}

// tellLanguage sets the headers of an answer that has texts in a language.
func tellLanguage(h http.Header, l language.Language) {
	h.Set(headerSpoken, l.Code())
	if !slices.Contains(h.Values(echo.HeaderVary), headerAccept) {
		h.Add(echo.HeaderVary, headerAccept)
	}
}

// toWrite returns the bytes to write for an answer that is recorded in Dutch and shown as it was asked for; shown is nil if that is the same. The
// journal keeps what was decided, whatever language the client reads.
func toWrite(w http.ResponseWriter, recorded, shown []byte) []byte {
	if shown == nil {
		return recorded
	}
	if a := held.Of(w); a != nil {
		a.Show(shown)
		return recorded
	}
	return shown
}

// problemText returns the bytes of a problem, in Dutch and as the client asked for it.
func problemText(p *problem.Problem, l language.Language) (recorded, shown []byte, err error) {
	if recorded, err = json.Marshal(p); err == nil && l == language.English {
		shown, err = json.Marshal(p.In(l))
	}
	return recorded, shown, err
}
