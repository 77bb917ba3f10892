// Package processing derives the register of processing that a controller keeps (AVG 30) from the clauses and the register: which purposes
// an organisation may process data for, which data, on which ground, how long, and with whom. Nothing of it is typed anywhere.
//
// A purpose gets an entry where an agreement or a clause of one names it and asking the engine without any fact does not end in a refusal:
// with the right facts it can be permitted.
package processing

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"doelbinding/engine"
)

// Engine decides, and knows which fields of a dataset get the same decision. engine/explain implements it.
type Engine interface {
	Decide(ctx context.Context, reg engine.Register, q engine.Question) (engine.Decision, error)
	Alike(reg engine.Register, q engine.Question, dataset string) (codes, fields [][]string, err error)
	Policy() engine.Policy
}

// Activity is one entry: an organisation that processes for a purpose.
type Activity struct {
	ID           string // <party>/<purpose>
	Organisation engine.Party
	Purpose      engine.Purpose
	Cells        []Cell           // twelve, in the order of [Columns]
	Settled      []engine.Settled // what is settled for it on the day, so that it is not asked
}

// Cell is what one column says of an activity. Without values it says why there are none.
type Cell struct {
	Values []string
	Open   string
}

// Column is a column of the register, by its name in data and its Dutch heading.
type Column struct{ Key, Heading string }

// Columns are the twelve columns, in their order.
func Columns() []Column {
	return []Column{
		{"department", "afdeling"}, {"processing", "verwerking"}, {"description", "omschrijving"}, {"controller", "verantwoordelijke"},
		{"purpose", "doeleinden"}, {"ground", "rechtmatige grondslag"}, {"subjects", "categorieën van betrokkenen"},
		{"data", "categorieën van persoonsgegevens"}, {"retention", "bewaartermijn"}, {"recipients", "categorieën van ontvangers"},
		{"cooperation", "samenwerkende partijen en afspraken"}, {"joint", "gezamenlijke verantwoordelijkheid"},
	}
}

// Deriver derives entries; those of organisations that no clause tells apart are derived once.
type Deriver struct {
	engine Engine
	reg    engine.Register
	day    engine.Day
	needed map[string]engine.Value // every necessity, supposed to be there
	done   map[string][]Activity
}

// New gives a deriver for one state of policies and register, on one day.
func New(e Engine, reg engine.Register, day engine.Day) *Deriver {
	d := &Deriver{engine: e, reg: reg, day: day, needed: map[string]engine.Value{}, done: map[string][]Activity{}}
	for _, f := range reg.Facts() {
		if f.Necessity {
			d.needed[f.Name] = engine.Truth(true)
		}
	}
	return d
}

// All derives the entries of every organisation that has any.
func (d *Deriver) All(ctx context.Context) ([]Activity, error) {
	var out []Activity
	for _, p := range d.reg.Parties() {
		activities, err := d.Of(ctx, p)
		if err != nil {
			return nil, err
		}
		out = append(out, activities...)
	}
	return out, nil
}

// Of derives the entries of one organisation; a person keeps no register.
func (d *Deriver) Of(ctx context.Context, p engine.Party) ([]Activity, error) {
	sets := d.home(p)
	if !p.Body || len(sets) == 0 {
		return nil, nil
	}
	key := d.alike(p, sets)
	like, ok := d.done[key]
	if !ok {
		var err error
		if like, err = d.derive(ctx, p, sets); err != nil {
			return nil, fmt.Errorf("derive the processing of %s: %w", p.ID, err)
		}
		d.done[key] = like
	}
	out := slices.Clone(like)
	for i, a := range out {
		out[i].ID, out[i].Organisation = p.ID+"/"+a.Purpose.ID, p
		out[i].Cells = slices.Clone(a.Cells)
		out[i].Settled = SettledFor(d.reg, p, a.Purpose, d.day)
		for c, column := range Columns() {
			switch column.Key {
			case "controller":
				out[i].Cells[c] = Cell{Values: []string{p.Name}}
			case "cooperation":
				out[i].Cells[c] = d.cooperation(p, sets, a.Purpose)
			}
		}
	}
	return out, nil
}

// home gives the datasets that an organisation is the source of, or takes part in by an agreement; what it holds outlives the agreement.
func (d *Deriver) home(p engine.Party) (out []engine.Dataset) {
	for _, set := range d.reg.Datasets() {
		a, ok := d.reg.Agreement(set.Agreement)
		if slices.Contains(set.Sources, p.ID) || ok && d.takesPart(p, a) {
			out = append(out, set)
		}
	}
	return out
}

func (d *Deriver) takesPart(p engine.Party, a engine.Agreement) bool {
	_, within := p.Regions[a.Region]
	return slices.Contains(a.Parties, p.ID) || a.Region != "" && within
}

// alike is equal for organisations with the same datasets that no clause and no settled fact tells apart.
func (d *Deriver) alike(p engine.Party, sets []engine.Dataset) string {
	var key strings.Builder
	fmt.Fprint(&key, p.Kind)
	for _, s := range sets {
		fmt.Fprint(&key, " ", s.ID, slices.Contains(s.Sources, p.ID))
	}
	for _, s := range d.reg.Settled() {
		if s.Party == p.ID || s.Partner != "" && (s.Partner == p.ID || s.Partner == p.Sort) {
			fmt.Fprint(&key, " ", s.ID)
		}
	}
	for _, c := range d.engine.Policy().Clauses() {
		for _, member := range []string{engine.MemberParty, engine.MemberReceiver} {
			for _, list := range c.Groups[member] {
				fmt.Fprintf(&key, "%t%t", slices.Contains(list, p.ID), slices.Contains(list, p.Sort))
			}
		}
	}
	return key.String()
}

// derive asks, per dataset and purpose, which groups of fields can be processed.
func (d *Deriver) derive(ctx context.Context, p engine.Party, sets []engine.Dataset) ([]Activity, error) {
	found := map[string]*entry{}
	for _, set := range sets {
		for _, purpose := range d.purposes(set) {
			q := engine.Question{Day: d.day, Asked: d.day, Action: "gebruiken", Party: p.ID, Purpose: purpose.ID, Facts: map[string]engine.Value{}}
			_, groups, err := d.engine.Alike(d.reg, q, set.ID)
			if err != nil {
				return nil, err
			}
			for _, fields := range groups {
				q.Field = set.ID + "/" + fields[0]
				decision, err := d.engine.Decide(ctx, d.reg, q)
				if err != nil {
					return nil, err
				}
				if decision.Outcome == engine.Forbidden {
					continue
				}
				if open, err := d.openList(ctx, q); err != nil || open {
					if err != nil {
						return nil, err
					}
					continue
				}
				e := found[purpose.ID]
				if e == nil {
					e = &entry{purpose: purpose}
					found[purpose.ID] = e
				}
				if err := d.note(ctx, e, q, set, fields, decision); err != nil {
					return nil, err
				}
			}
		}
	}
	var out []Activity
	for _, id := range slices.Sorted(maps.Keys(found)) {
		if len(found[id].data) == 0 { // no clause names a list of fields for it
			found[id].data = found[id].anyData
		}
		out = append(out, Activity{Purpose: found[id].purpose, Cells: found[id].cells()})
	}
	return out, nil
}

// openList tells whether, supposing that the data are needed, an agreement leaves it to a person whether they belong to the purpose: then
// they are not among its data.
func (d *Deriver) openList(ctx context.Context, q engine.Question) (bool, error) {
	q.Facts = d.needed
	decision, err := d.engine.Decide(ctx, d.reg, q)
	return slices.ContainsFunc(decision.Checks, func(check engine.Check) bool {
		c, _ := d.engine.Policy().Clause(check.Clause)
		return check.State == engine.Judgement && check.Effect == engine.Condition && d.ofAgreement(c)
	}), err
}

// purposes are those that the agreement of a dataset lists, and those that a clause which speaks of the dataset names.
func (d *Deriver) purposes(set engine.Dataset) (out []engine.Purpose) {
	names := map[string]bool{}
	if a, ok := d.reg.Agreement(set.Agreement); ok {
		for _, use := range a.Uses {
			names[use] = true
		}
	}
	for _, c := range d.engine.Policy().Clauses() {
		if !d.ofAgreement(c) || !c.Valid.Contains(d.day) || !slices.ContainsFunc(c.Groups[engine.MemberField], func(list []string) bool { return slices.Contains(list, set.ID) }) {
			continue
		}
		for _, list := range c.Groups[engine.MemberPurpose] {
			for _, id := range list {
				names[id] = true
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(names)) {
		if p, ok := d.reg.Purpose(id); ok {
			out = append(out, p)
		}
	}
	return out
}

// ofAgreement tells whether a clause stands in an agreement or a published statement.
func (d *Deriver) ofAgreement(c engine.Clause) bool {
	instrument, _, _ := strings.Cut(c.ID, "/")
	i, ok := d.reg.Instrument(instrument)
	return ok && i.Kind == "agreement"
}

// cooperation names the others in the running agreements that list the purpose.
func (d *Deriver) cooperation(p engine.Party, sets []engine.Dataset, purpose engine.Purpose) Cell {
	var out []string
	for _, set := range sets {
		a, ok := d.reg.Agreement(set.Agreement)
		runs := slices.ContainsFunc(a.Periods, func(p engine.Period) bool { return p.Contains(d.day) })
		if !ok || !runs || !slices.ContainsFunc(a.Uses, func(use string) bool { return slices.Contains(purpose.Lineage, use) }) {
			continue
		}
		for _, id := range a.Parties {
			if other, ok := d.reg.Party(id); ok && id != p.ID {
				out = append(out, other.Name+" ("+a.Name+")")
			}
		}
	}
	slices.Sort(out)
	return cell(slices.Compact(out), "geen afspraken met anderen over dit doel in het register")
}

func cell(values []string, open string) Cell {
	if len(values) > 0 {
		return Cell{Values: values}
	}
	return Cell{Open: cmp.Or(open, "niet in het register")}
}
