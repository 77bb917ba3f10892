package explain_test

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/language"
)

// What may be Dutch in an English text: citations, what is quoted in Dutch, names between quotes or brackets, and the values of facts.
var (
	citation = regexp.MustCompile(`\b(art|par)\. [^;.?]*`)
	quotedNL = regexp.MustCompile(`\(in Dutch\) "[^"]*("[^"]*"[^"]*)*"`)
	glossed  = regexp.MustCompile(`\([^()]*\)`)
	stopWord = regexp.MustCompile(`(?i)\b(de|het|een|van|voor|niet|geen|zijn|wordt|worden|met|dat|dit|deze|die|wie|wat|welke|welk|aan|bij|omdat|naar|door|ook|nog|wel|heeft|moet|mag|kan hij|vraag|gegevens|grondslag|verboden|toegestaan|onvoldoende|ja|nee)\b`)
)

// names matches what the register calls things: instruments, roles, and values of facts where they stand alone.
func names(reg engine.Register) *regexp.Regexp {
	var all []string
	for _, i := range reg.(interface{ Instruments() []engine.Instrument }).Instruments() {
		all = append(all, regexp.QuoteMeta(i.Short))
	}
	for _, r := range reg.Roles() {
		all = append(all, regexp.QuoteMeta(r.Name))
	}
	for _, f := range reg.Facts() {
		for _, v := range f.Values {
			all = append(all, `\b`+regexp.QuoteMeta(v)+`( |$|[,;:?"])`)
		}
	}
	return regexp.MustCompile(strings.Join(slices.Compact(slices.Sorted(slices.Values(all))), "|"))
}

// dutchIn returns the Dutch word that an English text has outside of what may be Dutch; empty if it has none.
func dutchIn(called *regexp.Regexp, text string) string {
	for _, may := range []*regexp.Regexp{quotedNL, citation, glossed, called} {
		text = may.ReplaceAllString(text, " ")
	}
	return stopWord.FindString(text)
}

// untold returns a decision without its texts.
func untold(d engine.Decision) engine.Decision {
	d.Language, d.Reason = "", ""
	d.Missing, d.Norms, d.Gaps, d.Ways = append([]engine.Missing{}, d.Missing...), append([]engine.OpenNorm{}, d.Norms...), append([]engine.Gap{}, d.Gaps...), append([]engine.Way{}, d.Ways...)
	for i := range d.Missing {
		d.Missing[i].Question = ""
	}
	for i := range d.Norms {
		d.Norms[i].Question, d.Norms[i].Weigher = "", ""
	}
	for i := range d.Gaps {
		d.Gaps[i].Hint = ""
	}
	for i := range d.Ways {
		d.Ways[i].Text = ""
	}
	if d.Next != nil {
		next := *d.Next
		next.Question, next.Why = "", ""
		d.Next = &next
	}
	if d.Full != nil {
		full := *d.Full
		full.Explanation = append([]engine.ClauseNote{}, full.Explanation...)
		for i := range full.Explanation {
			full.Explanation[i].Text, full.Explanation[i].OtherRoute = "", ""
		}
		d.Full = &full
	}
	return d
}

// In another language a decision is the same decision with other texts, and the Dutch one is not touched. No English text has a Dutch word outside of
// citations, names and what is quoted.
func TestADecisionIsTheSameInEnglish(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := rand.New(rand.NewPCG(20261127, 6))
	called := names(reg)
	outcomes, texts := map[engine.Outcome]int{}, 0
	for n := 0; n < 500; {
		q := enginetest.Random(r, reg)
		q.Ways, q.Full = n%25 == 0, n%100 == 0
		if n%40 == 7 {
			q.Role, q.Party = "toezichthouder", "betrokkene" // a gap with a hint
		}
		d, err := s.Engine.Decide(t.Context(), reg, q)
		if against := (*engine.ContradictionError)(nil); errors.As(err, &against) {
			if dutch := stopWord.FindString(against.In(language.English)); dutch != "" {
				t.Errorf("%q has %q", against.In(language.English), dutch)
			}
			continue
		} else if err != nil {
			t.Fatal(err)
		}
		n++
		outcomes[d.Outcome]++
		before := untold(d)
		english := s.Engine.In(language.English, reg, d)
		if again := s.Engine.In(language.Dutch, reg, d); !reflect.DeepEqual(again, d) || d.Language != "" {
			t.Fatalf("in Dutch it is another decision: %+v", again)
		}
		if english.Language != language.English || !reflect.DeepEqual(untold(english), before) || !reflect.DeepEqual(untold(d), before) {
			t.Fatalf("in English it is another decision:\n%+v\n%+v", english, d)
		}
		if utf8.RuneCountInString(english.Reason) > 120 || english.Reason == d.Reason {
			t.Errorf("the reason %q is too long, or Dutch", english.Reason)
		}
		said := []string{english.Reason}
		for _, m := range english.Missing {
			said = append(said, m.Question)
		}
		for _, o := range english.Norms {
			said = append(said, o.Question, o.Weigher)
		}
		for _, g := range english.Gaps {
			said = append(said, g.Hint)
		}
		for _, w := range english.Ways {
			said = append(said, w.Text)
		}
		if english.Next != nil {
			said = append(said, english.Next.Question, english.Next.Why)
		}
		if english.Full != nil {
			for _, x := range english.Full.Explanation {
				said = append(said, x.Text, x.OtherRoute)
			}
		}
		for _, text := range said {
			texts++
			if dutch := dutchIn(called, text); dutch != "" {
				t.Errorf("%q has the Dutch word %q", text, dutch)
			}
		}
	}
	if len(outcomes) < 4 {
		t.Errorf("only %v", outcomes)
	}
	t.Logf("%v, %d texts", outcomes, texts)
}

// The check on Dutch words finds them.
func TestADutchReasonIsNoticed(t *testing.T) {
	called := names(enginetest.Load(t).Register.Snapshot())
	for _, text := range []string{"Verboden: niet voldaan aan art. 7 lid 2 Wpg.", "Forbidden: geen grondslag.", `"Is het zo?" yes`} {
		if dutchIn(called, text) == "" {
			t.Errorf("%q is taken for English", text)
		}
	}
	for _, text := range []string{"Forbidden: not in compliance with art. 7 lid 2 Wpg.", `(in Dutch) "Dit is een bepaling." Still to be answered: Is it so?`} {
		if dutch := dutchIn(called, text); dutch != "" {
			t.Errorf("%q has %q", text, dutch)
		}
	}
}
