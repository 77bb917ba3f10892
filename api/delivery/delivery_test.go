package delivery

import (
	"testing"

	"doelbinding/engine/filter"
)

// Everything that a dataset is refused for has its words, and nothing else has.
func TestRefusalsOfDatasetsHaveWords(t *testing.T) {
	for _, about := range filter.Abouts() {
		if says := refusals[about]; about != filter.AboutSize && (says.says == "" || says.at == "") {
			t.Errorf("%s has no words", about)
		}
	}
	if len(refusals) != len(filter.Abouts())-1 {
		t.Errorf("%d refusals have words, of %d", len(refusals), len(filter.Abouts()))
	}
}
