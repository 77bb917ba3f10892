package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"doelbinding/api/held"
	"doelbinding/api/spec"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// SearchSubject answers POST /search/subject: which parties are permitted.
func (s server) SearchSubject(ctx context.Context, r spec.SearchSubjectRequestObject) (spec.SearchSubjectResponseObject, error) {
	return s.search(ctx, *r.Body, wire.Subject, "SubjectSearchRequest")
}

// SearchResource answers POST /search/resource: which fields.
func (s server) SearchResource(ctx context.Context, r spec.SearchResourceRequestObject) (spec.SearchResourceResponseObject, error) {
	return s.search(ctx, *r.Body, wire.Resource, "ResourceSearchRequest")
}

// SearchAction answers POST /search/action: which acts, for which purposes.
func (s server) SearchAction(ctx context.Context, r spec.SearchActionRequestObject) (spec.SearchActionResponseObject, error) {
	return s.search(ctx, *r.Body, wire.Action, "ActionSearchRequest")
}

func (s server) search(ctx context.Context, body []byte, searched, schema string) (answer, error) {
	q, err := s.searched(body, searched, schema)
	if err != nil {
		return answer{}, err
	}
	search, err := s.Decider.Search(q)
	if err != nil {
		return answer{}, err
	}
	at, err := s.pages.Open(q, search.State)
	if err != nil {
		return answer{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, s.Limits.Batch)
	defer cancel()
	found, err := search.Find(ctx)
	if err != nil {
		return answer{}, late(ctx, err)
	}
	out, err := json.Marshal(s.pages.Cut(found.Entities, at))
	return answer{body: out, kept: found.kept}, err
}

// candidate is a possible result, and the question that decides whether it is one.
type candidate struct {
	entity   wire.Entity
	question engine.Question
}

// Search implements Decider. The state names the policies, the register and the day: the next page of a search must be about the same.
func (l engineDecider) Search(q wire.Search) (Search, error) {
	reg, decoded, err := l.decode(q.Evaluation)
	if err != nil {
		return Search{}, err
	}
	state := l.Engine.Policy().Hash() + " " + reg.Hash() + " " + string(decoded.Question.Day)
	decoded.Question.Full, decoded.Question.Ways = false, false
	return Search{state, func(ctx context.Context) (out Results, err error) {
		fixed, err := l.admit(ctx, decoded) // the question without the member searched for
		if err != nil {
			return out, err
		}
		out.kept = held.Content{Policies: l.Engine.Policy().Hash(), Register: reg.Hash()}
		if out.kept.Request, err = journal.TypedQuestion(fixed.Question, fixed.Gaps, "gegeven"); err != nil || len(fixed.Gaps) > 0 {
			return out, err
		}
		out.Entities, err = l.find(ctx, reg, q, fixed)
		return out, err
	}}, nil
}

// find decides about every party, field, or act and purpose of the register. Of candidates that no policy distinguishes it decides one. If the
// register does not know a name, the result is empty.
func (l engineDecider) find(ctx context.Context, reg engine.Register, q wire.Search, fixed admitted) ([]wire.Entity, error) {
	key := l.key(reg, q, fixed.Question)
	if len(fixed.dropped) == 0 { // a client whose facts were dropped must not learn what their absence means
		if found, ok := l.searches.Get(key); ok {
			return found, nil
		}
	}
	leave, err := l.full.Take(ctx) // a search takes long: few at once, and without delaying plain answers
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
			return nil // this question cannot be asked, so it is not permitted
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
	if len(fixed.dropped) == 0 {
		l.searches.Add(key, out)
	}
	return out, nil
}

// candidates returns the possible results in the order of the register.
func candidates(reg engine.Register, q wire.Search, fixed engine.Question) (out []candidate) {
	switch kind := q.Entity(q.Searched()).Type; q.Searched() {
	case wire.Subject:
		for _, p := range reg.Parties() {
			c := candidate{wire.Entity{Type: kind, ID: p.ID}, fixed}
			if c.question.Party = p.ID; kind != "partij" { // a class of TOOI: only parties with a TOOI URI
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

// alike groups the candidates that must get the same answer. It returns none if the register does not know a name of the fixed side.
func (l engineDecider) alike(ctx context.Context, reg engine.Register, list []candidate) (groups [][]int, err error) {
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

// key names everything that results depend on: what is asked, as this client may ask it, and what is law.
func (l engineDecider) key(reg engine.Register, q wire.Search, fixed engine.Question) string {
	return fmt.Sprintf("%s %q %s %s %#v", q.Searched(), q.Entity(q.Searched()).Type, l.Engine.Policy().Hash(), reg.Hash(), fixed)
}
