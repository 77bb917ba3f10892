package gate

import (
	"encoding/json"
	"io"
)

// JSON writes a report for a program.
func JSON(w io.Writer, r Report) error {
	if r.Findings == nil {
		r.Findings = []Finding{}
	}
	if r.Practice == nil {
		r.Practice = []string{}
	}
	if r.Invariants == nil {
		r.Invariants = []string{}
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(r)
}
