// Package approval keeps the state of policies and register that was approved last, and the files by which somebody answers for what a change
// opens.
package approval

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"

	"doelbinding/engine"
	"doelbinding/engine/change"
)

// Approval is a file by which somebody, in a role, answers for the exact set of flips that it names.
type Approval struct {
	Flips string     `yaml:"flips"` // hash of the set
	Role  string     `yaml:"role"`  // a function, never a person's name
	Why   string     `yaml:"why"`
	From  engine.Day `yaml:"from"`
	Shows []string   `yaml:"shows"` // what was shown to whoever approved

	File string `yaml:"-"`
}

var (
	roleForm  = regexp.MustCompile(`^[a-z][a-z]+([ -][a-z]+)*$`)
	flipsForm = regexp.MustCompile(`^sha256:[0-9a-f]{64}$`)
)

// leastWhy is the shortest reason that says anything.
const leastWhy = 20

// Check says what is wrong with an approval, or nothing.
func (a Approval) Check() error {
	if !flipsForm.MatchString(a.Flips) {
		return errors.New("flips noemt geen verzameling: sha256: en 64 tekens")
	}
	return a.Signable()
}

// Signable says what is wrong with the signature of an approval, whatever it approves.
func (a Approval) Signable() error {
	_, err := engine.ParseDay(string(a.From))
	switch {
	case !roleForm.MatchString(a.Role):
		return errors.New("role noemt een functie in kleine letters, zoals privacy officer, nooit een persoon")
	case len(strings.TrimSpace(a.Why)) < leastWhy:
		return errors.New("why zegt niet waarom")
	case err != nil:
		return errors.New("from is geen dag zoals 2026-12-01")
	}
	return nil
}

// Name gives the file that an approval is kept in.
func (a Approval) Name() string {
	return path.Join(Dir, fmt.Sprintf("%s-%s.yaml", a.From, strings.TrimPrefix(a.Flips, "sha256:")[:12]))
}

// YAML writes an approval for its file.
func (a Approval) YAML() ([]byte, error) { return yaml.Marshal(a) }

// Read returns every approval of a folder of policies, and what is wrong with the ones that cannot count.
func Read(fsys fs.FS) (list []Approval, wrong []error, err error) {
	files, err := fs.Glob(fsys, Dir+"/*.yaml")
	if err != nil {
		return nil, nil, err
	}
	for _, name := range files {
		src, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, nil, err
		}
		a := Approval{File: name}
		d := yaml.NewDecoder(bytes.NewReader(src))
		d.KnownFields(true)
		if err := d.Decode(&a); err != nil {
			wrong = append(wrong, fmt.Errorf("%s: %w", name, err))
		} else if err := a.Check(); err != nil {
			wrong = append(wrong, fmt.Errorf("%s: %w", name, err))
		} else {
			list = append(list, a)
		}
	}
	return list, wrong, nil
}

// For makes the approval of what a difference opens.
func For(d change.Diff, role, why string, from engine.Day) Approval {
	a := Approval{Flips: d.Flips(), Role: role, Why: why, From: from}
	for _, g := range d.Open() {
		a.Shows = append(a.Shows, fmt.Sprintf("%s (%s, %s): %s", g.Subject, g.Direction, g.What, g.Witness))
	}
	return a
}

// Signed finds the approval of a set of flips that holds on a day; one that holds later is given as well, with false.
func Signed(list []Approval, flips string, today engine.Day) (Approval, bool) {
	var later Approval
	for _, a := range list {
		switch {
		case a.Flips != flips:
		case a.From <= today:
			return a, true
		default:
			later = a
		}
	}
	return later, false
}
