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
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"doelbinding/api/workbench/disk"
	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/who"
)

// Writable reports whether a proposal may change the file at a path.
func Writable(name string) bool { return merging.Writable(name) }

// Proposal is a change that somebody proposes: files, why, and by what source.
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

	Writers  []who.Person `json:"writers"`            // everybody who saved it, who began it first; none of them can review it
	Reviewer *who.Person  `json:"reviewer,omitempty"` // who approved this revision or sent it back; nil: nobody
	Remark   string       `json:"remark,omitempty"`   // of the reviewer
	Signed   *Signature   `json:"signed,omitempty"`   // by the reviewer, for what becomes wider; nil: nothing does
	Asked    []Asked      `json:"asked,omitempty"`    // what the policies contradicted when it was handed in
	Commit   string       `json:"commit,omitempty"`   // that it was merged as

	Token string `json:"-"` // of this revision: the hash of what is kept
}

// Asked is an example that asks for other policies: what it expects, and what came instead.
type Asked struct {
	File     string   `json:"file"`
	Name     string   `json:"name"`
	Steps    []string `json:"steps"`
	Expected string   `json:"expected"`
	Got      string   `json:"got"`
	Trouble  string   `json:"trouble,omitempty"`
	Deciding []string `json:"deciding,omitempty"` // clauses
	Policies string   `json:"policy_hash"`        // that decided
}

// State says how far a proposal is.
type State string

// The states of a proposal.
const (
	Draft     State = "concept"
	Submitted State = "ingediend"
	Asks      State = "vraagt wijziging" // handed in, and the policies contradict an example of it
	Approved  State = "goedgekeurd"
	Merged    State = "opgenomen"
	Withdrawn State = "ingetrokken"
)

// File is a file as it would be, and as it was when the proposal began.
type File struct {
	Path   string `json:"path"`
	Before string `json:"before"` // empty: it is new
	Text   string `json:"text"`
}

// Errors of a store.
var (
	ErrStale    = errors.New("somebody else saved in the meantime")
	ErrAbsent   = errors.New("there is no such proposal")
	ErrPath     = errors.New("a proposal may not change this file")
	ErrOwn      = errors.New("nobody reviews what they wrote")
	ErrUnknown  = errors.New("who wrote this is not known")
	ErrState    = errors.New("a proposal in this state cannot do that")
	ErrNobody   = errors.New("nobody is logged in")
	ErrFinished = errors.New("a merged proposal does not change")
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

// Save keeps a proposal as somebody wrote it, and returns it as it is kept. It must have been read in the revision that is there: if somebody saved in
// the meantime, nothing is written, and what is there comes with ErrStale. A proposal without id is new. What was approved of it before is no more.
func (s *Store) Save(p Proposal, by who.Person) (Proposal, error) {
	if by.ID == "" {
		return p, ErrNobody
	}
	switch p.State {
	case Draft, Submitted, Asks, Withdrawn:
	case Approved, Merged:
		return p, fmt.Errorf("%w: %s comes of a review", ErrState, p.State)
	default:
		return p, fmt.Errorf("%w: %q", ErrState, p.State)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	p.Reviewer, p.Remark, p.Commit, p.Signed = nil, "", "", nil
	if p.ID == "" {
		p.ID = s.now().Format("20060102") + "-" + strings.ToLower(rand.Text()[:8])
		p.Began, p.Writers = s.now().UTC(), []who.Person{by}
		return s.keep(p)
	}
	there, err := s.current(p)
	if err != nil {
		return there, err
	}
	if there.State == Merged {
		return there, ErrFinished
	}
	p.Began, p.Writers = there.Began, there.Writers
	if len(p.Writers) == 0 {
		p.Writers = []who.Person{{}} // it was begun before writers were kept: somebody wrote it, and it is not known who
	}
	if !slices.ContainsFunc(p.Writers, func(w who.Person) bool { return w.ID == by.ID }) {
		p.Writers = append(p.Writers, by)
	}
	return s.keep(p)
}

// Review approves a proposal that was handed in, or sends it back as a draft, with a remark. Who wrote a part of it, or of a proposal of which it is not
// known who wrote it, cannot. What becomes wider comes with a signature.
func (s *Store) Review(id, token string, by who.Person, approve bool, remark string, signed *Signature) (Proposal, error) {
	if by.ID == "" {
		return Proposal{}, ErrNobody
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	p, err := s.current(Proposal{ID: id, Token: token})
	if err != nil {
		return p, err
	}
	if p.State != Submitted && (approve || p.State != Asks && p.State != Approved) {
		return p, fmt.Errorf("%w: %s", ErrState, p.State)
	}
	if len(p.Writers) == 0 {
		return p, ErrUnknown
	}
	for _, w := range p.Writers {
		switch w.ID {
		case by.ID:
			return p, ErrOwn
		case "", who.Local().ID: // whoever that was, may be who reviews
			return p, ErrUnknown
		}
	}
	p.State, p.Reviewer, p.Remark, p.Signed = Draft, &by, remark, nil
	if approve {
		p.State, p.Signed = Approved, signed
	}
	return s.keep(p)
}

// Merge merges an approved proposal by a function that returns the commit, and keeps that. If the program ends between the two, merging again must find
// what was done.
func (s *Store) Merge(id, token string, merge func(Proposal) (string, error)) (Proposal, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p, err := s.current(Proposal{ID: id, Token: token})
	if err != nil {
		return p, err
	}
	if p.State != Approved || p.Reviewer == nil {
		return p, fmt.Errorf("%w: %s", ErrState, p.State)
	}
	if err := guard(p); err != nil {
		return p, err
	}
	if p.Commit, err = merge(p); err != nil {
		return p, err
	}
	p.State = Merged
	return s.keep(p)
}

// current returns what is kept of a proposal, with ErrStale if that is another revision.
func (s *Store) current(p Proposal) (Proposal, error) {
	there, err := s.Get(p.ID)
	if err == nil && there.Token != p.Token {
		err = ErrStale
	}
	return there, err
}

func guard(p Proposal) error {
	for _, f := range p.Files {
		if !Writable(f.Path) {
			return fmt.Errorf("%w: %q", ErrPath, f.Path)
		}
	}
	return nil
}

func (s *Store) keep(p Proposal) (Proposal, error) {
	if err := guard(p); err != nil {
		return p, err
	}
	p.Changed = s.now().UTC()
	body, err := json.MarshalIndent(p, "", " ")
	if err == nil {
		err = disk.Write(s.file(p.ID), append(body, '\n'))
	}
	if err != nil {
		return p, fmt.Errorf("save proposal: %w", err)
	}
	return s.Get(p.ID)
}
