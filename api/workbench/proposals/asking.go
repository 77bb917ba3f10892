package proposals

import "slices"

// Asking is an example that asks for other policies, in a proposal that waits for them.
type Asking struct {
	Asked
	Proposal, Title string
}

// Asking returns the examples that wait for other policies, the newest proposal first: of one clause, or, if that is empty, all. An example is of the
// clause in whose file it stands, and of the clauses that decided against it.
func (s *Store) Asking(clause string) (out []Asking, err error) {
	list, err := s.List()
	for _, p := range list {
		if p.State != Asks {
			continue
		}
		for _, a := range p.Asked {
			if clause == "" || clauseOf(a.File) == clause || slices.Contains(a.Deciding, clause) {
				out = append(out, Asking{a, p.ID, p.Title})
			}
		}
	}
	return out, err
}
