package mutation

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"doelbinding/engine/policy/audit"
	"doelbinding/engine/scenario"
)

// File is where what became of the changes of each clause, and of what clauses share, is kept, beside the policies. That for which everything is
// as it was then is not tried again.
const File = "mutation.json"

// way is the version of how changes are made: it is counted up when the same words come to mean another change.
const way = "2"

// Opens is said of a change that is left and makes something wider, or cannot be proved not to.
const Opens = "maakt iets ruimer"

// Result is what became of the changes of one clause, or of what clauses share.
type Result struct {
	Hash      string            `json:"hash"`  // of all that the result follows from, but for the examples of other clauses
	Tried     int               `json:"tried"` // how many changes there are
	Scenarios int               `json:"noticed_by_scenarios_only"`
	Elsewhere []string          `json:"noticed_by_other_clauses_only,omitempty"`
	Alike     []string          `json:"alike,omitempty"` // they change nothing, over the whole check table
	Unproven  []string          `json:"unproven,omitempty"`
	Left      map[string]string `json:"left,omitempty"` // not noticed by anything, with what it does
}

// Of sums up what became of the changes of a clause.
func Of(hash string, outcomes []Outcome) Result {
	r := Result{Hash: hash, Tried: len(outcomes)}
	for _, o := range outcomes {
		switch o.Verdict {
		case Own:
			r.Scenarios++
		case Elsewhere:
			r.Elsewhere = append(r.Elsewhere, o.What)
		case Alike:
			r.Alike = append(r.Alike, o.What)
		case Unproven:
			r.Unproven = append(r.Unproven, o.What)
		case Survived:
			if r.Left == nil {
				r.Left = map[string]string{}
			}
			r.Left[o.What] = "maakt niets ruimer"
			if o.Wider() {
				r.Left[o.What] = Opens
			}
		}
	}
	slices.Sort(r.Elsewhere)
	slices.Sort(r.Alike)
	slices.Sort(r.Unproven)
	return r
}

// Read reads what is kept beside the policies; none if there is no such file.
func Read(policies fs.FS) (map[string]Result, error) {
	out := map[string]Result{}
	src, err := fs.ReadFile(policies, File)
	if err != nil {
		return out, nil //nolint:nilerr // without it everything is tried
	}
	if err := json.Unmarshal(src, &out); err != nil {
		return nil, fmt.Errorf("%s: %w", File, err)
	}
	return out, nil
}

// Write gives the text of the file.
func Write(kept map[string]Result) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(kept)
	return out.Bytes(), err
}

// Hasher knows the text of what the result of a clause follows from.
type Hasher struct {
	trials   *Trials
	library  map[string]string // by name, as clauses import it
	examples map[string]string // by clause
}

// NewHasher reads the library and the examples.
func (t *Trials) NewHasher(features fs.FS) (Hasher, error) {
	h := Hasher{t, map[string]string{}, map[string]string{}}
	names, err := fs.Glob(t.Sources, "lib/*/*.rego")
	if err != nil {
		return h, err
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.rego") && !slices.Contains(helpers, name) {
			continue
		}
		src, err := fs.ReadFile(t.Sources, name)
		if err != nil {
			return h, err
		}
		h.library[strings.Split(name, "/")[1]] += string(src)
	}
	return h, h.read(t.Features, features)
}

// helpers are what the tests beside clauses make their acts and their questions with.
var helpers = []string{"lib/act/act_test.rego", "lib/example/example_test.rego"}

func (h Hasher) read(list []scenario.Feature, features fs.FS) error {
	for _, f := range list {
		src, err := fs.ReadFile(features, f.Path)
		if err != nil {
			return err
		}
		h.examples[f.Clause] += string(src)
	}
	return nil
}

var imported = regexp.MustCompile(`(?m)^import data\.lib\.([a-z_]+)`)

// Of hashes a clause, or what clauses share, with its tests and examples, the part of the library that it uses, and the changes that are tried.
func (h Hasher) Of(clause string) (string, error) {
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
	files, err := fs.Glob(h.trials.Sources, path.Dir(audit.FileOf(clause))+"/*")
	if err != nil {
		return "", err
	}
	for _, name := range files {
		src, err := fs.ReadFile(h.trials.Sources, name)
		if err != nil {
			return "", err
		}
		use(string(src))
		_, _ = fmt.Fprintf(sum, "%s\n%s", name, src) // a hash takes anything
	}
	for _, name := range slices.Sorted(maps.Keys(used)) {
		_, _ = fmt.Fprintf(sum, "%s\n%s", name, h.library[name])
	}
	list, err := h.trials.Weakenings(clause)
	if err != nil {
		return "", err
	}
	for _, w := range list {
		_, _ = fmt.Fprintln(sum, w.What)
	}
	_, _ = fmt.Fprintln(sum, h.examples[clause], way)
	return "sha256:" + hex.EncodeToString(sum.Sum(nil)), nil
}
