// Package table reads and writes datasets as they are in files: CSV in the encodings and with the delimiters that programs write, lines of JSON, and
// spreadsheets; and it reads days in the forms in which people write them. It knows rows and values, and nothing of what they are about: no register,
// no question and no policy.
package table

import (
	"fmt"

	"doelbinding/engine"
)

// UsageError is a dataset that cannot be filtered as asked: an unknown column, an unknown name in the question, no header.
type UsageError struct {
	Reason  string       // for whoever holds the dataset: it can repeat what stands there
	Gaps    []engine.Gap // the unknown names in the question
	About   About        // what is wrong; empty: names in the question
	Choices []string     // what it can be instead, by names that are no text of the dataset
	Columns []int        // the columns that it is about, the first is 1; empty: not about single columns
}

// About says what a dataset is refused for, without a word of the dataset. The names are stable.
type About string

// Everything that a dataset is refused for.
const (
	AboutDataset   About = "dataset"      // the register has no such dataset
	AboutFormat    About = "format"       // it is not what it is said to be, or broken
	AboutSize      About = "size"         // too large, or too many rows
	AboutLineEnds  About = "line-ends"    // of old Macs
	AboutHeader    About = "header"       // none that can be read
	AboutColumns   About = "columns"      // called as no field
	AboutTwice     About = "column-twice" // two columns for one field
	AboutCode      About = "code-column"  // no column by which rows are judged
	AboutDays      About = "days"         // the form of the days cannot be told
	AboutMixedDays About = "mixed-days"   // days in two forms
	AboutDayForm   About = "date-format"  // what was said of it is no form
	AboutDayColumn About = "day-column"   // none
	AboutDelimiter About = "delimiter"    // cannot be told, or is none
	AboutEncoding  About = "encoding"     // cannot be told, or is none
	AboutSheet     About = "sheet"        // none that can be seen, or none of this name
	AboutMap       About = "map"          // of a column that is not there, to what is no field, or not readable
)

// Abouts gives everything that a dataset is refused for.
func Abouts() []About {
	return []About{
		AboutDataset, AboutFormat, AboutSize, AboutLineEnds, AboutHeader, AboutColumns, AboutTwice, AboutCode, AboutDays, AboutMixedDays, AboutDayForm,
		AboutDayColumn, AboutDelimiter, AboutEncoding, AboutSheet, AboutMap,
	}
}

func (e *UsageError) Error() string { return e.Reason }

// Refuse returns a [UsageError] with a reason for the operator.
func Refuse(about About, format string, args ...any) error {
	return &UsageError{Reason: fmt.Sprintf(format, args...), About: about}
}

// Choose returns a [UsageError] with what can be chosen instead.
func Choose(about About, choices []string, format string, args ...any) error {
	return &UsageError{Reason: fmt.Sprintf(format, args...), About: about, Choices: choices}
}

// TooMany refuses a dataset of more rows than are read at once.
func TooMany(most int64) error { return Refuse(AboutSize, "the dataset has more than %d rows", most) }
