package proposals

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"doelbinding/api/workbench/disk"
)

// checkFile is where the newest finished check of a proposal is kept, in a folder of its own beside the proposals.
func (s *Store) checkFile(id string) string { return filepath.Join(s.dir, "checks", id+".json") }

// keepCheck keeps the check of a proposal.
func (s *Store) keepCheck(id string, c Check) error {
	body, err := json.Marshal(c)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(s.checkFile(id)), 0o700)
	}
	if err == nil {
		err = disk.Write(s.checkFile(id), body)
	}
	if err != nil {
		return fmt.Errorf("keep check: %w", err)
	}
	return nil
}

// check returns the check that was kept of a proposal. One that cannot be read is none: then the proposal is looked at again.
func (s *Store) check(id string) (c Check, ok bool) {
	body, err := os.ReadFile(s.checkFile(id))
	if err != nil || json.Unmarshal(body, &c) != nil {
		return Check{}, false
	}
	return c, true
}
