package proposals

import (
	"errors"
	"net/http"
	"net/url"
	"strings"

	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/who"
)

// Repository is where approved proposals are merged.
type Repository interface {
	Text(name string) (string, error)                          // as it is there now; empty: it is absent
	Tree() (commit string, files map[string]string, err error) // the policies and the features
	Merge(merging.Change) (commit string, err error)
}

// needs says which role a button needs.
func needs(button string) who.Role {
	switch button {
	case "keurgoed", "terug", "neemop":
		return who.Reviewer
	case "nakijken", "stop":
		return who.Reader
	}
	return who.Writer
}

// handIn hands a proposal in. If the policies contradict an example of it, it asks for other policies, and stays out of the files until they are there.
func (p *Page) handIn(w http.ResponseWriter, r *http.Request, f Form) error {
	judged, err := p.judge(r, f.Proposal)
	if err != nil {
		return err
	}
	if judged.Late {
		return &page.Failure{Status: http.StatusServiceUnavailable, Title: "Nakijken duurde te lang", Detail: "Het voorstel is bewaard, maar niet ingediend.", Next: "Dien het straks opnieuw in."}
	}
	f.State, f.Asked = Submitted, nil
	for _, j := range judged.Files {
		for _, x := range j.Findings {
			f.Trouble = append(f.Trouble, j.Path+": deze tekst "+x.What+".")
		}
		if p.mixed(f.Proposal) {
			continue // whether they hold with the register of the proposal, the gate says
		}
		f.Asked = append(f.Asked, asked(j.Path, j.Judged, p.site.Policy.Hash())...)
	}
	if len(f.Trouble) > 0 {
		return p.write(w, http.StatusUnprocessableEntity, f)
	}
	if len(f.Asked) > 0 {
		f.State = Asks
	}
	return p.save(w, r, f)
}

// review approves a proposal or sends it back. What was not checked, or did not pass, is not approved.
func (p *Page) review(w http.ResponseWriter, r *http.Request, x Proposal, form url.Values, approve bool) error {
	remark := strings.TrimSpace(form.Get("opmerking"))
	if !approve && remark == "" {
		return &page.Failure{Status: http.StatusUnprocessableEntity, Title: "Zeg wat er anders moet", Detail: "Zonder opmerking weet de schrijver niet wat er mis is.", Next: "Ga terug en vul de opmerking in."}
	}
	var signed *Signature
	if approve {
		c, err := p.mayMerge(x)
		if err == nil {
			signed, err = p.signature(c, form)
		}
		if err != nil {
			return err
		}
	}
	if _, err := p.store.Review(x.ID, form.Get("teken"), who.From(r.Context()), approve, remark, signed); err != nil {
		return refusal(err)
	}
	http.Redirect(w, r, home+"/"+x.ID, http.StatusSeeOther)
	return nil
}

// mayMerge returns the check of a proposal. It refuses what was not checked under these policies, and what did not pass.
func (p *Page) mayMerge(x Proposal) (Check, error) {
	c, err := p.checked(x)
	if err != nil {
		return Check{}, err
	}
	if c == nil {
		return Check{}, &page.Failure{Status: http.StatusConflict, Title: "Dit voorstel is nog niet nagekeken", Detail: "De poort keek deze tekst nog niet na bij de regels van nu.", Next: "Ga terug en kies Kijk het na. Dat gaat op de achtergrond."}
	}
	if !c.Sound() {
		return Check{}, &page.Failure{Status: http.StatusConflict, Title: "Dit voorstel komt niet door de poort", Detail: "Zo kan het niet worden opgenomen.", Faults: c.Bars, Next: "Ga terug. Stuur het voorstel terug naar de schrijver."}
	}
	return *c, nil
}

// merge writes an approved proposal into the repository.
func (p *Page) merge(w http.ResponseWriter, r *http.Request, x Proposal, token string) error {
	if p.repository == nil {
		return &page.Failure{Status: http.StatusNotFound, Title: "Opnemen is niet ingesteld", Detail: "Deze dienst kan een voorstel niet zelf opnemen.", Next: "Download de patch en geef haar aan de beheerder."}
	}
	looked, err := p.mayMerge(x)
	if err == nil {
		err = p.allowed(x, looked)
	}
	if err != nil {
		return err
	}
	_, err = p.store.Merge(x.ID, token, func(x Proposal) (string, error) {
		c := merging.Change{ID: x.ID, Title: x.Title, Reason: x.Reason, Source: x.Source, Author: x.Writers[0], Reviewer: *x.Reviewer, On: looked.On}
		var err error
		if c.Beside, err = looked.beside(x.Signed, p.sign, p.repository.Text); err != nil {
			return "", err
		}
		for _, f := range x.Files {
			c.Files = append(c.Files, merging.File(f))
		}
		return p.repository.Merge(c)
	})
	if err != nil {
		return refusal(err)
	}
	http.Redirect(w, r, home+"/"+x.ID, http.StatusSeeOther)
	return nil
}

// refusal says to a person why a step was refused.
func refusal(err error) error {
	f := &page.Failure{Status: http.StatusConflict, Next: "Open het voorstel opnieuw en kijk wat er nu staat."}
	switch {
	case errors.Is(err, ErrOwn):
		f.Status, f.Title, f.Detail = http.StatusForbidden, "Iemand anders moet dit beoordelen", "U schreef zelf aan dit voorstel. Niemand keurt een eigen voorstel goed."
		f.Next = "Vraag een andere beoordelaar."
	case errors.Is(err, ErrUnknown):
		f.Status, f.Title, f.Detail = http.StatusForbidden, "Het is niet bekend wie dit schreef", "Dit voorstel is van voor het inloggen. Dan is niet zeker dat iemand anders het beoordeelt."
		f.Next = "Begin een nieuw voorstel met dezelfde tekst."
	case errors.Is(err, ErrNobody):
		f.Status, f.Title, f.Detail, f.Next = http.StatusUnauthorized, "U bent niet ingelogd", "Het is niet bekend wie dit doet.", "Log in en probeer het opnieuw."
	case errors.Is(err, ErrStale):
		f.Title, f.Detail = "Het voorstel is intussen veranderd", "Iemand anders bewaarde een andere tekst. Uw stap is niet gezet."
	case errors.Is(err, ErrState), errors.Is(err, ErrFinished):
		f.Title, f.Detail = "Dat kan nu niet met dit voorstel", "Het is al verder, of nog niet zo ver."
	case errors.Is(err, merging.ErrMoved):
		f.Title, f.Detail = "De bestanden zijn intussen veranderd", "Nu staat er een andere tekst dan waarmee dit voorstel begon. Er is niets opgenomen."
		f.Next = "Open het voorstel en laat de schrijver het opnieuw toepassen op de laatste tekst."
	case errors.Is(err, merging.ErrLater):
		f.Title, f.Detail = "De opslagplaats is intussen veranderd", "Dit voorstel is nagekeken op een oudere stand. Er is niets opgenomen."
		f.Next = "Ga terug en kies Kijk het na. Neem het daarna op."
	case errors.Is(err, merging.ErrNoText):
		f.Title, f.Detail = "Er verandert niets", "Deze tekst staat er al."
	case errors.Is(err, merging.ErrPath), errors.Is(err, ErrPath):
		f.Status, f.Title, f.Detail = http.StatusUnprocessableEntity, "Dit bestand kan een voorstel niet wijzigen", "Een voorstel wijzigt alleen gewone bestanden in: "+folders()+"."
	case errors.Is(err, ErrAbsent):
		return absent()
	default:
		return err
	}
	return f
}

func folders() string {
	var names []string
	for _, f := range merging.Folders() {
		names = append(names, f.Name)
	}
	return strings.Join(names, ", ")
}
