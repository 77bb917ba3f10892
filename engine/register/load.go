package register

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/hashicorp/go-memdb"
	"go.yaml.in/yaml/v4"

	"doelbinding/engine"
)

// SettledFile is where the settled facts of a source stand.
const SettledFile = settled + "/data.yaml"

// signatures is the folder of an operator's directory with who answers for its entries. It holds no entries.
const signatures = "approvals"

// unfinished begins the name of a file that is being written: no collection, and soon renamed.
const unfinished = ".doelbinding-"

// Unfinished is the pattern for a temporary file in an operator's directory, as os.CreateTemp takes it. Loading passes over such files.
const Unfinished = unfinished + "*"

// operatorMay lists what an operator may add. Purposes, roles, acts, facts and codes are the law's own words.
var operatorMay = []string{agreements, datasets, fields, participations, parties, settled}

// Source is a directory of collections, <dir>/<collection>/data.yaml, and what its entries may do.
type Source struct {
	Name string // as it shows in messages: policies/register, or the operator's directory
	FS   fs.FS
	// Operator marks entries that are not ours. Protected then tells whether a shipped clause names a word: what stands below it may not
	// be added to.
	Operator  bool
	Protected func(word string) bool
	// Instead holds files, by their names in FS, with a content that is not written yet: what it would be is validated before it is.
	Instead map[string][]byte
}

// Load reads and validates all sources, the shipped one first. Everything that is wrong is reported, each with file and line; then
// nothing is loaded.
func Load(sources ...Source) (*Register, error) {
	db, err := memdb.NewMemDB(schema())
	if err != nil {
		return nil, fmt.Errorf("load register: %w", err)
	}
	l := &loader{txn: db.Txn(true), sum: []string{}}
	for _, s := range sources {
		l.source(s)
	}
	l.validate()
	if len(l.errs) > 0 {
		l.txn.Abort()
		return nil, fmt.Errorf("load register: %w", errors.Join(l.errs...))
	}
	l.txn.Commit()
	slices.Sort(l.sum)
	sum := sha256.Sum256([]byte(strings.Join(l.sum, "\n")))
	return &Register{db: db, snapshot: newSnapshot(db.Txn(false), "sha256:"+hex.EncodeToString(sum[:]))}, nil
}

// loader collects entries in one transaction, and everything that is wrong with them.
type loader struct {
	txn  *memdb.Txn
	sum  []string
	errs []error
}

func (l *loader) fail(at, format string, args ...any) {
	l.errs = append(l.errs, fmt.Errorf("%s: %s", at, fmt.Sprintf(format, args...)))
}

func (l *loader) source(s Source) {
	var files []string
	err := fs.WalkDir(s.FS, ".", func(name string, d fs.DirEntry, err error) error {
		_, instead := s.Instead[name]
		if err == nil && d.IsDir() && s.Operator && name == signatures {
			return fs.SkipDir
		}
		if err == nil && !d.IsDir() && !instead && !strings.HasPrefix(path.Base(name), unfinished) {
			files = append(files, name)
		}
		return err
	})
	files = append(files, slices.Sorted(maps.Keys(s.Instead))...)
	if err != nil {
		l.fail(s.Name, "%v", err)
		return
	}
	if len(files) == 0 {
		l.fail(s.Name, "holds no <collection>/data.yaml")
	}
	for _, name := range files {
		at := path.Join(s.Name, name)
		collection, file := path.Split(name)
		collection = strings.TrimSuffix(collection, "/")
		switch _, known := readers[collection]; {
		case !known || file != "data.yaml":
			l.fail(at, "is no <collection>/data.yaml of the register%s", misplaced(collection, file, s.Operator))
			continue
		case s.Operator && !slices.Contains(operatorMay, collection):
			l.fail(at, "an operator may add %s only; %s are the law's own words", strings.Join(operatorMay, ", "), collection)
			continue
		}
		src, instead := s.Instead[name]
		if !instead {
			if src, err = fs.ReadFile(s.FS, name); err != nil {
				l.fail(at, "%v", err)
				continue
			}
		}
		l.file(s, collection, at, src)
	}
}

func (l *loader) file(s Source, collection, at string, src []byte) {
	var doc yaml.Node
	if err := yaml.Unmarshal(src, &doc); err != nil {
		l.fail(at, "%v%s", err, tabbed(src))
		return
	}
	if len(doc.Content) == 0 {
		return
	}
	root := doc.Content[0]
	if root.Kind != yaml.MappingNode {
		l.fail(line(at, root), "must map ids to entries, each id on a line of its own and followed by a colon")
		return
	}
	for i := 0; i+1 < len(root.Content); i += 2 {
		id, node := root.Content[i], root.Content[i+1]
		l.entry(s, collection, line(at, id), id.Value, &entry{loader: l, at: at, node: node})
	}
}

// tabbed adds what the complaint of a YAML reader about tabs does not say.
func tabbed(src []byte) string {
	n := 0
	for l := range bytes.Lines(src) {
		n++
		if bytes.HasPrefix(bytes.TrimLeft(l, " "), []byte("\t")) {
			return fmt.Sprintf("; line %d begins with a tab, and YAML wants spaces", n)
		}
	}
	return ""
}

// misplaced says where a file should stand.
func misplaced(collection, file string, operator bool) string {
	names := slices.Sorted(maps.Keys(readers))
	if operator {
		names = operatorMay
	}
	if slices.Contains(names, collection) {
		return fmt.Sprintf("; name it %s/data.yaml, not %s", collection, file)
	}
	return "; collections: " + strings.Join(names, ", ") + orNearest(collection, names)
}

func (l *loader) entry(s Source, collection, at, id string, e *entry) {
	if before := l.find(collection, id); before != nil {
		l.fail(at, "%s %q stands already at %s", collection, id, before.At)
		return
	}
	if !idForms[collection].MatchString(id) {
		l.fail(at, "%q is no id of %s: it is %s", id, collection, formText(collection))
		return
	}
	if s.Operator && collection == fields && s.Protected(strings.Split(id, "/")[0]) {
		l.fail(at, "field %q lies in a dataset that a clause names; an operator may not add to it, and can declare a dataset of its own", id)
		return
	}
	noun, name, group := readers[collection](e, id)
	if own, ok := noun.(engine.Settled); ok {
		own.Operator = s.Operator
		noun = own
	}
	e.done()
	if err := l.txn.Insert(collection, &row{ID: id, Name: Fold(name), Group: group, At: at, Order: len(l.sum), Entry: noun}); err != nil {
		l.fail(at, "%v", err)
	}
	l.sum = append(l.sum, fmt.Sprintf("%s %s %#v", collection, id, noun))
}

func (l *loader) find(collection, id string) *row {
	raw, err := l.txn.First(collection, "id", id)
	if err != nil || raw == nil {
		return nil
	}
	return raw.(*row)
}

func (l *loader) all(collection string, visit func(*row)) {
	it, err := l.txn.Get(collection, "id")
	if err != nil {
		l.fail(collection, "%v", err)
		return
	}
	for raw := it.Next(); raw != nil; raw = it.Next() {
		visit(raw.(*row))
	}
}

// Fold makes names comparable: lower case, one space between words.
func Fold(name string) string { return strings.Join(strings.Fields(strings.ToLower(name)), " ") }

func line(at string, n *yaml.Node) string { return fmt.Sprintf("%s:%d", at, n.Line) }
