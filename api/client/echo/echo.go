// Package echo asks before a handler of Echo shares data.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/api/client"
)

// Config says what is asked before a handler runs.
type Config struct {
	Client *client.Client
	// Question makes the question out of the request. An error of it goes to Echo as it is, and nothing is shared.
	Question func(echo.Context) (client.Question, error)
	// Fulfils tells whether this system does what comes with a yes. One that it does not makes the yes a no. Nil fulfils nothing.
	Fulfils func(client.Obligation) bool
	// Refused is told why nothing was shared, for a log: the decision, and the error if there was none. It may be nil.
	Refused func(echo.Context, client.Decision, error)
}

// decided is the key under which a handler finds the decision that let it run.
const decided = "doelbinding.decision"

// Ask lets a handler run only after a yes, of which every obligation is fulfilled: 403 after a no, 503 when there is no decision. The
// answer to the outside does not say why.
func Ask(c Config) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(x echo.Context) error {
			q, err := c.Question(x)
			if err != nil {
				return err
			}
			d, err := c.Client.Evaluate(x.Request().Context(), q)
			if err == nil && d.Allowed() && c.fulfils(d) {
				x.Set(decided, d)
				return next(x)
			}
			if c.Refused != nil {
				c.Refused(x, d, err)
			}
			if err != nil {
				x.Response().Header().Set(echo.HeaderRetryAfter, "1")
				return echo.NewHTTPError(http.StatusServiceUnavailable)
			}
			return echo.NewHTTPError(http.StatusForbidden)
		}
	}
}

func (c Config) fulfils(d client.Decision) bool {
	for _, o := range d.Obligations {
		if c.Fulfils == nil || !c.Fulfils(o) {
			return false
		}
	}
	return true
}

// Decision gives the yes that let this handler run; outside one it is a no.
func Decision(x echo.Context) client.Decision {
	d, _ := x.Get(decided).(client.Decision)
	return d
}
