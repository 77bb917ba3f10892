// Package schema finds how a dataset is written and which field each of its columns holds: its encoding, delimiter and header, the column with the day
// of a row and the form of that day. It reads the names of fields from the register, and knows no question and no policy.
package schema

import (
	"cmp"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/filter/table"
)

// Dataset is what is filtered when the configuration names no dataset, and FieldDay the field by whose value a row is judged when it names no column.
const (
	Dataset  = "dagmonitor"
	FieldDay = "datum"
)

// The formats of input and output.
const (
	CSV     = "csv"
	NDJSON  = "ndjson"
	XLSX    = "xlsx"
	PARQUET = "parquet"
)

// Register is what the names of columns are looked up in.
type Register interface {
	Dataset(id string) (engine.Dataset, bool)
	Datasets() []engine.Dataset
	Fields() []engine.Field
	Nearest(kind, word string) []string
}

// Options says how a dataset is written. What is left empty is found in the dataset.
type Options struct {
	Register    Register
	Dataset     string            // id of the dataset, from the register; empty: Dataset
	Day         engine.Day        // the day judged for every row; empty: the day of the row
	Format      string            // CSV, NDJSON, XLSX or PARQUET
	Comma       byte              // between the columns of CSV; zero: found in the header
	Encoding    string            // of CSV, by a name that [table.CharsetOf] knows; empty: found in the dataset
	DayForm     string            // how days are written, by a name that [table.DayFormOf] knows; empty: found in the column
	DayColumn   string            // the column with the day of the row; empty: that which holds FieldDay
	Sheet       string            // of a spreadsheet; empty: the first that is not hidden
	Map         map[string]string // column -> name of the field, where the column is called otherwise; an empty name leaves the column out
	Kept        map[string]string // the same, of a mapping that is kept and may name columns that the dataset does not have
	DropUnknown bool              // columns that are called as no field are left out
	Zone        *time.Location    // where days are counted; nil: a moment with an offset from UTC is not read
	MaxRows     int64             // more rows of a spreadsheet or a Parquet file than this are refused; zero: any number is read
	MaxBytes    int64             // more than this, unpacked, is refused; zero: any size, and 512 MiB of a spreadsheet
	Block       int               // how much of the dataset is read at a time, in bytes

	Selector string        // the field that selects what a rule says; empty: the dataset has none
	Charset  table.Charset // what the dataset is written in
	Form     table.DayForm // how its days are written
}

// BlockSize is how much of a dataset is read at a time, unless a test says otherwise.
const BlockSize = 256 << 10

// Ready fills in what is not said, and refuses what cannot be.
func (o Options) Ready() (Options, error) {
	o.Dataset = cmp.Or(o.Dataset, Dataset)
	o.Block = cmp.Or(o.Block, BlockSize)
	o.Charset, o.Form = table.Charsets[0], table.DayForms[0]
	var err error
	if o.Selector, err = SelectorField(o.Register, o.Dataset); err != nil {
		return o, err
	}
	if o.Encoding != "" {
		if o.Charset, err = table.CharsetOf(o.Encoding); err != nil {
			return o, err
		}
	}
	if o.DayForm != "" {
		if o.Form, err = table.DayFormOf(o.DayForm); err != nil {
			return o, err
		}
	}
	return o, nil
}

// ReadsTwice reports whether the dataset is looked through before it is filtered: something is not said of how it is written.
func (o Options) ReadsTwice() bool {
	if o.Format == NDJSON {
		return o.DayForm == ""
	}
	return o.Comma == 0 || o.Encoding == "" || o.DayForm == ""
}
