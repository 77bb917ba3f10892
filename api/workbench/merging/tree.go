package merging

import (
	"fmt"
	"path"

	"github.com/go-git/go-git/v5/plumbing/filemode"
	"github.com/go-git/go-git/v5/plumbing/object"
)

// Tree returns every plain file of the policies and the features on the branch, by its path, and the commit that they are of. What is no plain file is
// left out: a link leads out of what is looked at.
func (r *Repository) Tree() (commit string, files map[string]string, err error) {
	ref, tree, err := r.head()
	if err != nil {
		return "", nil, fmt.Errorf("read repository: %w", err)
	}
	files = map[string]string{}
	for _, folder := range []string{"policies", "features"} {
		if e := find(tree, folder); e != nil && e.Mode == filemode.Dir {
			if err := r.below(folder, e, files); err != nil {
				return "", nil, fmt.Errorf("read repository: %w", err)
			}
		}
	}
	return ref.Hash().String(), files, nil
}

// below gathers the plain files of a folder.
func (r *Repository) below(name string, at *object.TreeEntry, files map[string]string) error {
	tree, err := r.git.TreeObject(at.Hash)
	if err != nil {
		return err
	}
	for _, e := range tree.Entries {
		switch full := path.Join(name, e.Name); e.Mode {
		case filemode.Dir:
			err = r.below(full, &e, files)
		case filemode.Regular:
			files[full], err = r.blob(e.Hash)
		default:
		}
		if err != nil {
			return err
		}
	}
	return nil
}
