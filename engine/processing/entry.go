package processing

import (
	"context"
	"slices"
	"strings"

	"doelbinding/engine"
)

// entry gathers what the decisions on one purpose show. What the clauses that name the purpose say goes before what others say.
type entry struct {
	purpose                        engine.Purpose
	roles, acts, grounds, subjects []string
	data, anyData, gists, anyGists []string
	retention, recipients          []string
	asked                          map[string]bool // datasets of which the acts were asked
}

// acts that are asked besides using: what an organisation does with data of its own.
var acts = []string{
	"gebruiken", "opnemen", "opslaan", "bewaren", "samenvoegen", "inzien", "ontvangen", "doorverstrekken", "geautomatiseerd-besluiten",
	"vernietigen",
}

// note adds a group of fields that can be used for the purpose.
func (d *Deriver) note(ctx context.Context, e *entry, q engine.Question, set engine.Dataset, fields []string, using engine.Decision) error {
	seen, named := d.checks(e, using)
	for _, name := range fields {
		f, _ := d.reg.Field(set.ID + "/" + name)
		text := f.Name + " (" + set.Name + ")"
		if e.anyData = append(e.anyData, text); named {
			e.data = append(e.data, text)
		}
	}
	for _, act := range acts {
		if e.asked[set.ID] && act != "bewaren" { // what may be done hardly differs by field, how long it is kept does
			continue
		}
		decision := using
		if act != q.Action {
			other := q
			other.Action = act
			var err error
			if decision, err = d.engine.Decide(ctx, d.reg, other); err != nil {
				return err
			}
		}
		if decision.Outcome == engine.Forbidden {
			continue
		}
		a, _ := d.reg.Action(act)
		e.acts = append(e.acts, a.Name)
		for _, check := range decision.Checks {
			c, _ := d.engine.Policy().Clause(check.Clause)
			switch {
			case check.Effect == engine.Ground || seen[c.ID] && (act != "bewaren" || sameIn(using, check)):
			case act == "bewaren" && check.Effect != engine.Duty:
				e.retention = append(e.retention, c.Title+": "+c.Gist)
			case act == "doorverstrekken":
				e.recipients = append(e.recipients, d.receivers(c)...)
			}
		}
	}
	if e.asked == nil {
		e.asked = map[string]bool{}
	}
	e.asked[set.ID] = true
	return nil
}

// sameIn reports whether a check comes out alike in another decision. A term speaks on using too, and asks more of keeping.
func sameIn(d engine.Decision, check engine.Check) bool {
	return slices.ContainsFunc(d.Checks, func(other engine.Check) bool { return other.Clause == check.Clause && other.State == check.State })
}

// checks reads what a decision about using tells: grounds, roles, subjects and what the clauses say. It gives the clauses it saw, and
// whether one of them names the purpose.
func (d *Deriver) checks(e *entry, using engine.Decision) (seen map[string]bool, named bool) {
	seen = map[string]bool{}
	e.grounds = append(e.grounds, d.grounds(using)...)
	for _, check := range using.Checks {
		c, _ := d.engine.Policy().Clause(check.Clause)
		seen[c.ID] = true
		if check.Effect == engine.Ground || !d.ofAgreement(c) || check.State == engine.Violated {
			continue
		}
		if e.anyGists = append(e.anyGists, c.Gist); names(c.Groups[engine.MemberPurpose], e.purpose.Lineage) {
			e.gists, named = append(e.gists, c.Gist), true
		}
		for _, list := range c.Groups[engine.MemberRole] {
			for _, id := range list {
				if r, ok := d.reg.Role(id); ok && !r.Processor {
					e.roles = append(e.roles, r.Name)
				}
			}
		}
		for _, fact := range d.reg.Facts() {
			if !fact.Subjects {
				continue
			}
			for _, list := range c.Groups[fact.Name] {
				e.subjects = append(e.subjects, list...)
			}
		}
	}
	return seen, named
}

// grounds are those of the processing side that hold, or that need the least to be said to hold.
func (d *Deriver) grounds(using engine.Decision) (out []string) {
	least := -1
	for _, check := range using.Checks {
		if check.Effect != engine.Ground || check.Side != engine.Processing || check.State == engine.Violated {
			continue
		}
		c, _ := d.engine.Policy().Clause(check.Clause)
		switch n := len(check.Missing) + len(check.Norms); {
		case least < 0 || n < least:
			least, out = n, []string{c.Title}
		case n == least:
			out = append(out, c.Title)
		}
	}
	return out
}

// receivers are the parties and the kinds of parties that a clause names as receivers.
func (d *Deriver) receivers(c engine.Clause) (out []string) {
	for _, list := range c.Groups[engine.MemberReceiver] {
		for _, id := range list {
			if p, ok := d.reg.Party(id); ok {
				id = p.Name
			}
			if id != "" {
				out = append(out, id)
			}
		}
	}
	return out
}

func names(lists [][]string, any []string) bool {
	return slices.ContainsFunc(lists, func(list []string) bool {
		return slices.ContainsFunc(list, func(id string) bool { return slices.Contains(any, id) })
	})
}

// cells gives the twelve columns; who is responsible and with whom is filled in per organisation.
func (e *entry) cells() []Cell {
	gists := e.gists
	if len(gists) == 0 {
		gists = e.anyGists
	}
	return []Cell{
		cell(unique(e.roles), "de bepalingen noemen geen rol of afdeling"),
		cell(unique(e.acts), "geen handeling kan worden toegestaan"),
		cell(unique(gists), "geen bepaling beschrijft deze verwerking"),
		{},
		{Values: []string{e.purpose.Name}},
		cell(unique(e.grounds), "geen bepaling geeft een grondslag"),
		cell(unique(e.subjects), "de bepalingen onderscheiden geen categorieën van betrokkenen"),
		cell(unique(e.data), "geen gegeven kan worden gebruikt"),
		cell(unique(e.retention), "geen bepaling noemt een termijn; niet langer dan nodig"),
		cell(unique(e.recipients), "de bepalingen noemen geen ontvangers; elke verstrekking wordt apart beoordeeld"),
		{},
		{Open: "niet vastgelegd in het register"},
	}
}

func unique(list []string) []string {
	out := slices.Clone(list)
	slices.SortFunc(out, strings.Compare)
	return slices.Compact(out)
}
