// Package problem is the errors of the service as RFC 9457 has them: a stable type, a Dutch title, JSON pointers, and never a value of a question.
package problem

import (
	"cmp"
	"net/http"

	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// StatusGone is the status of a call whose client left before the answer. Only the log and the journal have it.
const StatusGone = 499

// typePrefix begins the type of a problem, which is a stable name and no address.
const typePrefix = "urn:doelbinding:probleem:"

// Problem is an error as RFC 9457 has it.
type Problem struct {
	Type   string  `json:"type"`
	Title  string  `json:"title"`
	Status int     `json:"status"`
	Detail string  `json:"detail"`
	Errors []Fault `json:"errors,omitempty"`

	Quiet bool `json:"-"` // configured behaviour, not logged as an error
	Late  bool `json:"-"` // a time limit was exceeded
	Soon  bool `json:"-"` // the client can try again in a second
}

// Fault is one thing that is wrong with a question, with its place.
type Fault struct {
	Pointer string   `json:"pointer,omitempty"`
	Code    string   `json:"code"`
	Title   string   `json:"title"`
	Nearest []string `json:"nearest,omitempty"`
	Allowed []string `json:"allowed,omitempty"`
	Columns []int    `json:"columns,omitempty"` // of a dataset, counted from 1
}

func (p *Problem) Error() string { return p.Type + ": " + p.Detail }

// New returns a problem with the title of its status. Kind is the end of its type; detail is Dutch.
func New(status int, kind, detail string) *Problem {
	return &Problem{Type: typePrefix + kind, Title: titles[status], Status: status, Detail: detail}
}

// titles has a Dutch title for each status.
var titles = map[int]string{
	http.StatusBadRequest:            "De vraag is niet te begrijpen.",
	http.StatusUnauthorized:          "Niet duidelijk is wie dit vraagt.",
	http.StatusMisdirectedRequest:    "De vraag is niet voor deze dienst.",
	http.StatusForbidden:             "Dat mag deze afnemer niet vragen.",
	http.StatusTooManyRequests:       "Te veel vragen.",
	http.StatusNotFound:              "Hier is niets.",
	http.StatusMethodNotAllowed:      "Dat kan hier niet.",
	http.StatusRequestEntityTooLarge: "De vraag is te groot.",
	http.StatusServiceUnavailable:    "De dienst kan nu niet beslissen.",
	http.StatusConflict:              "Dat is er nog niet.",
	StatusGone:                       "De vrager is weg.",
	http.StatusInternalServerError:   "Er kon niet worden beslist.",
}

// NotAmong refuses a parameter of a query that is not one of a list, and names the list.
func NotAmong[T ~string](name string, allowed ...T) error {
	p := New(http.StatusBadRequest, "ongeldige-parameter", "De parameter "+name+" heeft een waarde die niet in de lijst staat.")
	fault := Fault{Code: string(wire.WrongValue), Title: wire.Problem{Code: wire.WrongValue}.Title()}
	for _, a := range allowed {
		fault.Allowed = append(fault.Allowed, string(a))
	}
	p.Errors = []Fault{fault}
	return p
}

// UnknownNames refuses a question with unknown names, where a decision with gaps is not possible.
func UnknownNames(gaps []engine.Gap) *Problem {
	p := New(http.StatusBadRequest, "onbekende-naam", "De vraag noemt iets dat het register niet kent.")
	for _, g := range gaps {
		p.Errors = append(p.Errors, Fault{Pointer: wire.Pointer(g.Member), Code: "onbekende-naam", Title: cmp.Or(g.Hint, "Dit is geen "+g.Kind+" uit het register."), Nearest: g.Nearest})
	}
	return p
}

// Question returns the problem of a malformed question, with everything that is wrong with it.
func Question(e *wire.Error) *Problem {
	p := New(http.StatusBadRequest, "ongeldige-vraag", e.Problems[0].Title())
	if e.TooLarge() {
		p = New(http.StatusRequestEntityTooLarge, string(wire.TooLarge), e.Problems[0].Title())
	}
	for _, x := range e.Problems {
		p.Errors = append(p.Errors, Fault{Pointer: x.Pointer, Code: string(x.Code), Title: x.Title(), Nearest: x.Nearest, Allowed: x.Allowed})
	}
	return p
}
