package register

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"doelbinding/engine"
)

// entry reads one mapping strictly: every key is taken at most once, none is left over, and each has the type that is asked of it.
type entry struct {
	loader *loader
	at     string
	node   *yaml.Node
	taken  []string
}

func (e *entry) fail(n *yaml.Node, format string, args ...any) {
	e.loader.fail(line(e.at, n), format, args...)
}

// get takes a key; nil when it is absent.
func (e *entry) get(key string) *yaml.Node {
	e.taken = append(e.taken, key)
	if e.node.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(e.node.Content); i += 2 {
		if e.node.Content[i].Value == key {
			return e.node.Content[i+1]
		}
	}
	return nil
}

// done refuses what nobody asked for: a key that is misspelt would otherwise be silence.
func (e *entry) done() {
	if e.node.Kind != yaml.MappingNode {
		e.fail(e.node, "an entry must be a mapping of keys to values, with %s", oneOfList(e.taken))
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(e.node.Content); i += 2 {
		key := e.node.Content[i]
		if seen[key.Value] {
			e.fail(key, "key %q stands twice", key.Value)
		}
		seen[key.Value] = true
		if !slices.Contains(e.taken, key.Value) {
			e.fail(key, "unknown key %q; %s", key.Value, allowed(key.Value, e.taken))
		}
	}
}

func (e *entry) text(key string) string {
	n := e.get(key)
	if n == nil || n.Kind != yaml.ScalarNode || n.Value == "" {
		at := e.node
		if n != nil {
			at = n
		}
		if n == nil {
			e.fail(at, "%s is missing, and must be a text", key)
		} else {
			e.fail(at, "%s must be a text%s", key, unquoted(n))
		}
		return ""
	}
	return n.Value
}

func (e *entry) optional(key string) string {
	n := e.get(key)
	if n == nil {
		return ""
	}
	if n.Kind != yaml.ScalarNode || n.Tag != "!!str" {
		e.fail(n, "%s must be a text%s", key, unquoted(n))
		return ""
	}
	return n.Value
}

// question reads a question that may be absent.
func (e *entry) question(key string) string {
	s := e.optional(key)
	if s != "" && !strings.HasSuffix(s, "?") {
		e.fail(e.get(key), "%s must end in a question mark", key)
	}
	return s
}

func (e *entry) oneOf(key string, values ...string) string {
	n := e.get(key)
	if n == nil {
		e.fail(e.node, "%s is missing; one of %s", key, oneOfList(values))
		return ""
	}
	if !slices.Contains(values, n.Value) {
		e.fail(n, "%s must be one of %s%s", key, oneOfList(values), orNearest(n.Value, values))
	}
	return n.Value
}

func (e *entry) optionalOf(key string, values ...string) string {
	if e.has(key) {
		return e.oneOf(key, values...)
	}
	e.taken = append(e.taken, key)
	return ""
}

func (e *entry) has(key string) bool { return slices.Contains(e.keys(), key) }

func (e *entry) keys() (out []string) {
	if e.node.Kind == yaml.MappingNode {
		for i := 0; i+1 < len(e.node.Content); i += 2 {
			out = append(out, e.node.Content[i].Value)
		}
	}
	return out
}

func (e *entry) truth(key string) bool {
	n := e.get(key)
	if n == nil {
		return false
	}
	b, err := strconv.ParseBool(n.Value)
	if n.Tag != "!!bool" || err != nil {
		e.fail(n, "%s must be true or false", key)
	}
	return b
}

// others reads the keys that were not read yet, all true or false.
func (e *entry) others() map[string]bool {
	out := map[string]bool{}
	for _, key := range e.keys() {
		if !slices.Contains(e.taken, key) {
			out[key] = e.truth(key)
		}
	}
	return out
}

func (e *entry) integer(key string) int64 {
	n := e.get(key)
	if n == nil {
		return 0
	}
	i, err := strconv.ParseInt(n.Value, 10, 64)
	if n.Tag != "!!int" || err != nil {
		e.fail(n, "%s must be a whole number", key)
	}
	return i
}

func (e *entry) day(key string) engine.Day {
	n := e.get(key)
	if n == nil {
		return ""
	}
	d, err := engine.ParseDay(n.Value)
	if err != nil || n.Kind != yaml.ScalarNode {
		e.fail(n, "%s must be a calendar date like 2018-04-09", key)
	}
	return d
}

func (e *entry) list(key string) (out []string) {
	n := e.get(key)
	if n == nil {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		e.fail(n, "%s must be a list, like [een, twee]", key)
		return nil
	}
	for _, item := range n.Content {
		if item.Kind != yaml.ScalarNode || item.Tag != "!!str" {
			e.fail(item, "%s must hold texts%s", key, unquoted(item))
			continue
		}
		if slices.Contains(out, item.Value) {
			e.fail(item, "%s holds %q twice", key, item.Value)
		}
		out = append(out, item.Value)
	}
	return out
}

// each visits the mappings of a list.
func (e *entry) each(key string, visit func(*entry)) {
	n := e.get(key)
	if n == nil {
		return
	}
	if n.Kind != yaml.SequenceNode {
		e.fail(n, "%s must be a list of mappings, each after a hyphen", key)
		return
	}
	for _, item := range n.Content {
		sub := &entry{loader: e.loader, at: e.at, node: item}
		visit(sub)
		sub.done()
	}
}

// mapping visits the entries of a mapping.
func (e *entry) mapping(key string, visit func(name string, sub *entry)) {
	e.mappingOf(key, func(name string, n *yaml.Node) {
		sub := &entry{loader: e.loader, at: e.at, node: n}
		visit(name, sub)
		sub.done()
	})
}

// mappingOf visits the keys of a mapping with their nodes.
func (e *entry) mappingOf(key string, visit func(name string, n *yaml.Node)) {
	n := e.get(key)
	if n == nil {
		return
	}
	if n.Kind != yaml.MappingNode {
		e.fail(n, "%s must be a mapping, like {naam: waarde}", key)
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		visit(n.Content[i].Value, n.Content[i+1])
	}
}

func (e *entry) period() engine.Period {
	p := engine.Period{From: e.day("from"), Until: e.day("until")}
	if c := p.Closed(); c.From > c.Until {
		e.fail(e.node, "the period ends before it starts: until must be on or after from")
	}
	return p
}

// oneOfList writes what is allowed.
func oneOfList(values []string) string {
	return "[" + strings.Join(slices.Compact(slices.Sorted(slices.Values(values))), " ") + "]"
}

// allowed says what may stand in the place of a word: what looks most like it, or else everything.
func allowed(word string, values []string) string {
	if near := Nearest(word, values); len(near) > 0 {
		return "nearest: " + strings.Join(near, ", ")
	}
	return "one of " + oneOfList(values)
}

// orNearest adds what a word may have been meant to be.
func orNearest(word string, values []string) string {
	if near := Nearest(word, values); len(near) > 0 {
		return "; nearest: " + near[0]
	}
	return ""
}

// unquoted says how a scalar that YAML takes for something else is made a text.
func unquoted(n *yaml.Node) string {
	if n.Kind == yaml.ScalarNode && n.Value != "" && n.Tag != "!!str" {
		return ": put it between quotes"
	}
	return ""
}

var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// formText says in words what an id of a collection looks like.
func formText(collection string) string {
	switch collection {
	case codes:
		return "a capital and two or three digits, like A20"
	case facts, members, instruments:
		return "small letters and digits with _ between words, like nodig_voor_taak"
	case fields:
		return "<dataset>/<name> in small letters and digits with - between words, like dagmonitor/modus-operandi"
	}
	return "small letters and digits with - between words, like gemeente-utrecht"
}

// idForms says what an id of each collection looks like.
var idForms = map[string]*regexp.Regexp{
	agreements: slug, actions: slug, countries: slug, datasets: slug, norms: slug, obligations: slug, participations: slug, parties: slug, purposes: slug, regions: slug, roles: slug, settled: slug,
	codes:       regexp.MustCompile(`^[A-Z][0-9]{2,3}$`),
	facts:       regexp.MustCompile(`^[a-z0-9]+(_[a-z0-9]+)*$`),
	members:     regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`),
	fields:      regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$`),
	instruments: regexp.MustCompile(`^[a-z0-9]+(_[a-z0-9]+)*$`),
}
