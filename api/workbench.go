package api

import (
	"context"
	"errors"
	"net"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"

	"doelbinding/api/held"
	"doelbinding/api/problem"
	"doelbinding/api/workbench"
	"doelbinding/api/workbench/ask"
	"doelbinding/engine"
	"doelbinding/engine/interview"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// openWorkbench adds the pages for people, if the settings have them. Where nobody logs in, there is no workbench beside a list of clients, and
// without one only this machine gets it.
func (s *Service) openWorkbench() {
	if s.Workbench == nil || s.Clients != nil && s.Workbench.Login == nil {
		return
	}
	s.workbench = workbench.New(workbench.Config{
		Register: s.Register, Engine: s.Engine, Now: s.Now, Service: desk{s}, Journal: s.Journal, Turn: s.full.Take, Address: s.echo.IPExtractor, Filter: s.delivery(), Settings: *s.Workbench,
	})
	for _, r := range s.workbench.Routes() {
		s.echo.Add(r.Method, r.Path, s.page(r))
	}
}

// page serves one page of the workbench.
func (s *Service) page(r workbench.Route) echo.HandlerFunc {
	return func(c echo.Context) error {
		if ip := net.ParseIP(c.RealIP()); s.Workbench.Login == nil && (ip == nil || !ip.IsLoopback()) {
			return problem.New(http.StatusForbidden, "alleen-deze-computer", "De werkbank is er alleen op de computer waarop de dienst draait, zolang niemand kan inloggen.")
		}
		request := c.Request()
		for _, name := range c.ParamNames() {
			request.SetPathValue(name, c.Param(name))
		}
		if r.Own != nil {
			return r.Own(c.Response(), request)
		}
		if r.Decide == nil {
			held.Of(c.Response()).Keep(held.Content{Nothing: true})
			return r.Serve(c.Response(), request)
		}
		decisions, err := r.Decide(c.Response(), request)
		if err != nil {
			return err
		}
		content, note := held.Decided(decisions)
		if note.Event != "" {
			note.Event = journal.EventTryout
		}
		held.Of(c.Response()).Keep(content)
		held.Of(c.Response()).Note(note)
		return nil
	}
}

// looks reports whether a request only looks at a page of the workbench.
func (s *Service) looks(r *http.Request) bool { return s.workbench != nil && s.workbench.Looks(r) }

// failPage answers an error with a page, if a browser asked for one.
func (s *Service) failPage(c echo.Context, p *problem.Problem, err error) bool {
	r := c.Request()
	if s.workbench == nil || !workbench.Ours(r.URL.Path) || !workbench.ReadsHTML(r) {
		return false
	}
	held.Of(c.Response()).Problem(p.Type)
	if err := s.workbench.Fail(c.Response(), r, p, err); err != nil {
		s.Log.Error("write problem", "error", err)
	}
	return true
}

// desk is the service as the workbench asks it: the dialogue and the decisions of every other client.
type desk struct{ *Service }

// Step takes one step of a dialogue.
func (d desk) Step(ctx context.Context, reg engine.Register, in wire.Interview) (interview.Step, error) {
	return v1Server{Service: d.Service}.step(ctx, reg, in)
}

// Decide decides a question.
func (d desk) Decide(ctx context.Context, reg engine.Register, q wire.Decoded) (ask.Decided, error) {
	v, err := engineDecider(d).answer(ctx, reg, q)
	if errors.Is(err, errLate) {
		return ask.Decided{}, errors.Join(ask.ErrLate, err)
	}
	if err != nil {
		return ask.Decided{}, err
	}
	return ask.Decided{Decision: v.decided.Decision, ID: v.decided.Mark.ID, JSON: v.JSON, Record: *v.decided}, nil
}

// toWorkbench leads a browser to the workbench; a client that asks for anything else gets what it always got.
func (s *Service) toWorkbench(c echo.Context) bool {
	return s.workbench != nil && workbench.ReadsHTML(c.Request()) && !strings.Contains(c.Request().Header.Get(echo.HeaderAccept), echo.MIMEApplicationJSON)
}
