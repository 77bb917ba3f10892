// Package held holds the answer of a call until its record is on disk, together with what a handler says must be recorded about it.
package held

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"slices"
	"strconv"

	"github.com/labstack/echo/v4"

	"doelbinding/api/admission"
	"doelbinding/api/problem"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
)

// Content is what a handler knows about its answer that the record of the call must have. A handler returns it beside the answer; it is not kept if
// the call ends in an error, because the answer is then not sent.
type Content struct {
	Nothing   bool              // nothing was decided, and nothing is recorded
	Decisions []journal.Decided // with their encoded answers
	Policies  string            // hashes of the policies and the register of an answer without decisions
	Register  string
	Request   []byte // the canonical question, of a call that is no evaluation
	Report    []byte // what is kept of the answer instead of the answer itself; nil: the answer, if its event allows that
}

// Decided returns what is recorded of a page that shows decisions: the same as of the same questions asked through the service, or nothing if nothing
// was decided.
func Decided(decisions []journal.Decided) (Content, Note) {
	switch len(decisions) {
	case 0:
		return Content{Nothing: true}, Note{}
	case 1:
		return Content{Decisions: decisions, Report: decisions[0].Answer}, Note{Event: journal.EventEvaluation}
	}
	parts := make([][]byte, 0, len(decisions))
	for _, d := range decisions {
		parts = append(parts, d.Answer)
	}
	all := slices.Concat([]byte(`{"evaluations":[`), bytes.Join(parts, []byte(",")), []byte("]}"))
	return Content{Decisions: decisions, Report: all}, Note{Event: journal.EventEvaluations}
}

// Note is what the record of a call has besides its route says, whether the call succeeds or fails.
type Note struct {
	Event string // the event, if it is not that of the route
	Look  string // what was read, if the call reads the journal; of a matrix, what it was about
}

// Answer is an answer that must not be sent yet. It implements http.ResponseWriter.
type Answer struct {
	header  http.Header
	status  int
	body    bytes.Buffer
	shown   []byte // sent in the place of the body, which is recorded; nil: the body
	content Content
	note    Note
	problem string // the type of the error, if the answer is not the problem itself but a page about it
}

// New returns an answer without a body that has the header of the real one.
func New(header http.Header) *Answer { return &Answer{header: header} }

// Of returns the held answer that a writer writes to; nil if answers are not held.
func Of(w http.ResponseWriter) *Answer {
	for {
		switch x := w.(type) {
		case *Answer:
			return x
		case interface{ Unwrap() http.ResponseWriter }:
			w = x.Unwrap()
		default:
			return nil
		}
	}
}

// Keep sets what the record of the answer must have.
func (a *Answer) Keep(c Content) {
	if a != nil {
		a.content = c
	}
}

// Note sets what the record has even if the call fails. What is empty stays as it was noted before.
func (a *Answer) Note(n Note) {
	if a != nil {
		a.note = Note{cmp.Or(n.Event, a.note.Event), cmp.Or(n.Look, a.note.Look)}
	}
}

// Problem sets the type of the error that the answer is a page about.
func (a *Answer) Problem(kind string) {
	if a != nil {
		a.problem = kind
	}
}

// noted is an error of a call with a note for its record.
type noted struct {
	error
	note Note
}

func (n noted) Unwrap() error { return n.error }

// WithNote returns an error of a call with a note for its record; nil if err is nil.
func WithNote(err error, n Note) error {
	if err == nil {
		return nil
	}
	return noted{err, n}
}

// Fail takes the note of an error, and discards the answer with its content, so that the error can replace it.
func (a *Answer) Fail(err error) {
	var n noted
	if errors.As(err, &n) {
		a.note = n.note
	}
	a.status, a.content, a.shown = 0, Content{}, nil
	a.body.Reset()
	a.header.Del(echo.HeaderContentType)
	a.header.Del(echo.HeaderContentLength)
}

// Show sets the bytes that are sent in the place of those that are recorded: the same answer in another language.
func (a *Answer) Show(body []byte) { a.shown = body }

// Header implements http.ResponseWriter.
func (a *Answer) Header() http.Header { return a.header }

// WriteHeader implements http.ResponseWriter.
func (a *Answer) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
}

// Write implements http.ResponseWriter.
func (a *Answer) Write(b []byte) (int, error) {
	a.WriteHeader(http.StatusOK)
	return a.body.Write(b)
}

// Send sends the answer. If the client is gone, the record stays.
func (a *Answer) Send(w http.ResponseWriter, log *slog.Logger) error {
	body := a.body.Bytes()
	if a.shown != nil {
		body = a.shown
	}
	w.Header().Set(echo.HeaderContentLength, strconv.Itoa(len(body)))
	w.WriteHeader(a.status)
	if _, err := w.Write(body); err != nil {
		log.Debug("answer did not arrive", "error", err)
	}
	return nil
}

// Unrecorded reports whether nothing was decided, so that nothing is recorded.
func (a *Answer) Unrecorded() bool { return a.content.Nothing }

// Record returns the record of the call with the answer. Of rows of a dataset and of the journal itself only the hash and the size are kept. The same
// holds for an error, with its type: its pointers can repeat a name that the client made up. Decisions made before the error are not kept: they were
// not sent.
func (a *Answer) Record(call journal.Call) journal.Call {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	call.Status, call.Look = a.status, a.note.Look
	if a.note.Event != "" {
		call.Event = a.note.Event
	}
	body := bytes.Clone(a.body.Bytes())
	if a.status >= http.StatusBadRequest {
		var p problem.Problem
		if call.Problem = a.problem; json.Unmarshal(body, &p) == nil {
			call.Problem = p.Type
		}
		call.Delivery = body
		return call
	}
	c := a.content
	call.Decisions, call.Policies, call.Register, call.Request = c.Decisions, c.Policies, c.Register, c.Request
	switch {
	case call.Event == journal.EventDelivery || call.Event == journal.EventJournal:
		call.Response, call.Delivery = c.Report, body
	case c.Report != nil: // a page: what it is about is kept, and not how it looks
		call.Response = c.Report
	default:
		call.Response = body
	}
	return call
}

// NotRecorded returns the error for the client of a call whose record is not on disk: it gets no answer.
func NotRecorded(err error) error {
	if errors.Is(err, sealed.ErrBusy) {
		return admission.ErrBusy
	}
	return errors.Join(problem.New(http.StatusServiceUnavailable, "niet-vastgelegd",
		"Het besluit kon niet worden vastgelegd en is daarom niet gegeven. Behandel dit als een weigering."), err)
}
