package merging

import (
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
)

// Folders lists where the files of a proposal may lie in the repository, with how the name of such a file ends. Rules of law are not among them: those
// change by a branch.
func Folders() []Folder {
	return []Folder{{"features/", ".feature"}, {"policies/approvals/", ".yaml"}, {"policies/register/", ".yaml"}, {"policies/readings/", ".yaml"}}
}

// Folder is a folder in which a proposal may write files with an ending.
type Folder struct{ Name, Ending string }

var fileName = regexp.MustCompile(`^[a-z0-9_/-]+\.[a-z]+$`)

// Writable reports whether a proposal may change the file at a path.
func Writable(name string) bool {
	return fs.ValidPath(name) && path.Clean(name) == name && fileName.MatchString(name) && slices.ContainsFunc(Folders(), func(f Folder) bool {
		return strings.HasPrefix(name, f.Name) && strings.HasSuffix(name, f.Ending)
	})
}

// state reports whether a file is of the approved state, which lies beside the policies. No proposal writes it: it is made of what a proposal changes,
// and goes along with that.
func state(name string) bool {
	return name == "policies/approved.json" || name == "policies/approved.zip"
}
