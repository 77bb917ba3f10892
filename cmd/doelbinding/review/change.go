package review

import (
	"context"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/change"
	"doelbinding/engine/change/approval"
	"doelbinding/engine/register"
)

// stateFS gives the policies that a word names: a folder that holds them or holds a folder policies, a bundle, or a revision of git.
func stateFS(ctx context.Context, word string) (fs.FS, error) {
	info, err := os.Stat(word)
	switch {
	case err == nil && info.IsDir():
		if _, err := os.Stat(filepath.Join(word, "policies", "clauses")); err == nil {
			word = filepath.Join(word, "policies")
		}
		return os.DirFS(word), nil
	case err == nil:
		src, err := os.ReadFile(word)
		if err != nil {
			return nil, program.Undecided(err)
		}
		fsys, err := approval.Unpack(src)
		if err != nil {
			return nil, program.Usage("%s: %v", word, err)
		}
		return fsys, nil
	}
	if strings.HasPrefix(word, "-") {
		return nil, program.Usage("%s is no revision", word)
	}
	top, err := exec.CommandContext(ctx, "git", "rev-parse", "--show-toplevel").Output()
	if err != nil {
		return nil, program.Usage("%s is no folder and no bundle, and here is no git repository to look it up in", word)
	}
	archive := exec.CommandContext(ctx, "git", "-C", strings.TrimSpace(string(top)), "archive", "--format=zip", word+":policies") //nolint:gosec // the revision is what is asked for; it is one argument and no flag
	src, err := archive.Output()
	if err != nil {
		return nil, program.Usage("%s is no folder, no bundle and no revision with a folder policies", word)
	}
	return approval.Unpack(src)
}

// stateOf loads the policies that a word names, with the operator's entries added to their register.
func (a *app) stateOf(ctx context.Context, word string) (change.State, error) {
	fsys, err := stateFS(ctx, word)
	if err != nil {
		return change.State{}, err
	}
	return comparing.Load(ctx, a.App, word, fsys, comparing.Operator(a.App)...)
}

// here loads the policies of this program, or of --policies.
func (a *app) here(ctx context.Context) (change.State, *register.Register, fs.FS, error) {
	_, p, r, err := a.Load(ctx)
	if err != nil {
		return change.State{}, nil, nil, err
	}
	fsys, err := a.PolicyFS()
	return change.Of(ctx, "deze regels", p, r.Snapshot()), r, fsys, err
}
