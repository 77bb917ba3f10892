package filter

import (
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// What a caller needs of the packages below it finds here.
type (
	// UsageError is a dataset that cannot be filtered as asked: an unknown column, an unknown name in the question, no header.
	UsageError = table.UsageError
	// About says what a dataset is refused for, without a word of the dataset. The names are stable.
	About = table.About
	// Understood is what was made of a dataset before anything was judged. It holds no values of the dataset.
	Understood = schema.Understood
	// Column is a column of a dataset and the field that it holds.
	Column = schema.Column
	// Preview is what was understood of a dataset, and its first rows as they are read.
	Preview = schema.Preview
)

// Dataset is what is filtered when the configuration names no dataset, and FieldDay the field by whose value a row is judged when it names no column.
const (
	Dataset  = schema.Dataset
	FieldDay = schema.FieldDay
)

// The formats of input and output.
const (
	CSV     = schema.CSV
	NDJSON  = schema.NDJSON
	XLSX    = schema.XLSX
	PARQUET = schema.PARQUET
)

// Everything that a dataset is refused for.
const (
	AboutDataset   = table.AboutDataset
	AboutFormat    = table.AboutFormat
	AboutSize      = table.AboutSize
	AboutLineEnds  = table.AboutLineEnds
	AboutHeader    = table.AboutHeader
	AboutColumns   = table.AboutColumns
	AboutTwice     = table.AboutTwice
	AboutCode      = table.AboutCode
	AboutDays      = table.AboutDays
	AboutMixedDays = table.AboutMixedDays
	AboutDayForm   = table.AboutDayForm
	AboutDayColumn = table.AboutDayColumn
	AboutDelimiter = table.AboutDelimiter
	AboutEncoding  = table.AboutEncoding
	AboutSheet     = table.AboutSheet
	AboutMap       = table.AboutMap
)

// Abouts returns everything that a dataset is refused for.
func Abouts() []About { return table.Abouts() }

// ParseDelimiter reads a delimiter that was asked for: a character, \t, or its name.
func ParseDelimiter(text string) (byte, error) { return table.ParseDelimiter(text) }

// ReadMap reads a mapping that is kept: a line "column = field" for each column, "column =" for one that is left out; # begins a comment line.
func ReadMap(src []byte) (map[string]string, error) { return schema.ReadMap(src) }
