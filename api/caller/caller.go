// Package caller is the client of a request: what it may ask about, which facts it may assert, and which records it may see.
package caller

import (
	"context"
	"slices"

	"doelbinding/engine"
)

// Caller is the client of a request: what it may ask about, and which facts it may assert. The zero caller may ask nothing.
type Caller struct {
	ID      string
	Any     bool // it may ask about every party
	Parties []string
	Facts   []string
	Limited bool // it may assert only Facts
	Reads   bool // it may read the records of its parties in the journal
	Staff   bool // a person of the operator, who may report for every party what was done
}

type key struct{}

// Of returns the caller in the context of a request; the zero caller if there is none.
func Of(ctx context.Context) Caller {
	c, _ := Known(ctx)
	return c
}

// Known returns the caller in the context of a request, and reports whether there is one.
func Known(ctx context.Context) (Caller, bool) {
	c, ok := ctx.Value(key{}).(Caller)
	return c, ok
}

// With returns a context with a caller.
func With(ctx context.Context, c Caller) context.Context { return context.WithValue(ctx, key{}, c) }

// Sees returns the parties whose records a client may see; nil means all.
func (c Caller) Sees() []string {
	if c.Any {
		return nil
	}
	return append([]string{}, c.Parties...)
}

// Bears reports whether a client may report an obligation of a party as fulfilled. A client that may read everything, such as an auditor, may not.
func (c Caller) Bears(party string) bool {
	return c.ID == "" && c.Any || c.Staff || slices.Contains(c.Parties, party)
}

// MayAsk reports whether a client may ask a question: one of its parties must be the subject, the supplier or the receiver. It compares ids of the
// register, so other names of a party must be resolved first; whether the other parties exist does not matter. Of a search it sees only the fixed
// side, because the member searched for is empty.
func (c Caller) MayAsk(q engine.Question) bool {
	receiver, _ := q.Facts[engine.FactReceiver].Any().(string)
	return c.speaksFor(q.Party, q.Supplier, receiver)
}

// speaksFor reports whether the client speaks for one of some parties. An empty id is no party.
func (c Caller) speaksFor(parties ...string) bool {
	return c.Any || slices.ContainsFunc(parties, func(p string) bool { return p != "" && slices.Contains(c.Parties, p) })
}

// DropFacts removes the facts that the client may not assert, and returns their names. They are then unknown, as if they had not been given.
func (c Caller) DropFacts(q engine.Question) (engine.Question, []string) {
	if !c.Limited {
		return q, nil
	}
	var dropped []string
	for name := range q.Facts {
		if !slices.Contains(c.Facts, name) {
			dropped = append(dropped, name)
		}
	}
	for _, name := range dropped {
		q = q.With(name, engine.Value{})
	}
	slices.Sort(dropped)
	return q, dropped
}
