package api

import (
	"fmt"
	"sync"

	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// recalled is how many searches are kept. Their results are ids of the register, and the same question to the same policies and register
// has the same answer: the next page need not be decided anew.
const recalled = 32

// recall keeps the results of the last searches.
type recall struct {
	mu    sync.Mutex
	found map[string][]wire.Entity
	order []string
}

// key names everything that results hang on: what is asked, as this caller may ask it, and what is law.
func (l law) key(reg engine.Register, q wire.Search, fixed engine.Question) string {
	return fmt.Sprintf("%s %q %s %s %#v", q.Searched(), q.Entity(q.Searched()).Type, l.Engine.Policy().Hash(), reg.Hash(), fixed)
}

func (r *recall) get(key string) ([]wire.Entity, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	found, ok := r.found[key]
	return found, ok
}

func (r *recall) put(key string, found []wire.Entity) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, ok := r.found[key]; ok {
		return
	}
	if len(r.order) == recalled {
		delete(r.found, r.order[0])
		r.order = r.order[1:]
	}
	if r.found == nil {
		r.found = map[string][]wire.Entity{}
	}
	r.found[key], r.order = found, append(r.order, key)
}
