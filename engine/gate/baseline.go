package gate

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"doelbinding/engine/issue"
)

// Baseline is what was found before and is accepted for now. A finding of it does not keep a change from landing.
type Baseline []Finding

// ReadBaseline reads a report that [JSON] wrote: its findings, and those that were known when it was written. It refuses a finding of rule
// [Approval]: what becomes wider is signed in a role, and never accepted by a list. It refuses one of [Invariant] too.
func ReadBaseline(r io.Reader) (Baseline, error) {
	var was Report
	d := json.NewDecoder(r)
	if err := d.Decode(&was); err != nil {
		return nil, fmt.Errorf("is no report that check --format json wrote: %w", err)
	}
	list := slices.Concat(was.Findings, was.Known)
	for i, f := range list {
		switch {
		case f.Rule == Invariant:
			return nil, fmt.Errorf("finding %d, of %s, is of rule invariant: what never happens either holds or is rewritten, and is never in a baseline", i+1, f.Where)
		case f.Rule == Approval:
			return nil, fmt.Errorf("finding %d, of %s, is of rule approval: what becomes wider needs a signature (doelbinding approve), and is never in a baseline", i+1, f.Where)
		case f.Rule == "" || f.Where == "":
			return nil, fmt.Errorf("finding %d has no rule or no place", i+1)
		}
	}
	return list, nil
}

// Apply sets apart what the baseline knows, and notes what it knows and is found no longer. Findings are the same when rule, place and text
// are, whatever the line; one entry accounts for one finding.
func (b Baseline) Apply(r *Report) {
	r.Baseline = true
	left := map[Finding]int{}
	for _, f := range b {
		left[unlined(f)]++
	}
	var found []Finding
	for _, f := range r.Findings {
		if key := unlined(f); f.Rule != Approval && f.Rule != Invariant && left[key] > 0 {
			left[key]--
			r.Known = append(r.Known, f)
			continue
		}
		found = append(found, f)
	}
	r.Findings = found
	for _, f := range slices.Backward(b) { // of several that are alike the last are gone
		if key := unlined(f); left[key] > 0 {
			left[key]--
			r.Gone = append(r.Gone, f)
		}
	}
	slices.Reverse(r.Gone)
}

func unlined(f Finding) Finding {
	f.Where = issue.Unlined(f.Where)
	return f
}
