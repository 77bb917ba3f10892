package features_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"doelbinding/engine/scenario"
)

// The README lists every sentence and every fact; a sentence that is not in it cannot be found. -update writes the lists.
func TestReadmeListsEverySentence(t *testing.T) {
	s := suite(t, drivers["engine"])
	var b strings.Builder
	b.WriteString("## De zinnen van wat nooit gebeurt\n\n| | zin |\n|---|---|\n")
	for _, c := range scenario.ClaimSentences(s.Register) {
		keyword, example, _ := strings.Cut(c, " ")
		fmt.Fprintf(&b, "| %s | %s |\n", keyword, example)
	}
	b.WriteString("\n## De zinnen\n\n| | zin |\n|---|---|\n")
	for _, step := range scenario.Steps(s.Register) {
		fmt.Fprintf(&b, "| %s | %s |\n", step.Keyword, step.Example)
	}
	b.WriteString("\n## De feiten\n\nAchter `Gegeven` staat een van deze zinnen. Waar `{datum}` staat schrijft u een dag als 9 april 2018, waar `{waarde}` staat een naam of een\n" +
		"woord uit de lijst.\n\n| feit | zin | ontkenning |\n|---|---|---|\n")
	for _, f := range s.Register.Facts() {
		sentence := f.Sentence
		if len(f.Values) > 0 {
			sentence += " (" + strings.Join(f.Values, ", ") + ")"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", f.Name, sentence, f.Denial)
	}
	readme := readFile(t, "README.md")
	at := strings.Index(readme, "## De zinnen van wat nooit")
	switch {
	case at < 0:
		t.Fatal("features/README.md has no list of sentences")
	case *update:
		if err := os.WriteFile("README.md", []byte(readme[:at]+b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	case readme[at:] != b.String():
		t.Error("the lists in features/README.md are not those of the register: make golden")
	}
}
