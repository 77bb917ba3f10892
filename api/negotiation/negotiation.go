// Package negotiation finds what a client would rather read, by RFC 9110.
package negotiation

import (
	tags "golang.org/x/text/language"

	"doelbinding/engine/language"
)

// Language returns the language that a list, as Accept-Language has it, prefers, of those there are: the one with the highest quality value, and Dutch for a list that names neither,
// accepts any, or cannot be read. RFC 9110 lets a server disregard the header; a refusal would help nobody.
func Language(list string) language.Language {
	preferred, quality, err := tags.ParseAcceptLanguage(list)
	if err != nil {
		return language.Dutch
	}
	for i, tag := range preferred {
		base, _ := tag.Base()
		if l, err := language.Parse(base.String()); err == nil && quality[i] > 0 {
			return l
		}
		if base.String() == "mul" { // how the library reads *
			break
		}
	}
	return language.Dutch
}
