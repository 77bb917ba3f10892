package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"github.com/labstack/echo/v4"
	openapi_types "github.com/oapi-codegen/runtime/types"

	"doelbinding/api/spec"
	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// view is the register and the clauses on one day.
type view struct {
	reg engine.Register
	on  engine.Day
}

// view takes one snapshot; without peildatum it is that of today.
func (s server) view(peildatum *spec.Peildatum) (view, error) {
	v := view{s.Register(), engine.DayOf(s.Now(), wire.Amsterdam())}
	if peildatum != nil {
		v.on = engine.Day(peildatum.Format(time.DateOnly))
	}
	if !v.on.Judgeable() {
		return v, problem(http.StatusBadRequest, "ongeldige-peildatum", "De peildatum ligt van 2008-01-01 tot en met 2099-12-31.")
	}
	return v, nil
}

// exact refuses a query that could be read in two ways: a name that is not peildatum would be silence, and twice is once too many.
func exact(next spec.StrictHandlerFunc, operation string) spec.StrictHandlerFunc {
	return func(c echo.Context, request any) (any, error) {
		if c.Request().Method == http.MethodGet {
			for name, values := range c.QueryParams() {
				known := name == "peildatum" || operation == "FindNames" && (name == "zoek" || name == "soort")
				if !known || len(values) != 1 {
					return nil, problem(http.StatusBadRequest, "ongeldige-parameter",
						"De enige parameter is peildatum, bij het zoeken van namen ook zoek en soort, elk ten hoogste één keer.")
				}
			}
		}
		return next(c, request)
	}
}

// state says what an answer is an image of.
func (s server) state(v view) spec.State {
	return spec.State{Peildatum: date(v.on), PolicyHash: s.Engine.Policy().Hash(), RegisterHash: v.reg.Hash()}
}

// resource is an answer that a caller may keep: it has an ETag, and is not sent again to who has it.
type resource struct {
	body []byte
	etag string
	have *spec.IfNoneMatch
}

func newResource(of any, have *spec.IfNoneMatch) (resource, error) {
	body, err := json.Marshal(of)
	sum := sha256.Sum256(body)
	return resource{body, `"` + hex.EncodeToString(sum[:16]) + `"`, have}, err
}

func (r resource) write(w http.ResponseWriter) error {
	w.Header().Set("ETag", r.etag)
	if r.have != nil && matches(*r.have, r.etag) {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	w.Header().Set(echo.HeaderContentType, echo.MIMEApplicationJSON)
	w.WriteHeader(http.StatusOK)
	_, err := w.Write(r.body)
	return err
}

// matches compares weakly, as RFC 9110 has it for If-None-Match.
func matches(have, etag string) bool {
	for one := range strings.SplitSeq(have, ",") {
		if one = strings.TrimPrefix(strings.TrimSpace(one), "W/"); one == etag || one == "*" {
			return true
		}
	}
	return false
}

// VisitListPartiesResponse writes the parties.
func (r resource) VisitListPartiesResponse(w http.ResponseWriter) error { return r.write(w) }

// VisitGetPartyResponse writes one party.
func (r resource) VisitGetPartyResponse(w http.ResponseWriter) error { return r.write(w) }

// VisitFindNamesResponse writes the names found.
func (r resource) VisitFindNamesResponse(w http.ResponseWriter) error { return r.write(w) }

// VisitListFieldsResponse writes the fields.
func (r resource) VisitListFieldsResponse(w http.ResponseWriter) error { return r.write(w) }

// VisitListPurposesResponse writes the purposes.
func (r resource) VisitListPurposesResponse(w http.ResponseWriter) error { return r.write(w) }

// VisitListFactsResponse writes the facts.
func (r resource) VisitListFactsResponse(w http.ResponseWriter) error { return r.write(w) }

// VisitListAgreementsResponse writes the agreements.
func (r resource) VisitListAgreementsResponse(w http.ResponseWriter) error { return r.write(w) }

// VisitListClausesResponse writes the clauses.
func (r resource) VisitListClausesResponse(w http.ResponseWriter) error { return r.write(w) }

// VisitGetClauseResponse writes one clause.
func (r resource) VisitGetClauseResponse(w http.ResponseWriter) error { return r.write(w) }

// date is a day as the generated types have it; a day of the register always is one.
func date(d engine.Day) openapi_types.Date {
	t, _ := time.Parse(time.DateOnly, string(d))
	return openapi_types.Date{Time: t}
}

func period(p engine.Period) spec.Period {
	var out spec.Period
	if p.From != "" {
		from := date(p.From)
		out.From = &from
	}
	if p.Until != "" {
		until := date(p.Until)
		out.Until = &until
	}
	return out
}

// some gives nil for what says nothing, so that it is left out.
func some[T comparable](v T) *T {
	var none T
	if v == none {
		return nil
	}
	return &v
}

// whole gives an empty list for none.
func whole[T any](of []T) []T {
	if of == nil {
		return []T{}
	}
	return of
}

func absent() error {
	return problem(http.StatusNotFound, "niet-gevonden", "Dit staat niet in het register.")
}

// ListParties answers GET /parties.
func (s server) ListParties(_ context.Context, r spec.ListPartiesRequestObject) (spec.ListPartiesResponseObject, error) {
	v, err := s.view(r.Params.Peildatum)
	if err != nil {
		return nil, err
	}
	out := spec.PartyList{State: s.state(v), Parties: []spec.Party{}}
	for _, p := range v.reg.Parties() {
		out.Parties = append(out.Parties, v.party(p))
	}
	return newResource(out, r.Params.IfNoneMatch)
}

// GetParty answers GET /parties/{party}.
func (s server) GetParty(_ context.Context, r spec.GetPartyRequestObject) (spec.GetPartyResponseObject, error) {
	v, err := s.view(r.Params.Peildatum)
	if err != nil {
		return nil, err
	}
	p, ok := v.reg.Party(r.Party)
	if !ok {
		return nil, absent()
	}
	return newResource(v.party(p), r.Params.IfNoneMatch)
}

func (v view) party(p engine.Party) spec.Party {
	out := spec.Party{Id: p.ID, Name: p.Name, Kind: p.Kind, Body: p.Body, Tooi: some(p.TOOI), Regions: []string{}}
	if p.Sort != p.ID {
		out.Sort = some(p.Sort)
	}
	for _, region := range sortedKeys(p.Regions) {
		if p.Regions[region].Contains(v.on) {
			out.Regions = append(out.Regions, region)
		}
	}
	return out
}

// FindNames answers GET /names.
func (s server) FindNames(_ context.Context, r spec.FindNamesRequestObject) (spec.FindNamesResponseObject, error) {
	v, err := s.view(r.Params.Peildatum)
	if err != nil {
		return nil, err
	}
	if r.Params.Zoek == nil && r.Params.Soort == nil {
		return nil, problem(http.StatusBadRequest, "ongeldige-parameter", "Geef woorden om te zoeken, of een soort om op te sommen.")
	}
	if r.Params.Soort != nil && !r.Params.Soort.Valid() {
		return nil, notAmong("soort", spec.Partij, spec.Rol, spec.Handeling, spec.Doel, spec.Gegeven, spec.Feit)
	}
	words, kinds := "", []string{}
	if r.Params.Zoek != nil {
		words = *r.Params.Zoek
	}
	if r.Params.Soort != nil {
		kinds = append(kinds, string(*r.Params.Soort))
	}
	out := spec.NameList{State: s.state(v), Names: []spec.Name{}}
	for _, f := range v.reg.Find(words, kinds...) {
		out.Names = append(out.Names, spec.Name{Kind: f.Kind, Id: f.ID, Name: f.Name, Synonym: some(f.As)})
	}
	return newResource(out, r.Params.IfNoneMatch)
}
