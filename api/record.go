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

	"doelbinding/engine"
	"doelbinding/engine/filter"
	"doelbinding/engine/journal"
)

// HeaderJournal says on every answer where it was recorded: the number of its record, or none. It is a header, and not a member of the answer,
// because the answer itself is recorded and must be the same bytes when it is decided again.
const HeaderJournal = "Doelbinding-Journal"

// nothingYet marks a call that asked back instead of answering: nothing was decided, and nothing is recorded of it.
const nothingYet = ""

// unrecorded answers nobody's question: it is recorded by "none".
const unrecorded = "none"

// recordWithin is how long a call waits to be on disk.
const recordWithin = 10 * time.Second

type callKey struct{}

// deposited is where handlers put what a call was about. The middleware makes one record of it.
func deposited(ctx context.Context) *journal.Call {
	if call, ok := ctx.Value(callKey{}).(*journal.Call); ok {
		return call
	}
	return &journal.Call{} // nothing is recorded
}

// deposit adds decisions to the record of the call, with their answers as they were encoded.
func deposit(ctx context.Context, verdicts ...Verdict) {
	call := deposited(ctx)
	for _, v := range verdicts {
		if v.decided != nil {
			call.Decisions = append(call.Decisions, *v.decided)
		}
	}
}

// depositSearch records the fixed side of a search, and what its answer rests on.
func (s *Service) depositSearch(ctx context.Context, reg engine.Register, fixed admitted) (err error) {
	call := deposited(ctx)
	call.Policies, call.Register = s.Engine.Policy().Hash(), reg.Hash()
	call.Request, err = journal.TypedQuestion(fixed.Question, fixed.Gaps, "gegeven")
	return err
}

// depositDelivery records a dataset that went through the policy: the question, the report and the measure of what leaves, never a row.
func depositDelivery(ctx context.Context, q engine.Question, report *filter.Report) error {
	call := deposited(ctx)
	var err error
	if call.Request, err = journal.TypedQuestion(q, nil, "gegevensset"); err != nil {
		return err
	}
	call.Policies, call.Register = report.Policy, report.Register
	call.Response, err = json.Marshal(report)
	return err
}

// eventOf names what a route answers, also when it could not.
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

// countRefused counts a call that was refused before it was known who asked, or because its caller asks too much: those are one record a
// minute. Every other call but those that anybody may make has a record of its own.
func (s *Service) countRefused(c echo.Context) {
	if status := c.Response().Status; s.Journal != nil && status >= http.StatusBadRequest && c.Get(recordedKey) == nil && !isPublic(c.Request().URL.Path) {
		s.Journal.CountRefused(strconv.Itoa(status))
	}
}

// recordedKey marks a call that has a record of its own.
const recordedKey = "doelbinding.recorded"

// record holds the answer of a call until its record is on disk. When it cannot be recorded, no decision is given.
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
			call.RequestID = id // it was found fit to echo
		}
		held.keepIn(call)
		// What was decided is recorded also when the caller has gone.
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
	if errors.Is(err, journal.ErrBusy) {
		return errBusy
	}
	return errors.Join(problem(http.StatusServiceUnavailable, "niet-vastgelegd",
		"Het besluit kon niet worden vastgelegd en is daarom niet gegeven. Behandel dit als een weigering."), err)
}

// heldAnswer is an answer that may not leave yet.
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

// send lets the answer go. That it does not arrive is the caller's loss: it stands.
func (h *heldAnswer) send(w http.ResponseWriter, log *slog.Logger) error {
	w.Header().Set(echo.HeaderContentLength, strconv.Itoa(h.body.Len()))
	w.WriteHeader(h.status)
	if _, err := w.Write(h.body.Bytes()); err != nil {
		log.Debug("answer did not arrive", "error", err)
	}
	return nil
}

// clear forgets an answer that failed half-way: an error takes its place.
func (h *heldAnswer) clear(c echo.Context) {
	h.status = 0
	h.body.Reset()
	h.header.Del(echo.HeaderContentType)
	c.Response().Committed = false
}

// keepIn puts the answer in the record. Of what holds rows of a dataset, or the journal itself, only the measure is kept. So it is of an error,
// with its type: its pointers can repeat a name that the caller made up. And of what was decided before the error nothing is kept: it did not
// leave.
func (h *heldAnswer) keepIn(call *journal.Call) {
	if h.status == 0 {
		h.status, call.Status = http.StatusOK, http.StatusOK
	}
	body := bytes.Clone(h.body.Bytes())
	switch {
	case h.status >= http.StatusBadRequest:
		var p Problem
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
