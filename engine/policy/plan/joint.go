package plan

// Joint keeps what a whole came to for the inputs that are made of the same parts, by all that the parts and the whole read together: what takes a
// walk through the tree of each part takes one walk through the joint.
type Joint struct {
	tree  *tree
	round int // of the joints of the store
}

// mostJoined is how many nodes joints have at most, some 30 MB; then the joints are forgotten, and nothing else.
const mostJoined = 200_000

// joint gives the leaf of the whole for the input; nil: the joint does not know it.
func (e *evaluation) joint(j *Joint) *leaf {
	if j == nil {
		return nil
	}
	k := e.kept
	k.mu.RLock()
	defer k.mu.RUnlock()
	if j.round != k.round || j.tree == nil {
		return nil
	}
	n := j.tree.root
	for n != nil && n.leaf == nil {
		n = n.next(e.in.look(n.read, n.key)) // each thing is read once
	}
	if n == nil || e.in.err != nil {
		return nil
	}
	j.tree.found.Add(1)
	e.told(n.turns)
	return n.leaf
}

// join keeps in a joint what a whole came to, if what is kept there is found again.
func (k *Kept) join(j *Joint, in *Input, parts []string, whole string, l *leaf) {
	if j == nil {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	in.fit(k)
	if k.joined > mostJoined {
		k.round, k.joined = k.round+1, 0
	}
	if j.round != k.round {
		j.tree, j.round = nil, k.round
	}
	if !j.tree.promising() {
		return
	}
	if j.tree.walk(in) != nil { // another that asked the same at the same time was first
		return
	}
	reads := make([]access, 0, 256)
	for _, t := range k.trees(parts, whole) {
		var known bool
		if reads, known = t.way(in, reads); !known {
			return
		}
	}
	if j.tree == nil {
		j.tree = &tree{reads: k.reads}
	}
	k.joined += j.tree.add(in, reads, l)
}

// trees gives the trees of parts, and of what is made of them.
func (k *Kept) trees(parts []string, whole string) []*tree {
	out := make([]*tree, 0, len(parts)+1)
	for _, name := range parts {
		out = append(out, k.parts[name])
	}
	return append(out, k.wholes[whole])
}
