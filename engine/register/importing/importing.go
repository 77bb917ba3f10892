// Package importing reads an organisation's own register of processing (AVG 30) and says what it settles: grounds, tasks, terms, contracts with
// processors. Only what a cell says without doubt about a purpose that the register knows is settled; everything else is reported by row and
// column with the reason, and settles nothing.
//
// It takes over no text of the file: an entry holds names and values of the register, and where it was read.
package importing

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"doelbinding/engine"
	"doelbinding/engine/register"
)

// Options say whose register of processing it is, and what is recorded with each entry.
type Options struct {
	File string     // its name is the source of what it settles
	Body []byte     // what is in it
	By   string     // who establishes it: a function
	From engine.Day // the first day it holds; empty: always
	// Party is whose processing it is; empty: the organisation that each row names as the controller.
	Party string
}

// Report is what a file settles, and what it leaves.
type Report struct {
	File       string
	Activities int // entries of the register of processing
	Settling   int // those of them that settle something
	Facts      int // what they settle
	Known      int // of those facts, what the operator had settled before
	Entries    []engine.Settled
	Left       []Left
	Silent     []Silent
	Ignored    []string // columns that hold persons, by letter and heading: never read
	Unread     []string // columns from which nothing can be settled, or that are not understood
	Skipped    []string // sheets without a heading
}

// Left is a cell that settles nothing, and why.
type Left struct {
	Sheet   string // empty: the file has one
	Row     int
	Column  string // what kind of column it is: Doel, Grondslag
	Reason  string
	Nearest []string // names of the register that it looks like
}

// Silent counts the cells of a column that are understood and hold no fact.
type Silent struct {
	Column string
	Cells  int
}

// finding is one fact that one row settles.
type finding struct {
	subject
	fact   string
	value  engine.Value
	column string // where it was read
	place
	activity int
}

// subject is what a fact is settled for.
type subject struct{ party, purpose, dataset, field, partner string }

// place is a row of a sheet.
type place struct {
	sheet string
	row   int
}

func (p place) String() string {
	if p.sheet != "" {
		return fmt.Sprintf("blad %s, rij %d", p.sheet, p.row)
	}
	return fmt.Sprintf("rij %d", p.row)
}

// reader goes through the rows of a file.
type reader struct {
	reg      *register.Snapshot
	opts     Options
	report   *Report
	found    []finding
	silent   map[string]int
	activity int
	lands    []land // once a country was looked for
}

// Read reads a file and reports what it settles. An error means that it cannot be read as a register of processing at all.
func Read(reg *register.Snapshot, opts Options) (*Report, error) {
	if _, ok := reg.Party(opts.Party); !ok && opts.Party != "" {
		return nil, fmt.Errorf("party %q is not in the register", opts.Party)
	}
	sheets, err := sheets(opts.Body)
	if err != nil {
		return nil, err
	}
	r := &reader{reg: reg, opts: opts, report: &Report{File: fileName(opts.File)}, silent: map[string]int{}}
	var tables []table
	for _, s := range sheets {
		if t, ok := tableOf(s); ok {
			tables = append(tables, t)
		} else if len(s.rows) > 0 {
			r.report.Skipped = append(r.report.Skipped, short(s.name))
		}
	}
	if len(tables) == 0 {
		return nil, fmt.Errorf("no row is the heading of a register of processing: at least the columns for name or purpose, for the ground, and one more")
	}
	for _, t := range tables {
		if len(tables) == 1 {
			t.name = ""
		}
		r.table(t)
	}
	r.report.Activities = r.activity
	r.settle()
	for _, c := range columns {
		if n := r.silent[c.title]; n > 0 {
			r.report.Silent = append(r.report.Silent, Silent{c.title, n})
		}
	}
	slices.SortStableFunc(r.report.Left, func(a, b Left) int {
		return cmp.Or(cmp.Compare(order(a.Column), order(b.Column)), cmp.Compare(a.Sheet, b.Sheet), cmp.Compare(a.Row, b.Row))
	})
	return r.report, nil
}

func (r *reader) left(p place, column, reason string, nearest ...string) {
	r.report.Left = append(r.report.Left, Left{Sheet: p.sheet, Row: p.row, Column: column, Reason: reason, Nearest: nearest})
}

// fileName gives the name of a file as it can stand in a source: without folder, and short.
func fileName(name string) string { return short(filepath.Base(name)) }

// longest is how much of a free text may be shown.
const longest = 80

// short makes a text fit to show: on one line, without addresses and numbers of persons, and cut off.
func short(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, text)
	text = reachable.ReplaceAllString(strings.Join(strings.Fields(text), " "), "[weggelaten]")
	if runes := []rune(text); len(runes) > longest {
		return strings.TrimSpace(string(runes[:longest-1])) + "…"
	}
	return text
}
