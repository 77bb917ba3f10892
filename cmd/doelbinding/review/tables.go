package review

import (
	"encoding/json"
	"os"
	"path/filepath"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/policy/space"
)

// tables keeps check tables between runs, one a file, by what they follow from: a run that is broken off goes on where it was, and a branch that
// was tried before costs nothing. It is a convenience: whatever goes wrong with it, the table is made again.
type tables struct{ dir string }

func openTables() tables {
	dir, err := os.UserCacheDir()
	if err != nil {
		return tables{}
	}
	return tables{filepath.Join(dir, "doelbinding", "tables")}
}

func (c tables) get(source string) (t space.Table, ok bool) {
	if c.dir == "" {
		return t, false
	}
	src, err := os.ReadFile(filepath.Join(c.dir, source+".json"))
	if err != nil || json.Unmarshal(src, &t) != nil {
		return t, false
	}
	return t, t.Source == source && t.Points > 0 && t.Hash != ""
}

func (c tables) put(t space.Table) {
	src, err := json.Marshal(t)
	if c.dir == "" || err != nil || os.MkdirAll(c.dir, 0o755) != nil { //nolint:gosec // nothing in it is anybody's secret
		return
	}
	_ = program.WriteWhole(filepath.Join(c.dir, t.Source+".json"), src)
}
