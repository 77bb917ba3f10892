package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
)

// Paths of AuthZEN 1.0.
const (
	pathEvaluation  = "/access/v1/evaluation"
	pathEvaluations = "/access/v1/evaluations"
	pathSubjects    = "/access/v1/search/subject"
	pathResources   = "/access/v1/search/resource"
	pathActions     = "/access/v1/search/action"
)

// Evaluate asks one question. With an error the decision is a no.
func (c *Client) Evaluate(ctx context.Context, q Question) (Decision, error) {
	body, err := json.Marshal(q)
	if err != nil {
		return Decision{}, fmt.Errorf("ask: %w", err)
	}
	answer, err := c.call(ctx, pathEvaluation, body)
	if err != nil {
		return Decision{}, err
	}
	return decision(answer)
}

// Semantic says when a batch may stop.
type Semantic string

// The semantics of a batch.
const (
	ExecuteAll          Semantic = "execute_all"
	DenyOnFirstDeny     Semantic = "deny_on_first_deny"
	PermitOnFirstPermit Semantic = "permit_on_first_permit"
)

const maxPages = 10_000 // of one search

// Batch asks several questions at once. What a question leaves out wholly is taken from the defaults.
type Batch struct {
	Defaults  Question
	Questions []Question
	Semantic  Semantic // empty: ExecuteAll
}

// EvaluateBatch gives as many decisions as there are questions, in their order, also with an error: those that were not answered are no.
func (c *Client) EvaluateBatch(ctx context.Context, b Batch) ([]Decision, error) {
	out := make([]Decision, len(b.Questions))
	if len(b.Questions) == 0 {
		return out, errors.New("ask: a batch without questions")
	}
	type options struct {
		Semantic Semantic `json:"evaluations_semantic"`
	}
	request := struct {
		Question
		Evaluations []Question `json:"evaluations"`
		Options     *options   `json:"options,omitempty"`
	}{Question: b.Defaults, Evaluations: b.Questions}
	if b.Semantic != "" {
		request.Options = &options{b.Semantic}
	}
	body, err := json.Marshal(request)
	if err != nil {
		return out, fmt.Errorf("ask: %w", err)
	}
	answer, err := c.call(ctx, pathEvaluations, body)
	if err != nil {
		return out, err
	}
	members, err := object(answer)
	if err != nil {
		return out, err
	}
	var items []json.RawMessage
	if err := json.Unmarshal(members["evaluations"], &items); err != nil {
		return out, fmt.Errorf("ask: an answer without evaluations: %w", err)
	}
	stops := b.Semantic == DenyOnFirstDeny || b.Semantic == PermitOnFirstPermit
	if len(items) == 0 || len(items) > len(out) || len(items) < len(out) && !stops {
		return out, fmt.Errorf("ask: %d answers to %d questions", len(items), len(out))
	}
	read := make([]Decision, len(out))
	for i, item := range items {
		if read[i], err = decision(item); err != nil {
			return out, fmt.Errorf("question %d: %w", i, err)
		}
	}
	return read, nil
}

// SearchSubjects gives the parties of a type that may do this with this; the id of the question's subject plays no part.
func (c *Client) SearchSubjects(ctx context.Context, q Question) iter.Seq2[Entity, error] {
	q.Subject.ID = ""
	return search[Entity](ctx, c, pathSubjects, q)
}

// SearchResources gives the fields of a type that this party may do this with.
func (c *Client) SearchResources(ctx context.Context, q Question) iter.Seq2[Entity, error] {
	q.Resource.ID = ""
	return search[Entity](ctx, c, pathResources, q)
}

// SearchActions gives what this party may do with this, and for which purposes.
func (c *Client) SearchActions(ctx context.Context, q Question) iter.Seq2[Action, error] {
	q.Action = Action{}
	return search[Action](ctx, c, pathActions, q)
}

type page struct {
	Token string `json:"token"`
}

// search gives the results page by page. An error ends it: what came before is true, but not all.
func search[T any](ctx context.Context, c *Client, path string, q Question) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		token := ""
		for range maxPages {
			results, next, err := searchPage[T](ctx, c, path, q, token)
			if err != nil {
				yield(none, err)
				return
			}
			for _, x := range results {
				if !yield(x, nil) {
					return
				}
			}
			if next == "" {
				return
			}
			if next == token {
				break
			}
			token = next
		}
		yield(none, errors.New("ask: pages without end"))
	}
}

func searchPage[T any](ctx context.Context, c *Client, path string, q Question, token string) (results []T, next string, err error) {
	request := struct {
		Question
		Page *page `json:"page,omitempty"`
	}{Question: q}
	if token != "" {
		request.Page = &page{token}
	}
	body, err := json.Marshal(request)
	if err != nil {
		return nil, "", fmt.Errorf("ask: %w", err)
	}
	answer, err := c.call(ctx, path, body)
	if err != nil {
		return nil, "", err
	}
	members, err := object(answer)
	if err != nil {
		return nil, "", err
	}
	if err := json.Unmarshal(members["results"], &results); err != nil {
		return nil, "", fmt.Errorf("ask: an answer without results: %w", err)
	}
	if raw := members["page"]; raw != nil {
		var p struct {
			Next *string `json:"next_token"`
		}
		if err := json.Unmarshal(raw, &p); err != nil || p.Next == nil {
			return nil, "", errors.New("ask: a page that does not say whether it is the last")
		}
		next = *p.Next
	}
	return results, next, nil
}
