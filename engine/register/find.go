package register

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/dutch"

	"doelbinding/engine"
)

// Find lists what a Dutch word or a few words can mean among the names of the register, best first: by name, by synonym, by part of either, in
// the plural, and with a typing error. Without kinds it looks in all of them; without words it lists every name of those kinds.
func (s *Snapshot) Find(words string, kinds ...string) []engine.Found {
	asked := terms(words)
	var out []engine.Found
	for _, n := range s.names() {
		if len(kinds) > 0 && !slices.Contains(kinds, n.Kind) {
			continue
		}
		if n.Distance, n.As = n.match(words, asked); n.Distance < far {
			out = append(out, n.Found)
		}
	}
	slices.SortStableFunc(out, func(a, b engine.Found) int {
		return cmp.Or(cmp.Compare(a.Distance, b.Distance), cmp.Compare(len(a.Name), len(b.Name)))
	})
	if i := slices.IndexFunc(out, func(f engine.Found) bool { return f.Distance >= typing }); i > 0 {
		out = out[:i] // what only looks like it matters where nothing else is found
	}
	return out
}

// How far a name lies from the words asked, in steps that do not mix.
const (
	exact  = iota // the name, the id or a synonym
	begins        // a name that begins so
	inside        // all words stand in it, in whatever inflection
	typing        // a slip of the pen away; each further letter is one more
	far    = typing + 4
)

type named struct {
	engine.Found
	called []called // name, id and synonyms
}

// called is one way to say a name, with what it is compared by.
type called struct {
	text   string   // as it is written
	folded string   // with spaces for the hyphens of an id
	parts  []string // its words, and the whole
	stems  []string
}

func callings(texts []string) (out []called) {
	for _, t := range texts {
		folded := Fold(strings.NewReplacer("-", " ", "_", " ", "/", " ").Replace(t))
		out = append(out, called{text: t, folded: folded, parts: append(strings.Fields(folded), folded), stems: terms(folded)})
	}
	return out
}

// match tells how far a name lies from what was asked, and by which of its names.
func (n named) match(words string, asked []string) (distance int, as string) {
	distance = far
	if len(asked) == 0 {
		return exact, ""
	}
	whole := Fold(words)
	for i, c := range n.called {
		d := c.distance(whole, asked)
		if d < distance {
			distance, as = d, ""
			if i > 1 {
				as = c.text
			}
		}
	}
	return distance, as
}

func (c called) distance(whole string, asked []string) int {
	switch {
	case c.folded == whole || slices.Equal(asked, c.stems):
		return exact
	case strings.HasPrefix(c.folded, whole):
		return begins
	case contained(asked, c.stems):
		return inside
	}
	best, letters := far, utf8.RuneCountInString(whole)
	for _, part := range c.parts {
		if n := utf8.RuneCountInString(part); 4*max(n-letters, letters-n) > len(whole) {
			continue // so much longer or shorter that it cannot be a slip of the pen
		}
		if d := levenshtein.ComputeDistance(whole, part); 4*d <= len(whole) {
			best = min(best, typing+d-1)
		}
	}
	return best
}

// contained: every word asked is a word of the name, or begins or ends one, as Dutch makes one word of several.
func contained(asked, has []string) bool {
	return !slices.ContainsFunc(asked, func(a string) bool {
		return !slices.ContainsFunc(has, func(h string) bool {
			return h == a || len(a) > 3 && (strings.HasPrefix(h, a) || strings.HasSuffix(h, a))
		})
	})
}

// terms gives the stems of the words in a text, so that huisnummers is huisnummer.
func terms(text string) (out []string) {
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		env := snowballstem.NewEnv(word)
		dutch.Stem(env)
		out = append(out, env.Current())
	}
	return out
}

// allNames gives everything that can be found, in a fixed order.
func (s *Snapshot) allNames() (out []named) {
	add := func(kind, id, name string, synonyms []string) {
		out = append(out, named{engine.Found{Kind: kind, ID: id, Name: name}, callings(append([]string{name, id}, synonyms...))})
	}
	for _, p := range s.Parties() {
		add(engine.KindParty, p.ID, p.Name, p.Synonyms)
	}
	for _, r := range s.Roles() {
		add(engine.KindRole, r.ID, r.Name, r.Synonyms)
	}
	for _, a := range s.Actions() {
		add(engine.KindAction, a.ID, a.Name, a.Synonyms)
	}
	for _, p := range s.Purposes() {
		add(engine.KindPurpose, p.ID, p.Name, p.Synonyms)
	}
	for _, f := range s.Fields() {
		d, _ := s.Dataset(f.Dataset)
		add(engine.KindField, f.ID, f.Name+" ("+d.Name+")", append([]string{f.Name}, f.Synonyms...))
	}
	for _, f := range s.Facts() {
		if !f.Member {
			add(engine.KindFact, f.Name, f.Sentence, f.Synonyms)
		}
	}
	return out
}

// Mentioned lists the names of a kind that stand in a text as a run of words, in whatever inflection; a name within a longer one that stands there
// is no mention of its own.
func (s *Snapshot) Mentioned(kind, text string) (out []engine.Found) {
	type mention struct {
		engine.Found
		from, until int
	}
	words := terms(text)
	var all []mention
	for _, n := range s.names() {
		if n.Kind != kind {
			continue
		}
		for i, c := range n.called {
			run := c.stems
			for from := 0; len(run) > 0 && from+len(run) <= len(words); from++ {
				if slices.Equal(words[from:from+len(run)], run) {
					m := mention{n.Found, from, from + len(run)}
					if i > 1 {
						m.As = c.text
					}
					all = append(all, m)
				}
			}
		}
	}
	for _, m := range all {
		within := slices.ContainsFunc(all, func(o mention) bool {
			return o.from <= m.from && m.until <= o.until && o.until-o.from > m.until-m.from
		})
		if !within && !slices.ContainsFunc(out, func(f engine.Found) bool { return f.ID == m.ID }) {
			out = append(out, m.Found)
		}
	}
	return out
}

// Stems gives the words of a text by their stems, in order: so that "wettelijke taken" is "wettelijke taak".
func Stems(text string) []string { return terms(text) }

// Slip reports whether a text is a name but for a slip of the pen: one letter in eight, of a word that is long enough to tell. Both are folded.
func Slip(text, name string) bool {
	if n := len(text) - len(name); max(n, -n) > 1+len(text)/8 {
		return false
	}
	d := levenshtein.ComputeDistance(text, name)
	return len(text) >= 6 && 8*d <= max(len(text), 8)
}
