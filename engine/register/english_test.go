package register_test

import (
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/register"
)

// Every question has an English one, which names the values that answer it, and every weigher and obligation an English name.
func TestEveryQuestionHasAnEnglishOne(t *testing.T) {
	r, err := register.Load(shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	s := r.Snapshot()
	count := 0
	check := func(id, dutch, english string) {
		t.Helper()
		count++
		switch {
		case english == "":
			t.Errorf("%s has no question_en", id)
		case !strings.HasSuffix(english, "?"):
			t.Errorf("%s: its question_en does not end in a question mark", id)
		case english == dutch:
			t.Errorf("%s: its question_en is the Dutch", id)
		case strings.Trim(english, " ") != english || strings.Contains(english, "  "):
			t.Errorf("%s: its question_en has a space too many", id)
		}
	}
	said := map[string]string{}
	for _, f := range s.Facts() {
		check(f.Name, f.Question, f.QuestionEN)
		if (f.Weigher == "") != (f.WeigherEN == "") || f.Weigher != "" && f.Weigher == f.WeigherEN {
			t.Errorf("%s: weigher %q is %q in English", f.Name, f.Weigher, f.WeigherEN)
		}
		if other, twice := said[f.QuestionEN]; twice && !f.Member {
			t.Errorf("%s and %s are asked alike in English", f.Name, other)
		}
		said[f.QuestionEN] = f.Name
		for _, v := range f.Values { // it is answered with the value, so the question has to name it
			if f.Type == engine.TypeEnum && len(v) > 1 && strings.Contains(f.Question, v) && !strings.Contains(f.QuestionEN, v) {
				t.Errorf("%s: its question_en does not name %s", f.Name, v)
			}
		}
	}
	for _, e := range s.Entries() {
		id, isNorm := strings.CutPrefix(e, "norms/")
		if n, ok := s.Norm(id); isNorm && ok {
			check(id, n.Question, n.QuestionEN)
			if n.WeigherEN == "" || n.WeigherEN == n.Weigher {
				t.Errorf("%s: weigher %q is %q in English", id, n.Weigher, n.WeigherEN)
			}
		}
	}
	if count < 320 {
		t.Errorf("only %d questions were looked at", count)
	}
}

func TestEnglishIsReadAndMayBeAbsent(t *testing.T) {
	policies := func(facts string) error {
		_, err := register.Load(shipped(t), register.Source{Name: "more", FS: overlay(map[string]string{"facts/data.yaml": facts}).FS})
		return err
	}
	const fact = "nieuw_feit: {type: boolean, sentence: a, denial: b, question: Is het zo?"
	for tail, want := range map[string]string{
		"}":                           "",
		", question_en: Is it so?}":   "",
		", question_en: It is so.}":   "question_en must end in a question mark",
		", question_en: [Is it so?]}": "question_en must be a text",
		", weigher_en: the mayor}":    "only a weighing has a weigher_en",
		", question_uk: Is it so?}":   `unknown key "question_uk"`,
		", question_en: true}":        "question_en must be a text",
	} {
		switch err := policies(fact + tail + "\n"); {
		case want == "" && err != nil:
			t.Errorf("%s: %v", tail, err)
		case want != "" && (err == nil || !strings.Contains(err.Error(), want)):
			t.Errorf("%s: want %q, got %v", tail, want, err)
		}
	}
}
