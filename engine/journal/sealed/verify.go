package sealed

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"iter"
	"slices"

	"golang.org/x/mod/sumdb/tlog"
)

// Finding is something that is not as it was written, with the record or records.
type Finding struct {
	Seq  int64  // the record, or the first of those among which it is; -1: no record
	Text string // Dutch, with the place
}

// Verification is the result of reading all of a log again.
type Verification struct {
	Origin      string
	Key         string // the verifier key that signs now
	Records     int64
	Removed     int64 // by retention, under a signed record
	Checkpoints int64
	Sealed      int64 // records that the last checkpoint covers
	Texts       int64
	Witnessed   int64 // checkpoints of a witness that were compared
	Root        tlog.Hash
	Findings    []Finding // in the order of the log; at most maxFindings
}

// Sound reports whether there are no findings.
func (v *Verification) Sound() bool { return len(v.Findings) == 0 }

const maxFindings = 100

// verifier reads a log from the first record to the last.
type verifier struct {
	Verification
	store    Store
	keys     keyring
	edge     edge
	checked  map[string]bool
	removed  []Span
	allowed  []Span
	next     func() (SignedCheckpoint, error, bool)
	pending  *SignedCheckpoint
	last     int64 // the last checkpoint to look at
	good     int64 // size of the last checkpoint that was right
	previous int64
	size     int64
	hashes   []tlog.Hash // stored hashes from index from on
	from     int64
}

// Verify reads all of a log and computes everything again: every record, its place, its texts, the tree, every checkpoint and the key that signed
// it. With a trusted verifier key, the log must begin with that key; with a witness, it must have everything that the witness saw. It returns an
// error only if the store cannot be read.
func Verify(ctx context.Context, s Store, read Reader, trusted string, w Witness) (*Verification, error) {
	v := &verifier{store: s, checked: map[string]bool{}}
	newest, err := lastCheckpoint(ctx, s) // before the size: meanwhile the journal may grow
	if err != nil {
		return nil, err
	}
	size, err := s.Size(ctx)
	if err != nil {
		return nil, err
	}
	v.size = size
	if newest != nil {
		v.last = newest.Size
	}
	next, stop := iter.Pull2(s.Checkpoints(ctx, 0, false))
	defer stop()
	v.next = next
	if err := v.advance(); err != nil {
		return nil, err
	}
	for x, err := range scan(ctx, s, read, Range{Until: max(size, 1)}) {
		if err != nil {
			return nil, err
		}
		if err := v.row(ctx, x); err != nil {
			return nil, err
		}
	}
	if err := v.missing(ctx, size); err != nil {
		return nil, err
	}
	v.finish(trusted)
	if w != nil {
		if err := v.witness(ctx, w); err != nil {
			return nil, err
		}
	}
	return &v.Verification, ctx.Err()
}

func (v *verifier) find(seq int64, format string, args ...any) {
	if len(v.Findings) < maxFindings {
		v.Findings = append(v.Findings, Finding{seq, fmt.Sprintf(format, args...)})
	}
}

// missing continues past records that are not there, by their stored hashes.
func (v *verifier) missing(ctx context.Context, until int64) error {
	if v.edge.size >= until {
		return nil
	}
	from := v.edge.size
	if from == until-1 {
		v.find(from, "record %d ontbreekt", from)
	} else {
		v.find(from, "records %d tot en met %d ontbreken", from, until-1)
	}
	for v.edge.size < until {
		if err := v.pass(ctx, v.stored(ctx)); err != nil {
			return err
		}
	}
	return nil
}

// ahead is how many records have their hashes read at once.
const ahead = 4096

// stored returns the hashes that the next record added to the store, its own first; nil if they are missing.
func (v *verifier) stored(ctx context.Context) []tlog.Hash {
	from, until := tlog.StoredHashIndex(0, v.edge.size), tlog.StoredHashIndex(0, v.edge.size+1)
	if v.hashes == nil || until > v.from+int64(len(v.hashes)) {
		v.hashes, v.from = nil, from
		for _, last := range []int64{min(v.edge.size+ahead, v.size), v.edge.size + 1} { // all of them, or this one alone
			indexes := make([]int64, tlog.StoredHashIndex(0, last)-from)
			for i := range indexes {
				indexes[i] = from + int64(i)
			}
			if got, err := v.store.Hashes(ctx, indexes); err == nil {
				v.hashes = got
				break
			}
		}
	}
	if v.hashes == nil {
		v.find(v.edge.size, "de hash van record %d ontbreekt", v.edge.size)
		return nil
	}
	return v.hashes[from-v.from : until-v.from]
}

// add adds the next leaf to the tree, and compares it with the stored hashes and with the checkpoints at that size.
func (v *verifier) add(ctx context.Context, leaf tlog.Hash, stored []tlog.Hash) error {
	seq := v.edge.size
	if hashes := v.edge.add(leaf); stored != nil && !slices.Equal(hashes, stored) {
		v.find(seq, "de boom is bij record %d veranderd", seq)
	}
	v.Records++
	for v.pending != nil && v.pending.Size <= v.edge.size {
		if err := v.checkpoint(*v.pending); err != nil {
			return err
		}
		if err := v.advance(); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// pass adds a record by its stored hash.
func (v *verifier) pass(ctx context.Context, stored []tlog.Hash) error {
	if stored == nil {
		return v.add(ctx, tlog.Hash{}, nil)
	}
	return v.add(ctx, stored[0], stored)
}

// advance reads the next checkpoint.
func (v *verifier) advance() error {
	v.pending = nil
	c, err, ok := v.next()
	if ok && err == nil && c.Size <= v.last {
		v.pending = &c
	}
	return err
}

func (v *verifier) checkpoint(c SignedCheckpoint) error {
	v.Checkpoints++
	if len(v.keys.periods) == 0 {
		return nil // the missing key is a finding already
	}
	by := v.keys.of(c.Size)
	said, signed := by.opens(c)
	switch {
	case !signed:
		v.find(c.Size-1, "het zegel over %d records is niet getekend met de sleutel van dat moment", c.Size)
		return nil
	case said.Origin != by.origin || said.Size != c.Size:
		v.find(c.Size-1, "het zegel over %d records is van een ander journaal", c.Size)
		return nil
	}
	root, err := v.edge.root()
	if err != nil {
		return err
	}
	if root != said.Root {
		v.find(v.good, "een van de records %d tot en met %d is veranderd: het zegel over %d records past niet", v.good, c.Size-1, c.Size)
		return nil
	}
	v.good, v.Sealed = c.Size, c.Size
	return nil
}

func (v *verifier) row(ctx context.Context, x scanned) error {
	row := x.row
	if row.Seq < v.edge.size {
		v.find(row.Seq, "record %d staat er vaker", row.Seq)
		return nil
	}
	if err := v.missing(ctx, row.Seq); err != nil {
		return err
	}
	stored := v.stored(ctx)
	if row.Body == nil {
		v.Removed++
		if n := len(v.removed); n > 0 && v.removed[n-1].Last == row.Seq-1 {
			v.removed[n-1].Last = row.Seq
		} else {
			v.removed = append(v.removed, Span{row.Seq, row.Seq})
		}
		return v.pass(ctx, stored)
	}
	if stored != nil && x.leaf != stored[0] {
		v.find(row.Seq, "record %d is veranderd: het past niet bij zijn hash", row.Seq)
		return v.pass(ctx, stored)
	}
	if err := v.content(ctx, row, x.content); err != nil {
		return err
	}
	return v.add(ctx, x.leaf, stored)
}

// content checks what a record says against its place and what it refers to.
func (v *verifier) content(ctx context.Context, row Row, r *Content) error {
	if r == nil {
		v.find(row.Seq, "record %d is niet te lezen", row.Seq)
		return nil
	}
	switch r.Kind {
	case KindStart, KindKey, KindRestored:
		if err := readAnd(row, v.keys.follow); err != nil {
			v.find(row.Seq, "record %d wisselt de sleutel of de herkomst, maar dat klopt niet", row.Seq)
		}
	case KindRemoval:
		if err := readAnd(row, v.removal); err != nil {
			v.find(row.Seq, "record %d laat records verwijderen, maar is niet getekend", row.Seq)
		}
	}
	if r.Where.Seq != row.Seq || r.Where.Origin != v.keys.origin {
		v.find(row.Seq, "record %d hoort hier niet: het zegt record %d van %s te zijn", row.Seq, r.Where.Seq, r.Where.Origin)
	}
	if r.Kind != row.Kind || r.At != row.At {
		v.find(row.Seq, "record %d is anders opgeborgen dan het zegt", row.Seq)
	}
	for _, text := range r.Texts {
		if v.checked[text] {
			continue
		}
		v.checked[text] = true
		body, err := v.store.Text(ctx, text)
		sum := sha256.Sum256(body)
		switch {
		case errors.Is(err, ErrNoText):
			v.find(row.Seq, "record %d mist de tekst waarnaar het verwijst", row.Seq)
		case err != nil:
			return err
		case hex.EncodeToString(sum[:]) != text:
			v.find(row.Seq, "record %d verwijst naar een tekst die is veranderd", row.Seq)
		default:
			v.Texts++
		}
	}
	return nil
}

// removal notes which records a statement allows to be gone.
func (v *verifier) removal(r *control, _ int64) error {
	if r.Removal == nil || len(v.keys.periods) == 0 {
		return errors.New("no statement")
	}
	said, err := openRemoval(r.Removal.Statement, v.keys)
	if err == nil {
		v.allowed = append(v.allowed, said.Spans...)
	}
	return err
}

// finish checks what only the whole log shows.
func (v *verifier) finish(trusted string) {
	switch {
	case len(v.keys.periods) == 0:
		v.find(0, "record 0 zegt niet welke sleutel tekent")
	case trusted != "" && v.keys.periods[0].vkey != trusted:
		v.find(0, "het journaal begint met een andere sleutel dan de vertrouwde")
	default:
		v.Key = v.keys.last().vkey
	}
	v.Origin = v.keys.origin
	for _, gone := range v.removed {
		if !covered(gone, v.allowed) {
			v.find(gone.First, "records %d tot en met %d zijn leeg zonder getekend verwijderbesluit", gone.First, gone.Last)
		}
	}
	if v.last > v.edge.size {
		v.find(v.edge.size, "records %d tot en met %d ontbreken: er is een zegel over %d records", v.edge.size, v.last-1, v.last)
	}
	var err error
	if v.Root, err = v.edge.root(); err != nil {
		v.find(-1, "de wortel is niet te berekenen")
	}
}

// covered reports whether every record of a span lies in one of the others.
func covered(s Span, by []Span) bool {
	for at := s.First; at <= s.Last; {
		step := at
		for _, x := range by {
			if x.First <= at && at <= x.Last {
				step = max(step, x.Last+1)
			}
		}
		if step == at {
			return false
		}
		at = step
	}
	return true
}

// witness compares the log with the checkpoints of a witness.
func (v *verifier) witness(ctx context.Context, w Witness) error {
	all, err := w.All()
	if err != nil {
		return err
	}
	for _, c := range all {
		said, err := unsealed(c.Note)
		if err != nil {
			return err
		}
		if !v.keys.knows(said.Origin) {
			continue
		}
		v.Witnessed++
		by := v.keys.of(said.Size)
		_, signed := by.opens(c)
		switch {
		case said.Size > v.edge.size:
			v.find(v.edge.size, "records %d tot en met %d ontbreken: de getuige heeft een zegel over %d records", v.edge.size, said.Size-1, said.Size)
			continue
		case by.origin != said.Origin:
			v.find(by.from, "records %d tot en met %d van %s zijn bij het terugzetten verloren", by.from, said.Size-1, said.Origin)
			continue
		case !signed:
			v.find(said.Size-1, "de getuige heeft een zegel over %d records dat niet met de sleutel van dat moment is getekend", said.Size)
			continue
		}
		root, err := tlog.TreeHash(said.Size, reader(ctx, v.store))
		if err != nil || root != said.Root {
			v.find(v.previous, "een van de records %d tot en met %d is veranderd: de getuige heeft een ander zegel over %d records", v.previous, said.Size-1, said.Size)
			continue
		}
		v.previous = said.Size
	}
	return nil
}
