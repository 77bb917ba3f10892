package api

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strconv"

	"github.com/labstack/echo/v4"

	"doelbinding/api/admission"
	"doelbinding/api/caller"
	"doelbinding/api/identity"
	"doelbinding/api/problem"
	"doelbinding/api/workbench/who"
	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// ratesOf returns the rates of the clients that have one.
func ratesOf(clients *identity.Clients) (out admission.Rates[*identity.Client]) {
	for c := range clients.All() {
		if c.PerSecond > 0 {
			out.Limit(c, c.PerSecond, c.Burst)
		}
	}
	return out
}

// authenticate puts the client into the context of a request, or refuses the request. Without a list of clients every client may ask; the program
// then listens on loopback only.
func (s *Service) authenticate(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		r := c.Request()
		if _, known := caller.Known(r.Context()); known {
			return next(c)
		}
		if me, ours := s.workbench.Who(r); ours { // the page itself refuses who may not see it
			return next(withCaller(c, caller.Caller{ID: me.ID, Any: me.May(who.Reader), Reads: me.May(who.Reader), Staff: me.May(who.Writer)}))
		}
		if s.Clients == nil {
			ip := net.ParseIP(c.RealIP())
			return next(withCaller(c, caller.Caller{Any: true, Reads: ip != nil && ip.IsLoopback()}))
		}
		if isPublic(r.URL.Path) {
			return next(c)
		}
		found, err := s.Clients.Identify(r)
		if err != nil {
			return s.stranger(c, err)
		}
		withCaller(c, caller.Caller{ID: found.ID, Any: found.Any, Parties: found.Parties, Facts: found.Facts, Limited: found.Facts != nil, Reads: found.Reads})
		if wait := s.rates.Spend(found.Client, s.Now()); wait > 0 {
			s.refused("rate")
			c.Response().Header().Set(echo.HeaderRetryAfter, strconv.Itoa(admission.Seconds(wait)))
			return problem.New(http.StatusTooManyRequests, "te-veel-vragen", "Deze afnemer stelt te veel vragen tegelijk. Probeer het later opnieuw; er is geen besluit genomen.")
		}
		return next(c)
	}
}

// withCaller puts a client into the context of a request.
func withCaller(c echo.Context, client caller.Caller) echo.Context {
	r := c.Request()
	c.SetRequest(r.WithContext(caller.With(r.Context(), client)))
	return c
}

// stranger refuses a client without valid credentials. The answer does not say what is wrong with them.
func (s *Service) stranger(c echo.Context, err error) error {
	switch {
	case errors.Is(err, identity.ErrNone), errors.Is(err, identity.ErrInvalid):
		s.refused("credentials")
		challenge := s.Clients.Challenge()
		if errors.Is(err, identity.ErrInvalid) {
			challenge += `, error="invalid_token"`
		}
		c.Response().Header().Set(echo.HeaderWWWAuthenticate, challenge)
		return problem.New(http.StatusUnauthorized, "niet-herkend", "Stuur een geldig clientcertificaat of toegangstoken mee.")
	case errors.Is(err, identity.ErrUnknown):
		s.refused("unknown_client")
		return problem.New(http.StatusForbidden, "geen-afnemer", "Deze afnemer staat niet in de lijst van wie hier mag vragen.")
	case errors.Is(err, identity.ErrNoKeys):
		s.refused("no_keys")
		return problem.New(http.StatusServiceUnavailable, "geen-sleutels", "Het toegangstoken is nu niet te controleren. Probeer het zo opnieuw; er is geen besluit genomen.")
	}
	return err
}

// admitted is an authorised question, with the facts that were dropped because this client may not assert them.
type admitted struct {
	wire.Decoded
	dropped []string
}

// admit returns the question as this client may ask it, or refuses it. In a search the member searched for is empty, so that only the fixed side
// counts. Searches and the filter call it too.
func (s *Service) admit(ctx context.Context, q wire.Decoded) (admitted, error) {
	question, dropped, err := s.allow(ctx, q.Question)
	if err != nil {
		return admitted{}, err
	}
	adopt(ctx, q.Trace)
	q.Question = question
	if check := s.CheckActivity; check != nil && q.Activity != "" {
		switch known, err := check(q.Activity); {
		case err != nil:
			return admitted{}, fmt.Errorf("register of processing: %w", err)
		case !known:
			return admitted{}, &wire.Error{Problems: []wire.Problem{{Code: wire.WrongValue, Pointer: "/action/properties/processing_activity_id"}}}
		}
	}
	return admitted{q, dropped}, nil
}

// allow returns the question as this client may ask it, with the names of the facts that were dropped, or refuses it. An unknown party and a party of
// another client are refused alike.
func (s *Service) allow(ctx context.Context, q engine.Question) (engine.Question, []string, error) {
	client := caller.Of(ctx)
	q, dropped := client.DropFacts(q)
	if !client.MayAsk(q) {
		s.refused("not_its_party")
		return q, nil, problem.New(http.StatusForbidden, "niet-bevoegd",
			"Deze afnemer mag alleen vragen naar wat een partij aangaat waarvoor hij spreekt: als aanvrager, verstrekker of ontvanger.")
	}
	return q, dropped, nil
}

// droppedAssumed refuses a decision that takes the absence of a fact for an answer if the fact was given but dropped. A dropped fact is unknown, and
// unknown must not become "no" that way.
func droppedAssumed(d engine.Decision, dropped []string) error {
	p := problem.New(http.StatusForbidden, "feit-niet-bevoegd",
		"Deze afnemer mag een feit niet stellen waarvan ook het zwijgen iets zou betekenen. Laat het weg, of laat het stellen door wie dat mag.")
	for _, a := range d.Assumed {
		if slices.Contains(dropped, a.What) {
			p.Errors = append(p.Errors, problem.Fault{Pointer: "/context/facts/" + a.What, Code: "feit-niet-bevoegd", Title: "Dit feit mag deze afnemer niet stellen."})
		}
	}
	if len(p.Errors) == 0 {
		return nil
	}
	return p
}
