// Package policies holds the law as data: the rules of every clause, the decision, the library, the meta-policy, the ledger and the
// register. It embeds them and does nothing else.
package policies

import "embed"

// FS holds everything under policies/.
//
//go:embed all:clauses all:decision all:ledger all:lib all:meta all:register all:approvals approved.json approved.zip coverage.json invariants.json mutation.json input.json
var FS embed.FS
