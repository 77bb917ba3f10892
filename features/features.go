// Package features holds the scenarios of every clause, in Dutch. It embeds them and does nothing else.
package features

import "embed"

// FS holds every feature file.
//
//go:embed all:clauses all:invarianten all:platform all:praktijk
var FS embed.FS
