package page

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"doelbinding/api/admission"
)

// What a request takes out of the share of who makes it: a page takes one.
const (
	Runs = 5  // it decides many questions, or asks another service
	Long = 20 // it starts what goes on after the request
)

type spendKey struct{}

// WithSpend returns a context in which a page takes what it costs out of a share; take returns how long to wait if there is not enough.
func WithSpend(ctx context.Context, take func(weight int) time.Duration) context.Context {
	return context.WithValue(ctx, spendKey{}, take)
}

// Spend takes what a page is about to do out of the share of who asks, or refuses. A page that needs more than the one of every request calls it before
// it begins.
func Spend(r *http.Request, weight int) error {
	take, ok := r.Context().Value(spendKey{}).(func(int) time.Duration)
	if !ok {
		return nil
	}
	if wait := take(weight); wait > 0 {
		return tooMany(wait)
	}
	return nil
}

// tooMany says how long to wait.
func tooMany(wait time.Duration) *Failure {
	return &Failure{
		Status: http.StatusTooManyRequests, Wait: wait, Title: "Even wachten",
		Detail: "Er kwamen van u te veel verzoeken na elkaar. Er is niets gedaan en geen besluit genomen.",
		Next:   "Wacht " + Waiting(wait) + " en laad de pagina opnieuw.",
	}
}

// Waiting returns a wait as a page says it.
func Waiting(wait time.Duration) string {
	if n := admission.Seconds(wait); n != 1 {
		return fmt.Sprintf("%d seconden", n)
	}
	return "1 seconde"
}

// Again is a form that was not handled, as it can be sent once more.
type Again struct {
	Path   string
	Fields []Field
}

// Field is what a form had under a name.
type Field struct {
	Name, Value string
	Text        int // the number of a text of some lines, which is shown; zero: it only goes along
}
