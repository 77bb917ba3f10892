package wire

import (
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/language"
)

// Code says what is wrong with a question. Codes are stable: callers may rely on them.
type Code string

// Everything that can be wrong. A question with any of these is not decided.
const (
	BadJSON       Code = "ongeldige-json"
	ByteOrderMark Code = "byte-order-mark"
	NoUTF8        Code = "geen-utf-8"
	BadUTF8       Code = "ongeldige-utf-8"
	BadText       Code = "ongeldig-teken"
	NotAnObject   Code = "geen-object"
	TrailingData  Code = "gegevens-na-het-einde"
	DuplicateName Code = "dubbele-naam"
	NullValue     Code = "null-niet-toegestaan"
	ArrayValue    Code = "lijst-niet-toegestaan"
	TooDeep       Code = "te-diep"
	TooLarge      Code = "te-groot"
	Absent        Code = "ontbreekt"
	WrongType     Code = "verkeerd-type"
	WrongValue    Code = "waarde-buiten-de-lijst"
	OutOfRange    Code = "buiten-het-bereik"
	BadDate       Code = "ongeldige-datum"
	UnknownFact   Code = "onbekend-feit"
	Contradicting Code = "tegenstrijdig"
	UnknownMember Code = "onbekend-onderdeel"
)

var titles = map[Code]string{
	BadJSON:       "De vraag is geen geldige JSON.",
	ByteOrderMark: "De vraag begint met een byte order mark (BOM). Sla haar op als UTF-8 zonder BOM.",
	NoUTF8:        "De vraag is UTF-16 of UTF-32. Sla haar op als UTF-8.",
	BadUTF8:       "De vraag is geen geldige UTF-8.",
	BadText:       "Een tekst bevat een teken dat niet mag.",
	NotAnObject:   "De vraag moet een JSON-object zijn.",
	TrailingData:  "Achter de vraag staat nog iets.",
	DuplicateName: "Een naam staat er twee keer, of alleen met andere hoofdletters.",
	NullValue:     "Null mag niet: laat weg wat niet bekend is.",
	ArrayValue:    "Een lijst hoort niet in een vraag.",
	TooDeep:       "De vraag is te diep genest.",
	TooLarge:      "De vraag is te groot.",
	Absent:        "Een verplicht onderdeel ontbreekt.",
	WrongType:     "Een waarde heeft het verkeerde type.",
	WrongValue:    "Een waarde staat niet in de lijst van wat hier kan.",
	OutOfRange:    "Een waarde ligt buiten het toegestane bereik.",
	BadDate:       "Een datum bestaat niet of heeft niet de vorm jjjj-mm-dd, zoals 2018-04-09.",
	UnknownFact:   "Een feit is niet bekend.",
	UnknownMember: "Dit onderdeel bestaat hier niet.",
	Contradicting: "Twee onderdelen van de vraag spreken elkaar tegen.",
}

// Problem is one thing that is wrong, and where. It never holds the value.
type Problem struct {
	Code    Code
	Pointer string        // JSON pointer; empty for the whole
	Nearest []string      // names that look like an unknown one, at most three
	Allowed []string      // what a value can be, where that is a list that can be read
	Hint    language.Text // what it must be instead, such as between which bounds; empty: not said
	Against string        // the pointer of what it contradicts
	Why     string        // in Dutch, why the two cannot both be so
}

// ProblemAt makes a problem; of the pointer only the part that a question can have is kept.
func ProblemAt(c Code, pointer string) Problem {
	return Problem{Code: c, Pointer: safePointer(pointer)}
}

// Title says in Dutch what the problem is.
func (p Problem) Title() string { return p.TitleIn(language.Dutch) }

// TitleIn says in a language what the problem is.
func (p Problem) TitleIn(l language.Language) string { return p.Text().In(l) }

// Text says what the problem is, in any language.
func (p Problem) Text() language.Text {
	if p.Against != "" {
		return language.Of("Dit kan niet samengaan met %s: %s.", p.Against, language.Of(p.Why))
	}
	if !p.Hint.Empty() {
		return language.Of("%s: %s.", language.Of(titles[p.Code]).WithoutStop(), p.Hint)
	}
	return language.Of(titles[p.Code])
}

// Contradictory is what is wrong with a question that contradicts itself: a problem at each end of each contradiction.
func Contradictory(found []engine.Contradiction) *Error {
	e := &Error{}
	for _, c := range found {
		one, other := Pointer(c.One), Pointer(c.Other)
		e.Problems = append(e.Problems, Problem{Code: Contradicting, Pointer: one, Against: other, Why: c.Why},
			Problem{Code: Contradicting, Pointer: other, Against: one, Why: c.Why})
	}
	return e
}

// Error is everything that is wrong with one question.
type Error struct{ Problems []Problem }

// Error lists the problems in Dutch, for a log or a terminal.
func (e *Error) Error() string { return e.In(language.Dutch) }

// In lists the problems in a language.
func (e *Error) In(l language.Language) string {
	var lines []string
	for _, p := range e.Problems {
		s := p.TitleIn(l)
		if p.Pointer != "" {
			s = p.Pointer + ": " + s
		}
		if len(p.Nearest) > 0 {
			s += l.Say(" Bedoelde u %s?", strings.Join(p.Nearest, ", "))
		}
		if len(p.Allowed) > 0 {
			s += l.Say(" Mogelijk: %s.", strings.Join(p.Allowed, ", "))
		}
		lines = append(lines, s)
	}
	return strings.Join(lines, "\n")
}

// TooLarge tells whether the question was refused for its size alone.
func (e *Error) TooLarge() bool { return len(e.Problems) == 1 && e.Problems[0].Code == TooLarge }
