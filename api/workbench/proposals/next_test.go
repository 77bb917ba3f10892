package proposals

import (
	"strings"
	"testing"
)

// At every state a proposal says what comes next; where one person works alone, that nobody can review it, before it is handed in.
func TestEveryStateSaysWhatComesNext(t *testing.T) {
	seen := map[string]State{}
	for _, state := range []State{Draft, Submitted, Asks, Approved, Merged, Withdrawn} {
		said := strings.Join(One{Proposal: Proposal{State: state}, Repository: true}.Next(), " ")
		if other, twice := seen[said]; said == "" || twice {
			t.Errorf("%s says %q, as %s does", state, said, other)
		}
		seen[said] = state
	}
	for _, state := range []State{Draft, Submitted} {
		alone := strings.Join(One{Proposal: Proposal{State: state}, Alone: true, Own: true}.Next(), " ")
		if !strings.Contains(alone, "ier kan niemand het beoordelen") || !strings.Contains(alone, "patch") {
			t.Errorf("%s alone: %s", state, alone)
		}
		others := strings.Join(One{Proposal: Proposal{State: state}, Own: true}.Next(), " ")
		if strings.Contains(others, "kan niemand") || !strings.Contains(others, "de rol beoordelaar") {
			t.Errorf("%s among others: %s", state, others)
		}
	}
}
