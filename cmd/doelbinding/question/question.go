// Package question has a question as the command line has it: the flags that state it, and the AuthZEN JSON that they mean.
package question

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine"
)

// Flags are the members of a question on the command line.
type Flags struct {
	Party, Role, Action, Purpose, Field, Code, Supplier, Time string
	Facts                                                     []string
}

// Asked adds the flags of a question that do not depend on its field.
func (f *Flags) Asked(c *cobra.Command) {
	flags := c.Flags()
	flags.StringVar(&f.Party, "party", "", "party whose act is judged, e.g. gemeente-utrecht")
	flags.StringVar(&f.Role, "role", "", "role that acts for the party, e.g. burgemeester")
	flags.StringVar(&f.Action, "action", "", "act: ontvangen, gebruiken, doorverstrekken, openbaarmaken, bewaren")
	flags.StringVar(&f.Purpose, "purpose", "", "purpose of the act")
	flags.StringVar(&f.Supplier, "supplier", "", "party that hands over (default: the source of the dataset)")
	flags.StringArrayVar(&f.Facts, "fact", nil, "fact, name or name=value; a bare name is true; may be given again")
}

// Single adds the flags of a question about one field.
func (f *Flags) Single(c *cobra.Command) {
	flags := c.Flags()
	flags.StringVar(&f.Field, "field", "", "field, <dataset>/<name>")
	flags.StringVar(&f.Code, "code", "", "incident code, e.g. A20")
	flags.StringVar(&f.Time, "time", "", "day judged, e.g. 2018-04-09 (default: today)")
}

// JSON returns the question in the form of AuthZEN. Its resource has the type gegeven for one field, gegevensset for all fields of a dataset.
func (f *Flags) JSON(reg engine.Register, resourceType string) ([]byte, error) {
	facts := map[string]any{}
	for _, s := range f.Facts {
		name, text, given := strings.Cut(s, "=")
		if _, twice := facts[name]; twice {
			return nil, program.Usage("--fact %s is given twice", name)
		}
		facts[name] = FactValue(reg, name, text, given)
	}
	context := map[string]any{"facts": facts}
	set(context, "supplier", f.Supplier)
	set(context, "time", f.Time)
	subject, action, resource := map[string]any{"type": "partij"}, map[string]any{}, map[string]any{"type": resourceType}
	set(subject, "id", f.Party)
	set(action, "name", f.Action)
	set(resource, "id", f.Field)
	properties := func(of map[string]any, name, v string) {
		if v != "" {
			of["properties"] = map[string]any{name: v}
		}
	}
	properties(subject, "role", f.Role)
	properties(action, "purpose", f.Purpose)
	properties(resource, engine.MemberCode, f.Code)
	return json.Marshal(map[string]any{"subject": subject, "action": action, "resource": resource, "context": context})
}

// FactValue converts the text of a flag to the type of the fact. A text that cannot be converted stays a text, and the decoder refuses it.
func FactValue(reg engine.Register, name, text string, given bool) any {
	fact, _ := reg.Fact(name)
	switch {
	case !given:
		return true
	case fact.Type == engine.TypeBoolean && (text == "true" || text == "ja"):
		return true
	case fact.Type == engine.TypeBoolean && (text == "false" || text == "nee"):
		return false
	case fact.Type == engine.TypeInteger && text != "" && strings.Trim(text, "0123456789") == "":
		return json.Number(text)
	}
	return text
}

func set(m map[string]any, key, v string) {
	if v != "" {
		m[key] = v
	}
}

// Of returns a question as flags. They include the day, so that the question is the same tomorrow.
func Of(q engine.Question) *Flags {
	f := &Flags{
		Party: q.Party, Role: q.Role, Action: q.Action, Purpose: q.Purpose, Field: q.Field, Code: q.Selector, Supplier: q.Supplier, Time: string(q.Day),
	}
	for _, name := range slices.Sorted(maps.Keys(q.Facts)) {
		if v := q.Facts[name]; v == engine.Truth(true) {
			f.Facts = append(f.Facts, name)
		} else if v.Known() {
			f.Facts = append(f.Facts, name+"="+v.String())
		}
	}
	return f
}
