package register

import (
	"strings"

	"doelbinding/engine"
)

// Stated lists the facts that only a clause can read; parties and roles are resolved before the policies are asked.
func (s *Snapshot) Stated() (out []string) {
	for _, f := range s.Facts() {
		if !f.Member && f.Type != engine.TypeParty && f.Type != engine.TypeRole {
			out = append(out, f.Name)
		}
	}
	return out
}

// relations checks that what a fact is related to exists, and is of the type that the relation speaks about.
func (l *loader) relations(at string, r engine.Relations) {
	typed := func(what, name, kind string) {
		l.refer(at, what, facts, name)
		if other := l.find(facts, name); other != nil && kind != "" && other.Entry.(engine.Fact).Type != kind {
			l.fail(at, "%s %q is no %s", what, name, kind)
		}
	}
	for _, name := range r.Implies {
		typed("implied fact", name, engine.TypeBoolean)
	}
	for _, name := range r.Excludes {
		typed("excluded fact", name, "")
	}
	for _, id := range r.Fields {
		l.refer(at, "excluded field", fields, id)
	}
	for _, b := range r.Below {
		typed("fact below a number", b.Fact, engine.TypeBoolean)
	}
	for _, t := range r.ToldBy {
		if l.find(purposes, t.Name) == nil && l.find(fields, t.Name) == nil {
			l.fail(at, "%q tells it, and is neither a purpose nor a field", t.Name)
		}
	}
	for _, name := range r.NotBefore {
		if id, ok := strings.CutSuffix(name, ".from"); ok {
			l.refer(at, "agreement", agreements, id)
		} else {
			typed("earlier day", name, engine.TypeDate)
		}
	}
	for _, name := range r.NotAfter {
		if name != engine.TimeMember {
			typed("later day", name, engine.TypeDate)
		}
	}
}
