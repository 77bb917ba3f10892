package register_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doelbinding/engine"
	"doelbinding/engine/register"
	"doelbinding/policies"
)

func shipped(t *testing.T) register.Source {
	t.Helper()
	entries, err := fs.Sub(policies.FS, "register")
	if err != nil {
		t.Fatal(err)
	}
	return register.Source{Name: "policies/register", FS: entries}
}

func overlay(files map[string]string) register.Source {
	fsys := fstest.MapFS{}
	for name, src := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(src)}
	}
	return register.Source{Name: "extra", FS: fsys, Operator: true, Protected: func(word string) bool { return word == "dagmonitor" || word == "wpg" }}
}

func TestShippedRegister(t *testing.T) {
	r, err := register.Load(shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	s := r.Snapshot()
	house := 0
	for _, c := range s.Codes() {
		if c.Marks["house_number"] {
			house++
		}
	}
	if len(s.Codes()) != 85 || house != 4 {
		t.Errorf("%d codes, %d with the house number; bijlage 1 has 85 and 4", len(s.Codes()), house)
	}
	p, ok := s.Participation("gemeente-almere", "convenant-midden-nederland")
	if !ok || p.Period.From != "2017-03-16" {
		t.Errorf("the one documented participation: %+v", p)
	}
	if p, _ := s.Purpose("gerichte-inzet-toezicht-en-handhaving"); !slices.Contains(p.Lineage, "handhaving-openbare-orde") {
		t.Errorf("lineage %v", p.Lineage)
	}
	if p, _ := s.Purpose("preventieve-maatregelen-openbare-orde"); slices.Contains(p.Lineage, "handhaving-openbare-orde") {
		t.Errorf("prevention stands beside, not under: %v", p.Lineage)
	}
}

// A broken entry is refused with file and line, and says what is wrong.
func TestBrokenOverlaysAreRefusedWithFileAndLine(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"unknown reference":       {map[string]string{"participations/data.yaml": "\nzeist:\n  party: gemeente-zeis\n  agreement: convenant-midden-nederland\n"}, `extra/participations/data.yaml:2: party "gemeente-zeis" is not in parties`},
		"unknown agreement":       {map[string]string{"participations/data.yaml": "zeist: {party: gemeente-zeist, agreement: iets}\n"}, `extra/participations/data.yaml:1: agreement "iets" is not in agreements`},
		"duplicate of a shipped":  {map[string]string{"parties/data.yaml": "gemeente-utrecht: {name: x, kind: gemeente, body: true}\n"}, `extra/parties/data.yaml:1: parties "gemeente-utrecht" stands already at policies/register/parties/data.yaml:`},
		"duplicate in the file":   {map[string]string{"parties/data.yaml": "a: {name: aa, kind: gemeente, body: true}\na: {name: ab, kind: gemeente, body: true}\n"}, "extra/parties/data.yaml:"},
		"same name":               {map[string]string{"parties/data.yaml": "utrecht: {name: Gemeente  Utrecht, kind: gemeente, body: true}\n"}, `is also the name at`},
		"overlap in time":         {map[string]string{"participations/data.yaml": "almere: {party: gemeente-almere, agreement: convenant-midden-nederland, from: 2018-01-01}\n"}, "overlaps in time with the participation at policies/register/participations/data.yaml:"},
		"period before its start": {map[string]string{"participations/data.yaml": "z: {party: gemeente-zeist, agreement: convenant-midden-nederland, from: 2018-01-01, until: 2017-01-01}\n"}, "extra/participations/data.yaml:1: the period ends before it starts"},
		"overlapping periods":     {map[string]string{"agreements/data.yaml": "a:\n  name: x\n  periods:\n    - {from: 2017-01-01, until: 2017-12-31}\n    - {from: 2017-06-01, until: 2018-12-31}\n"}, "extra/agreements/data.yaml:2: the periods overlap in time"},
		"wrong type":              {map[string]string{"parties/data.yaml": "a:\n  name: x\n  kind: gemeente\n  body: ja\n"}, "extra/parties/data.yaml:4: body must be true or false"},
		"wrong kind":              {map[string]string{"parties/data.yaml": "a: {name: x, kind: stad, body: true}\n"}, "extra/parties/data.yaml:1: kind must be one of"},
		"a choice there is not":   {map[string]string{"participations/data.yaml": "z: {party: gemeente-zeist, agreement: convenant-midden-nederland, from: 2018-01-01, almer: true}\n"}, `extra/participations/data.yaml:1: unknown key "almer": the agreement leaves no such choice; nearest: almere`},
		"a choice that is no yes": {map[string]string{"participations/data.yaml": "z: {party: gemeente-zeist, agreement: convenant-midden-nederland, from: 2018-01-01, almere: ja}\n"}, `extra/participations/data.yaml:1: almere must be true or false`},
		"a weighing settled":      {map[string]string{"settled/data.yaml": "x: {party: gemeente-zeist, facts: {noodzaak: true}, source: s}\n"}, "extra/settled/data.yaml:1: noodzaak is a weighing"},
		"a need to know settled":  {map[string]string{"settled/data.yaml": "x: {party: gemeente-zeist, facts: {nodig_voor_functie: true}, source: s}\n"}, "extra/settled/data.yaml:1: nodig_voor_functie is about one member of staff"},
		"settled with a slip":     {map[string]string{"settled/data.yaml": "x: {party: gemeente-zeist, facts: {wettelijke_taak: ja}, source: s}\n"}, "extra/settled/data.yaml:1: wettelijke_taak cannot have this value"},
		"settled without source":  {map[string]string{"settled/data.yaml": "x: {party: gemeente-zeist, facts: {wettelijke_taak: true}}\n"}, "extra/settled/data.yaml:1: source is missing, and must be a text"},
		"settled for nobody":      {map[string]string{"settled/data.yaml": "x: {facts: {wettelijke_taak: true}, source: s}\n"}, "extra/settled/data.yaml:1: an entry says whose processing it settles"},
		"settled both ways":       {map[string]string{"settled/data.yaml": "x: {party: gemeente-zeist, facts: {wettelijke_taak: true}, source: s}\ny: {party: gemeente-zeist, facts: {wettelijke_taak: false}, source: s}\n"}, "extra/settled/data.yaml:2: settles wettelijke_taak otherwise than extra/settled/data.yaml:1"},
		"no such date":            {map[string]string{"participations/data.yaml": "z:\n  party: gemeente-zeist\n  agreement: convenant-midden-nederland\n  from: 2018-02-30\n"}, "extra/participations/data.yaml:4: from must be a calendar date"},
		"unknown key":             {map[string]string{"parties/data.yaml": "a:\n  name: x\n  kind: gemeente\n  bodi: true\n"}, `extra/parties/data.yaml:4: unknown key "bodi"`},
		"bad id":                  {map[string]string{"parties/data.yaml": "Gemeente X: {name: x, kind: gemeente, body: true}\n"}, "is no id of parties"},
		"no YAML":                 {map[string]string{"parties/data.yaml": "a: [\n"}, "extra/parties/data.yaml: "},
		"a list of parties":       {map[string]string{"parties/data.yaml": "- a\n"}, "extra/parties/data.yaml:1: must map ids to entries"},
		"a purpose":               {map[string]string{"purposes/data.yaml": "x: {name: x, parent: handhaving-openbare-orde}\n"}, "extra/purposes/data.yaml: an operator may add agreements, datasets, fields, participations, parties, settled only"},
		"a role":                  {map[string]string{"roles/data.yaml": "x: {name: x}\n"}, "an operator may add"},
		"a fact":                  {map[string]string{"facts/data.yaml": "x: {type: boolean, sentence: a, denial: b, question: c}\n"}, "an operator may add"},
		"a field under a clause":  {map[string]string{"fields/data.yaml": "dagmonitor/daderprofiel: {name: daderprofiel}\n"}, "lies in a dataset that a clause names"},
		"a forged check":          {map[string]string{"clauses/wpg/art7_lid2/data.yaml": "checks: []\n"}, "is no <collection>/data.yaml of the register"},
		"a stray file":            {map[string]string{"parties/extra.yaml": "a: 1\n"}, "is no <collection>/data.yaml of the register"},
		"nothing at all":          {map[string]string{}, "holds no <collection>/data.yaml"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := register.Load(shipped(t), overlay(c.files))
			if err == nil {
				t.Fatal("loaded")
			}
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("want %q in:\n%v", c.want, err)
			}
		})
	}
}

func TestAllThatIsWrongIsSaidAtOnce(t *testing.T) {
	_, err := register.Load(shipped(t), overlay(map[string]string{
		"parties/data.yaml":        "a: {name: x, kind: stad, body: true}\n",
		"participations/data.yaml": "z: {party: gemeente-nergens, agreement: convenant-midden-nederland}\n",
	}))
	if err == nil || !strings.Contains(err.Error(), "kind must be") || !strings.Contains(err.Error(), "gemeente-nergens") {
		t.Errorf("got %v", err)
	}
}

func TestAGoodOverlayIsAddedAndChangesTheHash(t *testing.T) {
	plain, err := register.Load(shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	more, err := register.Load(shipped(t), overlay(map[string]string{
		"parties/data.yaml":        "gemeente-x: {name: gemeente X, kind: gemeente, body: true}\nportaal: {name: Portaal, kind: vereniging, body: true, sort: woningcorporatie}\n",
		"participations/data.yaml": "x: {party: gemeente-x, agreement: convenant-midden-nederland, from: 2018-01-01}\n",
	}))
	if err != nil {
		t.Fatal(err)
	}
	s := more.Snapshot()
	if p, ok := s.Party("portaal"); !ok || p.Sort != "woningcorporatie" {
		t.Errorf("portaal: %+v", p)
	}
	if id, ok := s.Named(engine.KindParty, "de Gemeente  X"); !ok || id != "gemeente-x" {
		t.Errorf("named %q", id)
	}
	if s.Hash() == plain.Snapshot().Hash() {
		t.Error("the hash does not tell the registers apart")
	}
	again, err := register.Load(shipped(t))
	if err != nil || again.Snapshot().Hash() != plain.Snapshot().Hash() {
		t.Error("the same entries have another hash")
	}
}

func TestAScenarioDoesNotChangeTheRegister(t *testing.T) {
	r, err := register.Load(shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	s, err := r.With(engine.Participation{ID: "x", Party: "gemeente-zeist", Agreement: "convenant-midden-nederland"})
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := s.Participation("gemeente-zeist", "convenant-midden-nederland"); !ok {
		t.Error("the scenario does not see its own entry")
	}
	if _, ok := r.Snapshot().Participation("gemeente-zeist", "convenant-midden-nederland"); ok {
		t.Error("the register changed")
	}
	if _, err := r.With(engine.Participation{ID: "x", Party: "gemeente-nergens", Agreement: "convenant-midden-nederland"}); err == nil {
		t.Error("a scenario may name what does not exist")
	}
}

func TestNearestKnowsWhenNothingLooksLikeIt(t *testing.T) {
	for word, want := range map[string]string{"gemeente-utrech": "gemeente-utrecht", "zzzzqqqq": "", strings.Repeat("x", 300): ""} {
		got := register.Nearest(word, []string{"gemeente-utrecht", "gemeente-zeist", "politie"})
		if want == "" && len(got) > 0 || want != "" && (len(got) == 0 || got[0] != want) {
			t.Errorf("%.20q: %v", word, got)
		}
	}
}

// A fact that is known by a choice no agreement leaves, or by a mark no code has, would never be known.
func TestAFactIsKnownByWhatTheRegisterHolds(t *testing.T) {
	for old, c := range map[string]struct{ to, want string }{
		"known: box_almere":        {"known: box_almer", `known: no entry says "almer"; nearest: almere`},
		"known: code_house_number": {"known: code_number", `known: no entry says "number"; nearest: house_number`},
		"known: participation":     {"known: participant", "known must be one of"},
	} {
		spoilt := fstest.MapFS{}
		sub, err := fs.Sub(policies.FS, "register")
		if err != nil {
			t.Fatal(err)
		}
		err = fs.WalkDir(sub, ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			src, err := fs.ReadFile(sub, name)
			spoilt[name] = &fstest.MapFile{Data: []byte(strings.Replace(string(src), old, c.to, 1))}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := register.Load(register.Source{Name: "policies/register", FS: spoilt}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: want %q in:\n%v", c.to, c.want, err)
		}
	}
}
