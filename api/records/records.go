// Package records is the journal over HTTP: the records that a client may read, their proofs, the newest checkpoint, and the obligations.
package records

import (
	"context"
	"errors"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"
	openapi_types "github.com/oapi-codegen/runtime/types"

	"doelbinding/api/body"
	"doelbinding/api/caller"
	"doelbinding/api/description"
	"doelbinding/api/held"
	"doelbinding/api/problem"
	v1 "doelbinding/api/spec/v1"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/wire"
)

// Base is the path of the journal. Each read of the journal is a call, and recorded as one.
const Base = description.V1Base + "/journal/"

// Records implements the operations of the journal of package v1. Its methods are promoted into the server of package api.
type Records struct {
	Journal *journal.Journal // nil: there is no journal, and every read is refused
	Now     func() time.Time
	Turn    func(context.Context) (leave func(), err error) // a turn for what reads the whole journal
}

// reader returns the client if it may read the journal, and has the read recorded. Each parameter of the query may occur once.
func (s Records) reader(c echo.Context, names ...string) (caller.Caller, error) {
	client := caller.Of(c.Request().Context())
	if s.Journal == nil {
		return client, problem.New(http.StatusNotFound, "geen-journaal", "Deze dienst houdt geen journaal bij.")
	}
	if !client.Reads {
		return client, problem.New(http.StatusForbidden, "geen-inzage", "U mag het journaal niet inzien.")
	}
	held.Of(c.Response()).Note(held.Note{Look: strings.TrimPrefix(c.Path(), Base)})
	for name, values := range c.QueryParams() {
		if len(values) != 1 || !slices.Contains(names, name) || !identifier.MatchString(values[0]) {
			return client, badTerm()
		}
	}
	return client, nil
}

func badTerm() error {
	return problem.New(http.StatusBadRequest, "ongeldige-vraag", "Een zoekterm is niet bekend, staat er twee keer of heeft een waarde die niet kan.")
}

var identifier = regexp.MustCompile(`^[a-z0-9][a-z0-9_./:-]{0,127}$`)

// shownCall is a call as a client may see it.
type shownCall struct {
	ID        string          `json:"id"`
	Time      string          `json:"time"`
	Event     string          `json:"event"`
	Client    string          `json:"client"`
	Status    int             `json:"status"`
	Trace     string          `json:"trace_id"`
	Span      string          `json:"span_id"`
	Decisions []shownDecision `json:"decisions"`
}

type shownDecision struct {
	Outcome  engine.Outcome `json:"outcome"`
	Reason   string         `json:"reason"`
	Party    string         `json:"party,omitempty"`
	Role     string         `json:"role,omitempty"`
	Action   string         `json:"action,omitempty"`
	Purpose  string         `json:"purpose,omitempty"`
	Field    string         `json:"field,omitempty"`
	Receiver string         `json:"receiver,omitempty"`
	Day      engine.Day     `json:"day"`
	Clauses  []string       `json:"clauses"`
	Policies string         `json:"policy_hash"`
	Register string         `json:"register_hash"`
	Facts    map[string]any `json:"facts,omitempty"`
	Gaps     []journal.Gap  `json:"gaps,omitempty"`
}

func show(seen *journal.Seen) shownCall {
	adl := seen.Record.ADL
	out := shownCall{
		ID: strconv.FormatInt(seen.Seq, 10), Time: seen.At.Format(time.RFC3339Nano), Event: adl.Event, Client: seen.Record.Call.Client,
		Status: seen.Record.Call.Status, Trace: adl.Trace, Span: adl.Span, Decisions: []shownDecision{},
	}
	for _, d := range seen.Decisions {
		q := d.Question
		x := shownDecision{
			Outcome: d.Outcome.Outcome, Reason: d.Reason, Party: q.Party, Role: q.Role, Action: q.Action, Purpose: q.Purpose, Field: q.Field,
			Receiver: journal.Receiver(q), Day: d.Day, Policies: d.Policies, Register: d.Register, Clauses: []string{}, Gaps: d.Gaps,
		}
		for _, k := range d.Checks {
			x.Clauses = append(x.Clauses, k.Clause)
		}
		for name, v := range q.Facts {
			if x.Facts == nil {
				x.Facts = map[string]any{}
			}
			x.Facts[name] = v.Any()
		}
		out.Decisions = append(out.Decisions, x)
	}
	return out
}

// Limits of one read: the size of a page, and the records that are searched for it.
const (
	pageLength = 100
	pageReads  = 20_000
)

// ListRecords answers GET /v1/journal/records, newest first, a page at a time. Next is where the following page begins.
func (s Records) ListRecords(c echo.Context, p v1.ListRecordsParams) error {
	client, err := s.reader(c, "party", "clause", "field", "outcome", "policyHash", "from", "until", "before")
	if err != nil {
		return err
	}
	if p.Outcome != nil && !p.Outcome.Valid() {
		return problem.NotAmong("outcome", v1.OutcomePermitted, v1.OutcomeForbidden, v1.OutcomeInsufficient, v1.OutcomeJudgement)
	}
	if p.Before != nil && *p.Before < 1 {
		return badTerm()
	}
	f := journal.Filter{
		Parties: client.Sees(), Party: value(p.Party), Clause: value(p.Clause), Field: value(p.Field), Policies: value(p.PolicyHash),
		Outcome: engine.Outcome(value(p.Outcome)), Range: sealed.Range{Until: value(p.Before), Backwards: true},
	}
	if p.From != nil {
		f.From = dayStart(p.From, 0)
	}
	if p.Until != nil {
		f.Until = dayStart(p.Until, 1)
	}
	size, err := s.Journal.Store.Size(c.Request().Context())
	if err != nil {
		return err
	}
	if f.Range.Until == 0 || f.Range.Until > size {
		f.Range.Until = size
	}
	f.Range.From = max(0, f.Range.Until-pageReads)
	page := struct {
		Records []shownCall `json:"records"`
		Next    int64       `json:"next,omitempty"` // the parameter before of the next page
	}{Records: []shownCall{}, Next: f.Range.From}
	for seen, err := range journal.NewReader(s.Journal.Store).Calls(c.Request().Context(), f) {
		if err != nil {
			return err
		}
		page.Records = append(page.Records, show(seen))
		if len(page.Records) == pageLength {
			page.Next = seen.Seq
			break
		}
	}
	return c.JSON(http.StatusOK, page)
}

// value returns what a pointer points to; the zero value for nil.
func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// dayStart returns the first moment of a day in Amsterdam, or of a number of days later.
func dayStart(d *openapi_types.Date, later int) time.Time {
	return time.Date(d.Year(), d.Month(), d.Day()+later, 0, 0, 0, 0, wire.Amsterdam())
}

// seen returns a call if the client may see it; a call that it may not see is not found.
func (s Records) seen(c echo.Context, seq v1.Record) (*journal.Seen, error) {
	client, err := s.reader(c)
	if err != nil {
		return nil, err
	}
	f := journal.Filter{Parties: client.Sees(), Range: sealed.Range{From: max(0, seq), Until: max(0, seq) + 1}}
	for seen, err := range journal.NewReader(s.Journal.Store).Calls(c.Request().Context(), f) {
		return seen, err
	}
	return nil, problem.New(http.StatusNotFound, "niet-gevonden", "Dit record is er niet, of het is niet van u.")
}

// GetRecord answers GET /v1/journal/records/{record}.
func (s Records) GetRecord(c echo.Context, seq v1.Record, _ v1.GetRecordParams) error {
	seen, err := s.seen(c, seq)
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, show(seen))
}

// GetProof answers with the proof of a record, which anybody with the verifier key can check. The proof of a batch is only for a client that may
// see all of its decisions.
func (s Records) GetProof(c echo.Context, seq v1.Record, _ v1.GetProofParams) error {
	seen, err := s.seen(c, seq)
	if err != nil {
		return err
	}
	if len(seen.Decisions) != len(seen.Record.Call.Decisions) {
		return problem.New(http.StatusForbidden, "geen-inzage", "Dit record gaat ook over anderen; vraag het bewijs aan de beheerder.")
	}
	p, err := journal.Prove(c.Request().Context(), s.Journal.Store, seen.Seq)
	if errors.Is(err, sealed.ErrNotSealed) {
		return notSealed("Het record wordt binnen een seconde verzegeld. Vraag het bewijs zo opnieuw.")
	}
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, p)
}

// notSealed reports that there is no checkpoint yet: an error of neither the client nor the service.
func notSealed(detail string) error {
	p := problem.New(http.StatusConflict, "nog-niet-verzegeld", detail)
	p.Soon = true
	return p
}

// GetCheckpoint answers with the newest signed checkpoint, for a witness that fetches it.
func (s Records) GetCheckpoint(c echo.Context, _ v1.GetCheckpointParams) error {
	if _, err := s.reader(c); err != nil {
		return err
	}
	last, err := s.Journal.Newest(c.Request().Context())
	if err != nil {
		return err
	}
	if last == nil {
		return notSealed("Het journaal is nog niet verzegeld; zodra er een record in staat, gebeurt dat binnen een seconde.")
	}
	return c.Blob(http.StatusOK, "text/plain; charset=utf-8", last.Note)
}

// ListObligations answers GET /v1/journal/obligations: what is open, due and overdue today.
func (s Records) ListObligations(c echo.Context, p v1.ListObligationsParams) error {
	client, err := s.reader(c, "status")
	if err != nil {
		return err
	}
	if p.Status != nil && !p.Status.Valid() {
		return problem.NotAmong("status", v1.Open, v1.Due, v1.Overdue, v1.Fulfilled)
	}
	leave, err := s.Turn(c.Request().Context()) // it reads the whole journal
	if err != nil {
		return err
	}
	defer leave()
	list, err := journal.Obligations(c.Request().Context(), s.Journal.Store, engine.DayOf(s.Now(), wire.Amsterdam()))
	if err != nil {
		return err
	}
	if client.Sees() != nil {
		list = slices.DeleteFunc(list, func(o journal.Obligation) bool { return !slices.Contains(client.Sees(), o.Bearer) })
	}
	if p.Status != nil {
		list = slices.DeleteFunc(list, func(o journal.Obligation) bool { return string(o.Status) != string(*p.Status) })
	}
	return c.JSON(http.StatusOK, map[string]any{"obligations": list})
}

// FulfilObligation answers POST /v1/journal/obligations/{id}/fulfilled. The body is empty, or {}.
func (s Records) FulfilObligation(c echo.Context, id string, _ v1.FulfilObligationParams) error {
	client, err := s.reader(c)
	if err != nil {
		return err
	}
	sent, err := body.Read(c, echo.MIMEApplicationJSON, wire.MaxBytes) // a page of another origin cannot send this type without a preflight
	if err == nil {
		err = wire.DecodeNothing(sent)
	}
	if err != nil {
		return err
	}
	list, err := journal.ObligationsOf(c.Request().Context(), s.Journal.Store, engine.DayOf(s.Now(), wire.Amsterdam()), id)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(list, func(o journal.Obligation) bool { return o.ID == id })
	if i < 0 || !client.Bears(list[i].Bearer) {
		return problem.New(http.StatusNotFound, "niet-gevonden", "Deze verplichting is er niet, is al nagekomen, of is niet van u.")
	}
	receipt, err := s.Journal.Fulfil(c.Request().Context(), client.ID, list[i].ID)
	if err != nil {
		return held.NotRecorded(err)
	}
	return c.JSON(http.StatusOK, map[string]any{"id": list[i].ID, "status": journal.StatusFulfilled, "record": receipt.Seq})
}
