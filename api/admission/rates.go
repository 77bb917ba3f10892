package admission

import (
	"time"

	"golang.org/x/time/rate"
)

// Rates limits how many requests each client makes. The zero value limits none.
type Rates[Client comparable] struct{ buckets map[Client]*rate.Limiter }

// Limit gives a client a bucket of burst requests, at least one, that fills with perSecond requests a second.
func (r *Rates[Client]) Limit(c Client, perSecond float64, burst int) {
	if r.buckets == nil {
		r.buckets = map[Client]*rate.Limiter{}
	}
	r.buckets[c] = rate.NewLimiter(rate.Limit(perSecond), max(1, burst))
}

// Spend takes one request out of the bucket of a client. It returns how long it takes until there is one if the bucket is empty, and zero otherwise.
func (r *Rates[Client]) Spend(c Client, now time.Time) time.Duration {
	bucket := r.buckets[c]
	if bucket == nil {
		return 0
	}
	return spend(bucket, 1, now)
}
