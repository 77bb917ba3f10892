package matrix

import (
	"errors"
	"net/http"
	"net/url"
	"slices"

	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/scenario"
	"doelbinding/engine/wire"
)

// deciding is the decisions of one matrix.
type deciding struct {
	page    *Page
	r       *http.Request
	reg     engine.Register
	form    Form
	known   map[string]Part // by likeness
	records []journal.Decided
}

// cell decides one question for each way in which the organisations of a class differ. Parts with the same outcome on the same clauses are one.
func (d *deciding) cell(class Class, field engine.Field, purpose engine.Purpose) (Cell, error) {
	out := Cell{Field: field}
	for _, party := range class.Parties {
		part, ok, err := d.part(engine.Question{
			Party: party.ID, Role: d.form.Role, Action: d.form.Action, Field: field.ID, Purpose: purpose.ID, Day: d.form.On, Asked: d.page.site.Today(), Facts: map[string]engine.Value{},
		})
		if err != nil {
			return out, err
		}
		if !ok {
			continue
		}
		i := slices.IndexFunc(out.Parts, func(x Part) bool { return x.Outcome == part.Outcome })
		if i < 0 {
			i = len(out.Parts)
			part.Question = page.Base + "/vraag?" + url.Values{
				"partij": {party.ID}, "rol": {d.form.Role}, "handeling": {d.form.Action}, "gegeven": {field.ID}, "doel": {purpose.ID}, "peildatum": {string(d.form.On)},
			}.Encode()
			part.Parties = nil
			out.Parts = append(out.Parts, part)
		}
		out.Parts[i].Places, out.Parts[i].Clauses = joined(out.Parts[i].Places, part.Places), joined(out.Parts[i].Clauses, part.Clauses)
		out.Parts[i].Parties = append(out.Parts[i].Parties, party)
	}
	slices.SortStableFunc(out.Parts, func(a, b Part) int {
		return slices.Index(d.form.Outcomes, a.Outcome) - slices.Index(d.form.Outcomes, b.Outcome)
	})
	return out, nil
}

// joined returns a list with what another has more. It changes neither: what is known of a question is kept.
func joined(list, more []string) []string {
	out := slices.Clone(list)
	for _, x := range more {
		if !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

// part decides a question, or takes what was decided of one that is alike; false: the question contradicts itself.
func (d *deciding) part(q engine.Question) (Part, bool, error) {
	if len(engine.Contradictions(d.reg, q)) > 0 {
		return Part{}, false, nil
	}
	key, err := d.page.likeness(d.reg, q)
	if unknown := (*engine.GapError)(nil); errors.As(err, &unknown) { // a person that cannot be asked about in this role
		return Part{}, false, nil
	}
	if err != nil {
		return Part{}, false, err
	}
	if x, ok := d.known[key]; ok {
		return x, true, nil
	}
	decided, err := d.page.service.Decide(d.r.Context(), d.reg, wire.Decoded{Question: q})
	if err != nil {
		return Part{}, false, err
	}
	d.records = append(d.records, decided.Record)
	x := Part{Outcome: decided.Decision.Outcome, Reason: decided.Decision.Reason, Clauses: scenario.Result{Decision: &decided.Decision}.Deciding()}
	for _, check := range decided.Decision.Checks {
		if !slices.Contains(x.Clauses, check.Clause) || len(check.Citations) == 0 {
			continue
		}
		if place := engine.Cite(d.reg, check.Citations[0], q.Day).Text; !slices.Contains(x.Places, place) {
			x.Places = append(x.Places, place)
		}
	}
	d.known[key] = x
	return x, true, nil
}
