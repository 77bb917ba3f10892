package supply

import (
	"testing"

	"doelbinding/engine/filter"
)

// Everything that a file is refused for has its words, and nothing else has.
func TestRefusalsOfFilesHaveWords(t *testing.T) {
	for _, about := range filter.Abouts() {
		if refusals[about] == "" {
			t.Errorf("%s has no words", about)
		}
	}
	if len(refusals) != len(filter.Abouts()) {
		t.Errorf("%d refusals have words, of %d", len(refusals), len(filter.Abouts()))
	}
}
