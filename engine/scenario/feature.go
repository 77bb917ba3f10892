// Package scenario runs the Dutch examples of the clauses: it parses features, knows the sentences in which they are written, fills a
// question from them and compares the decision with what was expected. One runner serves the tests, `doelbinding scenarios` and
// `doelbinding check`; godog drives the same steps.
//
// It decides nothing itself: a Driver does, the engine or the HTTP service.
package scenario

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	gherkin "github.com/cucumber/gherkin/go/v26"
	messages "github.com/cucumber/messages/go/v21"
)

// Feature is one file: the examples of one clause, or of the platform.
type Feature struct {
	Path      string // within the features
	Clause    string // the clause its folder says, empty for the platform
	Title     string
	Scenarios []Scenario
}

// Scenario is one example with its steps, a row of a table filled in.
type Scenario struct {
	Name  string
	Line  int
	Tags  []string
	Steps []StepLine
}

// StepLine is a step as it was written.
type StepLine struct {
	Keyword string // Gegeven, Wanneer, Dan
	Text    string
	Line    int
}

// Finding is something that is wrong with the text of a feature.
type Finding struct {
	Path string
	Line int
	What string
}

func (f Finding) String() string { return fmt.Sprintf("%s:%d: %s", f.Path, f.Line, f.What) }

// Read parses every feature under fsys but the claims. What cannot be parsed, or breaks the rules of our features, is a finding.
func Read(fsys fs.FS) ([]Feature, []Finding, error) { return read(fsys, ".") }

func read(fsys fs.FS, dir string) ([]Feature, []Finding, error) {
	var features []Feature
	var findings []Finding
	err := fs.WalkDir(fsys, dir, func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && name == Claims && dir == "." {
			return fs.SkipDir
		}
		if err != nil || d.IsDir() || path.Ext(name) != ".feature" {
			return err
		}
		src, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		f, found := parse(name, src)
		features = append(features, f)
		findings = append(findings, found...)
		return nil
	})
	return features, findings, err
}

// Parse reads the text of one feature, as [Read] reads each of a folder. The name is its path within the features, which says of which clause it is.
func Parse(name string, src []byte) (Feature, []Finding) { return parse(name, src) }

// parse reads one feature. godog swallows some mistakes without a word, so the text is looked at as well.
func parse(name string, src []byte) (Feature, []Finding) {
	f := Feature{Path: name}
	if clause, ok := strings.CutPrefix(name, "clauses/"); ok {
		f.Clause = strings.TrimSuffix(clause, ".feature")
	}
	text, found := plainText(name, src)
	if len(found) > 0 {
		return f, found
	}
	found = textFindings(name, text)
	n := 0
	id := func() string { n++; return fmt.Sprint(n) }
	doc, err := gherkin.ParseGherkinDocumentForLanguage(strings.NewReader(text), "nl", id)
	if err != nil {
		return f, append(found, parserFindings(name, err, found)...)
	}
	if doc.Feature == nil {
		return f, append(found, Finding{name, 1, "heeft geen Functionaliteit"})
	}
	f.Title = doc.Feature.Name
	lines, keywords := positions(doc.Feature)
	for _, p := range gherkin.Pickles(*doc, name, id) {
		s := Scenario{Name: p.Name, Line: lines[p.AstNodeIds[len(p.AstNodeIds)-1]]}
		for _, t := range p.Tags {
			s.Tags = append(s.Tags, strings.TrimPrefix(t.Name, "@"))
		}
		for _, step := range p.Steps {
			at := step.AstNodeIds[0]
			s.Steps = append(s.Steps, StepLine{Keyword: keywords[at], Text: plainStep(step.Text), Line: lines[at]})
		}
		f.Scenarios = append(f.Scenarios, s)
	}
	found = append(found, silences(name, doc.Feature)...)
	if len(f.Scenarios) == 0 && !slices.ContainsFunc(found, func(f Finding) bool { return strings.Contains(f.What, "Engelse sleutelwoord") }) {
		found = append(found, Finding{name, 1, "heeft geen scenario"})
	}
	if want := "@" + f.Clause; f.Clause != "" && (len(doc.Feature.Tags) != 1 || doc.Feature.Tags[0].Name != want) {
		found = append(found, Finding{name, int(doc.Feature.Location.Line), "draagt niet als enige het label " + want})
	}
	return f, found
}

// silences finds what would pass without a word: an outline without examples, a table under a step, and a scenario that says what another does.
func silences(name string, f *messages.Feature) (out []Finding) {
	seen := map[string]int64{}
	for _, child := range f.Children {
		s := child.Scenario
		if s == nil {
			continue
		}
		if s.Keyword == "Abstract Scenario" && len(s.Examples) == 0 {
			out = append(out, Finding{name, int(s.Location.Line), "is een Abstract Scenario zonder Voorbeelden"})
		}
		key := ""
		for _, step := range s.Steps {
			key += step.Keyword + plainStep(step.Text) + "\n"
			if step.DataTable != nil {
				out = append(out, Finding{name, int(step.DataTable.Location.Line), "heeft een tabel onder een stap, die niet wordt gelezen; een tabel hoort onder Voorbeelden"})
			}
		}
		for _, e := range s.Examples {
			key += fmt.Sprint(e.Location.Line) // examples make a scenario another one
		}
		if before := seen[key]; before > 0 && len(s.Steps) > 0 {
			out = append(out, Finding{name, int(s.Location.Line), fmt.Sprintf("zegt hetzelfde als het scenario op regel %d", before)})
		}
		seen[key] = s.Location.Line
	}
	return out
}

// positions gives the line of every node, and the keyword of every step; En and Maar repeat the keyword before them.
func positions(f *messages.Feature) (lines map[string]int, keywords map[string]string) {
	lines, keywords = map[string]int{}, map[string]string{}
	steps := func(list []*messages.Step) {
		last := ""
		for _, s := range list {
			lines[s.Id] = int(s.Location.Line)
			switch s.KeywordType {
			case messages.StepKeywordType_CONTEXT:
				last = Given
			case messages.StepKeywordType_ACTION:
				last = When
			case messages.StepKeywordType_OUTCOME:
				last = Then
			}
			keywords[s.Id] = last
		}
	}
	for _, child := range f.Children {
		if child.Background != nil {
			steps(child.Background.Steps)
		}
		if s := child.Scenario; s != nil {
			lines[s.Id] = int(s.Location.Line)
			steps(s.Steps)
			for _, e := range s.Examples {
				for _, row := range e.TableBody {
					lines[row.Id] = int(row.Location.Line)
				}
			}
		}
	}
	return lines, keywords
}
