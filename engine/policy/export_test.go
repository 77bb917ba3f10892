package policy

// RunAs lets the plan of other policies answer, as an error in the plan would.
func (p *Policies) RunAs(other *Policies) *Policies {
	out := *p
	out.planned, out.kept, out.candidates = other.planned, other.kept, other.candidates
	return &out
}
