package edits_test

import (
	"slices"
	"strings"
	"testing"

	"doelbinding/engine/register/edits"
)

// Every list, date, flag and choice of an entry is edited, one at a time; what only people read is left alone.
func TestEveryValueIsEdited(t *testing.T) {
	list, err := edits.Of([]byte("a:\n  name: Naam\n  uses: [x, y]\n  from: 2020-01-31\n  codes: true\n  parent: p\nb:\n  uses: [z]\n  parent: q\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range list {
		got = append(got, e.String())
		if e.What != "zonder a" && !strings.Contains(string(e.Src), "Naam") {
			t.Errorf("%s\n%s", e, e.Src)
		}
	}
	want := []string{
		" zonder a", "/a zonder uses", "/a zonder from", "/a zonder codes", "/a zonder parent",
		" zonder b", "/b zonder uses", "/b met from van een ander", "/b met codes van een ander", "/b zonder parent",
		"/a/uses zonder x", "/a/uses zonder y", "/a/uses met z", "/a/from 3 maanden eerder", "/a/from 3 maanden later", "/a/codes omgekeerd", "/a/parent wordt q",
		"/b/uses zonder z", "/b/uses met x", "/b/parent wordt p",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if src := string(list[7].Src); strings.Count(src, "from: 2020-01-31") != 2 {
		t.Error(src)
	}
	if src := string(list[12].Src); !strings.Contains(src, "uses: [x, y, z]") || !strings.Contains(src, "codes: true") {
		t.Error(src)
	}
	if _, err := edits.Of([]byte("a: [")); err == nil {
		t.Error("what is no YAML has edits")
	}
}
