package schema

import "doelbinding/engine/filter/table"

// NoColumn says that a dataset has no column with the day, or none with a selector.
const NoColumn = -1

// Layout is the columns of a CSV file.
type Layout struct {
	Comma     byte
	Skip      int      // the length of the titles above the header
	least     int      // how many values a row has at least: what is missing behind them has no name
	Names     []string // the field of each column; empty: it is left out
	Whole     bool     // no column is left out
	Code, Day int      // the columns that a row is judged by
}

// Along tells which columns go along.
func (l Layout) Along() (goes []bool) {
	for _, name := range l.Names {
		goes = append(goes, name != "")
	}
	return goes
}

// Fit gives a row as many values as the header has columns. A row may have fewer, or more, where a column has no name and holds nothing: as a
// delimiter too much at the end of some lines.
func (l Layout) Fit(values [][]byte) ([][]byte, bool) {
	switch n := len(l.Names); {
	case len(values) == n:
	case len(values) > n && table.Blank(values[n:]):
		return values[:n], true
	case len(values) >= l.least && len(values) < n:
		return append(values, make([][]byte, n-len(values))...), true
	default:
		return values, false
	}
	return values, true
}
