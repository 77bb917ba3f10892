package plan

// Forgetful gives the store a bound of its own, so that it forgets often.
func (k *Kept) Forgetful(most int) { k.most = most }

// Blind keeps from the store how containers are read as a whole, how members are read, or how days are compared.
func (k *Kept) Blind(whole, member, day bool) {
	k.traces.New = func() any {
		t := newTrace(k.day)
		t.blind = func(a access) bool {
			return whole && a.of == theWhole || member && a.of == theMember || day && (a.of == theDay || a == k.day)
		}
		return t
	}
}

// Found counts what was found in a joint.
func (j *Joint) Found() uint64 {
	if j.tree == nil {
		return 0
	}
	return j.tree.found.Load()
}
