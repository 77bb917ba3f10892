package api

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"doelbinding/api/caller"
	"doelbinding/api/description"
	"doelbinding/api/held"
	"doelbinding/api/records"
	"doelbinding/api/workbench"
	"doelbinding/engine/journal"
)

// HeaderJournal is a header of every answer with the number of its record, or none. It is no member of the answer, because the answer itself is
// recorded and must be the same bytes when it is decided again.
const HeaderJournal = "Doelbinding-Journal"

// unrecorded is the value of the header for an answer that has no record.
const unrecorded = "none"

// recordWithin is how long a call waits for its record to be on disk.
const recordWithin = 10 * time.Second

// eventOf returns the event of a route, for failed calls too.
func eventOf(path string) string {
	switch path {
	case description.Base + "/evaluation", description.V1Base + "/data/decision", description.V1Base + "/interview":
		return journal.EventEvaluation
	case workbench.Home:
		return journal.EventTryout
	case description.Base + "/evaluations":
		return journal.EventEvaluations
	case description.Base + "/search/subject":
		return journal.EventSearchSubject
	case description.Base + "/search/resource":
		return journal.EventSearchResource
	case description.Base + "/search/action":
		return journal.EventSearchAction
	case description.V1Base + "/filter":
		return journal.EventDelivery
	}
	if strings.HasPrefix(path, records.Base) {
		return journal.EventJournal
	}
	return journal.EventOther
}

// countRefused counts a call that was refused because its client is unknown or exceeds its rate: such calls are one record a minute. Every other call
// has a record of its own, except on public paths.
func (s *Service) countRefused(c echo.Context) {
	if status := c.Response().Status; s.Journal != nil && status >= http.StatusBadRequest && c.Get(recordedKey) == nil && !isPublic(c.Request().URL.Path) && !s.looks(c.Request()) {
		s.Journal.CountRefused(strconv.Itoa(status))
	}
}

// recordedKey marks a call that has a record of its own.
const recordedKey = "doelbinding.recorded"

// record holds the answer of a call until its record is on disk. If that fails, no decision is sent.
func (s *Service) record(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if isPublic(c.Request().URL.Path) || s.looks(c.Request()) { // they decide nothing
			return next(c)
		}
		if s.Journal == nil {
			c.Response().Header().Set(HeaderJournal, unrecorded)
			return next(c)
		}
		c.Set(recordedKey, true)
		real := c.Response().Writer
		answer := held.New(real.Header())
		c.Response().Writer = answer
		if err := next(c); err != nil {
			s.replace(c, answer, err)
		}
		c.Response().Writer = real
		if answer.Unrecorded() {
			real.Header().Set(HeaderJournal, unrecorded)
			return answer.Send(real, s.Log)
		}
		// A decision is recorded even if the client has gone.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(c.Request().Context()), recordWithin)
		defer cancel()
		receipt, err := s.Journal.Call(ctx, answer.Record(journal.Call{
			Event: eventOf(c.Path()), Client: caller.Of(ctx).ID, Door: "http", Trace: traceOf(ctx),
			RequestID: c.Response().Header().Get(echo.HeaderXRequestID), // headers.ReturnID found it safe
		}))
		if err != nil {
			s.replace(c, answer, held.NotRecorded(err))
			return nil
		}
		real.Header().Set(HeaderJournal, strconv.FormatInt(receipt.Seq, 10))
		return answer.Send(real, s.Log)
	}
}

// replace puts an error in the place of an answer that is not sent.
func (s *Service) replace(c echo.Context, answer *held.Answer, err error) {
	answer.Fail(err)
	c.Response().Committed = false
	s.fail(err, c)
}
