// Package filter puts a dataset through the policy: of every row it keeps the values that this party may have for this purpose on the day
// of the row, and empties the others. It decides once per distinct question, never per cell, and reads and writes as a stream.
//
// Nothing is lost in silence: every row that comes in goes out, is dropped because its incident code lies outside the list of the
// agreement, or is rejected with its line and a reason; the three add up. A kept value is passed on as the bytes it came in.
package filter

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// Engine decides, and knows between which days and for which codes and fields a decision is the same. engine/explain implements it.
type Engine interface {
	Decide(ctx context.Context, reg engine.Register, q engine.Question) (engine.Decision, error)
	Span(ctx context.Context, reg engine.Register, q engine.Question) (engine.Decision, engine.Period, error)
	Alike(reg engine.Register, q engine.Question, dataset string) (codes, fields [][]string, err error)
	Policy() engine.Policy
}

// Config says what is asked about every value, and how the dataset is written. What is left empty of the latter is found in the dataset.
type Config struct {
	Engine   Engine
	Register engine.Register
	// Question is asked about every value; field, selector and, unless Day is set, the day are those of the value.
	Question    engine.Question
	Dataset     string            // id of the dataset, from the register; empty: Dataset
	Day         engine.Day        // the day judged for every row; empty: the day of the row
	Format      string            // CSV, NDJSON, XLSX or PARQUET, of what is read and of what is written
	Comma       byte              // between the columns of CSV; zero: found in the header
	Encoding    string            // of CSV, by a name that [table.CharsetOf] knows; empty: found in the dataset
	DayForm     string            // how days are written, by a name that [table.DayFormOf] knows; empty: found in the column
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
	MaxBytes    int64             // more than this, unpacked, is refused; zero: any size, and 512 MiB of a spreadsheet

	block   int            // how much of the dataset one worker filters at a time, in bytes; zero: blockSize
	options schema.Options // how the dataset is read
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
	switch c.Format {
	case schema.XLSX:
		return runSheet(ctx, c, in, out, reject)
	case schema.PARQUET:
		return runParquet(ctx, c, in, out, reject)
	}
	src, err := table.NewSource(ctx, in, c.options.ReadsTwice(), c.MaxBytes)
	if err != nil {
		return nil, err
	}
	defer src.Close()
	read, written := table.NewMeasured(nil), table.NewMeasured(out)
	u, err := c.options.Understand(ctx, src)
	if err != nil {
		return nil, err
	}
	c.options.Charset, c.options.Form = u.Charset, u.Form
	j, err := newJudge(c)
	if err != nil {
		return nil, err
	}
	from, err := src.Open(read)
	if err != nil {
		return nil, err
	}
	to, endPack := table.Packed(written, c.Gzip)
	to, endText := c.options.Charset.Writer(to)
	if report := c.Progress; report != nil {
		c.Progress = func(p Progress) { p.Bytes = read.Bytes; report(p) }
	}
	p := &pipeline{config: c, judge: j, in: c.options.Charset.Reader(from), out: to, reject: reject, layout: u.Layout}
	total, err := p.run(ctx)
	if err != nil {
		return nil, err
	}
	if c.MaxRows > 0 && total.rows > c.MaxRows {
		return nil, table.TooMany(c.MaxRows)
	}
	if err := cmp.Or(endText(), endPack()); err != nil {
		return nil, fmt.Errorf("write filtered rows: %w", err)
	}
	r, err := j.report(ctx, total)
	if err != nil {
		return nil, err
	}
	r.Understood, r.Input, r.Output = u.Understood, read.Sum(), written.Sum()
	return r, nil
}

// ready fills in what is not said, and refuses what cannot be.
func (c Config) ready() (Config, error) {
	c.Workers = max(c.Workers, 1)
	c.block = cmp.Or(c.block, schema.BlockSize)
	var err error
	c.options, err = c.reading().Ready()
	c.Dataset = c.options.Dataset
	return c, err
}

// reading is what a configuration says of the dataset and how it is written.
func (c Config) reading() schema.Options {
	return schema.Options{
		Register: c.Register, Dataset: c.Dataset, Day: c.Day, Format: c.Format, Comma: c.Comma, Encoding: c.Encoding, DayForm: c.DayForm, DayColumn: c.DayColumn,
		Sheet: c.Sheet, Map: c.Map, Kept: c.Kept, DropUnknown: c.DropUnknown, Zone: c.Zone, MaxRows: c.MaxRows, MaxBytes: c.MaxBytes, Block: c.block,
	}
}

// Look returns how a dataset would be understood, without judging or writing anything.
func Look(ctx context.Context, c Config, in io.Reader) (*schema.Preview, error) {
	return schema.Look(ctx, c.reading(), in)
}
