package register_test

import (
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/register"
)

// What people call a thing leads to its id: by synonym, in the plural, in part, with a slip of the pen. A word for nothing finds nothing.
func TestFindLeadsFromWordsToNames(t *testing.T) {
	r, err := register.Load(shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	s := r.Snapshot()
	for _, c := range []struct {
		words, kind, first string
	}{
		{"wijkagent", engine.KindParty, "politie"},
		{"publiceren", engine.KindAction, "openbaarmaken"},
		{"huisnummers", engine.KindField, "dagmonitor/huisnummer"},
		{"Schoolverzuim", engine.KindPurpose, "leerplicht"},
		{"toezichthoudr", engine.KindRole, "toezichthouder"},
		{"gemeente utrecht", engine.KindParty, "gemeente-utrecht"},
		{"nodig_voor_taak", engine.KindFact, "nodig_voor_taak"},
		{"preventieadvies", engine.KindPurpose, "buurtgericht-preventieadvies"},
	} {
		found := s.Find(c.words, c.kind)
		if len(found) == 0 || found[0].ID != c.first {
			t.Errorf("%s: %+v, want %s first", c.words, found, c.first)
		}
	}
	if found := s.Find("zeppelin"); len(found) > 0 {
		t.Errorf("a word for nothing found %+v", found)
	}
	if all := s.Find("", engine.KindAction); len(all) != len(s.Actions()) {
		t.Errorf("%d acts listed, there are %d", len(all), len(s.Actions()))
	}
	if near := s.Nearest(engine.KindRole, "stadswacht"); !slices.Contains(near, "boa") {
		t.Errorf("the gap of a synonym names %v", near)
	}
}

func TestMentionedGivesTheLongestNames(t *testing.T) {
	r, err := register.Load(shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"met de politie-eenheid Midden-Nederland en gemeente Almere": "politie-eenheid-midden-nederland gemeente-almere",
		"Ultimum BV, overeenkomst van 2021":                          "ultimum-bv",
		"niemand":                                                    "",
	} {
		var ids []string
		for _, f := range r.Snapshot().Mentioned(engine.KindParty, text) {
			ids = append(ids, f.ID)
		}
		got := map[string]bool{}
		for _, id := range ids {
			got[id] = true
		}
		wants := strings.Fields(want)
		if len(got) != len(wants) {
			t.Errorf("%q mentions %v", text, ids)
		}
		for _, id := range wants {
			if !got[id] {
				t.Errorf("%q mentions %v", text, ids)
			}
		}
	}
}
