package proposals

import (
	"cmp"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
)

// Proposal is a change that somebody proposes: files with examples, why, and by what source. It holds no name of a person.
type Proposal struct {
	ID       string    `json:"id"`
	Title    string    `json:"title"`
	Reason   string    `json:"reason"`
	Source   string    `json:"source"`
	State    State     `json:"state"`
	Files    []File    `json:"files"`
	Began    time.Time `json:"began"`
	Changed  time.Time `json:"changed"`
	Policies string    `json:"policy_hash"` // that it was begun on
	Register string    `json:"register_hash"`

	Token string `json:"-"` // of this revision: the hash of what is kept
}

// State says how far a proposal is.
type State string

// The states of a proposal.
const (
	Draft     State = "concept"
	Submitted State = "ingediend"
	Withdrawn State = "ingetrokken"
)

// File is a file as it would be, and as it was when the proposal began.
type File struct {
	Path   string `json:"path"`
	Before string `json:"before"` // empty: it is new
	Text   string `json:"text"`
}

// Folders lists where the files of a proposal may lie in the repository. Rules and the register are not among them: those change by a branch.
var Folders = []string{"features/clauses/", "features/praktijk/"}

var fileName = regexp.MustCompile(`^[a-z0-9_/-]+\.feature$`)

// Writable reports whether a proposal may change the file at a path.
func Writable(name string) bool {
	return fs.ValidPath(name) && path.Clean(name) == name && fileName.MatchString(name) && slices.ContainsFunc(Folders, func(f string) bool { return strings.HasPrefix(name, f) })
}

// Errors of a store.
var (
	ErrStale  = errors.New("somebody else saved in the meantime")
	ErrAbsent = errors.New("there is no such proposal")
	ErrPath   = errors.New("a proposal may not change this file")
)

// Store keeps proposals in a folder, each in one file that appears complete or not at all. One process writes it.
type Store struct {
	dir string
	now func() time.Time
	mu  sync.Mutex
}

// OpenStore returns the store in a folder, which it makes if it is absent.
func OpenStore(dir string, now func() time.Time) (*Store, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("open proposals: %w", err)
	}
	return &Store{dir: dir, now: now}, nil
}

var idForm = regexp.MustCompile(`^\d{8}-[a-z2-7]{8}$`)

func (s *Store) file(id string) string { return filepath.Join(s.dir, id+".json") }

// Get returns a proposal, or ErrAbsent.
func (s *Store) Get(id string) (Proposal, error) {
	if !idForm.MatchString(id) {
		return Proposal{}, ErrAbsent
	}
	body, err := os.ReadFile(s.file(id))
	if errors.Is(err, fs.ErrNotExist) {
		return Proposal{}, ErrAbsent
	}
	if err != nil {
		return Proposal{}, fmt.Errorf("read proposal: %w", err)
	}
	var p Proposal
	if err := json.Unmarshal(body, &p); err != nil {
		return Proposal{}, fmt.Errorf("read proposal %s: %w", id, err)
	}
	sum := sha256.Sum256(body)
	p.Token = hex.EncodeToString(sum[:16])
	return p, nil
}

// List returns all proposals, the newest first.
func (s *Store) List() ([]Proposal, error) {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return nil, fmt.Errorf("list proposals: %w", err)
	}
	var out []Proposal
	for _, e := range entries {
		p, err := s.Get(strings.TrimSuffix(e.Name(), ".json"))
		if errors.Is(err, ErrAbsent) {
			continue // what a crash left behind, or not ours
		}
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b Proposal) int { return cmp.Or(b.Changed.Compare(a.Changed), cmp.Compare(b.ID, a.ID)) })
	return out, nil
}

// Save keeps a proposal, and returns it as it is kept. It must have been read in the revision that is there: if somebody saved in the meantime, nothing
// is written, and what is there comes with ErrStale. A proposal without id is new.
func (s *Store) Save(p Proposal) (Proposal, error) {
	for _, f := range p.Files {
		if !Writable(f.Path) {
			return p, fmt.Errorf("%w: %q", ErrPath, f.Path)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if p.ID == "" {
		p.ID = s.now().Format("20060102") + "-" + strings.ToLower(rand.Text()[:8])
		p.Began = s.now().UTC()
	} else {
		there, err := s.Get(p.ID)
		if err != nil {
			return p, err
		}
		if there.Token != p.Token {
			return there, ErrStale
		}
		p.Began = there.Began
	}
	p.Changed = s.now().UTC()
	body, err := json.MarshalIndent(p, "", " ")
	if err == nil {
		err = write(s.file(p.ID), append(body, '\n'))
	}
	if err != nil {
		return p, fmt.Errorf("save proposal: %w", err)
	}
	return s.Get(p.ID)
}

// write puts a file under its name, complete and on disk, or leaves what was there.
func write(name string, body []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*.unfinished")
	if err != nil {
		return err
	}
	_, err = f.Write(body)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	dir, err := os.Open(filepath.Dir(name))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
