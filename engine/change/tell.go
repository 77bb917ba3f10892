package change

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"doelbinding/engine"
)

// Tell writes a question in one Dutch sentence.
func Tell(reg engine.Names, q engine.Question) string {
	name := func(id, as string) string {
		if as == "" {
			return id
		}
		return as
	}
	party, _ := reg.Party(q.Party)
	role, _ := reg.Role(q.Role)
	act, _ := reg.Action(q.Action)
	field, _ := reg.Field(q.Field)
	dataset, _ := reg.Dataset(field.Dataset)
	purpose, _ := reg.Purpose(q.Purpose)
	supplier, _ := reg.Party(q.Supplier)
	var b strings.Builder
	b.WriteString(name(q.Party, party.Name))
	if q.Role != "" {
		b.WriteString(" als " + name(q.Role, role.Name))
	}
	fmt.Fprintf(&b, " wil %s uit %s %s", name(q.Field, field.Name), name("een dataset", dataset.Name), name(q.Action, act.Name))
	if receiver, ok := q.Facts[engine.FactReceiver].Any().(string); ok {
		p, _ := reg.Party(receiver)
		b.WriteString(" aan " + name(receiver, p.Name))
	}
	if q.Purpose != "" {
		b.WriteString(" voor " + name(q.Purpose, purpose.Name))
	}
	if q.Supplier != "" {
		b.WriteString(", van " + name(q.Supplier, supplier.Name))
	}
	if q.Selector != "" {
		b.WriteString(", incidentcode " + q.Selector)
	}
	fmt.Fprintf(&b, ", op %s", q.Day.Dutch())
	var said []string
	for _, f := range slices.Sorted(maps.Keys(q.Facts)) {
		if fact, ok := reg.Fact(f); ok && f != engine.FactReceiver {
			said = append(said, fact.Says(q.Facts[f]))
		}
	}
	if len(said) > 0 {
		b.WriteString("; " + strings.Join(said, "; "))
	}
	return b.String() + "."
}
