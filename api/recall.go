package api

import (
	"fmt"

	lru "github.com/hashicorp/golang-lru/v2"

	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// recalled is how many searches have their results kept. Results are ids of the register, and the same question to the same policies and register
// has the same answer, so the next page needs no new decisions.
const recalled = 32

// newRecall returns an empty cache of the results of searches.
func newRecall() *lru.Cache[string, []wire.Entity] {
	c, err := lru.New[string, []wire.Entity](recalled)
	if err != nil {
		panic(err) // only for a size below one
	}
	return c
}

// key names everything that results depend on: what is asked, as this client may ask it, and what is law.
func (l engineDecider) key(reg engine.Register, q wire.Search, fixed engine.Question) string {
	return fmt.Sprintf("%s %q %s %s %#v", q.Searched(), q.Entity(q.Searched()).Type, l.Engine.Policy().Hash(), reg.Hash(), fixed)
}
