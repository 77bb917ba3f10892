package source

import (
	"maps"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Silence knows which facts' silence a clause reads as an answer, by itself or through the library.
type Silence struct {
	reader  *Reader
	is      func(Callable) bool
	library map[string]map[string]bool
}

// NewSilence reads the library for some of the functions that read silence.
func NewSilence(b *Bundle, r *Reader, is func(Callable) bool) *Silence {
	s := &Silence{reader: r, is: is, library: map[string]map[string]bool{}}
	own, calls := r.literals(b, is)
	for rule := range own {
		s.library[rule] = closure(rule, own, calls, map[string]bool{})
	}
	return s
}

// Of returns the facts whose silence a clause reads as an answer.
func (s *Silence) Of(m *ast.Module) []string { return s.reader.presumed(m, s.is, s.library) }

// closure gives what a library rule reads itself and through what it calls.
func closure(rule string, own map[string]map[string]bool, calls map[string][]string, seen map[string]bool) map[string]bool {
	out := map[string]bool{}
	if seen[rule] {
		return out
	}
	seen[rule] = true
	maps.Copy(out, own[rule])
	for _, next := range calls[rule] {
		maps.Copy(out, closure(next, own, calls, seen))
	}
	return out
}
