package page

import (
	"strings"

	"doelbinding/engine"
)

// Sentence writes a question in one sentence.
func Sentence(reg engine.Register, q engine.Question) string {
	party := Called(reg, engine.KindParty, q.Party)
	if q.Role != "" {
		party = "de " + Called(reg, engine.KindRole, q.Role) + " van " + party
	}
	field := Called(reg, engine.KindField, q.Field)
	if d, ok := reg.Dataset(q.Field); ok {
		field = "gegevens uit " + d.Name
	}
	out := "Mag " + party + " " + field + " " + Called(reg, engine.KindAction, q.Action)
	if q.Purpose != "" {
		out += " voor " + Called(reg, engine.KindPurpose, q.Purpose)
	}
	return out + "?"
}

// Value returns a value of a fact as a reader knows it: the name of an id of the register.
func Value(reg engine.Register, f engine.Fact, v engine.Value) engine.Value {
	kind := map[string]string{engine.TypeParty: engine.KindParty, engine.TypeRole: engine.KindRole, engine.TypePurpose: engine.KindPurpose, engine.TypeCode: engine.KindCode}[f.Type]
	if id, ok := v.Any().(string); ok && kind != "" {
		return engine.Text(Called(reg, kind, id))
	}
	return v
}

// Regulation names the statute or agreement that a clause belongs to: the one of its folder, or else that of its first citation.
func Regulation(reg engine.Register, c engine.Clause) string {
	folder, _, _ := strings.Cut(c.ID, "/")
	first, _, _ := strings.Cut(c.Citations[0].ID, ":")
	for _, id := range []string{strings.ReplaceAll(folder, "_", "-"), folder, first} {
		if in, ok := reg.Instrument(id); ok {
			return in.Name
		}
	}
	return c.Source
}
