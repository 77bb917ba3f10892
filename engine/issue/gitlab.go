package issue

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
)

// quality is an entry of the code quality report of GitLab.
type quality struct {
	Description string   `json:"description"`
	Check       string   `json:"check_name"`
	Fingerprint string   `json:"fingerprint"`
	Severity    string   `json:"severity"`
	Location    location `json:"location"`
}

type location struct {
	Path  string `json:"path"`
	Lines lines  `json:"lines"`
}

type lines struct {
	Begin int `json:"begin"`
}

// nowhere is the path of an issue that is about no file in particular: GitLab takes no entry without one.
const nowhere = "policies"

// GitLab writes issues as the code quality report of GitLab.
func GitLab(w io.Writer, issues []Issue) error {
	out := []quality{}
	seen := map[string]int{}
	for _, i := range issues {
		q := quality{Description: i.Where + ": " + i.What, Check: i.Rule, Severity: "info"}
		if i.Error {
			q.Severity = "major"
		}
		q.Location.Path, q.Location.Lines.Begin = i.File, max(1, i.Line)
		if i.File == "" {
			q.Location.Path = nowhere
		}
		what := fmt.Sprintf("%q %q %q %q", i.Rule, i.File, Unlined(i.Where), i.What)
		seen[what]++
		q.Fingerprint = fmt.Sprintf("%x", sha256.Sum256(fmt.Appendf(nil, "%s %d", what, seen[what])))
		out = append(out, q)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

var lineOf = regexp.MustCompile(`^(.+):\d+$`)

// Unlined gives a place without the number of its line, so that it stays the same when lines before it come or go.
func Unlined(where string) string { return lineOf.ReplaceAllString(where, "$1") }
