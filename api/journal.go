package api

import (
	"errors"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"
	openapi_types "github.com/oapi-codegen/runtime/types"

	v1 "doelbinding/api/spec/v1"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// own answers what openapi-v1.yaml describes.
type own struct{ *Service }

var _ v1.ServerInterface = own{}

// GetDescription answers GET /v1/openapi.json, which anybody may read from anywhere.
func (s own) GetDescription(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "*")
	return c.JSONBlob(http.StatusOK, s.document.v1)
}

// journalBase is where the journal can be read. Each look is a call, and recorded as one.
const journalBase = v1Base + "/journal/"

// look gives the caller if it may look into the journal, and has the look recorded. The query holds each of some names at most once.
func (s own) look(c echo.Context, names ...string) (caller, error) {
	who := callerOf(c.Request().Context())
	if s.Journal == nil {
		return who, problem(http.StatusNotFound, "geen-journaal", "Deze dienst houdt geen journaal bij.")
	}
	if !who.reads {
		return who, problem(http.StatusForbidden, "geen-inzage", "U mag het journaal niet inzien.")
	}
	deposited(c.Request().Context()).Look = strings.TrimPrefix(c.Path(), journalBase)
	for name, values := range c.QueryParams() {
		if len(values) != 1 || !slices.Contains(names, name) || !identifier.MatchString(values[0]) {
			return who, badTerm()
		}
	}
	return who, nil
}

func badTerm() error {
	return problem(http.StatusBadRequest, "ongeldige-vraag", "Een zoekterm is niet bekend, staat er twee keer of heeft een waarde die niet kan.")
}

var identifier = regexp.MustCompile(`^[a-z0-9][a-z0-9_./:-]{0,127}$`)

// shownCall is a call for a reader.
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

// What one look may take: a page, and the records that are read for it.
const (
	pageLength = 100
	pageReads  = 20_000
)

// ListRecords answers GET /v1/journal/records: the newest first, a page at a time. Next is where the following page begins.
func (s own) ListRecords(c echo.Context, p v1.ListRecordsParams) error {
	who, err := s.look(c, "party", "clause", "field", "outcome", "policyHash", "from", "until", "before")
	if err != nil {
		return err
	}
	if p.Outcome != nil && !p.Outcome.Valid() {
		return notAmong("outcome", v1.OutcomePermitted, v1.OutcomeForbidden, v1.OutcomeInsufficient, v1.OutcomeJudgement)
	}
	if p.Before != nil && *p.Before < 1 {
		return badTerm()
	}
	f := journal.Filter{
		Parties: who.sees(), Party: value(p.Party), Clause: value(p.Clause), Field: value(p.Field), Policies: value(p.PolicyHash),
		Outcome: engine.Outcome(value(p.Outcome)), Range: journal.Range{Until: value(p.Before), Backwards: true},
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
		Next    int64       `json:"next,omitempty"` // give it as before
	}{Records: []shownCall{}, Next: f.Range.From}
	for seen, err := range journal.NewLooker(s.Journal.Store).Calls(c.Request().Context(), f) {
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

// value gives what was said; nothing is the zero value.
func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// dayStart is the first moment of a day in Amsterdam, or of a day later.
func dayStart(d *openapi_types.Date, later int) time.Time {
	return time.Date(d.Year(), d.Month(), d.Day()+later, 0, 0, 0, 0, wire.Amsterdam())
}

// seen finds a call, if the caller may see it. What it may not see is not there.
func (s own) seen(c echo.Context, seq v1.Record) (*journal.Seen, error) {
	who, err := s.look(c)
	if err != nil {
		return nil, err
	}
	f := journal.Filter{Parties: who.sees(), Range: journal.Range{From: max(0, seq), Until: max(0, seq) + 1}}
	for seen, err := range journal.NewLooker(s.Journal.Store).Calls(c.Request().Context(), f) {
		return seen, err
	}
	return nil, problem(http.StatusNotFound, "niet-gevonden", "Dit record is er niet, of het is niet van u.")
}

// GetRecord answers GET /v1/journal/records/{record}.
func (s own) GetRecord(c echo.Context, seq v1.Record, _ v1.GetRecordParams) error {
	seen, err := s.seen(c, seq)
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, show(seen))
}

// GetProof answers with everything that somebody else needs to check that the record stands in the log. A batch holds decisions about others:
// its proof is for whoever may see all of it.
func (s own) GetProof(c echo.Context, seq v1.Record, _ v1.GetProofParams) error {
	seen, err := s.seen(c, seq)
	if err != nil {
		return err
	}
	if len(seen.Decisions) != len(seen.Record.Call.Decisions) {
		return problem(http.StatusForbidden, "geen-inzage", "Dit record gaat ook over anderen; vraag het bewijs aan de beheerder.")
	}
	p, err := journal.Prove(c.Request().Context(), s.Journal.Store, seen.Seq)
	if errors.Is(err, journal.ErrNotSealed) {
		return notSealed("Het record wordt binnen een seconde verzegeld. Vraag het bewijs zo opnieuw.")
	}
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, p)
}

// notSealed says that what is asked for is to come: no fault of the caller's, and none of the service.
func notSealed(detail string) error {
	p := problem(http.StatusConflict, "nog-niet-verzegeld", detail)
	p.soon = true
	return p
}

// GetCheckpoint answers with the newest signed checkpoint, for a witness that comes for it.
func (s own) GetCheckpoint(c echo.Context, _ v1.GetCheckpointParams) error {
	if _, err := s.look(c); err != nil {
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
func (s own) ListObligations(c echo.Context, p v1.ListObligationsParams) error {
	who, err := s.look(c, "status")
	if err != nil {
		return err
	}
	if p.Status != nil && !p.Status.Valid() {
		return notAmong("status", v1.Open, v1.Due, v1.Overdue, v1.Fulfilled)
	}
	leave, err := s.full.take(c.Request().Context()) // it reads the whole journal
	if err != nil {
		return err
	}
	defer leave()
	list, err := journal.Obligations(c.Request().Context(), s.Journal.Store, engine.DayOf(s.Now(), wire.Amsterdam()))
	if err != nil {
		return err
	}
	if who.sees() != nil {
		list = slices.DeleteFunc(list, func(o journal.Obligation) bool { return !slices.Contains(who.sees(), o.Bearer) })
	}
	if p.Status != nil {
		list = slices.DeleteFunc(list, func(o journal.Obligation) bool { return string(o.Status) != string(*p.Status) })
	}
	return c.JSON(http.StatusOK, map[string]any{"obligations": list})
}

// FulfilObligation answers POST /v1/journal/obligations/{id}/fulfilled. There is nothing to say but that it is so: an empty body, or {}.
func (s own) FulfilObligation(c echo.Context, id string, _ v1.FulfilObligationParams) error {
	who, err := s.look(c)
	if err != nil {
		return err
	}
	body, err := readBody(c, echo.MIMEApplicationJSON, wire.MaxBytes) // a page elsewhere cannot send this type unasked
	if err == nil {
		err = wire.DecodeNothing(body)
	}
	if err != nil {
		return err
	}
	list, err := journal.ObligationsOf(c.Request().Context(), s.Journal.Store, engine.DayOf(s.Now(), wire.Amsterdam()), id)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(list, func(o journal.Obligation) bool { return o.ID == id })
	if i < 0 || !who.bears(list[i].Bearer) {
		return problem(http.StatusNotFound, "niet-gevonden", "Deze verplichting is er niet, is al nagekomen, of is niet van u.")
	}
	receipt, err := s.Journal.Fulfil(c.Request().Context(), who.id, list[i].ID)
	if err != nil {
		return notRecorded(err)
	}
	return c.JSON(http.StatusOK, map[string]any{"id": list[i].ID, "status": journal.StatusFulfilled, "record": receipt.Seq})
}
