package decisions

import (
	"archive/zip"
	"bytes"
	"net/http"
	"slices"
	"strings"

	"doelbinding/api/caller"
	"doelbinding/api/held"
	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// Recalled is who received something, with a letter to each.
type Recalled struct {
	Terms
	Asked      bool
	Recipients []Recipient
	Letters    string // where all letters are in one file
}

// Recipient is a party that was permitted to receive.
type Recipient struct {
	Name        string
	Times       int
	Values      int64
	First, Last engine.Day
	Records     []int64
	Letter      string
	file        string
}

// recalled finds who received. Without a field, a clause or a party nothing is looked up.
func (p *Pages) recalled(r *http.Request, client caller.Caller) (Recalled, error) {
	t, f := p.read(r, client)
	out := Recalled{Terms: t}
	if len(t.Trouble) > 0 || f.Field == "" && f.Clause == "" && f.Party == "" {
		if r.URL.RawQuery != "" && len(t.Trouble) == 0 {
			out.Trouble = append(out.Trouble, "Noem een gegeven, een bepaling of een organisatie.")
		}
		return out, nil
	}
	out.Asked, out.Letters = true, path+"/terugroepen/brieven.zip?"+r.URL.RawQuery
	leave, err := p.turn(r.Context()) // it reads the whole journal
	if err != nil {
		return out, err
	}
	defer leave()
	reg := p.site.Register()
	found, err := journal.Recall(r.Context(), p.journal.Store, reg, f)
	if err != nil {
		return out, err
	}
	clause, _ := p.site.Policy.Clause(f.Clause)
	for _, x := range found {
		var b strings.Builder
		if err := (journal.Notice{Recipient: x, Register: reg, Clause: clause, On: p.site.Today(), Zone: wire.Amsterdam(), Origin: p.journal.Origin()}).Write(&b); err != nil {
			return out, err
		}
		to := Recipient{
			Name: page.Called(reg, engine.KindParty, x.Party), Times: len(x.Items), Letter: b.String(), file: strings.Trim(x.Party+"-"+x.Role, "-") + ".txt",
			First: engine.DayOf(x.Items[0].At, wire.Amsterdam()), Last: engine.DayOf(x.Items[len(x.Items)-1].At, wire.Amsterdam()),
		}
		if x.Role != "" {
			to.Name += ", " + page.Called(reg, engine.KindRole, x.Role)
		}
		for _, i := range x.Items {
			to.Values += i.Values
			if !slices.Contains(to.Records, i.ID) && len(to.Records) < pageLength {
				to.Records = append(to.Records, i.ID)
			}
		}
		out.Recipients = append(out.Recipients, to)
	}
	return out, nil
}

func (p *Pages) showRecall(w http.ResponseWriter, r *http.Request, client caller.Caller) error {
	out, err := p.recalled(r, client)
	if err != nil {
		return err
	}
	return p.site.Render(w, statusOf(out.Terms), p.recall, page.View{Title: "Terugroepen", Menu: "Besluiten", Data: out})
}

// letters answers with all letters in one file.
func (p *Pages) letters(w http.ResponseWriter, r *http.Request, client caller.Caller) error {
	out, err := p.recalled(r, client)
	if err != nil {
		return err
	}
	if len(out.Recipients) == 0 {
		return &page.Failure{Status: http.StatusNotFound, Title: "Er zijn geen brieven", Detail: "Niemand kreeg dit.", Next: "Zoek opnieuw op de pagina Terugroepen."}
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, x := range out.Recipients {
		f, err := z.Create(x.file)
		if err != nil {
			return err
		}
		if _, err := f.Write([]byte(x.Letter)); err != nil {
			return err
		}
	}
	if err := z.Close(); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/zip")
	w.Header().Set("Content-Disposition", `attachment; filename="brieven.zip"`)
	_, err = w.Write(b.Bytes())
	return err
}

// Duties is what has to be done after decisions, and before when.
type Duties struct {
	Only   string
	Counts map[string]int
	Rows   []Due
}

// Due is an obligation with its last day.
type Due struct {
	journal.Obligation
	What, Who, Title, Field, Word, Class string
	Record                               string
	Bears                                bool // the client may report it as fulfilled
}

func (p *Pages) showDuties(w http.ResponseWriter, r *http.Request, client caller.Caller) error {
	leave, err := p.turn(r.Context()) // it reads the whole journal
	if err != nil {
		return err
	}
	defer leave()
	list, err := journal.Obligations(r.Context(), p.journal.Store, p.site.Today())
	if err != nil {
		return err
	}
	reg := p.site.Register()
	out := Duties{Only: r.URL.Query().Get("toon"), Counts: map[string]int{}}
	for _, o := range list {
		if sees := client.Sees(); sees != nil && !slices.Contains(sees, o.Bearer) {
			continue
		}
		out.Counts[string(o.Status)]++
		if out.Only != "" && out.Only != string(o.Status) {
			continue
		}
		c, _ := p.site.Policy.Clause(o.Clause)
		row := Due{Obligation: o, What: o.Kind, Who: page.Called(reg, engine.KindParty, o.Bearer), Title: c.Title, Field: page.Called(reg, engine.KindField, o.Field), Bears: client.Bears(o.Bearer)}
		if d, ok := reg.Dataset(o.Field); ok {
			row.Field = d.Name
		}
		row.Record, _, _ = strings.Cut(o.ID, ".")
		row.Word = map[journal.Status]string{journal.StatusOpen: "nog tijd", journal.StatusDue: "binnen 30 dagen", journal.StatusOverdue: "te laat"}[o.Status]
		row.Class = map[journal.Status]string{journal.StatusOpen: "yes", journal.StatusDue: "open", journal.StatusOverdue: "no"}[o.Status]
		out.Rows = append(out.Rows, row)
	}
	return p.site.Render(w, http.StatusOK, p.duties, page.View{Title: "Plichten", Menu: "Besluiten", Data: out})
}

// fulfil records that an obligation was met, and leads back to the list.
func (p *Pages) fulfil(w http.ResponseWriter, r *http.Request, client caller.Caller) error {
	r.Body = http.MaxBytesReader(w, r.Body, 4<<10)
	id := r.PostFormValue("plicht")
	list, err := journal.ObligationsOf(r.Context(), p.journal.Store, p.site.Today(), id)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(list, func(o journal.Obligation) bool { return o.ID == id })
	if i < 0 || !client.Bears(list[i].Bearer) {
		return &page.Failure{Status: http.StatusNotFound, Title: "Deze plicht is er niet", Detail: "Zij is al nagekomen, of zij is niet van u.", Next: "Bekijk de lijst met plichten opnieuw."}
	}
	if _, err := p.journal.Fulfil(r.Context(), client.ID, id); err != nil {
		return held.NotRecorded(err)
	}
	http.Redirect(w, r, path+"/plichten", http.StatusSeeOther)
	return nil
}
