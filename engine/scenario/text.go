package scenario

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	encoding "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"
)

// plainText gives the text of a feature as it was meant, whatever program wrote it: without a byte order mark, from UTF-16, with composed accents,
// and with plain spaces, hyphens and quotes where a word processor made them special. What cannot be read is a finding; the text is empty then.
// No line moves.
func plainText(name string, src []byte) (string, []Finding) {
	if bytes.HasPrefix(src, []byte("\xff\xfe")) || bytes.HasPrefix(src, []byte("\xfe\xff")) {
		text, err := encoding.UTF16(encoding.LittleEndian, encoding.UseBOM).NewDecoder().Bytes(src)
		if err != nil {
			return "", []Finding{{name, 1, "is als UTF-16 opgeslagen en niet te lezen; sla het op als platte tekst met codering UTF-8"}}
		}
		src = text
	}
	switch {
	case bytes.HasPrefix(src, []byte("PK\x03\x04")), bytes.HasPrefix(src, []byte("\xd0\xcf\x11\xe0")), bytes.HasPrefix(src, []byte(`{\rtf`)):
		return "", []Finding{{name, 1, "is een document van een tekstverwerker; sla het op als platte tekst met codering UTF-8"}}
	case bytes.IndexByte(src, 0) >= 0:
		return "", []Finding{{name, lineOf(src, bytes.IndexByte(src, 0)), "is geen platte tekst; sla het op als platte tekst met codering UTF-8"}}
	case !utf8.Valid(src):
		return "", []Finding{{name, lineOf(src, brokenAt(src)), "heeft hier een teken dat niet in UTF-8 staat; kies bij Opslaan als de codering UTF-8"}}
	}
	return special.Replace(norm.NFC.String(string(src))), nil
}

// special are the characters that word processors put for plain ones.
var special = strings.NewReplacer(
	"\r\n", "\n", "\r", "\n", "\v", " ", "\u2028", " ", "\u2029", " ",
	"\u00a0", " ", "\u202f", " ", "\u2007", " ", "\u2009", " ", "\ufeff", "", "\u200b", "", "\u00ad", "",
	"\u2018", "'", "\u2019", "'", "\u201a", "'", "\u201c", `"`, "\u201d", `"`, "\u201e", `"`, "\u2010", "-", "\u2011", "-", "\u2013", "-", "\u2026", "...",
)

func lineOf(src []byte, at int) int { return 1 + bytes.Count(src[:at], []byte("\n")) }

func brokenAt(src []byte) int {
	for i := 0; i < len(src); {
		r, n := utf8.DecodeRune(src[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return 0
}

var capitalMonth = regexp.MustCompile(`\b(\d{1,2}) (Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December) (\d{4})\b`)

// plainStep gives the words of a step: without the full stop that ends a sentence, with one space between words, and with months as Dutch writes them.
func plainStep(text string) string {
	text = capitalMonth.ReplaceAllStringFunc(strings.Join(strings.Fields(text), " "), strings.ToLower)
	if short, ok := strings.CutSuffix(text, "."); ok {
		if last := short[strings.LastIndexByte(short, ' ')+1:]; last != "" && !strings.Contains(last, ".") { // not of B.V., nor of three dots
			return short
		}
	}
	return text
}

// uncapital begins a sentence with a small letter.
func uncapital(text string) string {
	r, n := utf8.DecodeRuneInString(text)
	return string(unicode.ToLower(r)) + text[n:]
}

// sameQuestion compares texts of which one may have lost its full stop.
func sameQuestion(a, b string) bool { return strings.TrimSuffix(a, ".") == strings.TrimSuffix(b, ".") }

// english are the keywords that a Dutch feature cannot have, and what it writes instead.
var english = []struct{ keyword, dutch string }{
	{"Scenario Outline:", "Abstract Scenario:"}, {"Scenario Template:", "Abstract Scenario:"}, {"Examples:", "Voorbeelden:"}, {"Feature:", "Functionaliteit:"},
	{"Background:", "Achtergrond:"}, {"Example:", "Scenario:"}, {"Given ", "Gegeven"}, {"When ", "Wanneer"}, {"Then ", "Dan"}, {"And ", "En"}, {"But ", "Maar"},
	{"Rule:", ""}, {"Regel:", ""},
}

// decorated is a line that begins with a keyword, but for the signs of a list, a quotation in a mail or bold type. The parser takes it for a
// description where one can stand, and so passes it over in silence.
var decorated = regexp.MustCompile(`^(?:[>•·▪◦‣*_–—-]|\d+[.)]|\s)+(?:(Functionaliteit:|Achtergrond:|Scenario:|Abstract Scenario:|Voorbeelden:)|(Gegeven|Wanneer|Dan|En|Maar)[*_]*[ :,])` +
	`|^(?:(Gegeven|Wanneer|Dan|En|Maar)[*_]*[:,])`)

// textFindings are the mistakes that the text shows by itself, some of which the parser would pass over in silence.
func textFindings(name, src string) (out []Finding) {
	lines := strings.Split(src, "\n")
	if strings.TrimSpace(lines[0]) != "# language: nl" {
		out = append(out, Finding{name, 1, "begint niet met # language: nl"})
	}
	within := false // a text block
	for i, l := range lines {
		l = strings.TrimSpace(l)
		if strings.HasPrefix(l, "Als ") {
			out = append(out, Finding{name, i + 1, "gebruikt Als; schrijf Wanneer, want Als leest een jurist als voorwaarde"})
		}
		fence := strings.HasPrefix(l, `"""`) || strings.HasPrefix(l, "```")
		if within {
			within = !fence
			continue
		}
		if fence {
			within = true
			out = append(out, Finding{name, i + 1, "heeft een tekstblok, dat niet wordt gelezen; schrijf het als stap of haal het weg"})
		}
		if m := decorated.FindStringSubmatch(l); m != nil {
			word, what := m[1]+m[2]+m[3], "heeft tekens om het woord %s, en wordt dan niet gelezen; begin de regel met %s"
			out = append(out, Finding{name, i + 1, fmt.Sprintf(what, word, word)})
		}
		for _, e := range english {
			switch {
			case !strings.HasPrefix(l, e.keyword):
			case e.dutch == "":
				out = append(out, Finding{name, i + 1, "gebruikt " + e.keyword + ", dat stil wordt overgeslagen; haal de regel weg"})
			default:
				out = append(out, Finding{name, i + 1, fmt.Sprintf("gebruikt het Engelse sleutelwoord %s; schrijf %s", strings.TrimSpace(e.keyword), e.dutch)})
			}
		}
	}
	return out
}

// said reads a complaint of the parser: its line, and what it is about.
var said = regexp.MustCompile(`^\((\d+):\d+\): (?:(expected): .*, got '(.*)'|(unexpected end of file)|(inconsistent cell count)|(Language not supported)|(A tag may not contain whitespace))`)

// parserFindings says in Dutch what the parser says in English. Lines of which the text tells more already are left out.
func parserFindings(name string, err error, known []Finding) (out []Finding) {
	told := func(line int) bool {
		for _, f := range append(known, out...) {
			if f.Line == line {
				return true
			}
		}
		return false
	}
	for line := range strings.Lines(err.Error()) {
		m := said.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil {
			continue
		}
		at, _ := strconv.Atoi(m[1]) // digits
		what := ""
		switch {
		case told(at):
			continue
		case m[2] != "":
			what = fmt.Sprintf("begint met %q, en dat kan hier niet; een regel begint met Functionaliteit:, Scenario:, Gegeven, Wanneer, Dan, En of Maar, "+
				"en hoort zij bij de regel erboven, dan staat zij daarachter", firstWord(m[3]))
		case m[4] != "":
			what = "houdt hier op voordat er een scenario staat"
		case m[5] != "":
			what = "heeft een tabel waarvan niet elke rij evenveel kolommen heeft"
		case m[6] != "":
			what = "noemt een taal die niet bestaat; de eerste regel is # language: nl"
		case m[7] != "":
			what = "heeft een label met een spatie; een label begint met @ en heeft er geen"
		}
		out = append(out, Finding{name, at, what})
	}
	if len(out) == 0 && len(known) == 0 {
		out = append(out, Finding{name, 1, "is niet te lezen als voorbeeld"})
	}
	return out
}

func firstWord(text string) string {
	words := strings.Fields(text)
	if len(words) == 0 {
		return ""
	}
	if r := []rune(words[0]); len(r) > 30 {
		return string(r[:30])
	}
	return words[0]
}
