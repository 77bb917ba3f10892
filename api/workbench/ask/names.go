package ask

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"doelbinding/api/workbench/page"
	"doelbinding/engine"
)

// Begin is the form with which a question begins.
type Begin struct {
	Names    []page.Name
	Day      string
	DayError string
	Today    engine.Day
}

func (b Begin) wrong() bool {
	return b.DayError != "" || slices.ContainsFunc(b.Names, func(n page.Name) bool { return n.Error != "" })
}

// Wrong lists the fields that need attention.
func (b Begin) Wrong() (out []page.Name) {
	for _, n := range b.Names {
		if n.Error != "" {
			out = append(out, n)
		}
	}
	if b.DayError != "" {
		out = append(out, page.Name{ID: "peildatum", Error: b.DayError})
	}
	return out
}

func (p *Page) blank(engine.Register) Begin {
	return Begin{Today: p.site.Today(), Names: []page.Name{
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
		ids[n.ID] = n.Resolve(reg, form.Get("keuze-"+n.ID))
	}
	b.Day = strings.TrimSpace(form.Get("peildatum"))
	day, trouble := page.ParseDay(b.Day, b.Today)
	b.DayError = trouble
	return b, engine.Question{Party: ids["partij"], Role: ids["rol"], Action: ids["handeling"], Field: ids["gegeven"], Purpose: ids["doel"], Supplier: ids["verstrekker"], Day: day}
}

// names answers what the script asks while somebody types. The words go in the body: they could be anything, and an address ends up in logs.
func (p *Page) names(w http.ResponseWriter, r *http.Request) error {
	r.Body = http.MaxBytesReader(w, r.Body, 4<<10)
	kind, words := r.PostFormValue("soort"), r.PostFormValue("zoek")
	out := []map[string]string{}
	kinds := []string{engine.KindParty, engine.KindRole, engine.KindAction, engine.KindPurpose, engine.KindField}
	if slices.Contains(kinds, kind) {
		list := typed(p.site.Register(), kind, words)
		for _, l := range list[:min(len(list), page.Most)] {
			out = append(out, map[string]string{"naam": l.Label, "ook": l.As})
		}
	}
	w.Header().Set("Content-Type", "application/json")
	return json.NewEncoder(w).Encode(out)
}

// typed finds names while somebody types: those of which each word that was typed begins a word, and then those that the whole can mean.
func typed(reg engine.Register, kind, words string) (out []page.Labelled) {
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
		l := page.Labelled{ID: f.ID, Label: page.LabelOf(reg, kind, f.ID, f.Name)}
		_, synonyms := page.Known(reg, kind, f.ID)
		if as := slices.IndexFunc(synonyms, all); !all(l.Label) && as < 0 {
			continue
		} else if !all(l.Label) {
			l.As = synonyms[as]
		}
		out = append(out, l)
	}
	begins := func(l page.Labelled) bool { return strings.HasPrefix(strings.ToLower(l.Label), strings.ToLower(words)) }
	slices.SortStableFunc(out, func(a, b page.Labelled) int {
		switch {
		case begins(a) == begins(b):
			return 0
		case begins(a):
			return -1
		}
		return 1
	})
	_, found := page.Meant(reg, kind, words)
	for _, l := range found {
		if !slices.ContainsFunc(out, func(o page.Labelled) bool { return o.ID == l.ID }) {
			out = append(out, l)
		}
	}
	return out
}
