package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"doelbinding/api/admission"
	"doelbinding/api/problem"
	"doelbinding/engine"
	"doelbinding/engine/filter"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
)

// HeaderJournal is a header of every answer with the number of its record, or none. It is no member of the answer, because the answer itself is
// recorded and must be the same bytes when it is decided again.
const HeaderJournal = "Doelbinding-Journal"

// nothingYet marks a step of an interview that asked the user: nothing was decided, and nothing is recorded.
const nothingYet = ""

// unrecorded is the value of the header for an answer that has no record.
const unrecorded = "none"

// recordWithin is how long a call waits for its record to be on disk.
const recordWithin = 10 * time.Second

type callKey struct{}

// callOf returns the record of the call in a context, for handlers to fill in. The middleware appends it to the journal.
func callOf(ctx context.Context) *journal.Call {
	if call, ok := ctx.Value(callKey{}).(*journal.Call); ok {
		return call
	}
	return &journal.Call{} // nothing is recorded
}

// addDecisions adds decisions to the record of the call, with their encoded answers.
func addDecisions(ctx context.Context, verdicts ...Verdict) {
	call := callOf(ctx)
	for _, v := range verdicts {
		if v.decided != nil {
			call.Decisions = append(call.Decisions, *v.decided)
		}
	}
}

// addSearch adds the fixed side of a search to the record of the call, with the policies and the register of its answer.
func (s *Service) addSearch(ctx context.Context, reg engine.Register, fixed admitted) (err error) {
	call := callOf(ctx)
	call.Policies, call.Register = s.Engine.Policy().Hash(), reg.Hash()
	call.Request, err = journal.TypedQuestion(fixed.Question, fixed.Gaps, "gegeven")
	return err
}

// addDelivery adds a filtered dataset to the record of the call: the question, the report and the hash of the answer, never a row.
func addDelivery(ctx context.Context, q engine.Question, report *filter.Report) error {
	call := callOf(ctx)
	var err error
	if call.Request, err = journal.TypedQuestion(q, nil, "gegevensset"); err != nil {
		return err
	}
	call.Policies, call.Register = report.Policy, report.Register
	call.Response, err = json.Marshal(report)
	return err
}

// eventOf returns the event of a route, for failed calls too.
func eventOf(path string) string {
	switch path {
	case base + "/evaluation", v1Base + "/data/decision", v1Base + "/interview":
		return journal.EventEvaluation
	case base + "/evaluations":
		return journal.EventEvaluations
	case base + "/search/subject":
		return journal.EventSearchSubject
	case base + "/search/resource":
		return journal.EventSearchResource
	case base + "/search/action":
		return journal.EventSearchAction
	case v1Base + "/filter":
		return journal.EventDelivery
	}
	if strings.HasPrefix(path, journalBase) {
		return journal.EventJournal
	}
	return journal.EventOther
}

// countRefused counts a call that was refused because its client is unknown or exceeds its rate: such calls are one record a minute. Every other call
// has a record of its own, except on public paths.
func (s *Service) countRefused(c echo.Context) {
	if status := c.Response().Status; s.Journal != nil && status >= http.StatusBadRequest && c.Get(recordedKey) == nil && !isPublic(c.Request().URL.Path) {
		s.Journal.CountRefused(strconv.Itoa(status))
	}
}

// recordedKey marks a call that has a record of its own.
const recordedKey = "doelbinding.recorded"

// record holds the answer of a call until its record is on disk. If that fails, no decision is sent.
func (s *Service) record(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if isPublic(c.Request().URL.Path) { // they decide nothing
			return next(c)
		}
		if s.Journal == nil {
			c.Response().Header().Set(HeaderJournal, unrecorded)
			return next(c)
		}
		call := &journal.Call{
			Event: eventOf(c.Path()), Client: callerOf(c.Request().Context()).id, Door: "http",
		}
		c.Set(recordedKey, true)
		c.SetRequest(c.Request().WithContext(context.WithValue(c.Request().Context(), callKey{}, call)))
		real := c.Response().Writer
		held := &heldAnswer{header: real.Header()}
		c.Response().Writer = held
		if err := next(c); err != nil {
			held.clear(c)
			s.fail(err, c)
		}
		c.Response().Writer = real
		if call.Event == nothingYet && held.status == http.StatusOK {
			real.Header().Set(HeaderJournal, unrecorded)
			return held.send(real, s.Log)
		}
		call.Status, call.Trace = held.status, traceOf(c.Request().Context())
		if id := c.Response().Header().Get(echo.HeaderXRequestID); id != "" {
			call.RequestID = id // echoID found it safe
		}
		held.keepIn(call)
		// A decision is recorded even if the client has gone.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(c.Request().Context()), recordWithin)
		defer cancel()
		receipt, err := s.Journal.Call(ctx, *call)
		if err != nil {
			held.clear(c)
			s.fail(notRecorded(err), c)
			return nil
		}
		real.Header().Set(HeaderJournal, strconv.FormatInt(receipt.Seq, 10))
		return held.send(real, s.Log)
	}
}

func notRecorded(err error) error {
	if errors.Is(err, sealed.ErrBusy) {
		return admission.ErrBusy
	}
	return errors.Join(problem.New(http.StatusServiceUnavailable, "niet-vastgelegd",
		"Het besluit kon niet worden vastgelegd en is daarom niet gegeven. Behandel dit als een weigering."), err)
}

// heldAnswer is an answer that must not be sent yet.
type heldAnswer struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (h *heldAnswer) Header() http.Header { return h.header }

func (h *heldAnswer) WriteHeader(status int) {
	if h.status == 0 {
		h.status = status
	}
}

func (h *heldAnswer) Write(b []byte) (int, error) {
	h.WriteHeader(http.StatusOK)
	return h.body.Write(b)
}

// send sends the answer. If the client is gone, the record stays.
func (h *heldAnswer) send(w http.ResponseWriter, log *slog.Logger) error {
	w.Header().Set(echo.HeaderContentLength, strconv.Itoa(h.body.Len()))
	w.WriteHeader(h.status)
	if _, err := w.Write(h.body.Bytes()); err != nil {
		log.Debug("answer did not arrive", "error", err)
	}
	return nil
}

// clear discards an incomplete answer, so that an error can replace it.
func (h *heldAnswer) clear(c echo.Context) {
	h.status = 0
	h.body.Reset()
	h.header.Del(echo.HeaderContentType)
	c.Response().Committed = false
}

// keepIn adds the answer to the record. Of rows of a dataset and of the journal itself only the hash and the size are kept. The same holds for an
// error, with its type: its pointers can repeat a name that the client made up. Decisions made before the error are not kept: they were not sent.
func (h *heldAnswer) keepIn(call *journal.Call) {
	if h.status == 0 {
		h.status, call.Status = http.StatusOK, http.StatusOK
	}
	body := bytes.Clone(h.body.Bytes())
	switch {
	case h.status >= http.StatusBadRequest:
		var p problem.Problem
		if json.Unmarshal(body, &p) == nil {
			call.Problem = p.Type
		}
		call.Delivery, call.Response, call.Decisions, call.Request, call.Policies = body, nil, nil, nil, ""
	case call.Event == journal.EventDelivery || call.Event == journal.EventJournal:
		call.Delivery = body
	default:
		call.Response = body
	}
}
