package wire

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// fold gives what is left of a name when capitals and the signs between its words play no part.
func fold(name string) string { return joiners.Replace(strings.ToLower(name)) }

var joiners = strings.NewReplacer("_", "", "-", "", ".", "", " ", "")

// nearest gives the names that a word was probably meant to be, the likeliest first, at most three.
func nearest(word string, names []string) (out []string) {
	word = fold(word)
	type candidate struct {
		name string
		far  int
	}
	var all []candidate
	for _, name := range names {
		if far := levenshtein.ComputeDistance(word, fold(name)); far <= 1+len(name)/4 {
			all = append(all, candidate{name, far})
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return a.far - b.far })
	for _, c := range all[:min(3, len(all))] {
		out = append(out, c.name)
	}
	return out
}

// lack says that a member is not there that has to be.
func (f *form) lack(parent *node, name string) {
	f.absent[parent] = append(f.absent[parent], name)
	f.fail(Absent, parent.pointer+"/"+name)
}

// joined are the members of a question by the names that they get when somebody leaves out an object and joins the two names.
var joined = map[string]string{
	"subjecttype": "subject/type", "subjectid": "subject/id", "subjectproperties": "subject/properties", "resourcetype": "resource/type",
	"resourceid": "resource/id", "resourceproperties": "resource/properties", "actionname": "action/name", "actionproperties": "action/properties",
	"contexttime": "context/time", "contextsupplier": "context/supplier", "contextfacts": "context/facts",
}

// misnamed refuses the members that nobody looks at and that were meant to be one that somebody does. AuthZEN demands that unknown members are
// ignored; but a known name that differs in capitals or in _ and - only is no other name to whoever wrote it, and to ignore it is to judge
// another question than was asked. A typing error is told only where the member that was meant has to be there, so that it is an error anyway.
func (f *form) misnamed() {
	for _, parent := range f.order {
		known := map[string]string{} // by what is left of it
		for name := range f.asked[parent] {
			known[fold(name)] = name
		}
		for _, name := range parent.names {
			if f.asked[parent][name] {
				continue
			}
			if meant := f.meant(parent, name, known); meant != nil {
				p := ProblemAt(UnknownMember, parent.members[name].pointer)
				p.Nearest = meant
				f.problems = append(f.problems, p)
			}
		}
	}
}

// meant gives what a name that nobody looks for was probably meant to be; nil: it means nothing here.
func (f *form) meant(parent *node, name string, known map[string]string) []string {
	folded := fold(name)
	if right, ok := known[folded]; ok {
		return []string{right}
	}
	if path, ok := joined[folded]; ok && f.asked[parent][Subject] {
		return []string{path}
	}
	if len(name) > 20 { // no name that has to be there is nearly as long
		return nil
	}
	return nearest(name, f.absent[parent])
}
