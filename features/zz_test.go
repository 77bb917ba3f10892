package features_test

import (
	"fmt"
	"os"
	"testing"

	"doelbinding/engine/scenario"
	"doelbinding/features"
)

func TestZZ(t *testing.T) {
	all, _, _ := scenario.Read(features.FS)
	out, _ := os.Create("/tmp/prak.txt")
	suite(t, drivers["engine"]).Run(scenario.Select(all, "praktijk"), func(r scenario.Result) {
		if r.NotYet || r.Err != nil {
			var m []string
			for _, x := range r.Decision.Missing {
				m = append(m, x.Fact)
			}
			fmt.Fprintf(out, "%s:%d %s | want %s got %s | %v\n", r.Feature.Path, r.Scenario.Line, r.Scenario.Name, r.Expected, r.Decision.Outcome, m)
		}
	})
}
