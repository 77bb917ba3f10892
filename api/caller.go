package api

import (
	"context"
	"errors"
	"net"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"

	"doelbinding/api/identity"
	"doelbinding/api/problem"
	"doelbinding/engine"
)

// caller is the client of a request: what it may ask about, and which facts it may assert. The zero caller may ask nothing.
type caller struct {
	id      string
	any     bool
	parties []string
	facts   []string
	limited bool // it may assert only facts
	reads   bool // it may read the records of its parties in the journal
}

type callerKey struct{}

func callerOf(ctx context.Context) caller {
	c, _ := ctx.Value(callerKey{}).(caller)
	return c
}

// public lists the paths that need no credentials: the probes and the descriptions.
var public = append(slices.Clone(probes), "/.well-known/authzen-configuration", base+"/openapi.json", v1Base+"/openapi.json", "/health", "/", "/docs")

func isPublic(path string) bool { return slices.Contains(public, path) }

// authenticate puts the client into the context of a request, or refuses the request. Without a list of clients every client may ask; the program
// then listens on loopback only.
func (s *Service) authenticate(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		r := c.Request()
		if _, known := r.Context().Value(callerKey{}).(caller); known {
			return next(c)
		}
		if s.Clients == nil {
			ip := net.ParseIP(c.RealIP())
			return next(withCaller(c, caller{any: true, reads: ip != nil && ip.IsLoopback()}))
		}
		if isPublic(r.URL.Path) {
			return next(c)
		}
		found, err := s.Clients.Identify(r)
		if err != nil {
			return s.stranger(c, err)
		}
		withCaller(c, caller{id: found.ID, any: found.Any, parties: found.Parties, facts: found.Facts, limited: found.Facts != nil, reads: found.Reads})
		if wait := s.rates.Spend(found.Client, s.Now()); wait > 0 {
			s.refused("rate")
			c.Response().Header().Set(echo.HeaderRetryAfter, strconv.Itoa(int((wait+time.Second-1)/time.Second)))
			return problem.New(http.StatusTooManyRequests, "te-veel-vragen", "Deze afnemer stelt te veel vragen tegelijk. Probeer het later opnieuw; er is geen besluit genomen.")
		}
		return next(c)
	}
}

// withCaller puts a client into the context of a request.
func withCaller(c echo.Context, client caller) echo.Context {
	r := c.Request()
	c.SetRequest(r.WithContext(context.WithValue(r.Context(), callerKey{}, client)))
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

// sees returns the parties whose records a client may see; nil means all.
func (c caller) sees() []string {
	if c.any {
		return nil
	}
	return append([]string{}, c.parties...)
}

// bears reports whether a client may report an obligation of a party as fulfilled. A client that may read everything, such as an auditor, may not.
func (c caller) bears(party string) bool {
	return c.id == "" && c.any || slices.Contains(c.parties, party)
}

// mayAsk reports whether a client may ask a question: one of its parties must be the subject, the supplier or the receiver. It compares ids of the
// register, so other names of a party must be resolved first; whether the other parties exist does not matter. Of a search it sees only the fixed
// side, because the member searched for is empty.
func (c caller) mayAsk(q engine.Question) bool {
	receiver, _ := q.Facts[engine.FactReceiver].Any().(string)
	return c.speaksFor(q.Party, q.Supplier, receiver)
}

// speaksFor reports whether the client speaks for one of some parties. An empty id is no party.
func (c caller) speaksFor(parties ...string) bool {
	return c.any || slices.ContainsFunc(parties, func(p string) bool { return p != "" && slices.Contains(c.parties, p) })
}

// dropFacts removes the facts that the client may not assert, and returns their names. They are then unknown, as if they had not been given.
func (c caller) dropFacts(q engine.Question) (engine.Question, []string) {
	if !c.limited {
		return q, nil
	}
	var dropped []string
	for name := range q.Facts {
		if !slices.Contains(c.facts, name) {
			dropped = append(dropped, name)
		}
	}
	for _, name := range dropped {
		q = q.With(name, engine.Value{})
	}
	slices.Sort(dropped)
	return q, dropped
}

// allow returns the question as this client may ask it, with the names of the facts that were dropped, or refuses it. An unknown party and a party of
// another client are refused alike.
func (s *Service) allow(ctx context.Context, q engine.Question) (engine.Question, []string, error) {
	client := callerOf(ctx)
	q, dropped := client.dropFacts(q)
	if !client.mayAsk(q) {
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
