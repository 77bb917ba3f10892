package importing

import (
	"fmt"
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/register"
)

// ground is a ground of AVG 6 lid 1: the facts that it settles, and the words that say it.
type ground struct {
	letter string
	value  string // of the fact grondslag; empty: it cannot be settled
	phrase []string
}

var grounds = []ground{
	{"a", "toestemming", []string{"toestemming"}},
	{"b", "overeenkomst", []string{"overeenkomst", "uitvoering van een overeenkomst", "contract"}},
	{"c", "wettelijke-plicht", []string{"wettelijke verplichting", "wettelijke plicht", "wettelijk verplicht"}},
	{"d", "", []string{"vitaal belang", "vitale belangen"}},
	{"e", "wettelijke-taak", []string{"publieke taak", "publiekrechtelijke taak", "wettelijke taak", "gemeentelijke taak", "overheidstaak", "taak van algemeen belang", "algemeen belang", "openbaar gezag"}},
	{"f", "gerechtvaardigd-belang", []string{"gerechtvaardigd belang", "gerechtvaardigde belangen"}},
	{"", "", []string{"zwaarwegend algemeen belang", "uitdrukkelijke toestemming"}}, // exceptions of AVG 9, and no grounds
}

// doubts are words with which a cell does not say what it seems to say.
var doubts = []string{"nvt", "n.v.t.", "onbekend", "onduidelijk", "navragen", "nagaan", "checken", "uitzoeken", "bijlage", "mogelijk", "mogelijks", "misschien",
	"waarschijnlijk", "eventueel", "nog", "geen", "niet", "zonder", "of", "tenzij", "afhankelijk", "wordt", "concept", "tbd", "pm", "p.m.", "volgt", "deels", "vervallen", "oud"}

// doubt gives the first word of doubt in a text.
func doubt(text string) string {
	if strings.Contains(text, "?") {
		return "?"
	}
	has := register.Stems(text)
	for _, d := range doubts {
		if within(has, register.Stems(d)) {
			return d
		}
	}
	return ""
}

// groundOf reads the ground in a free text; when it is not beyond doubt it says why.
func groundOf(text string) (g ground, reason string) {
	letters, spoken := lettersOf(text), map[string]bool{}
	has := register.Stems(text)
	taken := make([]bool, len(has))
	for _, p := range phrases() {
		for i := 0; i+len(p.stems) <= len(has); i++ {
			if slices.Equal(has[i:i+len(p.stems)], p.stems) && !slices.Contains(taken[i:i+len(p.stems)], true) {
				for n := range p.stems {
					taken[i+n] = true
				}
				spoken[p.letter] = p.letter != ""
			}
		}
	}
	for _, g := range grounds {
		if spoken[g.letter] && !slices.Contains(letters, g.letter) {
			letters = append(letters, g.letter)
		}
	}
	slices.Sort(letters)
	switch d := doubt(text); {
	case len(letters) == 0:
		return ground{}, fmt.Sprintf("'%s' zegt geen grondslag", short(text))
	case len(letters) > 1:
		return ground{}, fmt.Sprintf("'%s' noemt meer dan één grondslag: letter %s", short(text), strings.Join(letters, " en "))
	case d != "":
		return ground{}, fmt.Sprintf("'%s' laat ruimte voor twijfel: '%s'", short(text), d)
	}
	g = grounds[slices.IndexFunc(grounds, func(g ground) bool { return g.letter == letters[0] })]
	if g.value == "" {
		return ground{}, fmt.Sprintf("'%s': een vitaal belang wordt in elk geval apart gewogen, en nooit vooraf vastgesteld", short(text))
	}
	return g, ""
}

type phrase struct {
	stems  []string
	letter string
}

// phrases lists the words of all grounds, the longest first: "zwaarwegend algemeen belang" is no "algemeen belang".
func phrases() (out []phrase) {
	for _, g := range grounds {
		for _, p := range g.phrase {
			out = append(out, phrase{register.Stems(p), g.letter})
		}
	}
	slices.SortStableFunc(out, func(a, b phrase) int { return len(b.stems) - len(a.stems) })
	return out
}

// Words between the number of an article and the letter.
var beforeLetter = []string{"¦", "lid", "eerste", "1", "1e", "sub", "onder", "onderdeel", "letter", "aanhef", "en", "avg", "van", "de"}

// pause makes a word of its own of what sets words apart: behind "6.1.e, Gemeentewet" stands another law, in "art. 6 onder e Gemeentewet" that law.
var pause = strings.NewReplacer(",", " ¦ ", ";", " ¦ ", "\n", " ¦ ", "(", " ¦ ", ":", " ¦ ")

// lettersOf gives the letters of AVG 6 lid 1 that a text names: "art. 6 lid 1 onder e AVG", "6.1.e", "6(1)(c) en (e)", or a letter alone.
func lettersOf(text string) (out []string) {
	words := wordsOf(pause.Replace(text))
	for i, w := range words {
		if w != "6" {
			continue
		}
		letters, avg := lettersAfter(words[i+1:], "abcdef")
		if otherArticle(words[:i]) && !avg {
			continue
		}
		for _, l := range letters {
			if !slices.Contains(out, l) {
				out = append(out, l)
			}
		}
	}
	if len(out) > 0 {
		return out
	}
	// In a column that asks after the ground of AVG 6 a letter at the start, alone or before its explanation, names it: "e", "sub e", "e) publieke taak".
	rest := words
	for len(rest) > 0 && slices.Contains([]string{"¦", "sub", "onder", "lid", "1", "letter", "grond", "grondslag"}, rest[0]) {
		rest = rest[1:]
	}
	if len(rest) > 0 && slices.Contains([]string{"a", "b", "c", "d", "e", "f"}, rest[0]) && (len(rest) == 1 || marked(text, rest[0])) {
		out = append(out, rest[0])
	}
	return out
}

// marked reports whether a letter that starts a text is set apart, as in "e) publieke taak".
func marked(text, letter string) bool {
	text = strings.TrimLeft(strings.ToLower(text), " (")
	after, ok := strings.CutPrefix(text, letter)
	return ok && (strings.IndexAny(after, ").:") == 0 || strings.HasPrefix(after, " -") || strings.HasPrefix(after, " –"))
}

// lettersAfter gives the letters in the words after an article, as far as they are about it, and whether the AVG is named with them; none when
// it is an article of another law.
func lettersAfter(words []string, possible string) (out []string, avg bool) {
	for i, w := range words {
		next := ""
		if i+1 < len(words) {
			next = words[i+1]
		}
		switch {
		case len(w) == 2 && w[0] == '1' && strings.Contains(possible, w[1:]) && (w != "1e" || next != "lid"): // 6.1e, but not "1e lid"
			out = append(out, w[1:])
		case len(w) == 1 && strings.Contains(possible, w):
			out = append(out, w)
		case slices.Contains(beforeLetter, w):
			avg = avg || w == "avg"
		case otherLaw(w) && !avg && (i == 0 || words[i-1] != "¦"):
			return nil, false
		default:
			return out, avg
		}
	}
	return out, avg
}

// otherArticle reports whether the words before a number make it no article of the AVG: "lid 6", "Participatiewet art. 6".
func otherArticle(before []string) bool {
	for _, w := range slices.Backward(before) {
		switch {
		case slices.Contains([]string{"art", "artikel", "¦"}, w), strings.Trim(w, "0123456789") == "": // a year belongs to the law before it
			continue
		case slices.Contains([]string{"lid", "onder", "sub", "paragraaf", "par", "hoofdstuk", "bijlage", "nr"}, w):
			return true
		}
		return otherLaw(w)
	}
	return false
}

// otherLaw reports whether a word names a law, and not the AVG.
func otherLaw(w string) bool {
	return strings.HasSuffix(w, "wet") || strings.HasSuffix(w, "verordening") || slices.Contains(laws, w)
}

// laws are words that name a law besides those that end in -wet.
var laws = []string{"wetboek", "wmo", "woz", "awb", "apv", "uavg", "wpg", "wjsg", "suwi", "brp", "wgs", "woo", "wob", "bw", "sr", "sv", "besluit", "pw"}

// lawful reports whether a text names a provision of a law that is not the AVG.
func lawful(text string) bool {
	text = strings.ReplaceAll(register.Fold(text), "algemene verordening gegevensbescherming", "")
	return doubt(text) == "" && slices.ContainsFunc(wordsOf(text), func(w string) bool { return w != "uavg" && otherLaw(w) })
}

// wordsOf gives the words and numbers of a text in lower case.
func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r < 0x80 || r == 0xa0
	})
}

// groundFacts are what a ground settles for a kind of party. That the task is assigned to the organisation is settled only where a law is named.
func groundFacts(g ground, kind string, law bool) map[string]engine.Value {
	out := map[string]engine.Value{"grondslag": engine.Text(g.value)}
	task := map[string]string{"gemeente": "doel_is_gemeentelijke_taak", "overheid": "wettelijke_taak"}[kind]
	switch {
	case g.letter == "a":
		out["grondslag_toestemming"] = engine.Truth(true)
	case g.letter == "e" && law && task != "":
		out[task] = engine.Truth(true)
	}
	return out
}
