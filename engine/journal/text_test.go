package journal_test

import (
	"strings"
	"testing"

	"doelbinding/engine/journal"
)

func TestTraceparentIsFollowedOrReplaced(t *testing.T) {
	const id, span = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
	for header, follows := range map[string]bool{
		"00-" + id + "-" + span + "-00":                      true, // not sampled is recorded all the same
		"00-" + id + "-" + span + "-01":                      true,
		"01-" + id + "-" + span + "-01-more":                 true,
		"00-" + id + "-" + span + "-01-more":                 false,
		"ff-" + id + "-" + span + "-01":                      false,
		"00-" + strings.ToUpper(id) + "-" + span:             false,
		"00-" + strings.Repeat("0", 32) + "-" + span + "-01": false,
		"00-" + id + "-" + strings.Repeat("0", 16) + "-01":   false,
		"": false, "rubbish": false, strings.Repeat("a-", 50_000): false,
	} {
		got := journal.ParseTrace(header)
		if (got.ID == id && got.Parent == span) != follows || len(got.ID) != 32 || len(got.Span) != 16 || got.Span == span {
			t.Errorf("%.60q: %+v", header, got)
		}
	}
}

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
