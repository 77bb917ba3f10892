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
	"golang.org/x/time/rate"

	"doelbinding/api/identity"
	"doelbinding/engine"
)

// caller is who asks: what it may ask about, and what it may state. The zero caller may ask nothing.
type caller struct {
	id      string
	any     bool
	parties []string
	facts   []string
	limited bool // to facts
	reads   bool // the journal, as far as it is about its parties
}

type callerKey struct{}

func callerOf(ctx context.Context) caller {
	c, _ := ctx.Value(callerKey{}).(caller)
	return c
}

// public lists the paths that need no credentials: how the service is, and what anybody may read of how to ask it.
var public = append(slices.Clone(probes), "/.well-known/authzen-configuration", base+"/openapi.json", v1Base+"/openapi.json", "/health", "/", "/docs")

func isPublic(path string) bool { return slices.Contains(public, path) }

// authenticate puts the caller into the context of a request, or refuses it. Without a way to tell callers apart everybody may ask: the
// program then listens on loopback only.
func (s *Service) authenticate(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		r := c.Request()
		if _, known := r.Context().Value(callerKey{}).(caller); known {
			return next(c)
		}
		if s.Clients == nil {
			ip := net.ParseIP(c.RealIP())
			return next(as(c, caller{any: true, reads: ip != nil && ip.IsLoopback()}))
		}
		if isPublic(r.URL.Path) {
			return next(c)
		}
		found, err := s.Clients.Identify(r)
		if err != nil {
			return s.stranger(c, err)
		}
		as(c, caller{id: found.ID, any: found.Any, parties: found.Parties, facts: found.Facts, limited: found.Facts != nil, reads: found.Reads})
		if wait := s.rates.spend(found.Client, s.Now()); wait > 0 {
			s.refused("rate")
			c.Response().Header().Set(echo.HeaderRetryAfter, strconv.Itoa(int((wait+time.Second-1)/time.Second)))
			return problem(http.StatusTooManyRequests, "te-veel-vragen", "Deze afnemer stelt te veel vragen tegelijk. Probeer het later opnieuw; er is geen besluit genomen.")
		}
		return next(c)
	}
}

// as puts the caller into the context of a request.
func as(c echo.Context, who caller) echo.Context {
	r := c.Request()
	c.SetRequest(r.WithContext(context.WithValue(r.Context(), callerKey{}, who)))
	return c
}

// stranger refuses who did not prove who he is. All that is wrong with credentials looks the same from outside.
func (s *Service) stranger(c echo.Context, err error) error {
	switch {
	case errors.Is(err, identity.ErrNone), errors.Is(err, identity.ErrInvalid):
		s.refused("credentials")
		challenge := s.Clients.Challenge()
		if errors.Is(err, identity.ErrInvalid) {
			challenge += `, error="invalid_token"`
		}
		c.Response().Header().Set(echo.HeaderWWWAuthenticate, challenge)
		return problem(http.StatusUnauthorized, "niet-herkend", "Stuur een geldig clientcertificaat of toegangstoken mee.")
	case errors.Is(err, identity.ErrUnknown):
		s.refused("unknown_client")
		return problem(http.StatusForbidden, "geen-afnemer", "Deze afnemer staat niet in de lijst van wie hier mag vragen.")
	case errors.Is(err, identity.ErrNoKeys):
		s.refused("no_keys")
		return problem(http.StatusServiceUnavailable, "geen-sleutels", "Het toegangstoken is nu niet te controleren. Probeer het zo opnieuw; er is geen besluit genomen.")
	}
	return err
}

// sees gives the parties whose records a caller may see; nil: everybody's.
func (c caller) sees() []string {
	if c.any {
		return nil
	}
	return append([]string{}, c.parties...)
}

// bears tells whether a caller may report what a party had to do as done. Who may look at everything, an auditor, cannot say that for others.
func (c caller) bears(party string) bool {
	return c.id == "" && c.any || slices.Contains(c.parties, party)
}

// mayAsk tells whether a question is the caller's to ask: one of its parties is the subject, the supplier or the receiver. Names are
// compared as the register writes them, so it comes after any other way of naming a party is resolved; whether the others exist plays no
// part. In a search it judges the side that is fixed: what is searched for is empty.
func (c caller) mayAsk(q engine.Question) bool {
	receiver, _ := q.Facts[engine.FactReceiver].Any().(string)
	return c.speaksFor(q.Party, q.Supplier, receiver)
}

// speaksFor tells whether one of some parties is one that the caller speaks for; an empty one is none.
func (c caller) speaksFor(parties ...string) bool {
	return c.any || slices.ContainsFunc(parties, func(p string) bool { return p != "" && slices.Contains(c.parties, p) })
}

// hear takes the facts away that the caller may not state, and names them. They are unknown then, as if nobody had said a word.
func (c caller) hear(q engine.Question) (engine.Question, []string) {
	if !c.limited {
		return q, nil
	}
	var unheard []string
	for name := range q.Facts {
		if !slices.Contains(c.facts, name) {
			unheard = append(unheard, name)
		}
	}
	for _, name := range unheard {
		q = q.With(name, engine.Value{})
	}
	slices.Sort(unheard)
	return q, unheard
}

// allow gives the question as this caller may put it, and the facts it was not heard on; or refuses it. An unknown party and somebody
// else's are refused alike.
func (s *Service) allow(ctx context.Context, q engine.Question) (engine.Question, []string, error) {
	who := callerOf(ctx)
	q, unheard := who.hear(q)
	if !who.mayAsk(q) {
		s.refused("not_its_party")
		return q, nil, problem(http.StatusForbidden, "niet-bevoegd",
			"Deze afnemer mag alleen vragen naar wat een partij aangaat waarvoor hij spreekt: als aanvrager, verstrekker of ontvanger.")
	}
	return q, unheard, nil
}

// unheardAssumed refuses a decision that reads the silence about a fact as an answer, when there was no silence: the caller did say
// something, but was not heard. What is unknown must not become "no" that way.
func unheardAssumed(d engine.Decision, unheard []string) error {
	p := problem(http.StatusForbidden, "feit-niet-bevoegd",
		"Deze afnemer mag een feit niet stellen waarvan ook het zwijgen iets zou betekenen. Laat het weg, of laat het stellen door wie dat mag.")
	for _, a := range d.Assumed {
		if slices.Contains(unheard, a.What) {
			p.Errors = append(p.Errors, Fault{Pointer: "/context/facts/" + a.What, Code: "feit-niet-bevoegd", Title: "Dit feit mag deze afnemer niet stellen."})
		}
	}
	if len(p.Errors) == 0 {
		return nil
	}
	return p
}

// rates holds a bucket of requests per client.
type rates map[*identity.Client]*rate.Limiter

// newRates makes the buckets; a client without a limit has none.
func newRates(clients *identity.Clients) rates {
	out := rates{}
	for c := range clients.All() {
		if c.PerSecond > 0 {
			out[c] = rate.NewLimiter(rate.Limit(c.PerSecond), max(1, c.Burst))
		}
	}
	return out
}

// spend takes one request out of a client's bucket, or tells how long it takes until there is one again.
func (r rates) spend(c *identity.Client, now time.Time) time.Duration {
	bucket := r[c]
	if bucket == nil {
		return 0
	}
	take := bucket.ReserveN(now, 1)
	wait := take.DelayFrom(now)
	if wait > 0 {
		take.CancelAt(now)
	}
	return wait
}
