package mutation

import (
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/register"
	"doelbinding/engine/scenario"
)

// Around collects what the meta-policy holds the clauses against: the register and the features.
func Around(s *register.Snapshot, features []scenario.Feature) audit.Surroundings {
	out := audit.Surroundings{Entries: s.Entries(), Words: s.Words(), Acts: s.Actions(), Twins: s.Twins(), Narrow: s.Narrow(), Stated: s.Stated()}
	for _, f := range features {
		if f.Clause != "" {
			out.Features = append(out.Features, f.Clause)
		}
	}
	for _, i := range s.Instruments() {
		out.Instruments = append(out.Instruments, i.ID)
	}
	return out
}
