package catalogue

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"doelbinding/api/spec"
	"doelbinding/engine"
	"doelbinding/engine/wire/parts"
)

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }

// ListFields answers GET /fields.
func (c Catalogue) ListFields(_ context.Context, r spec.ListFieldsRequestObject) (spec.ListFieldsResponseObject, error) {
	v, err := c.view(r.Params.Peildatum)
	if err != nil {
		return nil, err
	}
	out := spec.FieldList{State: c.state(v), Fields: []spec.Field{}}
	for _, f := range v.reg.Fields() {
		d, _ := v.reg.Dataset(f.Dataset)
		out.Fields = append(out.Fields, spec.Field{
			Id: f.ID, Name: f.Name, Dataset: f.Dataset, Regime: some(d.Regime), Agreement: some(d.Agreement), Sources: whole(d.Sources), Selectors: whole(d.Selectors),
		})
	}
	return newResource(out, r.Params.IfNoneMatch)
}

// ListPurposes answers GET /purposes.
func (c Catalogue) ListPurposes(_ context.Context, r spec.ListPurposesRequestObject) (spec.ListPurposesResponseObject, error) {
	v, err := c.view(r.Params.Peildatum)
	if err != nil {
		return nil, err
	}
	out := spec.PurposeList{State: c.state(v), Purposes: []spec.Purpose{}}
	for _, p := range v.reg.Purposes() {
		out.Purposes = append(out.Purposes, spec.Purpose{Id: p.ID, Name: p.Name, Parent: some(p.Parent), Lineage: whole(p.Lineage), Reading: some(p.Reading)})
	}
	return newResource(out, r.Params.IfNoneMatch)
}

// ListFacts answers GET /facts: what a client can assert. Role, selector and purpose are members of the question.
func (c Catalogue) ListFacts(_ context.Context, r spec.ListFactsRequestObject) (spec.ListFactsResponseObject, error) {
	v, err := c.view(r.Params.Peildatum)
	if err != nil {
		return nil, err
	}
	out := spec.FactList{State: c.state(v), Facts: []spec.Fact{}}
	for _, f := range v.reg.Facts() {
		if f.Member {
			continue
		}
		fact := spec.Fact{
			Name: f.Name, Type: spec.FactType(f.Type), Sentence: f.Sentence, Denial: some(f.Denial), Question: f.Question, Necessity: some(f.Necessity),
			Weighing: some(f.Weighing), Weigher: some(f.Weigher), Silence: some(f.Default), KnownToRegister: some(f.Known != ""),
		}
		if f.Type == engine.TypeEnum {
			fact.Values = &f.Values
		}
		if f.Type == engine.TypeInteger {
			fact.Minimum, fact.Maximum = &f.Min, &f.Max
		}
		out.Facts = append(out.Facts, fact)
	}
	return newResource(out, r.Params.IfNoneMatch)
}

// ListAgreements answers GET /agreements.
func (c Catalogue) ListAgreements(_ context.Context, r spec.ListAgreementsRequestObject) (spec.ListAgreementsResponseObject, error) {
	v, err := c.view(r.Params.Peildatum)
	if err != nil {
		return nil, err
	}
	out := spec.AgreementList{State: c.state(v), Agreements: []spec.Agreement{}}
	for _, a := range v.reg.Agreements() {
		agreement := spec.Agreement{Id: a.ID, Name: a.Name, Region: some(a.Region), Parties: whole(a.Parties), Uses: whole(a.Uses), Periods: []spec.Period{}}
		for _, p := range a.Periods {
			agreement.Periods = append(agreement.Periods, period(p))
			agreement.InPeriod = agreement.InPeriod || p.Contains(v.on)
		}
		if a.WithdrawnOn != "" {
			on := date(a.WithdrawnOn)
			agreement.WithdrawnOn = &on
		}
		out.Agreements = append(out.Agreements, agreement)
	}
	return newResource(out, r.Params.IfNoneMatch)
}

// ListClauses answers GET /clauses.
func (c Catalogue) ListClauses(_ context.Context, r spec.ListClausesRequestObject) (spec.ListClausesResponseObject, error) {
	v, err := c.view(r.Params.Peildatum)
	if err != nil {
		return nil, err
	}
	out := spec.ClauseList{State: c.state(v), Clauses: []spec.Clause{}}
	for _, x := range c.Policy.Clauses() {
		out.Clauses = append(out.Clauses, v.clause(x))
	}
	return newResource(out, r.Params.IfNoneMatch)
}

// GetClause answers GET /clauses/{instrument}/{clause}.
func (c Catalogue) GetClause(_ context.Context, r spec.GetClauseRequestObject) (spec.GetClauseResponseObject, error) {
	v, err := c.view(r.Params.Peildatum)
	if err != nil {
		return nil, err
	}
	found, ok := c.Policy.Clause(r.Instrument + "/" + r.Clause)
	if !ok {
		return nil, absent()
	}
	return newResource(v.clause(found), r.Params.IfNoneMatch)
}

// clause returns a clause with its citations of the day; if it is not in force then, with all that it ever had.
func (v view) clause(c engine.Clause) spec.Clause {
	out := spec.Clause{
		Id: c.ID, Title: c.Title, Gist: c.Gist, Effect: spec.ClauseEffect(c.Effect), Side: spec.ClauseSide(c.Side), Valid: period(c.Valid),
		InForce: c.Valid.Contains(v.on), Citations: []spec.Citation{}, Source: some(c.Source), Reading: some(c.Reading), Alternative: some(c.Alternative),
		OtherRoute: some(c.OtherRoute), OverriddenBy: some(c.OverriddenBy), Facts: whole(c.Facts), Signed: c.Signed != "",
	}
	for _, span := range c.Citations {
		if out.InForce && !span.Period.Contains(v.on) {
			continue
		}
		day := v.on
		if !out.InForce { // as it was when it was in force
			day = span.Period.Closed().From
		}
		cited := engine.Cite(v.reg, span.ID, day)
		p := period(span.Period)
		out.Citations = append(out.Citations, spec.Citation{Id: cited.ID, Text: cited.Text, Link: some(cited.Link), Identifier: some(parts.Identifier(cited)), Period: &p})
	}
	return out
}
