package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"doelbinding/api/spec"
	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// SearchSubject answers who may.
func (s server) SearchSubject(ctx context.Context, r spec.SearchSubjectRequestObject) (spec.SearchSubjectResponseObject, error) {
	return s.search(ctx, *r.Body, wire.Subject, "SubjectSearchRequest")
}

// SearchResource answers which fields.
func (s server) SearchResource(ctx context.Context, r spec.SearchResourceRequestObject) (spec.SearchResourceResponseObject, error) {
	return s.search(ctx, *r.Body, wire.Resource, "ResourceSearchRequest")
}

// SearchAction answers what may be done, and for which purposes.
func (s server) SearchAction(ctx context.Context, r spec.SearchActionRequestObject) (spec.SearchActionResponseObject, error) {
	return s.search(ctx, *r.Body, wire.Action, "ActionSearchRequest")
}

func (s server) search(ctx context.Context, body []byte, searched, schema string) (answer, error) {
	q, err := wire.ParseSearch(body, searched)
	if err == nil {
		err = s.document.check(schema, q.Value())
	}
	if err != nil {
		return nil, err
	}
	state, err := s.Decider.State(q.Evaluation)
	if err != nil {
		return nil, err
	}
	at, err := s.pages.open(q, state)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, s.Limits.Batch)
	defer cancel()
	found, err := s.Decider.Search(ctx, q)
	if err != nil {
		return nil, late(ctx, err)
	}
	return json.Marshal(s.pages.cut(found, at))
}

// fixed gives the side of a search that is given: the question without what is looked for, as this caller may ask it.
func (s *Service) fixed(ctx context.Context, reg engine.Register, q wire.Search) (admitted, error) {
	decoded, err := q.Decode(reg, s.Now())
	if err != nil {
		return admitted{}, err
	}
	decoded.Question.Full, decoded.Question.Ways = false, false
	return s.admit(ctx, decoded)
}

// candidate is one thing that may be an answer, and the question whether it is.
type candidate struct {
	entity   wire.Entity
	question engine.Question
}

// Search asks about every party, field, or act and purpose of the register. Of those that no policy can tell apart one is asked. What the
// register does not know gives an empty list.
func (l law) Search(ctx context.Context, q wire.Search) ([]wire.Entity, error) {
	reg := l.Register()
	fixed, err := l.fixed(ctx, reg, q)
	if err != nil {
		return nil, err
	}
	if err := l.depositSearch(ctx, reg, fixed); err != nil || len(fixed.Gaps) > 0 {
		return nil, err
	}
	key := l.key(reg, q, fixed.Question)
	if len(fixed.unheard) == 0 { // who was not heard on a fact may not learn what silence about it means
		if found, ok := l.recall.Get(key); ok {
			return found, nil
		}
	}
	leave, err := l.full.Take(ctx) // a search is much work: few at once, and not in the way of plain answers
	if err != nil {
		return nil, err
	}
	defer leave()
	list := candidates(reg, q, fixed.Question)
	alike, err := l.alike(ctx, reg, list)
	if err != nil {
		return nil, err
	}
	yes := make([]bool, len(alike))
	err = each(ctx, len(alike), func(ctx context.Context, i int) error {
		one := fixed
		one.Question = list[alike[i][0]].question
		d, err := l.evaluate(ctx, reg, one) // in the turn of the search
		if against := (*engine.ContradictionError)(nil); errors.As(err, &against) {
			return nil // of this one the question cannot be asked: no yes
		}
		yes[i] = err == nil && d.Permitted()
		return err
	})
	if err != nil {
		return nil, err
	}
	var found []int
	for i, group := range alike {
		if yes[i] {
			found = append(found, group...)
		}
	}
	slices.Sort(found)
	out := make([]wire.Entity, 0, len(found))
	for _, i := range found {
		out = append(out, list[i].entity)
	}
	if len(fixed.unheard) == 0 {
		l.recall.Add(key, out)
	}
	return out, nil
}

// candidates lists what may be found, in the order of the register.
func candidates(reg engine.Register, q wire.Search, fixed engine.Question) (out []candidate) {
	switch kind := q.Entity(q.Searched()).Type; q.Searched() {
	case wire.Subject:
		for _, p := range reg.Parties() {
			c := candidate{wire.Entity{Type: kind, ID: p.ID}, fixed}
			if c.question.Party = p.ID; kind != "partij" { // a class of TOOI: only what TOOI names can be found
				c.entity.ID = p.TOOI
			}
			if c.entity.ID != "" {
				out = append(out, c)
			}
		}
	case wire.Resource:
		for _, f := range reg.Fields() {
			c := candidate{wire.Entity{Type: kind, ID: f.ID}, fixed}
			c.question.Field = f.ID
			out = append(out, c)
		}
	case wire.Action:
		for _, a := range reg.Actions() {
			c := candidate{wire.Entity{Name: a.ID}, fixed}
			c.question.Action, c.question.Purpose = a.ID, ""
			out = append(out, c)
			for _, p := range reg.Purposes() {
				c.entity.Properties = map[string]any{"purpose": p.ID}
				c.question.Purpose = p.ID
				out = append(out, c)
			}
		}
	}
	return out
}

// alike groups the candidates that must get the same answer. A name of the fixed side that the register does not know leaves none.
func (l law) alike(ctx context.Context, reg engine.Register, list []candidate) (groups [][]int, err error) {
	keys := make([]string, len(list))
	err = each(ctx, len(list), func(_ context.Context, i int) (err error) {
		keys[i], err = l.Engine.Likeness(reg, list[i].question)
		if unknown := (*engine.GapError)(nil); errors.As(err, &unknown) {
			return nil
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	at := map[string]int{}
	for i, key := range keys {
		if key == "" {
			continue
		}
		g, ok := at[key]
		if !ok {
			g = len(groups)
			at[key], groups = g, append(groups, nil)
		}
		groups[g] = append(groups[g], i)
	}
	return groups, nil
}
