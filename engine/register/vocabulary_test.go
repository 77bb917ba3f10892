package register_test

import (
	_ "embed"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/register"
)

//go:embed testdata/vocabulary.txt
var vocabulary string

// Callers and scenarios rely on these names. What a fact is, is part of its name's meaning.
func TestEveryNameOfTheVocabularyIsInTheRegister(t *testing.T) {
	r, err := register.Load(shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	s := r.Snapshot()
	entries := s.Entries()
	count := 0
	for line := range strings.Lines(vocabulary) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		count++
		name, meaning, isFact := strings.Cut(strings.TrimSpace(line), ": ")
		if !slices.Contains(entries, name) {
			t.Errorf("the register has no %s", name)
			continue
		}
		if isFact {
			f, _ := s.Fact(strings.TrimPrefix(name, "facts/"))
			for _, wrong := range differences(f, strings.Fields(meaning)) {
				t.Errorf("%s: %s", name, wrong)
			}
		}
	}
	if count < 560 {
		t.Errorf("only %d names read", count)
	}
}

func differences(f engine.Fact, words []string) (out []string) {
	if f.Type != words[0] {
		out = append(out, "is a "+f.Type+", not a "+words[0])
	}
	for _, w := range words[1:] {
		var ok bool
		switch w {
		case "absent", "present":
			ok = f.Default == w
		case "weighing":
			ok = f.Weighing
		case "necessity":
			ok = f.Necessity
		default:
			ok = slices.Contains(f.Values, w)
		}
		if !ok {
			out = append(out, "is not marked "+w)
		}
	}
	return out
}
