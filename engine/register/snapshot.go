package register

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/agnivade/levenshtein"
	"github.com/hashicorp/go-memdb"

	"doelbinding/engine"
)

// Snapshot is one immutable state of the register.
type Snapshot struct {
	txn   *memdb.Txn
	hash  string
	facts []engine.Fact
	codes []engine.Code
	roles []engine.Role

	known   []engine.Fact
	related []engine.Fact

	settled []engine.Settled
	byParty map[string][]engine.Settled // and of whole kinds of parties, in the order of their ids; of no party: those kinds only
	factBy  map[string]engine.Fact
	tooi    map[string]string // URI -> id of the party
	names   func() []named    // what can be found, made when it is first asked for
	byID    map[place]any     // every entry: a decision looks up a hundred of them
	takes   map[part]engine.Participation
}

// part names who takes part in what.
type part struct{ party, agreement string }

// place is where an entry stands.
type place struct{ collection, id string }

var _ engine.Register = (*Snapshot)(nil)

func newSnapshot(txn *memdb.Txn, hash string) *Snapshot {
	s := &Snapshot{txn: txn, hash: hash, factBy: map[string]engine.Fact{}, tooi: map[string]string{}, byID: map[place]any{}, takes: map[part]engine.Participation{}}
	for _, collection := range []string{facts, members} {
		for _, e := range s.all(collection) {
			f := e.(engine.Fact)
			s.facts = append(s.facts, f)
			s.factBy[f.Name] = f
			if f.Known != "" {
				s.known = append(s.known, f)
			}
			if !reflect.DeepEqual(f.Relations, engine.Relations{}) {
				s.related = append(s.related, f)
			}
		}
	}
	for _, p := range s.Parties() {
		if p.TOOI != "" {
			s.tooi[p.TOOI] = p.ID
		}
	}
	for _, e := range s.all(codes) {
		s.codes = append(s.codes, e.(engine.Code))
	}
	for _, e := range s.all(roles) {
		s.roles = append(s.roles, e.(engine.Role))
	}
	for _, e := range s.all(settled) {
		s.settled = append(s.settled, e.(engine.Settled))
	}
	s.byParty = settledBy(s.settled)
	s.names = sync.OnceValue(s.allNames)
	for _, collection := range []string{parties, roles, actions, purposes, fields, datasets, codes, agreements, norms, obligations, instruments} {
		s.each(collection, func(r *row) { s.byID[place{collection, r.ID}] = r.Entry })
	}
	for _, e := range s.all(participations) {
		p := e.(engine.Participation)
		s.takes[part{p.Party, p.Agreement}] = p
	}
	return s
}

func (s *Snapshot) all(collection string) (out []any) {
	s.each(collection, func(r *row) { out = append(out, r.Entry) })
	return out
}

func (s *Snapshot) each(collection string, visit func(*row)) {
	it, err := s.txn.Get(collection, "id")
	if err != nil {
		return
	}
	for raw := it.Next(); raw != nil; raw = it.Next() {
		visit(raw.(*row))
	}
}

func find[T any](s *Snapshot, collection, id string) (T, bool) {
	noun, ok := s.byID[place{collection, id}].(T)
	return noun, ok
}

// Hash identifies the entries.
func (s *Snapshot) Hash() string { return s.hash }

// Party finds a party by its id.
func (s *Snapshot) Party(id string) (engine.Party, bool) {
	return find[engine.Party](s, parties, id)
}

// PartyOf finds a party by its TOOI URI.
func (s *Snapshot) PartyOf(tooi string) (engine.Party, bool) { return s.Party(s.tooi[tooi]) }

// Role finds a role by its id.
func (s *Snapshot) Role(id string) (engine.Role, bool) {
	return find[engine.Role](s, roles, id)
}

// Action finds an act by its id.
func (s *Snapshot) Action(id string) (engine.Action, bool) {
	return find[engine.Action](s, actions, id)
}

// Purpose finds a purpose by its id.
func (s *Snapshot) Purpose(id string) (engine.Purpose, bool) {
	return find[engine.Purpose](s, purposes, id)
}

// Field finds a field by its id.
func (s *Snapshot) Field(id string) (engine.Field, bool) {
	return find[engine.Field](s, fields, id)
}

// Dataset finds a dataset by its id.
func (s *Snapshot) Dataset(id string) (engine.Dataset, bool) {
	return find[engine.Dataset](s, datasets, id)
}

// Code finds an incident code by its id.
func (s *Snapshot) Code(id string) (engine.Code, bool) {
	return find[engine.Code](s, codes, id)
}

// Agreement finds an agreement by its id.
func (s *Snapshot) Agreement(id string) (engine.Agreement, bool) {
	return find[engine.Agreement](s, agreements, id)
}

// Norm finds an open norm by its id.
func (s *Snapshot) Norm(id string) (engine.Norm, bool) {
	return find[engine.Norm](s, norms, id)
}

// ObligationKind finds a kind of obligation by its id.
func (s *Snapshot) ObligationKind(id string) (engine.ObligationKind, bool) {
	return find[engine.ObligationKind](s, obligations, id)
}

// Instrument finds an instrument by its id.
func (s *Snapshot) Instrument(id string) (engine.Instrument, bool) {
	return find[engine.Instrument](s, instruments, id)
}

// Participation finds the part that a party takes in an agreement.
func (s *Snapshot) Participation(party, agreement string) (engine.Participation, bool) {
	p, ok := s.takes[part{party, agreement}]
	return p, ok
}

// Facts lists facts and members of the question, in order of their names.
func (s *Snapshot) Facts() []engine.Fact { return s.facts }

// KnownFacts lists the facts that the register can know, in order.
func (s *Snapshot) KnownFacts() []engine.Fact { return s.known }

// RelatedFacts lists the facts with relations, in order.
func (s *Snapshot) RelatedFacts() []engine.Fact { return s.related }

// Fact finds a fact or a member of the question by its name.
func (s *Snapshot) Fact(name string) (engine.Fact, bool) {
	f, ok := s.factBy[name]
	return f, ok
}

// Codes lists all incident codes, in order.
func (s *Snapshot) Codes() []engine.Code { return s.codes }

// Roles lists all roles, in order.
func (s *Snapshot) Roles() []engine.Role { return s.roles }

// Parties lists all parties, in order.
func (s *Snapshot) Parties() []engine.Party { return list[engine.Party](s, parties) }

// Purposes lists all purposes, in order.
func (s *Snapshot) Purposes() []engine.Purpose { return list[engine.Purpose](s, purposes) }

// Fields lists all fields, in order.
func (s *Snapshot) Fields() []engine.Field { return list[engine.Field](s, fields) }

// Actions lists all acts, in order.
func (s *Snapshot) Actions() []engine.Action { return list[engine.Action](s, actions) }

// Datasets lists all datasets, in order.
func (s *Snapshot) Datasets() []engine.Dataset { return list[engine.Dataset](s, datasets) }

// Agreements lists all agreements, in order.
func (s *Snapshot) Agreements() []engine.Agreement { return list[engine.Agreement](s, agreements) }

// Instruments lists all instruments, in order.
func (s *Snapshot) Instruments() []engine.Instrument { return list[engine.Instrument](s, instruments) }

func list[T any](s *Snapshot, collection string) (out []T) {
	for _, e := range s.all(collection) {
		out = append(out, e.(T))
	}
	return out
}

// ids lists what a kind of name can be.
func (s *Snapshot) ids(kind string) (out []string) {
	collection := map[string]string{
		engine.KindParty: parties, engine.KindRole: roles, engine.KindAction: actions, engine.KindPurpose: purposes, engine.KindField: fields,
		engine.KindCode: codes, engine.KindFact: facts,
	}[kind]
	it, err := s.txn.Get(cmp.Or(collection, parties), "id")
	if err != nil || collection == "" {
		return nil
	}
	for raw := it.Next(); raw != nil; raw = it.Next() {
		out = append(out, raw.(*row).ID)
	}
	return out
}

// Nearest gives at most three ids of a kind that look most like a word. A word nothing looks like gives none.
func (s *Snapshot) Nearest(kind, word string) []string {
	switch kind {
	case engine.KindSubject:
		return []string{"partij"}
	case engine.KindObject:
		return []string{"gegeven"}
	}
	near := Nearest(word, s.ids(kind))
	if len(near) == 0 && len(word) > 2 && len(word) <= 200 { // nothing is written like it; something may be called so
		for _, f := range s.Find(word, kind) {
			if len(near) < 3 {
				near = append(near, f.ID)
			}
		}
	}
	return near
}

// Nearest gives at most three of the candidates that look most like a word, best first, and none that shares less than half of it.
func Nearest(word string, candidates []string) []string {
	word = strings.ToLower(word)
	if len(word) > 200 {
		return nil
	}
	type near struct {
		id       string
		distance int
	}
	var found []near
	for _, id := range candidates {
		d := levenshtein.ComputeDistance(word, strings.ToLower(id))
		if strings.Contains(strings.ToLower(id), word) && len(word) > 3 {
			d = min(d, 2)
		}
		if 2*d <= max(len(word), len(id)) {
			found = append(found, near{id, d})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.id, b.id)) })
	var out []string
	for _, n := range found[:min(3, len(found))] {
		out = append(out, n.id)
	}
	return out
}

// Named finds the id of a kind of thing by its Dutch name, with or without an article. A field is named as "<dataset> <name>".
func (s *Snapshot) Named(kind, name string) (string, bool) {
	collection := map[string]string{
		engine.KindParty: parties, engine.KindRole: roles, engine.KindAction: actions, engine.KindPurpose: purposes, "dataset": datasets,
	}[kind]
	if kind == engine.KindField {
		dataset, field, _ := strings.Cut(name, " ")
		for _, f := range s.Fields() {
			if f.Dataset == dataset && Fold(f.Name) == Fold(field) {
				return f.ID, true
			}
		}
		return "", false
	}
	if collection == "" {
		return "", false
	}
	for _, article := range []string{"", "de ", "het ", "een "} {
		short, ok := strings.CutPrefix(Fold(name), article)
		if !ok {
			continue
		}
		raw, err := s.txn.First(collection, "name", short)
		if err == nil && raw != nil {
			return raw.(*row).ID, true
		}
	}
	return "", false
}

// NearestOf gives at most three of the candidates that look most like a text.
func (s *Snapshot) NearestOf(text string, candidates []string) []string {
	type near struct {
		text     string
		distance int
	}
	var found []near
	for _, c := range candidates {
		found = append(found, near{c, levenshtein.ComputeDistance(Fold(text), Fold(c))})
	}
	slices.SortStableFunc(found, func(a, b near) int { return cmp.Compare(a.distance, b.distance) })
	var out []string
	for _, n := range found[:min(3, len(found))] {
		out = append(out, n.text)
	}
	return out
}

// Entries lists every entry as <collection>/<id>, in order.
func (s *Snapshot) Entries() (out []string) {
	for collection := range readers {
		it, err := s.txn.Get(collection, "id")
		if err != nil {
			continue
		}
		for raw := it.Next(); raw != nil; raw = it.Next() {
			out = append(out, collection+"/"+raw.(*row).ID)
		}
	}
	slices.Sort(out)
	return out
}

// Words gives every fact and member with the words it can be, or none where it is no list: a truth, a day, a number.
func (s *Snapshot) Words() map[string][]string {
	ids := map[string][]string{
		engine.TypeRole: s.ids(engine.KindRole), engine.TypeParty: s.ids(engine.KindParty), engine.TypePurpose: s.ids(engine.KindPurpose),
	}
	for _, c := range s.codes {
		ids[engine.TypeCode] = append(ids[engine.TypeCode], c.ID)
	}
	out := map[string][]string{}
	for _, f := range s.facts {
		if out[f.Name] = ids[f.Type]; f.Listed() {
			out[f.Name] = f.Values
		}
	}
	for _, member := range []string{engine.MemberReceiver, engine.MemberParty} {
		out[member] = slices.Concat([]string{""}, partyKinds, ids[engine.TypeParty])
	}
	for _, f := range s.Fields() {
		_, name, _ := strings.Cut(f.ID, "/")
		out[engine.MemberField] = append(out[engine.MemberField], name, f.ID, f.Dataset)
	}
	return out
}
