// Package problem is the errors of the service as RFC 9457 has them: a stable type, a Dutch title, JSON pointers, and never a value of a question.
package problem

import (
	"net/http"
	"slices"

	"doelbinding/engine"
	"doelbinding/engine/language"
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

	detail language.Text // what Detail says in Dutch

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

	title func(language.Language) string // what Title says in Dutch; nil: it is a text of the catalogue
}

func (p *Problem) Error() string { return p.Type + ": " + p.Detail }

// New returns a problem with the title of its status. Kind is the end of its type; detail is Dutch, and in the catalogue.
func New(status int, kind, detail string) *Problem { return said(status, kind, language.Of(detail)) }

// Say returns a problem like New, with a detail that is a format.
func Say(status int, kind, detail string, args ...any) *Problem {
	return said(status, kind, language.Of(detail, args...))
}

// SetDetail replaces the detail, which may be a format.
func (p *Problem) SetDetail(detail string, args ...any) {
	p.detail = language.Of(detail, args...)
	p.Detail = p.detail.In(language.Dutch)
}

func said(status int, kind string, detail language.Text) *Problem {
	return &Problem{Type: typePrefix + kind, Title: titles[status], Status: status, Detail: detail.In(language.Dutch), detail: detail}
}

// In returns the problem with its texts in a language. Types, codes, pointers and names stay as they are.
func (p *Problem) In(l language.Language) *Problem {
	if l != language.English {
		return p
	}
	out := *p
	out.Title, out.Detail = l.Say(p.Title), p.detail.In(l)
	out.Errors = slices.Clone(p.Errors)
	for i, f := range out.Errors {
		if f.title != nil {
			out.Errors[i].Title = f.title(l)
		} else {
			out.Errors[i].Title = l.Say(f.Title)
		}
	}
	return &out
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
	p := Say(http.StatusBadRequest, "ongeldige-parameter", "De parameter %s heeft een waarde die niet in de lijst staat.", name)
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
		title := func(l language.Language) string {
			if g.Hint != "" {
				return l.Say(g.Hint)
			}
			return l.Say("Dit is geen %s uit het register.", l.Say(g.Kind))
		}
		p.Errors = append(p.Errors, Fault{Pointer: wire.Pointer(g.Member), Code: "onbekende-naam", Title: title(language.Dutch), Nearest: g.Nearest, title: title})
	}
	return p
}

// Question returns the problem of a malformed question, with everything that is wrong with it.
func Question(e *wire.Error) *Problem {
	status, kind := http.StatusBadRequest, "ongeldige-vraag"
	if e.TooLarge() {
		status, kind = http.StatusRequestEntityTooLarge, string(wire.TooLarge)
	}
	p := said(status, kind, e.Problems[0].Text())
	for _, x := range e.Problems {
		p.Errors = append(p.Errors, Fault{Pointer: x.Pointer, Code: string(x.Code), Title: x.Title(), Nearest: x.Nearest, Allowed: x.Allowed, title: x.TitleIn})
	}
	return p
}
