package explain

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"doelbinding/engine"
)

// Cited is what a citation, as somebody wrote it, meant on a day.
type Cited struct {
	ID      string           // the citation it was read as, e.g. wpg:16:1:c
	Clauses []engine.Clause  // clauses that stood at that place on that day
	Moved   []CitedElsewhere // clauses that stand or stood at that place on other days
}

// CitedElsewhere is a clause that a citation points at on other days only, and where it stands on the day asked about.
type CitedElsewhere struct {
	Clause engine.Clause
	Span   engine.CitationSpan // when the citation meant this clause
	Now    []string            // its citations on the day asked about
}

// citationWords carry no place of their own; paragraphNumber is the number of an agreement's paragraph, kept whole.
var (
	citationWords   = regexp.MustCompile(`\b(artikel|art|lid|onderdeel|onder|sub|ten|paragraaf|par|punt|aanhef|en|van|de|het)\b|[°§.,]`)
	paragraphNumber = regexp.MustCompile(`(\d)\.(\d)`)
)

// ordinals that jurists write out.
var ordinals = map[string]string{
	"eerste": "1", "tweede": "2", "derde": "3", "vierde": "4", "vijfde": "5", "zesde": "6", "zevende": "7", "achtste": "8", "negende": "9", "tiende": "10",
}

// FindCitation reads a citation such as "Wpg 16 lid 1 onder c" or "artikel 16, eerste lid, onder c, Wpg" and gives the clauses that it
// meant on a day. It errors when no instrument is named, or no place in it.
func FindCitation(p engine.Policy, instruments []engine.Instrument, text string, day engine.Day) (Cited, error) {
	in, words := instrumentIn(instruments, strings.ToLower(text))
	if in.ID == "" {
		return Cited{}, fmt.Errorf("cite: names no instrument that the register knows")
	}
	words = paragraphNumber.ReplaceAllString(words, "${1}_${2}")
	parts := strings.Fields(citationWords.ReplaceAllString(words, " "))
	for i, w := range parts {
		if n, ok := ordinals[w]; ok {
			parts[i] = n
		}
		parts[i] = strings.ReplaceAll(parts[i], "_", ".")
	}
	if len(parts) == 0 {
		return Cited{}, fmt.Errorf("cite: names no article or paragraph of %s", in.Short)
	}
	out := Cited{ID: in.ID + ":" + strings.Join(parts, ":")}
	for _, c := range p.Clauses() {
		out.add(c, day)
	}
	return out, nil
}

// instrumentIn finds the instrument with the longest name in a text, and gives the rest of the text.
func instrumentIn(instruments []engine.Instrument, words string) (in engine.Instrument, rest string) {
	longest := ""
	for _, i := range instruments {
		for _, name := range []string{i.Name, i.Short, i.ID} {
			if name = strings.ToLower(name); len(name) > len(longest) && strings.Contains(words, name) {
				in, longest = i, name
			}
		}
	}
	return in, strings.Replace(words, longest, " ", 1)
}

func (x *Cited) add(c engine.Clause, day engine.Day) {
	at := func(s engine.CitationSpan) bool { return s.ID == x.ID || strings.HasPrefix(s.ID, x.ID+":") }
	stands := func(s engine.CitationSpan) bool { return s.Period.Contains(day) }
	if slices.ContainsFunc(c.Citations, func(s engine.CitationSpan) bool { return at(s) && stands(s) }) {
		x.Clauses = append(x.Clauses, c)
		return
	}
	for _, s := range c.Citations {
		if at(s) {
			moved := CitedElsewhere{Clause: c, Span: s}
			for _, now := range c.Citations {
				if stands(now) {
					moved.Now = append(moved.Now, now.ID)
				}
			}
			x.Moved = append(x.Moved, moved)
		}
	}
}
