package review

import (
	"encoding/json"
	"path/filepath"

	"doelbinding/cmd/doelbinding/program"
)

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

func (a *app) policyDir() string {
	if a.PolicyDir != "" {
		return a.PolicyDir
	}
	return "policies"
}
