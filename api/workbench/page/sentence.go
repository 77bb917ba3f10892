package page

import (
	"fmt"
	"regexp"
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

// Facts writes facts one after another as a scenario says them, with the names of the register. One without a value is what would not be said.
func Facts(reg engine.Register, given []engine.Given) string {
	var parts []string
	for _, g := range given {
		f, _ := reg.Fact(g.Fact)
		said := f.Says(Value(reg, f, g.Value))
		if !g.Value.Known() {
			said = "niet gezegd is: " + f.Question
		}
		if n := len(g.Alike); n > 0 {
			said += fmt.Sprintf(" (of %d andere)", n)
		}
		parts = append(parts, said)
	}
	return strings.Join(parts, ", en ")
}

// datasetNamed finds where a clause names a dataset by its id, with or without its fields: "dataset politiegegevens/...".
var datasetNamed = regexp.MustCompile(`\bdataset ([a-z0-9-]+)(?:/\.\.\.)?`)

// Named writes what a clause says of itself with the names of datasets in place of their ids.
func Named(reg engine.Register, text string) string {
	return datasetNamed.ReplaceAllStringFunc(strings.TrimSpace(text), func(found string) string {
		if d, ok := reg.Dataset(datasetNamed.FindStringSubmatch(found)[1]); ok {
			return "in het register: " + d.Name
		}
		return found
	})
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
