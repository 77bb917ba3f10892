// Package own writes the directory of an operator: settled facts are added and removed, and all else in a file is left as it is.
package own

import (
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"doelbinding/engine"
)

// Add adds entries to the text of a file of settled facts. What stands there already is left as it is, comments and all.
func Add(src []byte, entries ...engine.Settled) ([]byte, error) {
	before, err := blocks(src)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.Write(src)
	if len(src) > 0 && !bytes.HasSuffix(src, []byte("\n")) {
		b.WriteByte('\n')
	}
	for _, e := range entries {
		writeSettled(&b, e)
	}
	after, err := blocks(b.Bytes())
	if err != nil {
		return nil, err
	}
	if len(after) != len(before)+len(entries) {
		return nil, fmt.Errorf("the file does not end where an entry can follow")
	}
	return b.Bytes(), nil
}

// Remove takes an entry out of the text of a file of settled facts; known is false when it is not there. The comment right above the entry
// goes with it.
func Remove(src []byte, id string) (out []byte, known bool, err error) {
	list, err := blocks(src)
	if err != nil {
		return nil, false, err
	}
	i := slices.IndexFunc(list, func(b block) bool { return b.id == id })
	if i < 0 {
		return src, false, nil
	}
	lines := bytes.SplitAfter(src, []byte("\n"))
	comment := func(n int) bool { return bytes.HasPrefix(lines[n], []byte("#")) }
	from, until := list[i].line-1, len(lines)
	if i+1 < len(list) {
		until = list[i+1].line - 1
	}
	for until > from+1 && (comment(until-1) || len(bytes.TrimSpace(lines[until-1])) == 0) {
		until-- // what stands above the next entry is about that one
	}
	for i > 0 && from > 0 && comment(from-1) { // above the first one may stand what the whole file is about
		from--
	}
	out = bytes.Join(slices.Concat(lines[:from], lines[until:]), nil)
	after, err := blocks(out)
	if err != nil || len(after) != len(list)-1 {
		return nil, true, fmt.Errorf("%s cannot be taken out without touching another entry", id)
	}
	return out, true, nil
}

// block is an entry in a text, and the line on which it starts.
type block struct {
	id   string
	line int
}

// blocks lists the entries of a file in the form that can be added to: a mapping with each id at the start of a line.
func blocks(src []byte) ([]block, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(src, &doc); err != nil {
		return nil, err
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	root := doc.Content[0]
	if root.Kind != yaml.MappingNode || root.Style&yaml.FlowStyle != 0 {
		return nil, fmt.Errorf("line %d: must map ids to entries, each on a line of its own", root.Line)
	}
	var out []block
	for i := 0; i+1 < len(root.Content); i += 2 {
		if root.Content[i].Column != 1 {
			return nil, fmt.Errorf("line %d: an id must stand at the start of its line", root.Content[i].Line)
		}
		out = append(out, block{root.Content[i].Value, root.Content[i].Line})
	}
	return out, nil
}

func writeSettled(b *bytes.Buffer, s engine.Settled) {
	fmt.Fprintf(b, "%s:\n", quoted(s.ID))
	member := func(key, v string) {
		if v != "" {
			fmt.Fprintf(b, "  %s: %s\n", key, quoted(v))
		}
	}
	member("party", s.Party)
	member("kind", s.Kind)
	member("purpose", s.Purpose)
	member("dataset", s.Dataset)
	member("field", s.Field)
	member("partner", s.Partner)
	var facts []string
	for _, name := range slices.Sorted(maps.Keys(s.Facts)) {
		text := fmt.Sprint(s.Facts[name].Any())
		if v, ok := s.Facts[name].Any().(string); ok {
			text = quoted(v)
		}
		facts = append(facts, name+": "+text)
	}
	fmt.Fprintf(b, "  facts: {%s}\n", strings.Join(facts, ", "))
	member("from", string(s.Period.From))
	member("until", string(s.Period.Until))
	member("source", s.Source)
	member("by", s.By)
	member("signed", s.Signed)
}

// bare is a name that starts with a letter.
var bare = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// quoted writes a text so that YAML reads that text and nothing else: bare where it cannot be taken for a truth, a number or a day.
func quoted(s string) string {
	if bare.MatchString(s) && !slices.Contains([]string{"true", "false", "null", "yes", "no", "on", "off", "y", "n"}, s) {
		return s
	}
	return strconv.QuoteToGraphic(strings.Join(strings.Fields(s), " "))
}
