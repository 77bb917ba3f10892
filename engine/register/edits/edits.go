// Package edits makes every edit of one value in a file of the register: what somebody could change in it by a slip or on purpose. It knows how
// such a file is written, and not what it means.
package edits

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"doelbinding/engine"
)

// Edit is a file of the register with one value changed.
type Edit struct {
	At   string // where, as /<entry>/<key>/<index>
	What string // in Dutch
	Src  []byte // the file
}

func (e Edit) String() string { return e.At + " " + e.What }

// Entry gives the id of the entry that was edited.
func (e Edit) Entry() string {
	id, _, _ := strings.Cut(strings.TrimPrefix(e.At, "/"), "/")
	return id
}

// textual reports whether only people read what stands under a key.
func textual(key string) bool {
	return slices.Contains([]string{
		"name", "sentence", "denial", "question", "synoniemen", "reading", "source", "participle", "weigher", "short", "link", "bwb", "iso", "unit", "signed", "by",
	}, key)
}

// months is by how much a date is moved, to either side.
const months = 3

// Of makes every edit of one list, date, flag, default, parent or other choice in a file of the register. The file is not changed otherwise,
// except that its comments and layout can be written differently.
func Of(src []byte) (out []Edit, err error) {
	parse := func() *yaml.Node {
		var doc yaml.Node
		if e := yaml.Unmarshal(src, &doc); e != nil {
			err = fmt.Errorf("edit a file of the register: %w", e)
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
	change := func(at, what string, do func(*yaml.Node)) {
		doc := parse()
		walk(doc, "", func(here, _ string, n *yaml.Node) {
			if here == at {
				do(n)
			}
		})
		text, e := yaml.Marshal(doc)
		if e != nil {
			err = fmt.Errorf("edit a file of the register: %w", e)
		}
		out = append(out, Edit{at, what, text})
	}
	walk(parse(), "", func(at, key string, n *yaml.Node) {
		if textual(key) || key == "" {
			return
		}
		switch {
		case n.Kind == yaml.SequenceNode && len(n.Content) > 0 && n.Content[0].Kind == yaml.ScalarNode:
			ofList(at, n, under[key], change)
		case n.Kind != yaml.ScalarNode:
		case n.Tag == "!!bool":
			change(at, "omgekeerd", func(n *yaml.Node) { n.Value = fmt.Sprint(n.Value != "true") })
		case len(n.Value) == 10 && strings.Count(n.Value, "-") == 2:
			change(at, fmt.Sprint(months, " maanden eerder"), func(n *yaml.Node) { n.Value = string(engine.Day(n.Value).AddMonths(0, -months)) })
			change(at, fmt.Sprint(months, " maanden later"), func(n *yaml.Node) { n.Value = string(engine.Day(n.Value).AddMonths(0, months)) })
		default:
			i := slices.IndexFunc(under[key], func(v string) bool { return v != n.Value && v != "" })
			if i >= 0 {
				other := under[key][i]
				change(at, "wordt "+other, func(n *yaml.Node) { n.Value = other })
			}
		}
	})
	return out, err
}

// ofList takes each value out of a list, and adds one that another list under the same key has.
func ofList(at string, n *yaml.Node, under []string, change func(at, what string, do func(*yaml.Node))) {
	for i, x := range n.Content {
		change(at, "zonder "+x.Value, func(n *yaml.Node) { n.Content = slices.Delete(n.Content, i, i+1) })
	}
	for _, v := range under {
		if !slices.ContainsFunc(n.Content, func(x *yaml.Node) bool { return x.Value == v }) {
			change(at, "met "+v, func(n *yaml.Node) {
				n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: v})
			})
			return
		}
	}
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
