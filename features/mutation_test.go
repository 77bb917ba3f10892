package features_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine/scenario"
	"doelbinding/features"
	"doelbinding/policies"
)

// mutationFile keeps what became of the weakenings of each clause. A clause that is as it was then is not weakened again: all of them take
// minutes. The target weaken makes the file anew.
const mutationFile = "../policies/mutation.json"

// weakened is what became of the weakenings of one clause.
type weakened struct {
	Hash      string   `json:"hash"`  // of all that the result hangs on
	Tried     int      `json:"tried"` // how many weakenings there are
	Scenarios int      `json:"noticed_by_scenarios_only"`
	Elsewhere []string `json:"noticed_by_other_clauses_only,omitempty"`
}

func readMutations(t *testing.T) map[string]weakened {
	t.Helper()
	out := map[string]weakened{}
	src, err := os.ReadFile(mutationFile)
	if os.IsNotExist(err) {
		return out
	}
	if err == nil {
		err = json.Unmarshal(src, &out)
	}
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func writeMutations(t *testing.T, results map[string]weakened) {
	t.Helper()
	src, err := json.MarshalIndent(results, "", "  ")
	if err == nil {
		err = os.WriteFile(mutationFile, append(src, '\n'), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// hasher knows the text of what the result of a clause hangs on.
type hasher struct {
	library  map[string]string // by name, as clauses import it
	examples map[string]string // by clause
	weaken   string            // how clauses are weakened
}

func newHasher(t *testing.T, all []scenario.Feature) hasher {
	t.Helper()
	h := hasher{map[string]string{}, map[string]string{}, ""}
	for _, name := range must(filepath.Glob("../engine/policy/weaken*.go"))(t) {
		h.weaken += readFile(t, name)
	}
	for _, name := range must(fs.Glob(policies.FS, "lib/*/*.rego"))(t) {
		if !strings.HasSuffix(name, "_test.rego") || name == actsOfTests {
			h.library[strings.Split(name, "/")[1]] += string(must(fs.ReadFile(policies.FS, name))(t))
		}
	}
	for _, f := range all {
		h.examples[f.Clause] += string(must(fs.ReadFile(features.FS, f.Path))(t))
	}
	return h
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

var imported = regexp.MustCompile(`(?m)^import data\.lib\.([a-z_]+)`)

// of hashes a clause with its tests and examples, the part of the library that it uses, and the way in which clauses are weakened.
func (h hasher) of(t *testing.T, clause string) string {
	t.Helper()
	sum, used := sha256.New(), map[string]bool{}
	var use func(src string)
	use = func(src string) {
		for _, m := range imported.FindAllStringSubmatch(src, -1) {
			if !used[m[1]] {
				used[m[1]] = true
				use(h.library[m[1]])
			}
		}
	}
	for _, name := range must(fs.Glob(policies.FS, "clauses/"+clause+"/*"))(t) {
		src := string(must(fs.ReadFile(policies.FS, name))(t))
		use(src)
		sum.Write([]byte(name + "\n" + src))
	}
	for _, name := range slices.Sorted(maps.Keys(used)) {
		sum.Write([]byte(name + "\n" + h.library[name]))
	}
	sum.Write([]byte(h.examples[clause] + h.weaken))
	return "sha256:" + hex.EncodeToString(sum.Sum(nil))
}
