package wire

import (
	"encoding/base64"
	"errors"
	"slices"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/language"
)

// Delivery is a question about a dataset, the dataset itself as its caller has it, and what the caller says of how it is written. What is
// left empty of that is found in the dataset.
type Delivery struct {
	Decoded
	Content    []byte
	Format     string            // empty: not said
	Delimiter  string            // between columns
	Encoding   string            // of a text
	DayForm    string            // of days
	DayColumn  string            // the column with the day of a row
	Sheet      string            // of a spreadsheet
	Map        map[string]string // column -> field; an empty field leaves the column out
	LeavesRest bool              // columns that are called as no field are left out
}

// MaxDeliveryBytes is how large a body with a dataset of some bytes can be: the dataset is written in base64, beside a question.
func MaxDeliveryBytes(dataset int) int { return base64.StdEncoding.EncodedLen(dataset) + 2*MaxBytes }

// maxColumns is how many columns a mapping can name.
const maxColumns = 500

// DecodeDelivery reads a question about a dataset with the dataset, which has at most so many bytes. The error is always an *[Error].
func DecodeDelivery(body []byte, most int, reg engine.Names, now time.Time) (Delivery, error) {
	root, p := parse(body, MaxDeliveryBytes(most), MaxDepth+1)
	if p != nil {
		return Delivery{}, &Error{Problems: []Problem{*p}}
	}
	f := newForm("")
	var out Delivery
	question, dataset := f.object(root, "question", true), f.object(root, "dataset", true)
	if dataset != nil {
		f.dataset(dataset, most, &out)
	}
	f.closed(root)
	if question != nil {
		var err error
		var wrong *Error
		if out.Decoded, err = decode(question, reg, now, "gegevensset", ""); errors.As(err, &wrong) {
			f.problems = append(f.problems, within("/question", wrong.Problems)...)
		}
	}
	if len(f.problems) > 0 {
		return Delivery{}, &Error{Problems: f.problems}
	}
	return out, nil
}

func (f *form) dataset(n *node, most int, out *Delivery) {
	var err error
	if out.Content, err = base64.StdEncoding.DecodeString(f.text(n, "content", true)); err != nil {
		f.outside(n.pointer+"/content", language.Of("de bytes van het bestand, in base64"))
	}
	if len(out.Content) > most {
		f.fail(TooLarge, n.pointer+"/content")
	}
	out.Format, out.Delimiter, out.Encoding = f.text(n, "format", false), f.text(n, "delimiter", false), f.text(n, "encoding", false)
	out.DayForm, out.DayColumn, out.Sheet = f.text(n, "date_format", false), f.text(n, "day_column", false), f.text(n, "sheet", false)
	if drop := f.get(n, "drop_unknown"); drop != nil && drop.kind != 't' && drop.kind != 'f' {
		f.fail(mismatch(drop), drop.pointer)
	} else if drop != nil {
		out.LeavesRest = drop.kind == 't'
	}
	if columns := f.object(n, "map", false); columns != nil {
		if len(columns.names) > maxColumns {
			f.outside(n.pointer+"/map", language.Of("ten hoogste %d kolommen", maxColumns))
		}
		out.Map = map[string]string{}
		for _, column := range columns.names {
			field := f.get(columns, column)
			if field.kind != '"' || column == "" {
				f.fail(WrongType, n.pointer+"/map")
				continue
			}
			out.Map[column] = field.text
		}
	}
	f.closed(n)
}

// closed refuses the members of an object that nobody looked for: what would be said with them would not be heard.
func (f *form) closed(n *node) {
	known := make([]string, 0, len(f.asked[n]))
	for name := range f.asked[n] {
		known = append(known, name)
	}
	slices.Sort(known)
	for _, name := range n.names {
		if !f.asked[n][name] {
			p := ProblemAt(UnknownMember, n.pointer+"/"+name)
			p.Nearest, p.Allowed = nearest(name, known), known
			f.problems = append(f.problems, p)
		}
	}
}
