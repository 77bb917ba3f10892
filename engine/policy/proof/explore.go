package proof

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine/policy"
	"doelbinding/engine/policy/plan"
	"doelbinding/engine/policy/space"
)

// errTooMuch says that a rule tells too much apart to look at all of it.
var errTooMuch = errors.New("too much to look at")

// exploration compares what one rule comes to by two sets of policies, for all points of a space at once: a point stands for all that differ from it
// in nothing that was read there.
type exploration struct {
	space   space.Space
	before  *policy.Watcher
	now     *policy.Watcher
	rule    string
	left    *int                 // how many points may still be asked
	options [][]int              // of each dimension, those that are meant
	found   map[any][]plan.Found // by what is read, what each option of its dimension makes of it
	differs []Place              // where the rule comes to something else
}

// mostPlaces is how many are told at which a rule differs.
const mostPlaces = 200

// Place is all points between which a rule, of which it is known to differ there, does not tell.
type Place struct {
	space   space.Space
	options [][]int
}

// Some returns so many points of the place, always the same ones: a rule that differs makes a clause differ only where the others let it.
func (p Place) Some(n int) (out []space.Cell) {
	r := rand.New(rand.NewPCG(17, uint64(len(p.options)))) //nolint:gosec // the points must be the same each time
	at := make([]int, len(p.options))
	for range n {
		for i, o := range p.options {
			at[i] = o[r.IntN(len(o))]
		}
		out = append(out, p.space.At(at))
	}
	return out
}

func (x *exploration) all(ctx context.Context) error {
	x.options = make([][]int, len(x.space.Dims))
	for i, d := range x.space.Dims {
		for n := range d.Options {
			x.options[i] = append(x.options[i], n)
		}
	}
	return x.explore(ctx)
}

// explore looks at all points that are meant.
func (x *exploration) explore(ctx context.Context) error {
	if *x.left--; *x.left < 0 {
		return errTooMuch
	}
	at := make([]int, len(x.options))
	for i, o := range x.options {
		at[i] = o[0]
	}
	cell := x.space.At(at)
	before, read, err1 := x.before.Ask(ctx, &cell.Input)
	now, more, err2 := x.now.Ask(ctx, &cell.Input)
	if err := errors.Join(err1, err2); err != nil { // by itself, a rule may be asked what its clause never asks it
		return errors.Join(errTooMuch, err)
	}
	for _, r := range slices.Concat(read, more) {
		d, each, err := x.dim(r)
		if err != nil {
			return err
		}
		if groups := x.split(at, d, each, r); len(groups) > 1 {
			return x.each(ctx, d, groups)
		}
	}
	if !same(before, now) && len(x.differs) < mostPlaces {
		x.differs = append(x.differs, Place{x.space, slices.Clone(x.options)})
	}
	return nil
}

// each looks at all points that are meant, a group of the options of one dimension at a time.
func (x *exploration) each(ctx context.Context, dim int, groups [][]int) error {
	all := x.options[dim]
	defer func() { x.options[dim] = all }()
	for _, g := range groups {
		x.options[dim] = g
		if err := x.explore(ctx); err != nil {
			return err
		}
	}
	return nil
}

// split groups the options of a dimension by what is found there, or takes each by itself.
func (x *exploration) split(at []int, dim int, each bool, r plan.Read) (groups [][]int) {
	if dim < 0 || len(x.options[dim]) == 1 {
		return nil
	}
	index := map[plan.Found]int{}
	for _, o := range x.options[dim] {
		if each {
			groups = append(groups, []int{o})
			continue
		}
		found := x.finds(at, dim, o, r)
		g, ok := index[found]
		if !ok {
			g = len(groups)
			index[found], groups = g, append(groups, nil)
		}
		groups[g] = append(groups[g], o)
	}
	return groups
}

// finds gives what is read where one dimension has an option. It hangs on that alone, but for what counts from the day judged.
func (x *exploration) finds(at []int, dim, option int, r plan.Read) plan.Found {
	find := func(option int) plan.Found {
		to := slices.Clone(at)
		to[dim] = option
		cell := x.space.At(to)
		return r.In(policy.Source(&cell.Input))
	}
	if x.space.Dims[dim].CountsFromDay() {
		return find(option)
	}
	known, ok := x.found[r.Key()]
	if !ok {
		for o := range x.space.Dims[dim].Options {
			known = append(known, find(o))
		}
		x.found[r.Key()] = known
	}
	return known[option]
}

// dim gives the one dimension on which something that was read depends; negative: it is the same at all points. What counts from the day judged
// depends on two: that day must be one before the other can be looked at.
func (x *exploration) dim(r plan.Read) (dim int, each bool, err error) {
	object, member := r.Path()
	var name string
	switch strings.Join(object, ".") {
	case "":
		if member != "time" {
			return 0, false, errTooMuch
		}
		name = space.Day
	case "action", "action.sides", "party", "supplier", "giver", "receiver", "holder":
		name = space.Cast
	case "purpose", "purpose.lineage", "purpose.below":
		if name = space.Purpose; member == "listed" {
			name = space.Listed
		}
	case "field":
		name = space.Field
	case "facts", "known":
		if name = member; name == "" {
			return 0, false, errTooMuch
		}
	default: // of the agreement, what is settled and the caller there is one
		return -1, false, nil
	}
	dim = x.named(name)
	if dim >= 0 && x.space.Dims[dim].CountsFromDay() {
		if day := x.named(space.Day); day >= 0 && len(x.options[day]) > 1 {
			return day, true, nil
		}
	}
	return dim, false, nil
}

func (x *exploration) named(name string) int {
	return slices.IndexFunc(x.space.Dims, func(d space.Dim) bool { return d.Name == name })
}

func same(a, b ast.Value) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return ast.ValueEqual(a, b)
}
