package journal

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"
)

// maxClasses bounds the number of classes of refused calls, and so the growth of the journal.
const maxClasses = 16

// refusals counts calls that were refused before the client was known. A flood of them is one record a minute for each class.
type refusals struct {
	mu     sync.Mutex
	minute time.Time
	counts map[string]int64
	stop   chan struct{}
	done   sync.WaitGroup
}

// CountRefused counts one call that was refused before the client was known. The class is the HTTP status, never anything that the client sent. A
// crash loses the counts of one minute at most, and no decision.
func (j *Journal) CountRefused(class string) {
	r := &j.refused
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, known := r.counts[class]; !known && len(r.counts) >= maxClasses {
		class = "anders"
	}
	if len(r.counts) == 0 {
		r.minute = j.Now().Truncate(time.Minute)
	}
	r.counts[class]++
}

// countMinutes records what was counted when a minute is over.
func (j *Journal) countMinutes() {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			j.recordRefused(j.Now())
		case <-j.refused.stop:
			j.recordRefused(j.Now().Add(time.Minute)) // the rest
			return
		}
	}
}

// recordRefused records the counts of a minute that is over at a moment. What cannot be recorded counts on.
func (j *Journal) recordRefused(now time.Time) {
	r := &j.refused
	r.mu.Lock()
	if len(r.counts) == 0 || now.Before(r.minute.Add(time.Minute)) {
		r.mu.Unlock()
		return
	}
	minute, counts := r.minute, r.counts
	r.counts = map[string]int64{}
	r.mu.Unlock()
	for _, class := range slices.Sorted(maps.Keys(counts)) {
		if err := j.Refused(context.Background(), class, minute.UnixMilli(), counts[class]); err != nil {
			j.Log.Error("journal: refused calls not recorded", "class", class, "calls", counts[class], "error", err)
			r.mu.Lock()
			r.counts[class] += counts[class]
			r.mu.Unlock()
		}
	}
}
