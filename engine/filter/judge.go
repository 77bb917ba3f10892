package filter

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"doelbinding/engine"
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// judge knows for every kind of code, field and day whether the value may stay. It asks the engine once per kind of code, field and span
// of days on which nothing turns, and remembers.
type judge struct {
	config Config
	kinds  map[string]*kind // code of the agreement -> its kind
	every  *kind            // all rows of a dataset without a selector
	names  *schema.FieldNames
	like   map[string]string // field -> the one that is asked about for all that no clause tells apart from it
}

// kind is the codes that no clause tells apart, with what was decided about them.
type kind struct {
	code string // one of them, that is asked about

	mu       sync.Mutex // a clerk remembers what it was told, and comes here seldom
	verdicts map[string][]*verdict
}

// verdict is the decision about one field for one kind of code, on days between which nothing turns.
type verdict struct {
	kind     *kind
	field    string
	span     engine.Period
	keep     bool
	decision engine.Decision
}

func newJudge(c Config) (*judge, error) {
	j := &judge{config: c, names: schema.NewFieldNames(c.options), kinds: map[string]*kind{}, every: &kind{verdicts: map[string][]*verdict{}}, like: map[string]string{}}
	if err := j.names.CheckMap(nil); err != nil {
		return nil, err
	}
	codes, fields, err := c.Engine.Alike(c.Register, c.Question, c.Dataset)
	var unknown *engine.GapError
	if errors.As(err, &unknown) {
		return nil, &table.UsageError{Reason: gapsText(unknown.Gaps), Gaps: unknown.Gaps}
	}
	if err != nil {
		return nil, fmt.Errorf("filter: %w", err)
	}
	for _, like := range codes {
		k := &kind{code: like[0], verdicts: map[string][]*verdict{}}
		for _, code := range like {
			j.kinds[code] = k
		}
	}
	for _, like := range fields {
		for _, field := range like {
			j.like[field] = like[0]
		}
	}
	return j, nil
}

// question is the one about a value.
func (j *judge) question(k *kind, field string, day engine.Day) engine.Question {
	q := j.config.Question
	q.Field, q.Selector, q.Day = j.config.Dataset+"/"+field, k.code, day
	return q
}

// verdict says whether the values of a field may stay in rows with a code of this kind on this day. When that has to be asked, it is asked
// about the other fields at once: the row has them too.
func (j *judge) verdict(ctx context.Context, k *kind, field string, fields []string, day engine.Day) (*verdict, error) {
	field = j.like[field]
	k.mu.Lock()
	defer k.mu.Unlock()
	if v := find(k.verdicts[field], day); v != nil {
		return v, nil
	}
	var asked []string
	for _, f := range fields {
		if f = j.like[f]; find(k.verdicts[f], day) == nil && !slices.Contains(asked, f) {
			asked = append(asked, f)
		}
	}
	found, err := j.ask(ctx, k, asked, day)
	if err != nil {
		return nil, err
	}
	for _, v := range found {
		k.verdicts[v.field] = append(k.verdicts[v.field], v)
	}
	return find(k.verdicts[field], day), nil
}

// ask decides about some fields, as many at a time as there are workers.
func (j *judge) ask(ctx context.Context, k *kind, fields []string, day engine.Day) ([]*verdict, error) {
	found, errs := make([]*verdict, len(fields)), make([]error, len(fields))
	var next atomic.Int64
	var all sync.WaitGroup
	for range j.config.Workers {
		all.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(fields); i = int(next.Add(1)) - 1 {
				found[i], errs[i] = j.decide(ctx, k, fields[i], day)
			}
		})
	}
	all.Wait()
	return found, errors.Join(errs...)
}

func (j *judge) decide(ctx context.Context, k *kind, field string, day engine.Day) (*verdict, error) {
	d, span, err := j.config.Engine.Span(ctx, j.config.Register, j.question(k, field, day))
	if err != nil {
		return nil, fmt.Errorf("filter: field %s: %w", field, err)
	}
	if len(d.Gaps) > 0 {
		return nil, fmt.Errorf("filter: %s", gapsText(d.Gaps))
	}
	return &verdict{kind: k, field: field, span: span, keep: d.Permitted(), decision: d}, nil
}

// on tells whether the verdict is about a day.
func (v *verdict) on(day engine.Day) bool { return v.span.Contains(day) }

func find(verdicts []*verdict, day engine.Day) *verdict {
	for _, v := range verdicts {
		if v.on(day) {
			return v
		}
	}
	return nil
}

func gapsText(gaps []engine.Gap) string {
	var parts []string
	for _, g := range gaps {
		part := fmt.Sprintf("onbekend: %s (%s)", g.Kind, g.Member)
		if len(g.Nearest) > 0 {
			part += "; bedoelt u " + strings.Join(g.Nearest, ", ")
		}
		if g.Hint != "" {
			part += "; " + g.Hint
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, "; ")
}
