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

// textual reports whether only people read what stands under a key.
func textual(key string) bool {
	return slices.Contains([]string{
		"name", "sentence", "denial", "question", "synoniemen", "reading", "source", "participle", "weigher", "short", "link", "bwb", "iso", "unit", "signed", "by",
	}, key)
}

// months is by how much a date is moved, to either side.
const months = 3

// Of makes every edit of one list, date, flag, default, parent or other choice in a file of the register: it becomes another, it goes, an entry gets
// a flag, a date or a choice that others have, an entry goes. The file is not changed otherwise, except that its comments and layout can be written differently.
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
		if at == "" && len(doc.Content) == 1 {
			do(doc.Content[0])
		}
		text, e := yaml.Marshal(doc)
		if e != nil {
			err = fmt.Errorf("edit a file of the register: %w", e)
		}
		out = append(out, Edit{at, what, text})
	}
	doc := parse()
	if err == nil && len(doc.Content) == 1 && doc.Content[0].Kind == yaml.MappingNode {
		ofEntries(doc.Content[0], change)
	}
	walk(doc, "", func(at, key string, n *yaml.Node) {
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

// ofEntries takes out each entry, and each key of one that is not only read, and gives an entry each flag, date or choice that another has.
func ofEntries(entries *yaml.Node, change func(at, what string, do func(*yaml.Node))) {
	first := map[string]*yaml.Node{} // of each key the first value
	var keys []string
	each := func(visit func(id string, entry *yaml.Node)) {
		for i := 0; i+1 < len(entries.Content); i += 2 {
			if entry := entries.Content[i+1]; entry.Kind == yaml.MappingNode {
				visit(entries.Content[i].Value, entry)
			}
		}
	}
	each(func(_ string, entry *yaml.Node) {
		for i := 0; i+1 < len(entry.Content); i += 2 {
			if key := entry.Content[i].Value; !textual(key) && first[key] == nil {
				first[key], keys = entry.Content[i+1], append(keys, key)
			}
		}
	})
	each(func(id string, entry *yaml.Node) {
		change("", "zonder "+id, func(n *yaml.Node) { drop(n, id) })
		for _, key := range keys {
			if place(entry, key) >= 0 {
				change("/"+id, "zonder "+key, func(n *yaml.Node) { drop(n, key) })
				continue
			}
			if first[key].Kind != yaml.ScalarNode {
				continue // a list of another's: too many to try, and the gate asks about any change of a list alike
			}
			change("/"+id, "met "+key+" van een ander", func(n *yaml.Node) {
				value := *first[key] // of its own: writing a document settles how its nodes are written
				n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: key}, &value)
			})
		}
	})
}

// place gives where a key stands in a mapping; -1 if it is not there.
func place(n *yaml.Node, key string) int {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return i
		}
	}
	return -1
}

func drop(n *yaml.Node, key string) {
	i := place(n, key)
	n.Content = slices.Delete(n.Content, i, i+2)
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
