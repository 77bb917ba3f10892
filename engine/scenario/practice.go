package scenario

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"doelbinding/engine"
)

// practice is the folder of the questions as practitioners ask them, one file per source.
const practice = "praktijk"

// Practice counts what became of the questions of practice, per source.
type Practice struct {
	Source                       string
	Questions, Yes, No, Weighed  int // answered at once: yes, no, or a person weighs
	Asked, MostAsked             int // how many got questions back, and how many at most
	NotYet, ShouldYes, ShouldNot int // how many come out otherwise than they should; how many should be a yes, and how many a no
	RightAtOnce                  int // how many that should be a yes or a no were that at once
}

// Practised adds a result to the counts of its source; one that is no question of practice is left out.
func Practised(list []Practice, r Result) []Practice {
	if path.Dir(r.Feature.Path) != practice || r.Decision == nil {
		return list
	}
	source := strings.TrimSuffix(path.Base(r.Feature.Path), ".feature")
	i := slices.IndexFunc(list, func(p Practice) bool { return p.Source == source })
	if i < 0 {
		i, list = len(list), append(list, Practice{Source: source})
	}
	p := &list[i]
	p.Questions++
	switch r.Decision.Outcome {
	case engine.Permitted:
		p.Yes++
	case engine.Forbidden:
		p.No++
	case engine.NeedsWeigh:
		p.Weighed++
	case engine.Insufficient:
		p.Asked++
		p.MostAsked = max(p.MostAsked, len(r.Decision.Missing))
	}
	if r.NotYet {
		p.NotYet++
	}
	switch r.Expected {
	case engine.Permitted:
		p.ShouldYes++
	case engine.Forbidden:
		p.ShouldNot++
	case engine.Insufficient, engine.NeedsWeigh:
		return list
	}
	if r.Expected == r.Decision.Outcome {
		p.RightAtOnce++
	}
	return list
}

func (p Practice) String() string {
	return fmt.Sprintf("%-12s %3d vragen: %d ja, %d nee, %d weging, %d terugvraag (hooguit %d); %d van %d met een ja of nee meteen goed",
		p.Source, p.Questions, p.Yes, p.No, p.Weighed, p.Asked, p.MostAsked, p.RightAtOnce, p.ShouldYes+p.ShouldNot)
}
