package reached_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"doelbinding/engine/policy/policytest"
	"doelbinding/engine/policy/reached"
)

const (
	clause = "clauses/lms_privacyverklaring/par9_legitimatie/"
	file   = clause + "par9_legitimatie.rego"
)

// one is the shipped policies with one clause only, so that its tests are soon run.
func one(t *testing.T, change func(src string) string) fstest.MapFS {
	t.Helper()
	fsys := policytest.Shipped(t)
	for name := range fsys {
		if strings.HasPrefix(name, "clauses/") && !strings.HasPrefix(name, clause) {
			delete(fsys, name)
		}
	}
	src := regexp.MustCompile(`(?m)^#   overridden_by: .*\n`).ReplaceAllString(string(fsys[file].Data), "") // by a clause that is not here
	fsys[file] = &fstest.MapFile{Data: []byte(change(src))}
	return fsys
}

func left(t *testing.T, change func(src string) string) (of []string) {
	t.Helper()
	w := reached.New(policytest.Load(t, one(t, change)))
	if err := w.Test(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, l := range w.Left() {
		if l.File == file {
			of = append(of, l.What)
		}
	}
	return of
}

// A condition that is seen both ways is not reported; one that holds always, one that holds never, and a line that nothing reaches are.
func TestWhatNothingReachesIsFound(t *testing.T) {
	same := func(src string) string { return src }
	was := left(t, same) // what only examples reach
	if slices.ContainsFunc(was, func(what string) bool { return strings.Contains(what, "condition") }) {
		t.Errorf("of the clause as it is: %v", was)
	}
	before := "\tinput.holder.id == \"lms\"\n"
	for what, c := range map[string]struct{ with, want string }{
		"holds always":  {before + "\tinput.holder.id != \"nooit\"\n", "this condition was never seen to fail"},
		"holds never":   {before + "\tinput.holder.id != \"lms\"\n", "this condition was never seen to hold"},
		"never reached": {"\tinput.holder.id != input.holder.id\n" + before, "no example and no test reaches this"},
	} {
		found := left(t, func(src string) string {
			if !strings.Contains(src, before) {
				t.Fatalf("%s does not hold %q any more", file, before)
			}
			return strings.Replace(src, before, c.with, 1)
		})
		if times(found, c.want) <= times(was, c.want) {
			t.Errorf("%s: %v", what, found)
		}
	}
}

func times(list []string, what string) (n int) {
	for _, x := range list {
		if x == what {
			n++
		}
	}
	return n
}
