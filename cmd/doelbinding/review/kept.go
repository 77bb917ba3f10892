package review

import (
	"encoding/json"
	"errors"
	"io/fs"
	"path/filepath"

	"doelbinding/cmd/doelbinding/program"
)

// readKept reads what an earlier run kept in a file beside the policies; without the file nothing is kept.
func (a *app) readKept(name string, into any) error {
	fsys, err := a.PolicyFS()
	if err != nil {
		return err
	}
	src, err := fs.ReadFile(fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return program.Undecided(err)
	}
	if err := json.Unmarshal(src, into); err != nil {
		return program.Usage("%s: %v", name, err)
	}
	return nil
}

// writeKept keeps something in a file beside the policies, for later runs.
func (a *app) writeKept(name string, kept any) error {
	src, err := json.MarshalIndent(kept, "", " ")
	if err == nil {
		err = program.WriteWhole(filepath.Join(a.policyDir(), name), append(src, '\n'))
	}
	if err != nil {
		return program.Undecided(err)
	}
	return nil
}
