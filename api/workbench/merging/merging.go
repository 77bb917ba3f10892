// Package merging writes an approved change into a git repository: a commit on a branch of its own, to which the main branch then moves. It writes in a
// few folders only, over a text that it knows, and never over what somebody else wrote in the meantime.
//
// Nothing is checked out: trees are read and written as objects, so a symbolic link in the repository leads nowhere and is refused.
package merging

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/filemode"
	"github.com/go-git/go-git/v5/plumbing/object"
	"github.com/go-git/go-git/v5/plumbing/storer"

	"doelbinding/api/workbench/who"
)

// Errors of a repository.
var (
	ErrMoved  = errors.New("the repository has another text by now")
	ErrLater  = errors.New("the repository went on since it was looked at")
	ErrPath   = errors.New("this file may not be written")
	ErrNoText = errors.New("nothing changes")
)

// Repository is a git repository with the branch that changes are merged into. One process writes that branch through it.
type Repository struct {
	git    *git.Repository
	branch plumbing.ReferenceName
	now    func() time.Time
	mu     sync.Mutex
}

// Open opens a bare repository with a branch. One with files checked out is refused: they would differ from the branch after a merge.
func Open(dir, branch string, now func() time.Time) (*Repository, error) {
	r, err := git.PlainOpen(dir)
	if err != nil {
		return nil, fmt.Errorf("open repository %s: %w", dir, err)
	}
	if _, err := r.Worktree(); !errors.Is(err, git.ErrIsBareRepository) {
		return nil, fmt.Errorf("open repository %s: it has files checked out; take a bare one (git clone --bare)", dir)
	}
	out := &Repository{git: r, branch: plumbing.NewBranchReferenceName(branch), now: now}
	if err := out.branch.Validate(); err != nil {
		return nil, fmt.Errorf("open repository %s: branch %q: %w", dir, branch, err)
	}
	if _, _, err := out.head(); err != nil {
		return nil, fmt.Errorf("open repository %s: branch %s: %w", dir, branch, err)
	}
	return out, nil
}

// Change is what is merged: files, by whom, approved by whom, and why.
type Change struct {
	ID, Title, Reason, Source string
	Author, Reviewer          who.Person
	Files                     []File
	Beside                    []File // what approves them: an approval, and the approved state
	On                        string // the commit on which they were looked at; empty: it does not matter
}

// File is a file as it would be, and as it must be until then; Before is empty if it must be absent.
type File struct{ Path, Before, Text string }

func (r *Repository) head() (*plumbing.Reference, *object.Tree, error) {
	ref, err := r.git.Reference(r.branch, true)
	if err != nil {
		return nil, nil, err
	}
	commit, err := r.git.CommitObject(ref.Hash())
	if err != nil {
		return nil, nil, err
	}
	tree, err := commit.Tree()
	return ref, tree, err
}

// Text returns the text of a file on the branch; empty if it is not there. What is no plain file is an error.
func (r *Repository) Text(name string) (string, error) {
	if !Writable(name) {
		return "", fmt.Errorf("%w: %q", ErrPath, name)
	}
	_, tree, err := r.head()
	if err != nil {
		return "", fmt.Errorf("read %s: %w", name, err)
	}
	return r.text(tree, name)
}

// text walks a path entry by entry, for a link or a submodule on the way is no folder of ours.
func (r *Repository) text(tree *object.Tree, name string) (string, error) {
	parts := strings.Split(name, "/")
	for i, part := range parts {
		entry := find(tree, part)
		last := i == len(parts)-1
		switch {
		case entry == nil:
			return "", nil
		case last && entry.Mode == filemode.Regular:
			return r.blob(entry.Hash)
		case !last && entry.Mode == filemode.Dir:
			next, err := r.git.TreeObject(entry.Hash)
			if err != nil {
				return "", fmt.Errorf("read %s: %w", name, err)
			}
			tree = next
		default:
			return "", fmt.Errorf("%w: %s is no plain file or folder in the repository", ErrPath, strings.Join(parts[:i+1], "/"))
		}
	}
	return "", nil
}

func find(tree *object.Tree, name string) *object.TreeEntry {
	for i := range tree.Entries {
		if tree.Entries[i].Name == name {
			return &tree.Entries[i]
		}
	}
	return nil
}

func (r *Repository) blob(hash plumbing.Hash) (string, error) {
	b, err := r.git.BlobObject(hash)
	if err != nil {
		return "", fmt.Errorf("read file: %w", err)
	}
	in, err := b.Reader()
	if err != nil {
		return "", fmt.Errorf("read file: %w", err)
	}
	text, err := io.ReadAll(in)
	return string(text), errors.Join(err, in.Close())
}

// Merge writes a change as one commit on the branch voorstel/<id>, and moves the main branch to it. It returns the hash of the commit. If the branch
// holds another text than the change began with, nothing is written, and ErrMoved says so. A change that was merged before is not merged again.
func (r *Repository) Merge(c Change) (string, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if c.Author.ID == "" || c.Reviewer.ID == "" || c.Author.ID == c.Reviewer.ID {
		return "", errors.New("merge: two persons are needed")
	}
	ref, tree, err := r.head()
	if err != nil {
		return "", fmt.Errorf("merge: %w", err)
	}
	own := plumbing.NewBranchReferenceName("voorstel/" + c.ID)
	if err := own.Validate(); err != nil {
		return "", fmt.Errorf("merge: %w", err)
	}
	if done, err := r.merged(own, ref.Hash(), c); done != "" || err != nil {
		return done, err
	}
	if c.On != "" && c.On != ref.Hash().String() {
		return "", ErrLater
	}
	root, changed := tree.Hash, false
	for i, f := range slices.Concat(c.Files, c.Beside) {
		if !Writable(f.Path) && (i < len(c.Files) || !state(f.Path)) {
			return "", fmt.Errorf("%w: %q", ErrPath, f.Path)
		}
		there, err := r.text(tree, f.Path)
		if err != nil {
			return "", err
		}
		if there != f.Before {
			return "", fmt.Errorf("%w: %s", ErrMoved, f.Path)
		}
		if f.Text == f.Before {
			continue
		}
		changed = changed || i < len(c.Files)
		if root, err = r.put(root, strings.Split(f.Path, "/"), f.Text); err != nil {
			return "", fmt.Errorf("merge %s: %w", f.Path, err)
		}
	}
	if !changed {
		return "", ErrNoText
	}
	now := r.now()
	hash, err := r.object((&object.Commit{
		Author: signature(c.Author, now), Committer: object.Signature{Name: "doelbinding werkbank", Email: "werkbank@doelbinding.invalid", When: now},
		Message: message(c), TreeHash: root, ParentHashes: []plumbing.Hash{ref.Hash()},
	}).Encode)
	if err != nil {
		return "", fmt.Errorf("merge: %w", err)
	}
	if err := r.git.Storer.SetReference(plumbing.NewHashReference(own, hash)); err != nil {
		return "", fmt.Errorf("merge: %w", err)
	}
	// The branch moves only if it is still where it was read: somebody may have pushed to it since.
	if err := r.git.Storer.CheckAndSetReference(plumbing.NewHashReference(r.branch, hash), ref); err != nil {
		return "", fmt.Errorf("%w: %w", ErrMoved, err)
	}
	return hash.String(), nil
}

// merged returns the commit of a change that the main branch has already, for a program that ended before it could write that down.
func (r *Repository) merged(own plumbing.ReferenceName, head plumbing.Hash, c Change) (string, error) {
	ref, err := r.git.Reference(own, true)
	if errors.Is(err, plumbing.ErrReferenceNotFound) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("merge: %w", err)
	}
	mine, err := r.git.CommitObject(ref.Hash())
	if err != nil {
		return "", fmt.Errorf("merge: %w", err)
	}
	tip, err := r.git.CommitObject(head)
	if err != nil {
		return "", fmt.Errorf("merge: %w", err)
	}
	inside := mine.Hash == tip.Hash
	if !inside {
		if inside, err = mine.IsAncestor(tip); err != nil {
			return "", fmt.Errorf("merge: %w", err)
		}
	}
	if !inside || mine.Message != message(c) {
		return "", nil
	}
	return mine.Hash.String(), nil
}

// put returns a tree with a file in it, made of the trees on the way to it.
func (r *Repository) put(root plumbing.Hash, at []string, text string) (plumbing.Hash, error) {
	tree := &object.Tree{}
	if !root.IsZero() {
		old, err := r.git.TreeObject(root)
		if err != nil {
			return root, err
		}
		tree.Entries = append(tree.Entries, old.Entries...)
	}
	entry := object.TreeEntry{Name: at[0], Mode: filemode.Regular}
	var err error
	if len(at) == 1 {
		entry.Hash, err = r.object(func(o plumbing.EncodedObject) error { return write(o, text) })
	} else {
		entry.Mode = filemode.Dir
		var below plumbing.Hash
		if there := find(tree, at[0]); there != nil {
			below = there.Hash
		}
		entry.Hash, err = r.put(below, at[1:], text)
	}
	if err != nil {
		return root, err
	}
	if there := find(tree, at[0]); there != nil {
		*there = entry
	} else {
		tree.Entries = append(tree.Entries, entry)
	}
	sort.Sort(object.TreeEntrySorter(tree.Entries))
	return r.object(tree.Encode)
}

func write(o plumbing.EncodedObject, text string) error {
	o.SetType(plumbing.BlobObject)
	w, err := o.Writer()
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, text)
	return errors.Join(err, w.Close())
}

func (r *Repository) object(encode func(plumbing.EncodedObject) error) (plumbing.Hash, error) {
	var to storer.EncodedObjectStorer = r.git.Storer
	o := to.NewEncodedObject()
	if err := encode(o); err != nil {
		return plumbing.ZeroHash, err
	}
	return to.SetEncodedObject(o)
}

// line puts a text on one line, so that nobody can write a trailer of somebody else.
func line(s string) string { return strings.Join(strings.Fields(s), " ") }

func message(c Change) string {
	return fmt.Sprintf("%s\n\nVoorstel: %s\nReden: %s\nBron: %s\nBeoordeeld-door: %s\n", line(c.Title), c.ID, line(c.Reason), line(c.Source), shown(c.Reviewer))
}

func shown(p who.Person) string {
	s := signature(p, time.Time{})
	return s.Name + " <" + s.Email + ">"
}

// signature names a person as git has it, in which no line and no bracket can stand.
func signature(p who.Person, at time.Time) object.Signature {
	plain := func(s string) string { return line(strings.NewReplacer("<", "", ">", "").Replace(s)) }
	s := object.Signature{Name: plain(p.Name), Email: plain(p.Email), When: at}
	if s.Name == "" {
		s.Name = plain(p.ID)
	}
	if s.Email == "" {
		s.Email = strings.ReplaceAll(plain(p.ID), " ", "-") + "@doelbinding.invalid"
	}
	return s
}
