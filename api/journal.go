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

	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// journalRoutes give read access. Each look is a call, and recorded as one.
func (s *Service) journalRoutes() {
	const at = "/v1/journal/"
	s.echo.GET(at+"records", s.records, s.mayRead)
	s.echo.GET(at+"records/:id", s.recordOne, s.mayRead)
	s.echo.GET(at+"records/:id/proof", s.recordProof, s.mayRead)
	s.echo.GET(at+"checkpoint", s.checkpoint, s.mayRead)
	s.echo.GET(at+"obligations", s.owed, s.mayRead)
	s.echo.POST(at+"obligations/:id/fulfilled", s.fulfilled, s.mayRead)
}

func (s *Service) mayRead(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if s.Journal == nil {
			return problem(http.StatusNotFound, "geen-journaal", "Deze dienst houdt geen journaal bij.")
		}
		if !callerOf(c.Request().Context()).reads {
			return problem(http.StatusForbidden, "geen-inzage", "U mag het journaal niet inzien.")
		}
		deposited(c.Request().Context()).Look = strings.TrimPrefix(c.Path(), "/v1/journal/")
		return next(c)
	}
}

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

var identifier = regexp.MustCompile(`^[a-z0-9][a-z0-9_./:-]{0,127}$`)

// records answers GET /v1/journal/records: the newest first, a page at a time. Next is where the following page begins.
func (s *Service) records(c echo.Context) error {
	f := journal.Filter{Parties: callerOf(c.Request().Context()).sees(), Range: journal.Range{Backwards: true}}
	for name, values := range c.QueryParams() {
		v := values[0]
		if len(values) != 1 || !identifier.MatchString(v) {
			return badQuery()
		}
		var err error
		switch name {
		case "party":
			f.Party = v
		case "clause":
			f.Clause = v
		case "field":
			f.Field = v
		case "outcome":
			f.Outcome = engine.Outcome(v)
		case "policyHash":
			f.Policies = v
		case "from":
			f.From, err = dayStart(v, 0)
		case "until":
			f.Until, err = dayStart(v, 1)
		case "before":
			f.Range.Until, err = strconv.ParseInt(v, 10, 64)
		default:
			return badQuery()
		}
		if err != nil {
			return badQuery()
		}
	}
	size, err := s.Journal.Store.Size(c.Request().Context())
	if err != nil {
		return err
	}
	if f.Range.Until <= 0 || f.Range.Until > size {
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

func badQuery() error {
	return problem(http.StatusBadRequest, "ongeldige-vraag", "Een zoekterm is niet bekend, staat er twee keer of heeft een vorm die niet kan.")
}

// dayStart is the first moment of a day in Amsterdam, or of a day later.
func dayStart(s string, later int) (time.Time, error) {
	t, err := time.ParseInLocation(time.DateOnly, s, wire.Amsterdam())
	return t.AddDate(0, 0, later), err
}

// seen finds the call that a path names, if the caller may see it. What it may not see is not there.
func (s *Service) seen(c echo.Context) (*journal.Seen, error) {
	gone := problem(http.StatusNotFound, "niet-gevonden", "Dit record is er niet, of het is niet van u.")
	seq, err := strconv.ParseInt(c.Param("id"), 10, 64)
	if err != nil || seq < 0 {
		return nil, gone
	}
	f := journal.Filter{Parties: callerOf(c.Request().Context()).sees(), Range: journal.Range{From: seq, Until: seq + 1}}
	for seen, err := range journal.NewLooker(s.Journal.Store).Calls(c.Request().Context(), f) {
		return seen, err
	}
	return nil, gone
}

func (s *Service) recordOne(c echo.Context) error {
	seen, err := s.seen(c)
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, show(seen))
}

// recordProof answers with everything that somebody else needs to check that the record stands in the log. A batch holds decisions about others:
// its proof is for whoever may see all of it.
func (s *Service) recordProof(c echo.Context) error {
	seen, err := s.seen(c)
	if err != nil {
		return err
	}
	if len(seen.Decisions) != len(seen.Record.Call.Decisions) {
		return problem(http.StatusForbidden, "geen-inzage", "Dit record gaat ook over anderen; vraag het bewijs aan de beheerder.")
	}
	p, err := journal.Prove(c.Request().Context(), s.Journal.Store, seen.Seq)
	if errors.Is(err, journal.ErrNotSealed) {
		return problem(http.StatusServiceUnavailable, "nog-niet-verzegeld", "Het record wordt binnen een seconde verzegeld. Vraag het bewijs zo opnieuw.")
	}
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, p)
}

// checkpoint answers with the newest signed checkpoint, for a witness that comes for it.
func (s *Service) checkpoint(c echo.Context) error {
	last, err := s.Journal.Newest(c.Request().Context())
	if err != nil {
		return err
	}
	if last == nil {
		return problem(http.StatusServiceUnavailable, "nog-niet-verzegeld", "Het journaal is nog niet verzegeld.")
	}
	return c.Blob(http.StatusOK, "text/plain; charset=utf-8", last.Note)
}

// owed answers GET /v1/journal/obligations: what is open, due and overdue today.
func (s *Service) owed(c echo.Context) error {
	who := callerOf(c.Request().Context())
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
	if want := c.QueryParam("status"); want != "" {
		list = slices.DeleteFunc(list, func(o journal.Obligation) bool { return string(o.Status) != want })
	}
	return c.JSON(http.StatusOK, map[string]any{"obligations": list})
}

// fulfilled answers POST /v1/journal/obligations/{id}/fulfilled.
func (s *Service) fulfilled(c echo.Context) error {
	who := callerOf(c.Request().Context())
	list, err := journal.ObligationsOf(c.Request().Context(), s.Journal.Store, engine.DayOf(s.Now(), wire.Amsterdam()), c.Param("id"))
	if err != nil {
		return err
	}
	i := slices.IndexFunc(list, func(o journal.Obligation) bool { return o.ID == c.Param("id") })
	if i < 0 || who.sees() != nil && !slices.Contains(who.sees(), list[i].Bearer) {
		return problem(http.StatusNotFound, "niet-gevonden", "Deze verplichting is er niet, is al nagekomen, of is niet van u.")
	}
	receipt, err := s.Journal.Fulfil(c.Request().Context(), who.id, list[i].ID)
	if err != nil {
		return notRecorded(err)
	}
	return c.JSON(http.StatusOK, map[string]any{"id": list[i].ID, "status": journal.StatusFulfilled, "record": receipt.Seq})
}
