package query

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// parsePath reads the name of a table or a view: one to three parts with dots between them. A part with other signs than letters, digits and _
// stands in double quotes, in which "" is one. It is taken as it is written, in its capitals too.
func (d dialect) parsePath(flag, text string) (parts []string, err error) {
	wrong := refuse(`%s is TABLE, SCHEMA.TABLE or CATALOG.SCHEMA.TABLE; a part with other signs than letters, digits and _ stands in double quotes`, flag)
	for rest := text; ; {
		part, after, ok := nextPart(rest)
		if !ok {
			return nil, wrong
		}
		if err := d.check(flag, part); err != nil {
			return nil, err
		}
		parts = append(parts, part)
		if after == "" {
			break
		}
		if after[0] != '.' || len(parts) == 3 {
			return nil, wrong
		}
		rest = after[1:]
	}
	return parts, nil
}

func nextPart(text string) (part, after string, ok bool) {
	if !strings.HasPrefix(text, `"`) {
		end := strings.IndexFunc(text, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if end < 0 {
			end = len(text)
		}
		return text[:end], text[end:], end > 0
	}
	var b strings.Builder
	for rest := text[1:]; ; {
		inside, beyond, closed := strings.Cut(rest, `"`)
		b.WriteString(inside)
		if !closed {
			return "", "", false
		}
		if !strings.HasPrefix(beyond, `"`) {
			return b.String(), beyond, b.Len() > 0
		}
		b.WriteByte('"')
		rest = beyond[1:]
	}
}

// check refuses a name that an engine would not take as it is.
func (d dialect) check(what, name string) error {
	switch {
	case name == "":
		return refuse("%s: a name is empty", what)
	case !utf8.ValidString(name) || strings.ContainsFunc(name, unprintable):
		return refuse("%s: a name has a sign that cannot be printed", what)
	case len(name) > d.longest:
		return refuse("%s: a name has more than %d bytes, which %s does not tell apart", what, d.longest, d.name)
	}
	return nil
}

// unprintable tells of a sign that ends a line for some program, or that cannot be seen.
func unprintable(r rune) bool { return !unicode.IsPrint(r) }
