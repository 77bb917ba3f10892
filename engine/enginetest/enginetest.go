// Package enginetest gives tests the shipped engine and questions to ask it. Only tests import it.
package enginetest

import (
	"context"
	"io/fs"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
	"doelbinding/policies"
)

// Shipped is what the product ships, loaded.
type Shipped struct {
	Engine   *explain.Engine
	Policies *policy.Policies
	Register *register.Register
}

// Load gives what is shipped, compiled once for all tests of a package: nothing of it changes.
func Load(t testing.TB) Shipped {
	t.Helper()
	s, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Register gives the shipped register alone.
func Register(t testing.TB) *register.Register {
	t.Helper()
	r, err := shippedRegister()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var shipped = sync.OnceValues(func() (Shipped, error) {
	p, err := policy.Load(policies.FS)
	if err != nil {
		return Shipped{}, err
	}
	if p, err = p.Planned(context.Background()); err != nil {
		return Shipped{}, err
	}
	r, err := shippedRegister()
	return Shipped{Engine: explain.New(p), Policies: p, Register: r}, err
})

var shippedRegister = sync.OnceValues(func() (*register.Register, error) {
	entries, err := fs.Sub(policies.FS, "register")
	if err != nil {
		return nil, err
	}
	return register.Load(register.Source{Name: "policies/register", FS: entries})
})

// Headline is the question that the README asks, permitted.
func Headline() engine.Question {
	return engine.Question{
		Party: "gemeente-utrecht", Role: "toezichthouder", Action: "ontvangen", Purpose: "gerichte-inzet-toezicht-en-handhaving",
		Field: "dagmonitor/huisnummer", Selector: "A20", Supplier: "gemeente-utrecht", Day: "2018-04-09", Asked: "2026-11-21",
		Facts: map[string]engine.Value{
			"addendum_ondertekend": engine.Truth(true), "zelfde_gemeente": engine.Truth(true),
			"taak_toezicht_handhaving": engine.Truth(true), "nodig_voor_toezicht_en_handhaving": engine.Truth(true),
		},
	}
}

// Random makes a question out of the register's own names: often one that the law has something to say about, sometimes any.
func Random(r *rand.Rand, reg *register.Snapshot) engine.Question {
	q := engine.Question{Asked: "2026-11-21", Facts: map[string]engine.Value{}}
	q.Action = one(r, reg.Actions()).ID
	q.Party = pick(r, 5, []string{"gemeente-utrecht", "gemeente-almere", "gemeente-zeist", "gemeente-leiden", "politie-eenheid-midden-nederland", "bureau-rvs", "ultimum-bv"},
		ids(reg.Parties(), func(p engine.Party) string { return p.ID }))
	q.Role = pick(r, 4, []string{"burgemeester", "toezichthouder", "medewerker-veiligheid", "bewerker-1", ""}, ids(reg.Roles(), func(x engine.Role) string { return x.ID }))
	q.Purpose = pick(r, 4, []string{"gerichte-inzet-toezicht-en-handhaving", "handhaving-openbare-orde", "openbare-orde-en-veiligheid", "slachtofferzorg", "vis-ontsluiting", ""},
		ids(reg.Purposes(), func(p engine.Purpose) string { return p.ID }))
	q.Field = pick(r, 3, []string{"dagmonitor/huisnummer", "dagmonitor/postcode", "dagmonitor/modus-operandi", "politiegegevens/casusgegevens"},
		ids(reg.Fields(), func(f engine.Field) string { return f.ID }))
	q.Selector = pick(r, 4, []string{"A20", "A22", "A30", "B72", "Z99", ""}, ids(reg.Codes(), func(c engine.Code) string { return c.ID }))
	q.Supplier = pick(r, 6, []string{"", "politie-eenheid-midden-nederland", "gemeente-utrecht", q.Party}, ids(reg.Parties(), func(p engine.Party) string { return p.ID }))
	q.Day = Day(r)
	if r.IntN(3) == 0 {
		atHome(r, reg, &q)
	}
	for _, f := range reg.Facts() {
		if !f.Member && r.IntN(5) < 3 {
			if v := Value(r, reg, f); v.Known() {
				q.Facts[f.Name] = v
			}
		}
	}
	return Consistent(reg, q)
}

// Consistent leaves out facts until nothing in the question contradicts anything.
func Consistent(reg engine.Register, q engine.Question) engine.Question {
	for {
		found := engine.Contradictions(reg, q)
		if len(found) == 0 {
			return q
		}
		name, _ := strings.CutPrefix(found[0].One, "facts.")
		q = q.With(name, engine.Value{})
	}
}

// atHome asks about a dataset by its own source, for a purpose that its agreement lists where it has one, on a day since all are in force.
func atHome(r *rand.Rand, reg *register.Snapshot, q *engine.Question) {
	set := one(r, reg.Datasets())
	var fields []string
	for _, f := range reg.Fields() {
		if f.Dataset == set.ID {
			fields = append(fields, f.ID)
		}
	}
	if len(set.Sources) == 0 || len(fields) == 0 {
		return
	}
	q.Party, q.Field = one(r, set.Sources), one(r, fields)
	if a, ok := reg.Agreement(set.Agreement); ok {
		q.Purpose = one(r, a.Uses)
	}
	if q.Party != "politie-eenheid-midden-nederland" {
		q.Day = engine.Day("2022-12-01").AddDays(r.IntN(4 * 365))
	}
}

// Day picks a day: near a change of law or of the agreement, or any.
func Day(r *rand.Rand) engine.Day {
	turning := []engine.Day{
		"2008-01-01", "2012-01-01", "2017-03-01", "2017-03-16", "2018-03-01", "2018-05-25", "2019-01-01", "2019-03-01", "2020-03-01", "2022-04-30",
	}
	if r.IntN(3) > 0 {
		return max(engine.FirstDay, one(r, turning).AddDays(r.IntN(61)-30))
	}
	return engine.FirstDay.AddDays(r.IntN(20 * 365))
}

// Value picks a value of a fact; a true one more often, for then more is allowed.
func Value(r *rand.Rand, reg *register.Snapshot, f engine.Fact) engine.Value {
	switch f.Type {
	case engine.TypeBoolean:
		return engine.Truth(r.IntN(4) > 0)
	case engine.TypeDate:
		return engine.Text(string(Day(r)))
	case engine.TypeInteger:
		return engine.Number(f.Min + r.Int64N(f.Max-f.Min+1))
	case engine.TypeEnum, engine.TypeCountry:
		return engine.Text(one(r, f.Values))
	case engine.TypeParty:
		return engine.Text(pick(r, 4, []string{"gemeente-utrecht", "woningcorporatie", "betrokken-burger"}, ids(reg.Parties(), func(p engine.Party) string { return p.ID })))
	case engine.TypeRole:
		return engine.Text(pick(r, 3, []string{"burgemeester", "toezichthouder"}, ids(reg.Roles(), func(x engine.Role) string { return x.ID })))
	}
	return engine.Value{}
}

func one[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// pick takes one of the likely n times out of n+1, and otherwise any.
func pick(r *rand.Rand, n int, likely, any []string) string {
	if r.IntN(n+1) > 0 {
		return one(r, likely)
	}
	return one(r, any)
}

func ids[T any](list []T, id func(T) string) (out []string) {
	for _, x := range list {
		out = append(out, id(x))
	}
	slices.Sort(out)
	return out
}
