package traceparent_test

import (
	"strings"
	"testing"

	"doelbinding/engine/wire/traceparent"
)

func TestTraceparents(t *testing.T) {
	const good = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
	if got, ok := traceparent.Parse(good); !ok || got != (traceparent.IDs{Trace: good[3:35], Span: good[36:52]}) {
		t.Error("a good one is refused")
	}
	for _, bad := range []string{"", "x", strings.ToUpper(good), "ff" + good[2:], good + "-", "00-" + strings.Repeat("0", 32) + good[35:], good[:36] + strings.Repeat("0", 16) + "-01",
		"00-0af7651916cd43dd8448eb211c80319c0-b7ad6b716920333-01"} {
		if _, ok := traceparent.Parse(bad); ok {
			t.Errorf("%q is taken", bad)
		}
	}
}
