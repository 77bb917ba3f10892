// Package recall keeps what was answered, so that what is asked again is found instead of decided: the answer to a question, by its body, and the
// results of a search.
//
// What is kept is the answer to the very same bytes, by the same policies, the same snapshot of the register and on the same day, in one language;
// anything else that an answer depends on is no member of [Key] and must be judged anew by the caller each time. A question is kept when it comes for
// the second time, so that questions that are asked once push nothing out.
package recall

import (
	"hash/maphash"
	"sync/atomic"

	lru "github.com/hashicorp/golang-lru/v2"

	"doelbinding/engine"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
	"doelbinding/engine/wire/mark"
)

const (
	answers   = 2000     // answers that are kept
	largest   = 32 << 10 // bytes of the largest answer that is kept, and of the largest question
	searches  = 32       // searches whose results are kept: enough for the pages of a few
	once      = 1 << 12  // questions of which it is remembered that they came once
	verifying = 256      // one question in so many is decided all the same, and compared with what is kept
)

// Key is everything that an answer rests on.
type Key struct {
	Body     string     // the question as it was sent
	Form     string     // of the question: which route reads it
	Policies string     // their hash
	Register string     // its hash
	Day      engine.Day // of asking, where the law is
	Language language.Language
}

// Answer is what is kept of an answer.
type Answer struct {
	Question wire.Decoded
	Decision engine.Decision
	Recorded mark.Unmarked // in Dutch, whole
	Shown    mark.Unmarked // what is sent instead, if that is another language or shorter; else the zero value
}

// Of returns an answer as it is kept: as it was recorded, and as it was sent if that is something else, else nil. Without its mark in both it is the zero
// value, which is not kept.
func Of(q wire.Decoded, d engine.Decision, recorded, shown []byte, m mark.Mark) Answer {
	a := Answer{Question: q, Decision: d, Recorded: mark.Remove(recorded, m), Shown: mark.Remove(shown, m)}
	if shown != nil && a.Shown.Len() == 0 {
		return Answer{}
	}
	return a
}

// Answers keeps answers. It may be shared.
type Answers struct {
	seed    maphash.Seed
	seen    [once]atomic.Uint64
	kept    *lru.Cache[Key, *Answer]
	found   atomic.Uint64
	doubted atomic.Bool
}

// New returns a cache without answers.
func New() *Answers { return &Answers{seed: maphash.MakeSeed(), kept: cache[Key, *Answer](answers)} }

// Searches returns an empty cache of the results of searches: ids of the register. The next page of a search needs no new decisions.
func Searches() *lru.Cache[string, []wire.Entity] { return cache[string, []wire.Entity](searches) }

func cache[K comparable, V any](size int) *lru.Cache[K, V] {
	c, err := lru.New[K, V](size)
	if err != nil {
		panic(err) // only for a size below one
	}
	return c
}

// Get returns the answer to a question that was asked before; nil if there is none. verify asks the caller to decide this one all the same, and to
// give the answer to [Answers.Verify].
func (a *Answers) Get(k Key) (found *Answer, verify bool) {
	if a.doubted.Load() {
		return nil, false
	}
	found, ok := a.kept.Get(k)
	if !ok {
		return nil, false
	}
	return found, a.found.Add(1)%verifying == 0
}

// Again reports whether a question comes for the second time, so that its answer is worth keeping.
func (a *Answers) Again(k Key) bool {
	if a.doubted.Load() || len(k.Body) > largest {
		return false
	}
	sum := maphash.Comparable(a.seed, k)
	return a.seen[sum%once].Swap(sum) == sum
}

// Keep keeps the answer to a question.
func (a *Answers) Keep(k Key, answer Answer) {
	if n := answer.Recorded.Len(); n == 0 || n+answer.Shown.Len() > largest || len(k.Body) > largest {
		return
	}
	a.kept.Add(k, &answer)
}

// Verify compares an answer with what is kept. If they differ nothing is recalled any more, and it returns false.
func (a *Answers) Verify(kept *Answer, anew Answer) bool {
	if kept.Recorded.Equal(anew.Recorded) && kept.Shown.Equal(anew.Shown) {
		return true
	}
	a.Doubt()
	return false
}

// Doubt forgets everything, for good: what decided turned out to be wrong.
func (a *Answers) Doubt() {
	if a.doubted.CompareAndSwap(false, true) {
		a.kept.Purge()
	}
}

// Found returns how many questions were answered by what was kept.
func (a *Answers) Found() uint64 { return a.found.Load() }
