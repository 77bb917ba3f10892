package policy

// RunAs lets the plan of other policies answer, as an error in the plan would.
func (p *Policies) RunAs(other *Policies) *Policies {
	out := *p
	out.kept, out.candidates = other.kept, other.candidates
	return &out
}
