// Package parts writes those parts of an answer that are the same in every answer that came of the same findings on one day: its checks and its
// citations. They are most of its bytes, so each is written once, and kept.
package parts

import (
	"strings"
	"sync"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine"
	"doelbinding/engine/language"
)

// Parts keeps what was written. It is safe for concurrent use, and what it keeps is bounded.
type Parts struct {
	mu    sync.RWMutex
	known map[part]jsontext.Value
}

// part names a list that decisions share: where it begins, how long it is, and in which language it is written. The engine gives decisions that are
// told alike the same lists, which nobody changes; what is kept here keeps the list, so no other can come in its place.
type part struct {
	of       any // the first of the list, by its address
	size     int
	language language.Language
}

// most is how many parts are kept, of some 4 KB each; then all are forgotten.
const most = 4000

// Checks writes the checks of a decision.
func (p *Parts) Checks(d engine.Decision, policy engine.Clauses) (jsontext.Value, error) {
	return written(p, d.Checks, d.Language, func(k engine.Check) check {
		clause, _ := policy.Clause(k.Clause)
		stated := ""
		if len(k.Weighed) > 0 {
			stated = d.Language.Say("vastgesteld door de aanvrager")
		}
		return check{
			Clause: k.Clause, Title: clause.Title, Effect: string(k.Effect), Side: k.Side, State: k.State, Citations: k.Citations,
			Missing: k.Missing, Norms: k.Norms, Presumed: k.Presumed, Weighed: k.Weighed, Stated: stated, Signed: clause.Signed != "",
		}
	})
}

// Citations writes the citations of a decision.
func (p *Parts) Citations(d engine.Decision) (jsontext.Value, error) {
	return written(p, d.Citations, d.Language, func(t engine.Citation) citation {
		return citation{t.ID, t.Text, t.Link, Identifier(t)}
	})
}

func written[T, U any](p *Parts, list []T, l language.Language, as func(T) U) (jsontext.Value, error) {
	if len(list) == 0 {
		return jsontext.Value("[]"), nil
	}
	key := part{&list[0], len(list), l}
	p.mu.RLock()
	out := p.known[key]
	p.mu.RUnlock()
	if out != nil {
		return out, nil
	}
	all := make([]U, 0, len(list))
	for _, x := range list {
		all = append(all, as(x))
	}
	out, err := jsonv2.Marshal(all, jsonv2.Deterministic(true), jsonv2.FormatNilSliceAsNull(false))
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.known == nil || len(p.known) >= most {
		p.known = map[part]jsontext.Value{}
	}
	p.known[key] = out
	return out, nil
}

type check struct {
	Clause    string       `json:"clause"`
	Title     string       `json:"title"`
	Effect    string       `json:"effect"`
	Side      string       `json:"side"`
	State     engine.State `json:"state"`
	Citations []string     `json:"citations"`
	Missing   []string     `json:"missing,omitempty"`
	Norms     []string     `json:"norms,omitempty"`
	Presumed  []string     `json:"presumed,omitempty"`
	Weighed   []string     `json:"weighed,omitempty"`
	Stated    string       `json:"stated_by,omitempty"`
	Signed    bool         `json:"signed"`
}

type citation struct {
	ID         string `json:"id"`
	Text       string `json:"text"`
	Link       string `json:"link,omitempty"`
	Identifier string `json:"identifier,omitempty"`
}

// Identifier gives the name by which law is known outside: a jci (Juriconnect) for what has a BWB id, an ELI for law of the Union. Of an
// agreement there is none.
func Identifier(c engine.Citation) string {
	if jci, ok := strings.CutPrefix(c.Link, "https://wetten.overheid.nl/"); ok {
		return jci
	}
	if strings.HasPrefix(c.Link, "http://data.europa.eu/eli/") {
		return c.Link
	}
	return ""
}
