package approval

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doelbinding/engine/change"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/policy/space"
	"doelbinding/engine/register"
)

// Where the approved state lies in the folder of the policies: what it is, by hashes, and its files, to compare with.
const (
	ApprovedFile = "approved.json"
	BundleFile   = "approved.zip"
	Dir          = "approvals"
)

// Approved is the state of policies and register that was approved last.
type Approved struct {
	Bundle   string                 `json:"bundle"`   // hash of approved.zip
	Policies string                 `json:"policies"` // hash of the policies in it, as decisions name them
	Register map[string]string      `json:"register"` // per collection the hash of what decides
	Decision space.Table            `json:"decision"` // of the decision rules
	Clauses  map[string]space.Table `json:"clauses"`
}

// ReadApproved reads the approved state of a folder of policies; false: there is none.
func ReadApproved(fsys fs.FS) (Approved, bool, error) {
	src, err := fs.ReadFile(fsys, ApprovedFile)
	if errors.Is(err, fs.ErrNotExist) {
		return Approved{}, false, nil
	}
	if err != nil {
		return Approved{}, false, fmt.Errorf("read approved state: %w", err)
	}
	var a Approved
	if err := json.Unmarshal(src, &a); err != nil {
		return a, false, fmt.Errorf("read %s: %w", ApprovedFile, err)
	}
	return a, true, nil
}

// Open gives the files of the approved state, and fails when they are not those that it names.
func (a Approved) Open(fsys fs.FS) (fs.FS, error) {
	src, err := fs.ReadFile(fsys, BundleFile)
	if err != nil {
		return nil, fmt.Errorf("open approved state: %w", err)
	}
	if hashOf(src) != a.Bundle {
		return nil, fmt.Errorf("open approved state: %s is not the bundle that %s names", BundleFile, ApprovedFile)
	}
	return Unpack(src)
}

// Unpack reads a bundle.
func Unpack(src []byte) (fs.FS, error) {
	r, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	if err != nil {
		return nil, fmt.Errorf("unpack bundle: %w", err)
	}
	return r, nil
}

// Pack makes a bundle of a folder of policies: what decides, without tests and without the ledger. Equal folders make equal bundles.
func Pack(fsys fs.FS) ([]byte, error) {
	var names []string
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		root, _, _ := strings.Cut(name, "/")
		decides := slices.Contains([]string{"clauses", "decision", "input.json", "lib", "meta", "register"}, root)
		if err == nil && !d.IsDir() && decides && !strings.HasSuffix(name, "_test.rego") && !strings.HasPrefix(path.Base(name), ".") {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("pack policies: %w", err)
	}
	slices.Sort(names)
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, name := range names {
		src, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("pack policies: %w", err)
		}
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
		if err != nil {
			return nil, fmt.Errorf("pack policies: %w", err)
		}
		if _, err := f.Write(src); err != nil {
			return nil, fmt.Errorf("pack policies: %w", err)
		}
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("pack policies: %w", err)
	}
	return out.Bytes(), nil
}

func hashOf(src []byte) string {
	h := sha256.Sum256(src)
	return "sha256:" + hex.EncodeToString(h[:])
}

// Approve makes the approved state of a folder. Tables whose source did not change are taken from what is kept; the others are enumerated, each
// told as it is done.
func Approve(ctx context.Context, s change.State, fsys fs.FS, kept space.Kept, done func(clause string, t space.Table)) (a Approved, bundle []byte, err error) {
	if bundle, err = Pack(fsys); err != nil {
		return a, nil, err
	}
	a = Approved{Bundle: hashOf(bundle), Policies: s.Policies.Hash(), Register: CollectionHashes(s.Register)}
	var known bool
	if a.Decision, known = kept(change.DecisionRules, space.DecisionSource(s.Policies)); !known {
		if a.Decision, err = space.Decision(ctx, s.Policies); err != nil {
			return a, nil, err
		}
		if done != nil {
			done(change.DecisionRules, a.Decision)
		}
	}
	a.Clauses, err = space.Tables(ctx, s.Policies, space.All(s.Register, s.Policies), kept, done)
	return a, bundle, err
}

// JSON writes the state for its file.
func (a Approved) JSON() ([]byte, error) {
	out, err := json.MarshalIndent(a, "", " ")
	return append(out, '\n'), err
}

// CollectionHashes gives per collection of the register the hash of what decides in it.
func CollectionHashes(r *register.Snapshot) map[string]string {
	text := map[string]*strings.Builder{}
	for _, e := range r.Canonical() {
		if text[e.Collection] == nil {
			text[e.Collection] = &strings.Builder{}
		}
		fmt.Fprintln(text[e.Collection], e.ID, e.Properties) // fmt writes a map in the order of its keys
	}
	out := map[string]string{}
	for collection, b := range text {
		out[collection] = hashOf([]byte(b.String()))
	}
	return out
}

// Kept finds the tables of the state.
func (a Approved) Kept(clause, source string) (space.Table, bool) {
	t := a.Clauses[clause]
	if clause == change.DecisionRules {
		t = a.Decision
	}
	return t, t.Source == source && t.Points > 0
}

// Size sums up the tables: how many points were tried, and of how many clauses not all.
func (a Approved) Size() (points int, sampled []string) {
	points = a.Decision.Points
	for id, t := range a.Clauses {
		points += t.Points
		if !t.Whole() {
			sampled = append(sampled, id)
		}
	}
	slices.Sort(sampled)
	return points, sampled
}

// Holds tells whether a state decides by the same files as the approved one, ledger and names aside: then nothing needs comparing.
func (a Approved) Holds(s change.State) bool {
	if audit.DecisionHash(s.Policies) != a.Decision.Rules || len(s.Policies.Clauses()) != len(a.Clauses) {
		return false
	}
	now := CollectionHashes(s.Register)
	if len(now) != len(a.Register) {
		return false
	}
	for collection, hash := range a.Register {
		if now[collection] != hash {
			return false
		}
	}
	for id, c := range audit.ComparedOf(s.Policies) {
		if a.Clauses[id].Rules != c.Hash {
			return false
		}
	}
	return true
}
