package proposals

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"time"

	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/examples"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/runs"
	"doelbinding/api/workbench/who"
)

// One is a proposal with what the gate would say of it.
type One struct {
	Proposal
	Files    []Judged
	Sound    bool
	Asks     bool // an example contradicts the policies
	Moved    bool // a file is no longer the one that the proposal began with
	Late     bool // not everything was judged
	Closed   bool
	Examples bool // only examples change
	Mixed    bool // examples change, and what they run in

	Path       string
	Run        Going
	Check      *Check // of this text under the policies of now; nil: there is none
	Export     Export
	Differs    []changes.Change // what decisions change, by its check
	Own        bool             // who looks wrote a part of it
	Alone      bool             // nobody else can log in
	Write      bool             // who looks may write
	Review     bool             // who looks may review
	Repository bool             // it can be merged here
}

// Going is how far the check is.
type Going struct {
	runs.State[Check]
	Path string
}

// Judged is a file of a proposal with what the gate would say of it.
type Judged struct {
	File
	examples.Judged
	Clause, Title string
	Changes       []Line
	Moved         bool // the file is no longer the one that the proposal began with
}

// Authors names who wrote a proposal.
func (p Proposal) Authors() string {
	var names []string
	for _, w := range p.Writers {
		name := w.Name
		if name == "" {
			name = w.ID
		}
		if name == "" {
			name = "onbekend"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

// within is how long the gate may take while somebody waits for the page.
const within = 20 * time.Second

func (p *Page) show(w http.ResponseWriter, r *http.Request) error {
	x, err := p.get(r)
	if err != nil {
		return err
	}
	s := p.checkOf(x.ID).State()
	if strings.HasPrefix(r.Header.Get("Accept"), "application/json") {
		return examples.Progress(w, s.Going, s.What, s.Done, s.Of)
	}
	if err := page.Spend(r, page.Runs); err != nil {
		return err
	}
	out, err := p.judge(r, x)
	if err != nil {
		return err
	}
	me := who.From(r.Context())
	out.Path = home + "/" + x.ID
	out.Mixed = p.mixed(x)
	out.Run, out.Repository = Going{s, out.Path}, p.repository != nil
	if out.Check, err = p.checked(x); err != nil {
		return err
	}
	if out.Export, err = p.export(x, out.Check); err != nil {
		return err
	}
	if out.Check != nil && out.Check.Difference != nil {
		for _, g := range out.Check.Difference.Groups {
			out.Differs = append(out.Differs, g.Named(p.site.Policy))
		}
	}
	out.Own = slices.ContainsFunc(x.Writers, func(w who.Person) bool { return w.ID == me.ID })
	out.Alone, out.Write, out.Review = me.ID == who.Local().ID, me.May(who.Writer), me.May(who.Reviewer)
	return p.site.Render(w, http.StatusOK, p.one, page.View{Title: x.Title, Menu: "Voorstellen", Data: out})
}

// judge runs the examples of a proposal as the gate would.
func (p *Page) judge(r *http.Request, x Proposal) (One, error) {
	limited, cancel := context.WithTimeout(r.Context(), within)
	defer cancel()
	out := One{Proposal: x, Sound: true, Closed: x.State == Withdrawn || x.State == Merged, Examples: true}
	for _, f := range x.Files {
		j := Judged{File: f, Title: f.Path, Changes: f.Lines()}
		if c, ok := p.site.Policy.Clause(clauseOf(f.Path)); ok {
			j.Clause, j.Title = c.ID, c.Title
		}
		now, err := p.current(f.Path)
		if err != nil {
			return out, refusal(err)
		}
		j.Moved = now != f.Before && x.State != Merged
		out.Moved = out.Moved || j.Moved
		if strings.HasSuffix(f.Path, ".feature") {
			j.Judged, err = p.examples.Judge(limited, f.Path, f.Text, p.site.Policy)
		} else {
			out.Examples = false
		}
		if errors.Is(err, context.DeadlineExceeded) && r.Context().Err() == nil {
			out.Late = true
		} else if err != nil {
			return out, err
		}
		out.Sound = out.Sound && j.Sound()
		out.Asks = out.Asks || j.Failed > 0
		out.Files = append(out.Files, j)
	}
	return out, nil
}

// add adds a file to a form: the examples of a clause, or a file by its path.
func (p *Page) add(w http.ResponseWriter, f Form, form map[string][]string) error {
	name := ""
	if v := form["bepaling"]; len(v) > 0 && v[0] != "" {
		name = "features/clauses/" + v[0] + ".feature"
	}
	if v := form["bestandsnaam"]; len(v) > 0 && strings.TrimSpace(v[0]) != "" {
		name = strings.TrimSpace(v[0])
	}
	if name == "" {
		f.Trouble = []string{"Kies een bepaling, of noem een bestand."}
		return p.write(w, http.StatusUnprocessableEntity, f)
	}
	text, err := p.current(name)
	if errors.Is(err, ErrPath) {
		f.Trouble = []string{"Dit bestand kan een voorstel niet wijzigen. Een voorstel wijzigt alleen bestanden in: " + folders() + "."}
		return p.write(w, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return refusal(err)
	}
	if !slices.ContainsFunc(f.Files, func(x File) bool { return x.Path == name }) {
		f.Files = append(f.Files, File{name, text, text})
	}
	return p.write(w, http.StatusOK, f)
}
