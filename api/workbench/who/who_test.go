package who_test

import (
	"testing"

	"doelbinding/api/workbench/who"
)

// What each role may do, and that nobody, and a role that does not exist, may do nothing.
func TestARoleAllowsNoMoreThanItSays(t *testing.T) {
	for role, may := range map[who.Role][]bool{
		who.Reader: {true, false, false, false}, who.Writer: {true, true, false, false}, who.Reviewer: {true, false, true, false},
		who.Administrator: {true, true, true, true}, "baas": {false, false, false, false}, "": {false, false, false, false},
	} {
		for i, asked := range who.Roles() {
			if got := (who.Person{ID: "x", Roles: []who.Role{role}}).May(asked); got != may[i] {
				t.Errorf("%q may be %s: %v", role, asked, got)
			}
			if (who.Person{Roles: []who.Role{role}}).May(asked) {
				t.Errorf("nobody is %s", asked)
			}
		}
	}
	if p := (who.Person{ID: "x", Roles: []who.Role{"baas"}}); p.May("baas") {
		t.Error("a role that does not exist is allowed")
	}
	if who.From(who.With(t.Context(), who.Local())).ID != "lokaal" || who.From(t.Context()).May(who.Reader) {
		t.Error("a context does not keep who asks, or makes somebody up")
	}
}
