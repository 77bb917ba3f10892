package policy_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/policytest"
)

// memory is a cache that counts.
type memory struct {
	kept map[string][]byte
	puts int
}

func (m *memory) Get(key string) ([]byte, bool) { v, ok := m.kept[key]; return v, ok }
func (m *memory) Put(key string, v []byte)      { m.kept[key], m.puts = v, m.puts+1 }

func open(t testing.TB, m *memory, p map[string][]byte) *policy.Policies {
	t.Helper()
	fsys := policytest.Shipped(t)
	for name, src := range p {
		fsys[name].Data = src
	}
	out, notPlanned, err := policy.Open(t.Context(), fsys, m)
	if err != nil || notPlanned != nil {
		t.Fatal(err, notPlanned)
	}
	return out
}

// What comes from the cache says of every question and every clause what the policies say that were loaded.
func TestPoliciesFromTheCacheAreTheSame(t *testing.T) {
	s := enginetest.Load(t)
	m := &memory{kept: map[string][]byte{}}
	first, again := open(t, m, nil), open(t, m, nil)
	if m.puts != 1 {
		t.Fatalf("made %d times", m.puts)
	}
	for name, p := range map[string]*policy.Policies{"made": first, "from the cache": again} {
		if p.Hash() != s.Policies.Hash() || !reflect.DeepEqual(p.Clauses(), s.Policies.Clauses()) || !reflect.DeepEqual(p.Obligations(), s.Policies.Obligations()) ||
			!reflect.DeepEqual(p.Index(), s.Policies.Index()) {
			t.Errorf("%s: hash, clauses, obligations or index differ", name)
		}
		for _, word := range []string{"dagmonitor", "burgemeester", "huisnummer", "no-such-word"} {
			if p.Names(word) != s.Policies.Names(word) {
				t.Errorf("%s: %s is named differently", name, word)
			}
		}
	}
	reg := s.Register.Snapshot()
	random := rand.New(rand.NewPCG(20, 26))
	for range 400 {
		in, err := s.Engine.Input(reg, enginetest.Random(random, reg))
		if err != nil {
			continue
		}
		want, err := s.Policies.Evaluate(t.Context(), in)
		if err != nil {
			t.Fatal(err)
		}
		got, err := again.Evaluate(t.Context(), in)
		if err != nil || !reflect.DeepEqual(got, want) || again.Likeness(in) != s.Policies.Likeness(in) {
			t.Fatalf("%v\n got %+v\nwant %+v, %v", in, got, want, err)
		}
	}
	want, _, err := s.Policies.Trace(t.Context(), engine.Input{})
	if got, _, also := again.Trace(t.Context(), engine.Input{}); !reflect.DeepEqual(got, want) || (err == nil) != (also == nil) {
		t.Errorf("OPA's evaluator says %+v, %v of policies from the cache; %+v, %v of others", got, also, want, err)
	}
}

// A changed policy is made anew, and so is what cannot be read: nothing of it is used.
func TestTheCacheIsLeftWhereItDoesNotFit(t *testing.T) {
	const name = "clauses/gemeentewet/art172/art172.rego"
	m := &memory{kept: map[string][]byte{}}
	p := open(t, m, nil)
	changed := slices.Concat(policytest.Shipped(t)[name].Data, []byte("\n# a remark\n"))
	if q := open(t, m, map[string][]byte{name: changed}); q.Hash() == p.Hash() || m.puts != 2 {
		t.Errorf("%d puts", m.puts)
	}
	for what, spoil := range map[string]func([]byte) []byte{
		"cut short":  func(b []byte) []byte { return b[:len(b)/2] },
		"empty":      func([]byte) []byte { return nil },
		"other text": func([]byte) []byte { return []byte("{}") },
	} {
		puts, kept := m.puts, m.kept[p.Hash()]
		m.kept[p.Hash()] = spoil(kept)
		if q := open(t, m, nil); q.Hash() != p.Hash() || m.puts != puts+1 {
			t.Errorf("%s: %d puts", what, m.puts-puts)
		}
	}
}

// Policies that cannot be planned are opened all the same, and say so.
func TestPoliciesThatCannotBePlannedAreOpened(t *testing.T) {
	m := &memory{kept: map[string][]byte{}}
	src := strings.Replace(extra("p", "2008-01-01", "proefset"), `input.field.dataset == "proefset"`,
		"input.field.dataset == \"proefset\"\n\t_deep with input.action as {\"id\": \"gebruiken\"}", 1) + "\n_deep if input.action.id == \"gebruiken\"\n"
	fsys := withClauses(policytest.Shipped(t), map[string]string{"p": src})
	p, notPlanned, err := policy.Open(t.Context(), fsys, m)
	if p == nil || notPlanned == nil || err != nil || m.puts != 0 {
		t.Errorf("%v, %v, %v, %d puts", p, notPlanned, err, m.puts)
	}
}

func BenchmarkOpen(b *testing.B) {
	m := &memory{kept: map[string][]byte{}}
	fsys := policytest.Shipped(b)
	for i := -1; i < b.N; i++ {
		if i == 0 {
			b.ResetTimer() // the first made what is kept
		}
		if _, _, err := policy.Open(b.Context(), fsys, m); err != nil {
			b.Fatal(err)
		}
	}
}
