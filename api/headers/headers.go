// Package headers sets what every answer has in its header, and refuses a request whose own header cannot be returned.
package headers

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/api/description"
	"doelbinding/api/problem"
)

// Set sets the headers of every answer, errors included.
func Set(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		h := c.Response().Header()
		h.Set("Cache-Control", "no-store")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		if c.Request().TLS != nil { // RFC 6797 7.2: never over plain HTTP, which can be changed on the way
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("API-Version", description.Version)
		return next(c)
	}
}

// ReturnID returns the X-Request-ID of the request on every answer, unchanged, if that is safe.
func ReturnID(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if ids := c.Request().Header.Values(echo.HeaderXRequestID); len(ids) == 1 && visible(ids[0]) {
			c.Response().Header().Set(echo.HeaderXRequestID, ids[0])
		}
		return next(c)
	}
}

// FitID refuses a request with an X-Request-ID that is not safe to return.
func FitID(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if ids := c.Request().Header.Values(echo.HeaderXRequestID); len(ids) > 1 || len(ids) == 1 && !visible(ids[0]) {
			return problem.New(http.StatusBadRequest, "ongeldige-header", "De header X-Request-ID heeft meer dan 128 tekens of een teken dat niet mag.")
		}
		return next(c)
	}
}

// visible reports whether a text has 1 to 128 characters, all of them visible ASCII.
func visible(s string) bool {
	if s == "" || len(s) > 128 {
		return false
	}
	for i := range len(s) {
		if s[i] < '!' || s[i] > '~' {
			return false
		}
	}
	return true
}
