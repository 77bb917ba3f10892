// Package who says who uses the workbench, and what that person may do. How a person is known is handed in: by package login for a server, and on a
// computer of one's own there is one person, who needs to prove nothing.
package who

import (
	"context"
	"slices"
)

// Role is what a person may do. Nobody may do a thing because of another role, but for the administrator.
type Role string

// The roles of a workbench, as people read them.
const (
	Reader        Role = "lezer"       // looks at pages and asks questions
	Writer        Role = "schrijver"   // writes proposals and hands them in
	Reviewer      Role = "beoordelaar" // approves what somebody else wrote, and merges it
	Administrator Role = "beheerder"   // may do all of that
)

// Roles lists every role.
func Roles() []Role { return []Role{Reader, Writer, Reviewer, Administrator} }

// Known reports whether a role exists.
func (r Role) Known() bool { return slices.Contains(Roles(), r) }

// Person is who uses the workbench. ID never changes and tells two persons apart; the zero value is nobody.
type Person struct {
	ID    string `json:"id"`
	Name  string `json:"name"`            // as others read it
	Email string `json:"email,omitempty"` // for the author of a commit; empty: not known
	Roles []Role `json:"-"`
}

// May reports whether a person has a role. Who may write or review may read too.
func (p Person) May(r Role) bool {
	if p.ID == "" || !r.Known() {
		return false
	}
	return slices.Contains(p.Roles, r) || slices.Contains(p.Roles, Administrator) ||
		r == Reader && (slices.Contains(p.Roles, Writer) || slices.Contains(p.Roles, Reviewer))
}

// Local is the one person of a computer where nobody logs in. That is one pair of eyes: what this person wrote, nobody can approve there.
func Local() Person {
	return Person{ID: "lokaal", Name: "gebruiker van deze computer", Roles: Roles()}
}

type key struct{}

// With returns a context that knows who asks.
func With(ctx context.Context, p Person) context.Context { return context.WithValue(ctx, key{}, p) }

// From returns who asks; nobody if that is not known.
func From(ctx context.Context) Person {
	p, _ := ctx.Value(key{}).(Person)
	return p
}
