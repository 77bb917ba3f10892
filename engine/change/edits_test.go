package change_test

import (
	"flag"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"go.yaml.in/yaml/v4"

	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/policies"
)

var everything = flag.Bool("all", false, "try every edit of one line of the register, not a few")

// textual are the keys that only people read.
var textual = []string{"name", "sentence", "denial", "question", "synoniemen", "reading", "source", "participle", "weigher", "short", "link", "bwb", "iso", "unit", "signed", "by"}

// edit is a register file with one line changed.
type edit struct {
	name string
	src  []byte
}

// editsOf makes every edit of one list, date, flag, default, parent or other choice in a file of the register.
func editsOf(t testing.TB, file string) (out []edit) {
	t.Helper()
	src, err := fs.ReadFile(policies.FS, file)
	if err != nil {
		t.Fatal(err)
	}
	parse := func() *yaml.Node {
		var doc yaml.Node
		if err := yaml.Unmarshal(src, &doc); err != nil {
			t.Fatal(err)
		}
		return &doc
	}
	under := map[string][]string{} // per key the values that it has somewhere
	walk(parse(), "", func(_, key string, n *yaml.Node) {
		for _, x := range append([]*yaml.Node{n}, n.Content...) {
			if x.Kind == yaml.ScalarNode && !slices.Contains(under[key], x.Value) {
				under[key] = append(under[key], x.Value)
			}
		}
	})
	save := func(name string, doc *yaml.Node) {
		text, err := yaml.Marshal(doc)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, edit{file + " " + name, text})
	}
	change := func(at, name string, do func(*yaml.Node)) {
		doc := parse()
		walk(doc, "", func(here, _ string, n *yaml.Node) {
			if here == at {
				do(n)
			}
		})
		save(at+" "+name, doc)
	}
	another := func(key, not string) string {
		for _, v := range under[key] {
			if v != not {
				return v
			}
		}
		return ""
	}
	walk(parse(), "", func(at, key string, n *yaml.Node) {
		if slices.Contains(textual, key) || key == "" {
			return
		}
		switch {
		case n.Kind == yaml.SequenceNode && len(n.Content) > 0 && n.Content[0].Kind == yaml.ScalarNode:
			for i, x := range n.Content {
				change(at, "-"+x.Value, func(n *yaml.Node) { n.Content = slices.Delete(n.Content, i, i+1) })
			}
			for _, v := range under[key] {
				if !slices.ContainsFunc(n.Content, func(x *yaml.Node) bool { return x.Value == v }) {
					change(at, "+"+v, func(n *yaml.Node) {
						n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: v})
					})
					break
				}
			}
		case n.Kind != yaml.ScalarNode:
		case n.Tag == "!!bool":
			change(at, "turned", func(n *yaml.Node) { n.Value = fmt.Sprint(n.Value != "true") })
		case len(n.Value) == 10 && strings.Count(n.Value, "-") == 2:
			for _, months := range []int{-3, 3} {
				change(at, fmt.Sprint(months, " months"), func(n *yaml.Node) { n.Value = string(engine.Day(n.Value).AddMonths(0, months)) })
			}
		case another(key, n.Value) != "":
			change(at, "="+another(key, n.Value), func(n *yaml.Node) { n.Value = another(key, n.Value) })
		}
	})
	return out
}

// walk visits every value of a document with where it is and its key.
func walk(n *yaml.Node, at string, visit func(at, key string, n *yaml.Node)) {
	switch n.Kind {
	case yaml.DocumentNode:
		for _, x := range n.Content {
			walk(x, at, visit)
		}
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			key := n.Content[i].Value
			visit(at+"/"+key, key, n.Content[i+1])
			walk(n.Content[i+1], at+"/"+key, visit)
		}
	case yaml.SequenceNode:
		for i, x := range n.Content {
			walk(x, fmt.Sprint(at, "/", i), visit)
		}
	}
}

// An edit of one line of the register that makes a decision wider is refused: by a witness, or because it cannot be proved to be harmless. What
// widens is told by brute force, over questions that the comparison does not choose.
func TestEveryEditOfTheRegisterThatWidensIsRefused(t *testing.T) {
	files, err := fs.Glob(policies.FS, "register/*/data.yaml")
	if err != nil {
		t.Fatal(err)
	}
	a, err := base()
	if err != nil {
		t.Fatal(err)
	}
	pool := reviewed(t)
	brute := every(pool, 4)
	if !*everything {
		pool, brute = every(pool, 20), every(pool, 100)
		files = []string{"register/agreements/data.yaml", "register/codes/data.yaml", "register/participations/data.yaml"}
	}
	refused, passed, invalid, widened := 0, 0, 0, 0
	for _, file := range files {
		edits := editsOf(t, file)
		if !*everything {
			edits = every(edits, len(edits))
		}
		for _, e := range edits {
			fsys := with(t, file, e.src)
			b, err := change.Load(t.Context(), "straks", fsys)
			if err != nil {
				invalid++ // such an edit does not load, and lands nowhere
				continue
			}
			d, err := change.Compare(t.Context(), a, b, change.Options{Questions: pool})
			if err != nil {
				t.Fatal(e.name, err)
			}
			if len(d.Open()) > 0 {
				refused++
				continue
			}
			passed++
			for _, q := range brute {
				if wider(t, a, b, q.Question) {
					widened++
					t.Errorf("%s: passes, and widens %s", e.name, change.Line(0, q.Question))
					break
				}
			}
		}
	}
	t.Logf("%d edits refused, %d pass, %d do not load; %d of those that pass widen", refused, passed, invalid, widened)
	if refused == 0 {
		t.Error("no edit was refused")
	}
}

func every[T any](list []T, n int) (out []T) {
	for i := n / 2; i < len(list); i += n {
		out = append(out, list[i])
	}
	return out
}

// wider tells by asking both states alone whether a yes was none before.
func wider(t *testing.T, a, b change.State, q engine.Question) bool {
	t.Helper()
	after, err := b.Engine.Decide(t.Context(), b.Register, q)
	if err != nil || !after.Permitted() {
		return false
	}
	before, err := a.Engine.Decide(t.Context(), a.Register, q)
	return err != nil || !before.Permitted()
}

func with(t testing.TB, file string, src []byte) fs.FS {
	t.Helper()
	out := shippedFiles(t)
	out[file] = &fstest.MapFile{Data: src}
	return out
}
