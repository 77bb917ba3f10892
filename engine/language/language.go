// Package language says things in Dutch or in English. It knows two languages and no domain.
//
// Every text for people is written in Dutch where it is used; a catalogue holds its English. So a text has one place, and its translation has one
// place: catalogue_*.go, one file for each kind of reader. A test of the program holds every Dutch text of an answer to an entry in the catalogue.
//
// A decision does not depend on the language. The language is chosen where the answer leaves: by --lang, or by Accept-Language.
package language

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Language is a language in which an answer can be given, by its ISO 639-1 code. The zero Language is Dutch.
type Language string

// The languages of answers.
const (
	Dutch   Language = "nl"
	English Language = "en"
)

// Parse returns the language of a code.
func Parse(code string) (Language, error) {
	switch l := Language(code); l {
	case Dutch, English:
		return l, nil
	}
	return "", fmt.Errorf("%q is not a language that answers are given in: nl or en", code)
}

// Code returns the code of the language, as Content-Language has it.
func (l Language) Code() string {
	if l == English {
		return string(English)
	}
	return string(Dutch)
}

// Say returns a text in the language. With arguments the text is a format, as fmt.Sprintf has it; the English format takes the same arguments in the same
// order. A text that the catalogue does not have is given in Dutch, and marked as Dutch.
func (l Language) Say(dutch string, args ...any) string {
	text := dutch
	if l == English && dutch != "" {
		var ok bool
		if text, ok = Translate(dutch); !ok {
			text = InDutch(dutch)
		}
	}
	if len(args) == 0 {
		return text
	}
	return fmt.Sprintf(text, args...)
}

// Quote returns a text that exists in Dutch only, such as what a clause says about itself. In English it is marked as Dutch.
func (l Language) Quote(dutch string) string {
	if l == English && dutch != "" {
		return InDutch(`"` + dutch + `"`)
	}
	return dutch
}

// Either returns the English text in English if there is one, and else the Dutch text, which is then marked as Dutch.
func (l Language) Either(dutch, english string) string {
	switch {
	case l != English || dutch == "":
		return dutch
	case english == "":
		return InDutch(dutch)
	}
	return english
}

// InDutch marks a Dutch text in an English one.
func InDutch(text string) string { return "(in Dutch) " + text }

// Text is a text that is said later, when the language is known. Its arguments can be texts too.
type Text struct {
	dutch   string
	args    []any
	trimmed bool
}

// Of returns a text, as [Language.Say] takes it.
func Of(dutch string, args ...any) Text { return Text{dutch: dutch, args: args} }

// In returns the text in a language.
func (t Text) In(l Language) string {
	args := slices.Clone(t.args)
	for i, a := range args {
		if inner, ok := a.(Text); ok {
			args[i] = inner.In(l)
		}
	}
	said := l.Say(t.dutch, args...)
	if t.trimmed {
		return strings.TrimSuffix(said, ".")
	}
	return said
}

// WithoutStop returns the text without its full stop, to say more after it.
func (t Text) WithoutStop() Text {
	t.trimmed = true
	return t
}

// Empty reports whether there is nothing to say.
func (t Text) Empty() bool { return t.dutch == "" }

// Translate returns the English of a Dutch text in the catalogue.
func Translate(dutch string) (english string, ok bool) {
	for _, part := range parts {
		if english, ok = part[dutch]; ok {
			return english, true
		}
	}
	return "", false
}

// parts are the catalogue.
var parts = []map[string]string{answers, problems, terminal}

// Texts returns every Dutch text of the catalogue with its English.
func Texts() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, part := range parts {
			for dutch, english := range maps.All(part) {
				if !yield(dutch, english) {
					return
				}
			}
		}
	}
}

// Fitting returns the first of several ways to say the same that has at most so many characters; if there is none, the last one, cut off.
func Fitting(most int, ways ...string) string {
	for _, w := range ways {
		if utf8.RuneCountInString(w) <= most {
			return w
		}
	}
	runes := []rune(ways[len(ways)-1])
	return string(runes[:most-1]) + "…"
}

// Capital returns a text that begins with a capital, as a sentence does.
func Capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}
