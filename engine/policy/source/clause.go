package source

import (
	"errors"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
)

// clauseOf reads the annotation of a clause. What an annotation must hold is judged by the meta-policy and the lint; here it only has to
// be readable, for an unreadable one is no clause.
func clauseOf(id string, m *ast.Module) (engine.Clause, error) {
	var about *ast.Annotations
	for _, a := range m.Annotations {
		if a.Scope == "package" {
			about = a
		}
	}
	if about == nil {
		return engine.Clause{}, errors.New("no METADATA on the package")
	}
	r := annotation{custom: about.Custom}
	c := engine.Clause{
		ID: id, Title: about.Title, Gist: about.Description,
		Effect: engine.Effect(r.text("effect")), Side: r.text("side"),
		Valid:  engine.Period{From: engine.Day(r.text("valid_from")), Until: engine.Day(r.optional("valid_until"))},
		Source: r.optional("source"), Reading: r.optional("reading"), Alternative: r.optional("alternative"),
		OtherRoute: r.optional("other_route"), Signed: r.optional("signed"), OverriddenBy: r.optional("overridden_by"),
		OnlyAct: r.optional("only_act"), OnlyDataset: r.optional("only_dataset"),
	}
	if c.Effect.Dutch() == "" {
		r.fail("effect is none of ground, prohibition, Condition, duty")
	}
	if label, _ := about.Labels["clause"].(string); label != id {
		r.fail("labels.clause is %q, the path is %s", label, id)
	}
	for _, v := range r.list("presumes") {
		s, ok := v.(string)
		if !ok {
			r.fail("presumes holds something that is no name")
		}
		c.Presumes = append(c.Presumes, s)
	}
	for _, v := range r.list("citations") {
		span := annotation{custom: AsMap(v)}
		c.Citations = append(c.Citations, engine.CitationSpan{
			ID:     span.text("id"),
			Period: engine.Period{From: engine.Day(span.text("from")), Until: engine.Day(span.optional("until"))},
		})
		r.err = errors.Join(r.err, span.err)
	}
	return c, r.err
}

// AsMap returns v as an object; nil if it is none.
func AsMap(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

// annotation reads the custom part of METADATA and keeps everything that is wrong with it.
type annotation struct {
	custom map[string]any
	err    error
}

func (a *annotation) fail(format string, args ...any) {
	a.err = errors.Join(a.err, fmt.Errorf(format, args...))
}

func (a *annotation) text(key string) string {
	s := a.optional(key)
	if s == "" {
		a.fail("METADATA lacks %s", key)
	}
	return s
}

func (a *annotation) optional(key string) string {
	v, ok := a.custom[key]
	if !ok || v == nil {
		return ""
	}
	s, ok := v.(string)
	if !ok {
		a.fail("METADATA %s is no text; a date must be quoted", key)
	}
	return s
}

func (a *annotation) list(key string) []any {
	v, ok := a.custom[key]
	if !ok || v == nil {
		return nil
	}
	l, ok := v.([]any)
	if !ok {
		a.fail("METADATA %s is no list", key)
	}
	return l
}
