// Package filter puts a dataset through the policy: of every row it keeps the values that this party may have for this purpose on the day
// of the row, and empties the others. It decides once per distinct question, never per cell, and reads and writes as a stream.
//
// Nothing is lost in silence: every row that comes in goes out, is dropped because its incident code lies outside the list of the
// agreement, or is rejected with its line and a reason; the three add up. A kept value is passed on as the bytes it came in.
package filter

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"slices"

	"doelbinding/engine"
)

// The dataset that can be filtered, and the fields that a row is judged by.
const (
	Dataset   = "dagmonitor"
	FieldCode = "incidentcode"
	FieldDay  = "datum"
)

// The formats of input and output.
const (
	CSV    = "csv"
	NDJSON = "ndjson"
)

// Config says what is asked about every value, and how the dataset is written.
type Config struct {
	Engine   *engine.Engine
	Register engine.Register
	// Question is asked about every value; field, incident code and, unless Day is set, the day are those of the value.
	Question engine.Question
	Day      engine.Day        // the day judged for every row; empty: the day of the row
	Format   string            // CSV or NDJSON
	Comma    byte              // between the columns of CSV; zero: a comma
	Map      map[string]string // column -> name of the field, where the column is called otherwise
	Gzip     bool              // what is written is packed; what is read is unpacked when it begins as gzip does
	Workers  int               // rows are filtered in parallel; zero: one worker
	Progress func(Progress)    // called now and then, from one goroutine; may be nil

	block int // how much of the dataset one worker filters at a time, in bytes; zero: blockSize
}

// Progress is how far a run is.
type Progress struct {
	Bytes int64 // read of the dataset
	Rows  int64 // read
}

// Reject is a row that is not understood: its first line and why.
type Reject struct {
	Line   int64
	Reason string
}

// UsageError is a dataset that cannot be filtered as asked: an unknown column, an unknown name in the question, no header.
type UsageError struct {
	Reason string
	Gaps   []engine.Gap // the unknown names in the question
}

func (e *UsageError) Error() string { return e.Reason }

func refuse(format string, args ...any) error {
	return &UsageError{Reason: fmt.Sprintf(format, args...)}
}

// Run filters what it reads from in to out, in the order it came. Rejected rows go to reject, in that order too; an error of reject stops
// the run. The report is whole only when the error is nil: after an error the output must not be used.
func Run(ctx context.Context, c Config, in io.Reader, out io.Writer, reject func(Reject) error) (*Report, error) {
	c.Comma = cmp.Or(c.Comma, ',')
	c.Workers = max(c.Workers, 1)
	c.block = cmp.Or(c.block, blockSize)
	read, written := &measured{from: in, hash: sha256.New()}, &measured{to: out, hash: sha256.New()}
	plain, err := unzip(read)
	if err != nil {
		return nil, refuse("the dataset cannot be unpacked")
	}
	to, end := packed(written, c.Gzip)
	j, err := newJudge(c)
	if err != nil {
		return nil, err
	}
	if report := c.Progress; report != nil {
		c.Progress = func(p Progress) { p.Bytes = read.bytes; report(p) }
	}
	p := &pipeline{config: c, judge: j, in: plain, out: to, reject: reject}
	total, err := p.run(ctx)
	if err != nil {
		return nil, err
	}
	if err := end(); err != nil {
		return nil, fmt.Errorf("write filtered rows: %w", err)
	}
	r, err := j.report(ctx, total)
	if err != nil {
		return nil, err
	}
	r.Input, r.Output = read.sum(), written.sum()
	return r, nil
}

// measured counts and hashes what passes.
type measured struct {
	from  io.Reader
	to    io.Writer
	hash  hash.Hash
	bytes int64
}

func (m *measured) Read(p []byte) (int, error) {
	n, err := m.from.Read(p)
	m.bytes += int64(n)
	m.hash.Write(p[:n])
	return n, err
}

func (m *measured) Write(p []byte) (int, error) {
	n, err := m.to.Write(p)
	m.bytes += int64(n)
	m.hash.Write(p[:n])
	return n, err
}

func (m *measured) sum() Measure {
	return Measure{Bytes: m.bytes, SHA256: hex.EncodeToString(m.hash.Sum(nil))}
}

// unzip unpacks a stream that begins as gzip does.
func unzip(in io.Reader) (io.Reader, error) {
	b := bufio.NewReaderSize(in, 1<<16)
	if magic, err := b.Peek(2); err == nil && magic[0] == 0x1f && magic[1] == 0x8b {
		return gzip.NewReader(b)
	}
	return b, nil
}

// packed gives a writer that packs, and what must be done at the end.
func packed(to io.Writer, pack bool) (io.Writer, func() error) {
	if !pack {
		return to, func() error { return nil }
	}
	zip := gzip.NewWriter(to)
	return zip, zip.Close
}

// named gives the field that a column is said to hold, and whether there is one.
func (c Config) named(column string) (string, bool) {
	name := cmp.Or(c.Map[column], column)
	_, ok := c.Register.Field(Dataset + "/" + name)
	return name, ok
}

// fieldOf gives the field of a column, or an error that names the fields it may have meant.
func (c Config) fieldOf(column string) (string, error) {
	name, ok := c.named(column)
	if !ok {
		return "", refuse("column is no field of %s; nearest: %v (give --map COLUMN=FIELD)", Dataset, c.Register.Nearest(engine.KindField, Dataset+"/"+name))
	}
	return name, nil
}

// checkMap refuses a mapping to what is no field, and with columns given, one of a column that is not there.
func (c Config) checkMap(columns []string) error {
	for column := range c.Map {
		if _, err := c.fieldOf(column); err != nil {
			return err
		}
		if columns != nil && !slices.Contains(columns, column) {
			return refuse("--map names a column that the header does not have")
		}
	}
	return nil
}
