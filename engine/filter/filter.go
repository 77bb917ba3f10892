// Package filter puts a dataset through the policy: of every row it keeps the values that this party may have for this purpose on the day
// of the row, and empties the others. It decides once per distinct question, never per cell, and reads and writes as a stream.
//
// Nothing is lost in silence: every row that comes in goes out, is dropped because its incident code lies outside the list of the
// agreement, or is rejected with its line and a reason; the three add up. A kept value is passed on as the bytes it came in.
package filter

import (
	"cmp"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"time"

	"doelbinding/engine"
)

// Dataset is what is filtered when the configuration names no dataset, and FieldDay the field by whose value a row is judged when it names no column.
const (
	Dataset  = "dagmonitor"
	FieldDay = "datum"
)

// The formats of input and output.
const (
	CSV    = "csv"
	NDJSON = "ndjson"
	XLSX   = "xlsx"
)

// Config says what is asked about every value, and how the dataset is written. What is left empty of the latter is found in the dataset.
type Config struct {
	Engine   *engine.Engine
	Register engine.Register
	// Question is asked about every value; field, selector and, unless Day is set, the day are those of the value.
	Question    engine.Question
	Dataset     string            // id of the dataset, from the register; empty: Dataset
	Day         engine.Day        // the day judged for every row; empty: the day of the row
	Format      string            // CSV, NDJSON or XLSX, of what is read and of what is written
	Comma       byte              // between the columns of CSV; zero: found in the header
	Encoding    string            // of CSV, by a name that charsetOf knows; empty: found in the dataset
	DayForm     string            // how days are written, by a name that dayFormOf knows; empty: found in the column
	DayColumn   string            // the column with the day of the row; empty: that which holds FieldDay
	Sheet       string            // of a spreadsheet; empty: the first that is not hidden
	Map         map[string]string // column -> name of the field, where the column is called otherwise; an empty name leaves the column out
	Kept        map[string]string // the same, of a mapping that is kept and may name columns that the dataset does not have
	DropUnknown bool              // columns that are called as no field are left out
	Zone        *time.Location    // where days are counted; nil: a moment with an offset from UTC is not read
	Gzip        bool              // what is written is packed; what is read is unpacked when it begins as gzip does
	Workers     int               // rows are filtered in parallel; zero: one worker
	Progress    func(Progress)    // called now and then, from one goroutine; may be nil
	MaxRows     int64             // more rows than this are refused; zero: any number is read
	MaxBytes    int64             // more than this, unpacked, is refused; zero: any size of CSV and NDJSON, and 512 MiB of a spreadsheet

	block    int     // how much of the dataset one worker filters at a time, in bytes; zero: blockSize
	selector string  // the field that selects what a rule says; empty: the dataset has none
	charset  charset // what the dataset is written in
	day      dayForm // how its days are written
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

// Run filters what it reads from in to out, in the order it came. Rejected rows go to reject, in that order too; an error of reject stops
// the run. The report is whole only when the error is nil: after an error the output must not be used.
func Run(ctx context.Context, c Config, in io.Reader, out io.Writer, reject func(Reject) error) (*Report, error) {
	c, err := c.ready()
	if err != nil {
		return nil, err
	}
	if c.Format == XLSX {
		return runSheet(ctx, c, in, out, reject)
	}
	src, err := newSource(ctx, in, c.readsTwice())
	if err != nil {
		return nil, err
	}
	src.most = c.MaxBytes
	defer src.close()
	read, written := &measured{hash: sha256.New()}, &measured{to: out, hash: sha256.New()}
	u, err := c.understand(ctx, src)
	if err != nil {
		return nil, err
	}
	c.charset, c.day = u.charset, u.day
	j, err := newJudge(c)
	if err != nil {
		return nil, err
	}
	from, err := src.open(read)
	if err != nil {
		return nil, err
	}
	to, endPack := packed(written, c.Gzip)
	to, endText := c.charset.writer(to)
	if report := c.Progress; report != nil {
		c.Progress = func(p Progress) { p.Bytes = read.bytes; report(p) }
	}
	p := &pipeline{config: c, judge: j, in: c.charset.reader(from), out: to, reject: reject, layout: u.layout}
	total, err := p.run(ctx)
	if err != nil {
		return nil, err
	}
	if c.MaxRows > 0 && total.rows > c.MaxRows {
		return nil, tooMany(c.MaxRows)
	}
	if err := cmp.Or(endText(), endPack()); err != nil {
		return nil, fmt.Errorf("write filtered rows: %w", err)
	}
	r, err := j.report(ctx, total)
	if err != nil {
		return nil, err
	}
	r.Understood, r.Input, r.Output = u.Understood, read.sum(), written.sum()
	return r, nil
}

// ready fills in what is not said, and refuses what cannot be.
func (c Config) ready() (Config, error) {
	c.Dataset = cmp.Or(c.Dataset, Dataset)
	c.Workers = max(c.Workers, 1)
	c.block = cmp.Or(c.block, blockSize)
	c.charset, c.day = charsets[0], dayForms[0]
	var err error
	if c.selector, err = selectorField(c.Register, c.Dataset); err != nil {
		return c, err
	}
	if c.Encoding != "" {
		if c.charset, err = charsetOf(c.Encoding); err != nil {
			return c, err
		}
	}
	if c.DayForm != "" {
		if c.day, err = dayFormOf(c.DayForm); err != nil {
			return c, err
		}
	}
	return c, nil
}

// readsTwice: what is written in an unknown way is looked through before it is filtered.
func (c Config) readsTwice() bool {
	if c.Format == NDJSON {
		return c.DayForm == ""
	}
	return c.Comma == 0 || c.Encoding == "" || c.DayForm == ""
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

// packed gives a writer that packs, and what must be done at the end.
func packed(to io.Writer, pack bool) (io.Writer, func() error) {
	if !pack {
		return to, func() error { return nil }
	}
	zip := gzip.NewWriter(to)
	return zip, zip.Close
}
