package caller_test

import (
	"testing"

	"doelbinding/api/caller"
)

// Who may read everything may not report for a party that a duty was met: one's own party may, a person of the operator, and whoever is alone here.
func TestWhoMayReportADuty(t *testing.T) {
	for name, c := range map[string]struct {
		caller caller.Caller
		want   bool
	}{
		"nobody":               {caller.Caller{}, false},
		"an auditor":           {caller.Caller{ID: "auditor", Any: true, Reads: true}, false},
		"of another party":     {caller.Caller{ID: "x", Parties: []string{"gemeente-leiden"}}, false},
		"of the party":         {caller.Caller{ID: "x", Parties: []string{"gemeente-utrecht"}}, true},
		"staff":                {caller.Caller{ID: "x", Any: true, Staff: true}, true},
		"alone on the machine": {caller.Caller{Any: true}, true},
	} {
		if got := c.caller.Bears("gemeente-utrecht"); got != c.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
