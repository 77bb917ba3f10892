package policy_test

import (
	"math/rand/v2"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"
)

// What rules look up straight in a question is what they look up in the input that OPA gets: of two questions it differs where, and only where, that
// differs there.
func TestWhatIsLookedUpIsWhatIsWritten(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := rand.New(rand.NewPCG(4, 4))
	written, known := map[string]string{}, 0
	facts := reg.Facts()
	for range 600 {
		in, err := s.Engine.Input(reg, enginetest.Random(r, reg))
		if err != nil {
			continue
		}
		others := []string{"unheard"}
		for range 20 {
			others = append(others, facts[r.IntN(len(facts))].Name)
		}
		for _, at := range policy.Places(in, others) {
			var text string
			if at.Written != nil {
				if _, object := at.Written.Value.(ast.Object); object && at.Container == "" {
					continue // an object of which the members are read
				}
				text = at.Written.String()
			}
			if !at.Direct {
				continue
			}
			known++
			key := at.Container + "/" + at.Key + "/"
			if was, ok := written[key+at.Found]; ok && was != text {
				t.Fatalf("%s looks alike for %q and %q", key, was, text)
			}
			if was, ok := written[key+"="+text]; ok && was != at.Found {
				t.Fatalf("%s looks otherwise for %q: %q and %q", key, text, was, at.Found)
			}
			written[key+at.Found], written[key+"="+text] = text, at.Found
			if kind := at.Found[0]; at.Written == nil != (kind == '-') {
				t.Fatalf("%s: %q is found as %q", key, text, at.Found)
			} else if v, ok := wordsOf(at.Written); ok != (kind == 's') || ok && at.Found != "s"+v+"\x00" {
				t.Fatalf("%s: %q is found as %q", key, text, at.Found)
			}
		}
	}
	if known < 100_000 {
		t.Errorf("only %d places were looked up", known)
	}
}

func wordsOf(t *ast.Term) (string, bool) {
	if t == nil {
		return "", false
	}
	s, ok := t.Value.(ast.String)
	return string(s), ok
}
