package page

import (
	"cmp"
	"slices"
	"strings"

	"doelbinding/engine"
)

// Name is a field of the form in which a name of the register is written.
type Name struct {
	ID, Kind string // partij; the kind of name in the register
	Label    string
	Hint     string
	Text     string // what was written
	Error    string
	Choices  []Labelled // what was written can mean these
}

// Labelled is a name with its id.
type Labelled struct {
	ID, Label, As string
}

// Most is how many names are listed at once.
const Most = 25

// Resolve returns the id that was meant: the chosen one, or the one that is called exactly so or is the only one found. Otherwise the field gets an
// error, with what it can mean.
func (n *Name) Resolve(reg engine.Register, chosen string) string {
	if n.Text == "" && chosen == "" {
		return ""
	}
	id, list := Meant(reg, n.Kind, n.Text)
	if i := slices.IndexFunc(list, func(l Labelled) bool { return l.ID == chosen }); i >= 0 {
		n.Text = list[i].Label
		return chosen
	}
	switch {
	case id != "":
		n.Text = Called(reg, n.Kind, id)
		return id
	case len(list) == 0:
		n.Error = n.Label + ": niets in het register heet zo of lijkt daarop. Probeer een ander woord, of laat dit leeg."
	default:
		n.Choices = list[:min(len(list), Most)]
		n.Error = n.Label + ": kies welke u bedoelt."
	}
	return ""
}

// Meant finds what words can mean among the names of a kind: one, or a list to choose from.
func Meant(reg engine.Register, kind, words string) (id string, list []Labelled) {
	found := reg.Find(words, kind)
	if len(found) == 0 {
		for _, near := range reg.Nearest(kind, words) {
			found = append(found, slices.DeleteFunc(reg.Find(near, kind), func(f engine.Found) bool { return f.ID != near })...)
		}
	} else if len(found) == 1 && words != "" {
		id = found[0].ID
	}
	exact := ""
	for _, f := range found {
		l := Labelled{f.ID, LabelOf(reg, kind, f.ID, f.Name), f.As}
		list = append(list, l)
		if words != "" && (strings.EqualFold(f.Name, words) || strings.EqualFold(f.ID, words)) {
			if exact != "" {
				exact = "*" // two fields of that name
			} else {
				exact = f.ID
			}
		}
	}
	if exact != "" && exact != "*" {
		return exact, list
	}
	if id == "" && kind == engine.KindField { // as it is labelled
		for _, f := range reg.Fields() {
			if l := LabelOf(reg, kind, f.ID, f.Name); strings.EqualFold(l, words) {
				return f.ID, []Labelled{{f.ID, l, ""}}
			}
		}
	}
	return id, list
}

// LabelOf names something so that it is told from all others of its kind: a field with its dataset.
func LabelOf(reg engine.Register, kind, id, name string) string {
	if kind == engine.KindField {
		if f, ok := reg.Field(id); ok {
			d, _ := reg.Dataset(f.Dataset)
			return f.Name + " uit " + d.Name
		}
	}
	return name
}

// Called returns the label of an id; an id that does not exist stays as it is.
func Called(reg engine.Register, kind, id string) string {
	name, _ := Known(reg, kind, id)
	return LabelOf(reg, kind, id, cmp.Or(name, id))
}

// Known returns the name of an id and its synonyms; an empty name if it does not exist.
func Known(reg engine.Register, kind, id string) (name string, synonyms []string) {
	switch kind {
	case engine.KindParty:
		p, _ := reg.Party(id)
		return p.Name, p.Synonyms
	case engine.KindRole:
		r, _ := reg.Role(id)
		return r.Name, r.Synonyms
	case engine.KindAction:
		a, _ := reg.Action(id)
		return a.Name, a.Synonyms
	case engine.KindPurpose:
		p, _ := reg.Purpose(id)
		return p.Name, p.Synonyms
	case engine.KindField:
		f, _ := reg.Field(id)
		return f.Name, f.Synonyms
	case engine.KindCode:
		c, _ := reg.Code(id)
		return strings.TrimSpace(c.ID + " " + c.Name), nil
	}
	return "", nil
}
