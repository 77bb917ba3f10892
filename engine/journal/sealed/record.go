package sealed

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"time"

	jsonv2 "github.com/go-json-experiment/json"
)

// Kind says what a record is about.
type Kind string

// The kinds of records that the log writes itself.
const (
	KindStart    Kind = "start"    // the first record: origin and key
	KindClock    Kind = "clock"    // the clock went back
	KindKey      Kind = "key"      // another key signs from here on
	KindRemoval  Kind = "removal"  // what retention removed, signed
	KindRestored Kind = "restored" // the log continues from a backup, under another origin
)

// Where is the place of a record: its number in the log of an origin, from 0 and without gaps.
type Where struct {
	Origin string `json:"origin"`
	Seq    int64  `json:"seq"`
}

// Key is the verifier key that holds from this record on. When it takes over from another, Statement is the agreement of both keys, as a signed
// note.
type Key struct {
	Statement string `json:"statement,omitempty"`
	Verifier  string `json:"verifier"`
}

// Clock says by how many milliseconds the clock went back.
type Clock struct {
	Back int64 `json:"back"`
}

// Signed is a statement signed with the key of the log, so that it can be shown apart from the log.
type Signed struct {
	Statement string `json:"statement"`
}

// Restored says where the log came from.
type Restored struct {
	From   string `json:"from"`
	Origin string `json:"origin"` // the earlier origin
	Size   int64  `json:"size"`   // records that the backup held
}

// control is a record that the log writes itself. The members are in the order of their JSON names, as the canonical form asks.
type control struct {
	At       int64     `json:"at"` // milliseconds since 1970
	Clock    *Clock    `json:"clock,omitempty"`
	Key      *Key      `json:"key,omitempty"`
	Kind     Kind      `json:"kind"`
	Removal  *Signed   `json:"removal,omitempty"`
	Restored *Restored `json:"restored,omitempty"`
	Where    Where     `json:"where"`
}

// readAnd decodes a record of the log itself and passes it to do. It decodes strictly: an unknown member means that a newer program wrote the log.
func readAnd(row Row, do func(r *control, seq int64) error) error {
	r := &control{}
	if err := jsonv2.Unmarshal(row.Body, r, jsonv2.RejectUnknownMembers(true)); err != nil {
		return fmt.Errorf("read record: %w", err)
	}
	return do(r, row.Seq)
}

// entry encodes the record for appending at a moment.
func (r control) entry(at time.Time) (Entry, error) {
	r.At = at.UnixMilli()
	body, err := Canonical(r)
	return Entry{Kind: r.Kind, At: at, Body: body}, err
}

// Entry is a record to append, with the texts that it refers to. Body is its canonical form with "where" as the last member, of any value.
type Entry struct {
	Kind  Kind
	At    time.Time
	Body  []byte
	Texts []Text
}

// Content is what a log needs to know of a record: what the record says of itself, and the SHA-256 of every text that it refers to, in hexadecimal.
type Content struct {
	At     int64 // milliseconds since 1970
	Kind   Kind
	Where  Where
	Texts  []string
	Hidden bool // the texts are too long to be part of a proof; their hashes prove them
}

// Reader reads the content of a record. An error means that the record cannot be read.
type Reader func(Row) (Content, error)

// Canonical encodes JSON with the names of maps in order and nothing escaped that need not be. The members of a struct must be declared in order.
func Canonical(v any) ([]byte, error) {
	return jsonv2.Marshal(v, jsonv2.Deterministic(true), jsonv2.FormatNilSliceAsNull(false))
}

// open returns a canonical record without its place and without the closing brace.
func (e Entry) open() ([]byte, error) {
	end := bytes.LastIndex(e.Body, []byte(`,"where":`))
	if end < 0 {
		return nil, errors.New(`encode record: it has no member "where"`)
	}
	return e.Body[:end:end], nil
}

// place completes what [Entry.open] returned with the place of the record.
func place(begun []byte, origin string, seq int64) []byte {
	begun = append(begun, `,"where":{"origin":"`...)
	begun = append(begun, origin...)
	begun = append(begun, `","seq":`...)
	begun = strconv.AppendInt(begun, seq, 10)
	return append(begun, "}}"...)
}
