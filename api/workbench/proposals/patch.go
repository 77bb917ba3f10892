package proposals

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
)

// Patch writes a proposal as git apply takes it, with the title, the reason and the source above it, and what is said of its export.
func (p Proposal) Patch(e Export) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "Voorstel %s: %s\n\nReden: %s\nBron: %s\nRegels: %s\n", p.ID, line(p.Title), line(p.Reason), line(p.Source), p.Policies)
	if len(e.Lacks) > 0 {
		b.WriteString("\nNIET KLAAR OM OP TE NEMEN: doelbinding check weigert deze wijziging.\n")
	}
	for _, s := range e.Lacks {
		b.WriteString(line(s) + "\n")
	}
	if e.Signed != "" {
		b.WriteString("\nWat er ruimer wordt, is " + line(e.Signed) + ":\n")
	}
	for _, s := range e.Opens {
		b.WriteString("  * " + line(s) + "\n")
	}
	b.WriteString("\n")
	for _, f := range slices.Concat(p.Files, e.Approve) {
		b.Write(f.Patch())
	}
	return b.Bytes()
}

// line puts a text on one line, so that it cannot be taken for a part of a patch.
func line(s string) string { return strings.Join(strings.Fields(s), " ") }

// Patch writes the change of one file; empty if nothing changes.
func (f File) Patch() []byte {
	changed := diff.Diff("a/"+f.Path, []byte(f.Before), "b/"+f.Path, []byte(f.Text))
	if changed == nil {
		return nil
	}
	_, rest, _ := bytes.Cut(changed, []byte("\n")) // the line that diff begins with is not that of git
	head := fmt.Sprintf("diff --git a/%s b/%s\n", f.Path, f.Path)
	if f.Before == "" {
		head += "new file mode 100644\n"
		rest = bytes.Replace(rest, []byte("--- a/"+f.Path), []byte("--- /dev/null"), 1)
	}
	return append([]byte(head), rest...)
}

// Line is a line of a change, for a reader.
type Line struct{ Sign, Text, Class string }

// Lines returns the change of one file, line by line.
func (f File) Lines() (out []Line) {
	for i, text := range strings.Split(strings.TrimSuffix(string(f.Patch()), "\n"), "\n") {
		if text == "" || i < 3 || strings.HasPrefix(text, "+++ ") {
			continue
		}
		switch text[0] {
		case '+':
			out = append(out, Line{"+", text[1:], "add"})
		case '-':
			out = append(out, Line{"-", text[1:], "del"})
		case '@':
			out = append(out, Line{"", "…", "gap"})
		default:
			out = append(out, Line{"", text[1:], ""})
		}
	}
	return out
}
