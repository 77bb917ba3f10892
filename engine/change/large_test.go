package change_test

import (
	"slices"
	"strings"
	"testing"

	"doelbinding/engine/change"
)

const keeping = "clauses/convenant_midden_nederland/par5_bewaartermijn/par5_bewaartermijn.rego"

// A clause that tells too much apart to be compared at every point is compared rule by rule: what changes nothing needs nobody's word for it.
func TestALargeClauseIsProvedByItsRules(t *testing.T) {
	d, _, _ := compared(t, nil, keeping, "_used := term.kept_within(keep.years, keep.months)", "_used := truth.any([term.kept_within(keep.years, keep.months)])")
	if len(d.Groups) > 0 || len(d.Sampled) > 0 || d.Compared == 0 {
		t.Errorf("%+v, sampled %v", d.Groups, d.Sampled)
	}
}

// What a large clause opens only when many things come together is hardly met by chance, and is told with its witness all the same.
func TestWhatALargeClauseOpensIsFound(t *testing.T) {
	d, _, _ := compared(t, nil, keeping, `_special_term := term.not_run_out("bijzondere_termijn", 0, 0)`, `_special_term := truth.yes if {
	input.facts.bijzondere_termijn < input.time
	input.facts.in_opdracht == false
	input.facts.geretourneerd == false
	input.facts.overeenkomst_beeindigd == true
	input.facts.opdracht_tot_langer_bewaren == true
	input.facts.opdracht_tot_vernietiging == true
	input.facts.subbewerkersovereenkomst == true
	input.facts.verwerkersovereenkomst == true
} else := term.not_run_out("bijzondere_termijn", 0, 0)`)
	if !slices.ContainsFunc(d.Groups, func(g change.Group) bool {
		return g.Direction == change.Wider && strings.Contains(g.Witness, "vernietig")
	}) {
		t.Errorf("%+v", d.Groups)
	}
}
