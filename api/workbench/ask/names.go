package ask

import (
	"cmp"
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"doelbinding/api/workbench/page"
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

// Begin is the form with which a question begins.
type Begin struct {
	Names    []Name
	Day      string
	DayError string
	Today    engine.Day
}

func (b Begin) wrong() bool {
	return b.DayError != "" || slices.ContainsFunc(b.Names, func(n Name) bool { return n.Error != "" })
}

// Wrong lists the fields that need attention.
func (b Begin) Wrong() (out []Name) {
	for _, n := range b.Names {
		if n.Error != "" {
			out = append(out, n)
		}
	}
	if b.DayError != "" {
		out = append(out, Name{ID: "peildatum", Error: b.DayError})
	}
	return out
}

func (p *Page) blank(engine.Register) Begin {
	return Begin{Today: p.site.Today(), Names: []Name{
		{ID: "partij", Kind: engine.KindParty, Label: "Organisatie of persoon", Hint: "Wie wil een gegeven krijgen, gebruiken of doorgeven? Bijvoorbeeld: gemeente Utrecht."},
		{ID: "rol", Kind: engine.KindRole, Label: "Rol", Hint: "In welke functie? Bijvoorbeeld: toezichthouder. Mag leeg blijven."},
		{ID: "handeling", Kind: engine.KindAction, Label: "Handeling", Hint: "Wat wil die ermee doen? Bijvoorbeeld: ontvangen."},
		{ID: "gegeven", Kind: engine.KindField, Label: "Gegeven", Hint: "Om welk gegeven gaat het? Bijvoorbeeld: huisnummer."},
		{ID: "verstrekker", Kind: engine.KindParty, Label: "Verstrekker", Hint: "Wie geeft het gegeven? Leeg is de bron, zoals de politie voor de dagmonitor."},
		{ID: "doel", Kind: engine.KindPurpose, Label: "Doel", Hint: "Waarvoor is het nodig? Bijvoorbeeld: handhaving van de openbare orde."},
	}}
}

// begun reads the form with which a question begins. What is left open is asked later.
func (p *Page) begun(reg engine.Register, form url.Values) (Begin, engine.Question) {
	b := p.blank(reg)
	ids := map[string]string{}
	for i := range b.Names {
		n := &b.Names[i]
		n.Text = strings.TrimSpace(form.Get(n.ID))
		ids[n.ID] = n.resolve(reg, form.Get("keuze-"+n.ID))
	}
	b.Day = strings.TrimSpace(form.Get("peildatum"))
	day, trouble := page.ParseDay(b.Day, b.Today)
	b.DayError = trouble
	return b, engine.Question{Party: ids["partij"], Role: ids["rol"], Action: ids["handeling"], Field: ids["gegeven"], Purpose: ids["doel"], Supplier: ids["verstrekker"], Day: day}
}

// most is how many names are listed at once.
const most = 25

// resolve returns the id that was meant: the chosen one, or the one that is called exactly so or is the only one found. Otherwise the field gets an
// error, with what it can mean.
func (n *Name) resolve(reg engine.Register, chosen string) string {
	if n.Text == "" && chosen == "" {
		return ""
	}
	id, list := meant(reg, n.Kind, n.Text)
	if i := slices.IndexFunc(list, func(l Labelled) bool { return l.ID == chosen }); i >= 0 {
		n.Text = list[i].Label
		return chosen
	}
	switch {
	case id != "":
		n.Text = labelOf(reg, n.Kind, id)
		return id
	case len(list) == 0:
		n.Error = n.Label + ": niets in het register heet zo of lijkt daarop. Probeer een ander woord, of laat dit leeg."
	default:
		n.Choices = list[:min(len(list), most)]
		n.Error = n.Label + ": kies welke u bedoelt."
	}
	return ""
}

// meant finds what words can mean among the names of a kind: one, or a list to choose from.
func meant(reg engine.Register, kind, words string) (id string, list []Labelled) {
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
		l := Labelled{f.ID, label(reg, kind, f.ID, f.Name), f.As}
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
			if l := label(reg, kind, f.ID, f.Name); strings.EqualFold(l, words) {
				return f.ID, []Labelled{{f.ID, l, ""}}
			}
		}
	}
	return id, list
}

// label names something so that it is told from all others of its kind: a field with its dataset.
func label(reg engine.Register, kind, id, name string) string {
	if kind == engine.KindField {
		if f, ok := reg.Field(id); ok {
			d, _ := reg.Dataset(f.Dataset)
			return f.Name + " uit " + d.Name
		}
	}
	return name
}

// labelOf returns the label of an id; an id that does not exist stays as it is.
func labelOf(reg engine.Register, kind, id string) string {
	name, _ := called(reg, kind, id)
	return label(reg, kind, id, cmp.Or(name, id))
}

// called returns the name of an id and its synonyms; an empty name if it does not exist.
func called(reg engine.Register, kind, id string) (name string, synonyms []string) {
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

// names answers what the script asks while somebody types. The words go in the body: they could be anything, and an address ends up in logs.
func (p *Page) names(w http.ResponseWriter, r *http.Request) error {
	r.Body = http.MaxBytesReader(w, r.Body, 4<<10)
	kind, words := r.PostFormValue("soort"), r.PostFormValue("zoek")
	out := []map[string]string{}
	kinds := []string{engine.KindParty, engine.KindRole, engine.KindAction, engine.KindPurpose, engine.KindField}
	if slices.Contains(kinds, kind) {
		list := typed(p.site.Register(), kind, words)
		for _, l := range list[:min(len(list), most)] {
			out = append(out, map[string]string{"naam": l.Label, "ook": l.As})
		}
	}
	w.Header().Set("Content-Type", "application/json")
	return json.NewEncoder(w).Encode(out)
}

// typed finds names while somebody types: those of which each word that was typed begins a word, and then those that the whole can mean.
func typed(reg engine.Register, kind, words string) (out []Labelled) {
	all := func(text string) bool {
		parts := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == ' ' || r == '-' || r == '/' })
		for _, w := range strings.Fields(strings.ToLower(words)) {
			if !slices.ContainsFunc(parts, func(p string) bool { return strings.HasPrefix(p, w) }) {
				return false
			}
		}
		return true
	}
	for _, f := range reg.Find("", kind) {
		l := Labelled{f.ID, label(reg, kind, f.ID, f.Name), ""}
		_, synonyms := called(reg, kind, f.ID)
		if as := slices.IndexFunc(synonyms, all); !all(l.Label) && as < 0 {
			continue
		} else if !all(l.Label) {
			l.As = synonyms[as]
		}
		out = append(out, l)
	}
	begins := func(l Labelled) bool { return strings.HasPrefix(strings.ToLower(l.Label), strings.ToLower(words)) }
	slices.SortStableFunc(out, func(a, b Labelled) int {
		switch {
		case begins(a) == begins(b):
			return 0
		case begins(a):
			return -1
		}
		return 1
	})
	_, found := meant(reg, kind, words)
	for _, l := range found {
		if !slices.ContainsFunc(out, func(o Labelled) bool { return o.ID == l.ID }) {
			out = append(out, l)
		}
	}
	return out
}
