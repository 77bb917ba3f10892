package proposals

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"sync"

	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/examples"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/runs"
	"doelbinding/engine/scenario"
)

// Check is what the gate said of a proposal. It is kept with the proposal.
type Check struct {
	Content, Under string              // of which files, and under what: policies, register and program
	Bars           []string            // why it cannot be merged, in Dutch
	Known          []string            // what is wrong with the files without the proposal as well, in Dutch
	Difference     *changes.Difference // what decisions change; nil: none can, for only examples change
	Flips          string              // identifies what becomes wider and can be signed for; empty: there is nothing
	Shows          []string            // what that is, in words
	On             string              // the commit of the repository that it was looked at on; empty: there is none

	Clauses, Scenarios, Never int // how many the gate looked at; zero: it looked at the examples of the proposal only

	State, Before map[string][]byte // the files of the approved state as they are to be, and as they are on that commit

	suite func() scenario.Suite // what examples run in; nil: in what runs now
}

// Sound reports whether nothing stands in the way of merging.
func (c Check) Sound() bool { return len(c.Bars) == 0 }

// content is a fingerprint of the files of a proposal: a check holds for these and no others, whoever reviewed them since.
func (p Proposal) content() string { return hashed(p.Files) }

// checks are the checks of all proposals. One goes on at a time, for each takes a whole processor.
type checks struct {
	mu   sync.Mutex
	runs map[string]*runs.Run[Check]
	turn chan struct{}
}

// checkOf returns the run of a proposal, with what was kept of an earlier one.
func (p *Page) checkOf(id string) *runs.Run[Check] {
	p.checks.mu.Lock()
	defer p.checks.mu.Unlock()
	if p.checks.runs[id] == nil {
		r := &runs.Run[Check]{Now: p.site.Now}
		if c, ok := p.store.check(id); ok {
			r.Restore(c)
		}
		p.checks.runs[id] = r
	}
	return p.checks.runs[id]
}

// checked returns the check of these files under what runs now; nil: there is none yet.
func (p *Page) checked(x Proposal) (*Check, error) {
	c := p.checkOf(x.ID).State().Result
	if c == nil || c.Content != x.content() {
		return nil, nil // there is none, and nothing is wrong
	}
	under, err := p.under()
	if err != nil || c.Under != under {
		return nil, err
	}
	return c, nil
}

// under identifies what a proposal is looked at with. The commit of a repository is not part of it: what was looked at on another is not merged.
func (p *Page) under() (string, error) {
	shipped := ""
	if p.repository == nil {
		var err error
		if shipped, err = p.shipped(); err != nil {
			return "", err
		}
	}
	return hashed([]string{p.site.Policy.Hash(), p.site.Register().Hash(), p.build, shipped}), nil
}

// shippedHash identifies the files that came with the program.
func (p *Page) shippedHash() (string, error) {
	_, files, err := p.tree()
	return hashed(files), err
}

// hashed identifies texts.
func hashed(of any) string {
	body, err := json.Marshal(of)
	if err != nil {
		panic(err) // texts can always be written
	}
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}

func (p *Page) check(ctx context.Context, x Proposal) {
	p.checkOf(x.ID).Start(ctx, func(ctx context.Context, tell runs.Tell) (Check, error) {
		tell("Wacht op een andere controle", 0, 0)
		select {
		case p.checks.turn <- struct{}{}:
			defer func() { <-p.checks.turn }()
		case <-ctx.Done():
			return Check{}, ctx.Err()
		}
		c, err := p.examine(ctx, x, tell)
		if err == nil && p.build != "" && ctx.Err() == nil {
			err = p.store.keepCheck(x.ID, c)
		}
		return c, err
	})
}

// examine holds a proposal against the gate. What cannot be looked at stands in the way.
func (p *Page) examine(ctx context.Context, x Proposal, tell runs.Tell) (out Check, err error) {
	out = Check{Content: x.content()}
	if out.Under, err = p.under(); err != nil {
		return out, err
	}
	list := p.examples
	if p.gate != nil {
		if err := p.held(ctx, x, &out, runs.Between(tell, 0, 95)); err != nil {
			return out, err
		}
		tell = runs.Between(tell, 95, 100)
		if out.suite != nil {
			list = list.In(out.suite)
			defer func() { out.suite = nil }() // it holds on to a register that nobody asks any more
		}
	}
	for i, f := range x.Files {
		tell("Voorbeelden van dit voorstel narekenen", i, len(x.Files))
		if now, err := p.current(f.Path); err != nil {
			return out, err
		} else if now != f.Before {
			out.Bars = append(out.Bars, fmt.Sprintf("%s is veranderd sinds het voorstel begon.", f.Path))
		}
		if !strings.HasSuffix(f.Path, ".feature") {
			continue
		}
		j, err := list.Judge(ctx, f.Path, f.Text, p.site.Policy)
		if err != nil {
			return out, err
		}
		if !j.Sound() {
			out.Bars = append(out.Bars, fmt.Sprintf("De voorbeelden in %s zijn nog niet goed.", f.Path))
		}
	}
	if p.gate != nil || onlyExamples(x) {
		return out, nil
	}
	if p.compare == nil || p.policies == nil {
		out.Bars = append(out.Bars, "Deze dienst kan niet nagaan welke besluiten veranderen.")
		return out, nil
	}
	bundle, err := bundled(p.policies, x)
	if err != nil {
		return out, err
	}
	d, err := p.compare(ctx, bundle, tell)
	if errors.Is(err, changes.ErrBundle) {
		out.Bars = append(out.Bars, unloadable)
		return out, nil
	}
	if err != nil {
		return out, err
	}
	out.Difference = &d
	if d.Open > 0 {
		out.Bars = append(out.Bars, "Er wordt iets ruimer. Dat gaat niet via de werkbank: geef de patch aan de beheerder, die het laat goedkeuren.")
	}
	out.broken()
	return out, nil
}

const unloadable = "Met deze bestanden kan de dienst niet starten: het register of de goedkeuringen kloppen niet."

func (c *Check) broken() {
	if list := c.Difference.Broken; len(list) > 0 {
		c.Bars = append(c.Bars, fmt.Sprintf("Met dit register komen %d voorbeelden anders uit, als eerste: %s.", len(list), list[0]))
	}
}

// bundled returns the policies with the files of a proposal over them, as the page Wijziging takes them.
func bundled(policies fs.FS, x Proposal) ([]byte, error) {
	texts := map[string]string{}
	err := fs.WalkDir(policies, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) == ".zip" {
			return err
		}
		text, err := fs.ReadFile(policies, name)
		texts[name] = string(text)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("bundle proposal: %w", err)
	}
	for _, f := range x.Files {
		if name, ok := strings.CutPrefix(f.Path, "policies/"); ok {
			texts[name] = f.Text
		}
	}
	return zipped(texts)
}

// current returns a file as it is now: in the repository, or else as it came with the program; empty if it is not there.
func (p *Page) current(name string) (string, error) {
	if !Writable(name) {
		return "", fmt.Errorf("%w: %q", ErrPath, name)
	}
	if p.repository != nil {
		return p.repository.Text(name)
	}
	folder, rest, _ := strings.Cut(name, "/")
	from := map[string]fs.FS{"features": p.examples.Features, "policies": p.policies}[folder]
	if from == nil {
		return "", nil
	}
	src, err := fs.ReadFile(from, rest)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return string(src), err
}

// Mark returns what a form holds of the text that a file began with, so that a change of it in the meantime is seen.
func Mark(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:8])
}

// Mark is the mark of the text that a file began with.
func (f File) Mark() string { return Mark(f.Before) }

// asked lists the examples that the policies contradict.
func asked(file string, j examples.Judged, policies string) (out []Asked) {
	for _, r := range j.Results {
		if r.Passed {
			continue
		}
		a := Asked{File: file, Name: r.Name, Expected: "geen uitkomst", Got: "niets", Trouble: r.Trouble, Deciding: r.Deciding, Policies: policies}
		if r.Expected != "" {
			a.Expected = page.OutcomeOf(r.Expected).Word
		}
		if r.Got != "" {
			a.Got = page.OutcomeOf(r.Got).Word
		}
		for _, s := range r.Steps {
			a.Steps = append(a.Steps, s.Keyword+" "+s.Text)
		}
		for _, d := range r.Differs {
			a.Trouble = strings.TrimSpace(fmt.Sprintf("%s Regel %d: verwacht %s; gekregen %s.", a.Trouble, d.Line, d.Want, d.Got))
		}
		out = append(out, a)
	}
	return out
}

// Task writes for a programmer what a proposal asks of the policies.
func (p Proposal) Task() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "Voorstel %s vraagt een wijziging van de regels: %s\n\nReden: %s\nBron: %s\n", p.ID, line(p.Title), line(p.Reason), line(p.Source))
	for _, a := range p.Asked {
		fmt.Fprintf(&b, "\nVoorbeeld: %s\nBestand: %s\n", line(a.Name), a.File)
		for _, s := range a.Steps {
			fmt.Fprintf(&b, "    %s\n", line(s))
		}
		fmt.Fprintf(&b, "Verwacht: %s\nGekregen: %s\n", a.Expected, a.Got)
		if a.Trouble != "" {
			fmt.Fprintf(&b, "Verschil: %s\n", line(a.Trouble))
		}
		deciding := strings.Join(a.Deciding, ", ")
		if deciding == "" {
			deciding = "geen enkele bepaling"
		}
		fmt.Fprintf(&b, "Beslist door: %s\nRegels: %s\n", deciding, a.Policies)
	}
	return b.Bytes()
}

// task answers with the text for a programmer.
func (p *Page) task(w http.ResponseWriter, r *http.Request) error {
	x, err := p.get(r)
	if err != nil {
		return err
	}
	if len(x.Asked) == 0 {
		return &page.Failure{Status: http.StatusNotFound, Title: "Dit voorstel vraagt niets van de regels", Detail: "Geen voorbeeld sprak de regels tegen toen het werd ingediend.", Next: "Ga terug naar het voorstel."}
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="opdracht-%s.txt"`, x.ID))
	_, err = w.Write(x.Task())
	return err
}
