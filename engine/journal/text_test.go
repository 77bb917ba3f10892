package journal_test

import (
	"testing"

	"doelbinding/engine/journal"
)

// Nothing a spreadsheet would calculate or a terminal would obey gets out.
func TestTextsAreHarmless(t *testing.T) {
	for in, want := range map[string]string{
		"=1+1": "'=1+1", "@SUM": "'@SUM", "-2": "'-2", "+31": "'+31", "a\x1b[31mb": "a\uFFFD[31mb", "a\u202eb": "a\uFFFDb", "a\r\nb": "a\uFFFD\uFFFDb",
		"gemeente-utrecht": "gemeente-utrecht", "": "", "\t=1": "\uFFFD=1",
	} {
		if got := journal.Harmless(in); got != want {
			t.Errorf("%q: %q", in, got)
		}
	}
}
