package proposals

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/page"
)

// Export is what can be said of a proposal that leaves as a patch: whether the gate of another repository can let it through.
type Export struct {
	Lacks   []string // why it cannot, in Dutch: what may become wider is not signed for; empty: nothing stands in the way
	Opens   []string // what becomes wider, in Dutch
	Signed  string   // who signed for that, in Dutch; empty: nobody, or nothing does
	Approve []File   // the approval that goes along
}

// export says whether a proposal can leave as it is. What becomes wider needs an approval by somebody else, and as long as the gate has not said that
// nothing does, it may: c is what it said of this text, or nil.
func (p *Page) export(x Proposal, c *Check) (out Export, err error) {
	if onlyExamples(x) {
		return out, nil // no decision changes
	}
	if c == nil {
		out.Lacks = []string{"De poort keek deze tekst nog niet na. Of er iets ruimer wordt, is dus niet bekend."}
		return out, nil
	}
	if c.Difference == nil {
		out.Lacks = []string{"De poort kon deze wijziging niet vergelijken. Of er iets ruimer wordt, is dus niet bekend."}
		return out, nil
	}
	for _, g := range c.Difference.Groups {
		if g.Open {
			out.Opens = append(out.Opens, widened(g.Named(p.site.Policy)))
		}
	}
	if len(out.Opens) == 0 && c.Flips == "" {
		return out, nil
	}
	if s := x.Signed; s != nil && s.Flips == c.Flips && p.sign != nil {
		name, text, err := p.sign(*s, c.Shows)
		if err != nil {
			return out, fmt.Errorf("sign proposal: %w", err)
		}
		out.Signed = fmt.Sprintf("getekend als %s, vanaf %s, in %s", s.Role, s.From.Dutch(), name)
		out.Approve = []File{{Path: name, Text: text}}
		return out, nil
	}
	lacks := "Er wordt iets ruimer. De goedkeuring daarvan ontbreekt: iemand anders dan de schrijver moet haar tekenen. Zij komt in policies/approvals."
	if c.Flips != "" {
		lacks += " Zij moet gaan over " + c.Flips + "."
	}
	out.Lacks = []string{lacks}
	if slices.ContainsFunc(x.Files, func(f File) bool { return strings.HasPrefix(f.Path, "policies/approvals/") }) {
		out.Lacks = append(out.Lacks, "De goedkeuring in dit voorstel telt niet: de schrijver maakte haar zelf.")
	}
	return out, nil
}

// widened writes what becomes wider on one line.
func widened(c changes.Change) string {
	subject := ""
	switch {
	case c.Clause:
		subject = ", " + c.Title + " (" + c.Subject + ")"
	case c.Title != "":
		subject = " (" + c.Title + ")"
	}
	return line(c.Direction + subject + ": " + c.What + ". " + c.Witness)
}

// patch answers with the proposal as git apply takes it, but for one that another gate would refuse: that leaves by another address only.
func (p *Page) patch(w http.ResponseWriter, r *http.Request) error {
	return p.leave(w, r, "", func(e Export) error {
		if len(e.Lacks) == 0 {
			return nil
		}
		return &page.Failure{
			Status: http.StatusConflict, Title: "Dit voorstel is niet klaar om op te nemen", Detail: "De poort van een ander zou het weigeren.", Faults: e.Lacks,
			Next: "Ga terug naar het voorstel. Daar staat wat er ontbreekt, en hoe u het toch kunt doorgeven.",
		}
	})
}

// unready answers with a patch of what is not ready, that says so itself.
func (p *Page) unready(w http.ResponseWriter, r *http.Request) error {
	return p.leave(w, r, "-niet-klaar", func(Export) error { return nil })
}

func (p *Page) leave(w http.ResponseWriter, r *http.Request, called string, may func(Export) error) error {
	x, err := p.get(r)
	if err != nil {
		return err
	}
	c, err := p.checked(x)
	if err != nil {
		return err
	}
	e, err := p.export(x, c)
	if err == nil {
		err = may(e)
	}
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/x-diff; charset=utf-8")
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="voorstel-%s%s.patch"`, x.ID, called))
	_, err = w.Write(x.Patch(e))
	return err
}
