package page_test

import (
	"testing"

	"doelbinding/api/workbench/page"
	"doelbinding/engine"
)

// Of a prohibition the page says whether it applies; "voldaan" would read as if it forbade something.
func TestAProhibitionIsSaidToApplyOrNot(t *testing.T) {
	for state, want := range map[engine.State][2]string{
		engine.Met: {"verbod geldt hier niet", "voldaan"}, engine.Violated: {"verbod is van toepassing", "niet voldaan"},
		engine.Unknown: {"onbekend of het verbod geldt", "onbekend"}, engine.Judgement: {"een mens weegt of het verbod geldt", "weging nodig"},
	} {
		if got := [2]string{page.Stand(engine.Prohibition, state), page.Stand(engine.Condition, state)}; got != want {
			t.Errorf("%s: %v", state, got)
		}
	}
}
