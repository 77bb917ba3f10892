package admission

import (
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"golang.org/x/time/rate"
)

// Shares limits how much each visitor asks for, whoever comes. It remembers a number of visitors: beyond that, the one that was silent longest is
// forgotten, and has a full share again. That one waited longest, so its share was the fullest. A nil Shares limits nobody.
type Shares struct {
	perSecond rate.Limit
	burst     int

	mu    sync.Mutex
	known *simplelru.LRU[string, *rate.Limiter]
}

// NewShares returns shares of burst, at least one, that fill with perSecond a second, for at most as many visitors as are remembered. It returns nil,
// which limits nobody, if perSecond is zero.
func NewShares(perSecond float64, burst, remembered int) *Shares {
	if perSecond <= 0 {
		return nil
	}
	known, err := simplelru.NewLRU[string, *rate.Limiter](max(1, remembered), nil)
	if err != nil {
		panic(err) // it refuses a size below one only
	}
	return &Shares{perSecond: rate.Limit(perSecond), burst: max(1, burst), known: known}
}

// Spend takes a weight out of the share of a visitor. It returns how long it takes until there is that much if there is not, and takes nothing then.
// What weighs more than a whole share takes all of it.
func (s *Shares) Spend(visitor string, weight int, now time.Time) time.Duration {
	if s == nil {
		return 0
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	share, ok := s.known.Get(visitor)
	if !ok {
		share = rate.NewLimiter(s.perSecond, s.burst)
		s.known.Add(visitor, share)
	}
	return spend(share, min(weight, s.burst), now)
}

// Seconds returns a wait as Retry-After has it: whole seconds, rounded up.
func Seconds(wait time.Duration) int { return int((wait + time.Second - 1) / time.Second) }

// spend takes a weight out of a bucket, or returns how long it takes until it holds that much.
func spend(bucket *rate.Limiter, weight int, now time.Time) time.Duration {
	take := bucket.ReserveN(now, weight)
	wait := take.DelayFrom(now)
	if wait > 0 {
		take.CancelAt(now)
	}
	return wait
}
