package runs

import (
	"fmt"
	"strings"
	"sync"
)

// whole is what a run of parts counts to: finer than percents, so that a bar moves while a long part goes on.
const whole = 10_000

// Between returns a Tell for a part of a run, which reaches from one percentage of the whole to another.
func Between(tell Tell, from, to int) Tell {
	return func(what string, done, of int) {
		at := from * whole / 100
		if of > 0 {
			at += (to - from) * whole / 100 * min(done, of) / of
		}
		tell(what, at, whole)
	}
}

// Part is a part of a run: how what is told of it begins, and how long it takes beside the others.
type Part struct {
	What  string
	Share int
}

// Steps returns a Tell for a run of parts that come one after another. It says which part is going on and how far the whole is, which never goes back: a
// part that cannot be counted has moved on once the next one begins. What is told of no part belongs to the one that goes on.
func Steps(tell Tell, parts ...Part) Tell {
	total := 0
	for _, p := range parts {
		total += p.Share
	}
	var mu sync.Mutex
	current, before, furthest := 0, 0, 0
	return func(what string, done, of int) {
		mu.Lock()
		defer mu.Unlock()
		for i, gone := current, before; i < len(parts); i++ {
			if strings.HasPrefix(what, parts[i].What) {
				current, before = i, gone
				break
			}
			gone += parts[i].Share
		}
		at := before * whole / total
		if of > 0 {
			at += parts[current].Share * whole / total * min(done, of) / of
		}
		furthest = max(furthest, at)
		name := parts[current].What
		tell(fmt.Sprintf("Stap %d van %d: %s%s", current+1, len(parts), strings.ToLower(name[:1]), name[1:]), furthest, whole)
	}
}
