package schema

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"doelbinding/engine/filter/table"
)

// mostMembers is how many names of members are told of a dataset of records.
const mostMembers = 500

// records looks through a dataset of lines of JSON for what the header and the column of days of another tell: what its members are called, and how
// they write days.
type records struct {
	names  *FieldNames
	called map[string]Meaning
	list   []Column         // the members that are known, in the order in which they come
	rows   [][]table.Member // the first, for a look
	days   *table.DayColumn
	iso    bool // no day is written in another form
	read   int64
}

// understandRecords finds how a dataset of records is written. Its first record stands for the header: a member there that is called as no field
// stops the run; one that turns up later is for its own row.
func (o Options) understandRecords(ctx context.Context, src *table.Source, n *FieldNames, u *Schema) error {
	if o.Encoding == "" && !u.Charset.Wide { // a letter that is no UTF-8 is for its own row
		u.Charset = table.Charsets[0]
	}
	if u.Encoding = u.Charset.Name; u.Charset.Code != nil {
		return table.Choose(table.AboutEncoding, []string{table.Charsets[0].Name}, "NDJSON is UTF-8, and not %s: save it so", u.Charset.Name)
	}
	if src.Once() {
		u.DayForm, u.Day = o.Form.Name, o.DayColumn
		return nil
	}
	in, err := src.Open(nil)
	if err != nil {
		return err
	}
	begin, last, err := beginning(in)
	if err != nil {
		return err
	}
	r := &records{names: n, called: map[string]Meaning{}, days: table.NewDayColumn(o.Zone), iso: true}
	whole := begin
	if !last {
		whole = begin[:bytes.LastIndexByte(begin, '\n')+1]
	}
	if err := r.take(whole, 1); err != nil {
		return err
	}
	if err := r.unreadable(begin, last); err != nil {
		return err
	}
	if !last && (o.DayForm == "" && (!r.iso || r.days.Cells == 0)) {
		if err := r.scan(ctx, o, src); err != nil {
			return err
		}
	}
	u.Columns = r.list
	r.preview(u)
	if o.Day != "" {
		return nil
	}
	if u.Day = r.day(); u.Day == "" && r.read == 0 { // every line is blank, or is rejected
		u.DayForm = u.Form.Name
		return nil
	}
	if u.Day == "" {
		return table.Refuse(table.AboutDayColumn, "no member holds %s; give --day-column MEMBER or --date DAY", FieldDay)
	}
	if o.DayForm == "" {
		if u.Form, err = r.days.Form(u.Day); err != nil {
			return err
		}
	}
	u.DayForm = u.Form.Name
	return nil
}

// unreadable refuses what is no lines of JSON at all, and says what it is.
func (r *records) unreadable(begin []byte, last bool) error {
	begin = bytes.TrimSpace(bytes.TrimPrefix(begin, table.ByteOrderMark))
	switch {
	case r.read > 0 || len(begin) == 0:
		return nil
	case begin[0] == '[':
		return table.Refuse(table.AboutFormat, "the dataset is one JSON list: write each of its records on a line of its own, for example with jq -c '.[]'")
	case begin[0] == '{' && !bytes.ContainsAny(begin[:table.FirstLine(begin)], ":}"):
		return table.Refuse(table.AboutFormat, "a record of the dataset stands on more than one line: write each on a line of its own, for example with jq -c .")
	case begin[0] != '{' && (last || bytes.IndexByte(begin, '\n') >= 0):
		return table.Refuse(table.AboutFormat, "the dataset is no NDJSON: its first line is no JSON object; give --format csv if it is CSV")
	}
	return nil // each line is rejected for its reason
}

// take looks at whole lines, the first of which has a number.
func (r *records) take(data []byte, line int64) error {
	for ; len(data) > 0; line++ {
		object := data[:table.FirstLine(data)]
		data = data[len(object):]
		if line == 1 {
			object = bytes.TrimPrefix(object, table.ByteOrderMark)
		}
		if object = bytes.TrimSpace(object); len(object) == 0 || len(object) > table.MaxRow || !utf8.Valid(object) {
			continue
		}
		members, reason := table.Members(object)
		if reason != "" {
			continue
		}
		if r.read++; r.read == 1 {
			var header []string
			for _, m := range members {
				header = append(header, m.Says)
			}
			if _, err := r.names.columns(header); err != nil {
				return err
			}
		}
		if len(r.rows) < 3 {
			r.rows = append(r.rows, members)
		}
		for _, m := range members {
			r.member(&m, line)
		}
	}
	return nil
}

func (r *records) member(m *table.Member, line int64) {
	means, seen := r.called[m.Says]
	if !seen {
		means = r.names.Means(m.Says)
		if len(r.called) < mostMembers {
			r.called[m.Says] = means
			if means.Known {
				r.list = append(r.list, means.Column)
			}
		}
	}
	if !means.Day {
		return
	}
	says, ok := m.Plain(false)
	if !ok {
		return
	}
	r.days.Add(says, line)
	if r.iso {
		_, r.iso = table.DayForms[0].Read(table.DayText(string(says)), r.days.Zone)
	}
}

// scan looks at the whole dataset, afresh.
func (r *records) scan(ctx context.Context, o Options, src *table.Source) error {
	in, err := src.Open(nil)
	if err != nil {
		return err
	}
	*r = records{names: r.names, called: map[string]Meaning{}, days: table.NewDayColumn(o.Zone), iso: true}
	b := &table.Chunk{}
	p := &table.Cutter{In: in, Size: o.Block, Lines: true}
	var wrong error
	err = p.Cut(ctx, func() *table.Chunk { b.Data = b.Data[:0]; return b }, func() bool {
		wrong = r.take(b.Data, b.Line)
		return wrong == nil
	})
	if wrong != nil {
		return wrong
	}
	return err
}

// day gives the name of the member with the day.
func (r *records) day() string {
	for _, c := range r.list {
		if r.called[c.Name].Day {
			return c.Name
		}
	}
	return ""
}

// preview puts the first records under the names of all members.
func (r *records) preview(u *Schema) {
	for _, members := range r.rows {
		row := make([]string, len(u.Columns))
		for _, m := range members {
			at := slices.IndexFunc(u.Columns, func(c Column) bool { return c.Name == m.Says })
			if at < 0 {
				continue
			}
			says, ok := m.Plain(false)
			if !ok {
				says = m.Value
			}
			row[at] = strings.ToValidUTF8(string(says), "\ufffd")
		}
		u.rows = append(u.rows, row)
	}
	u.Layout.Day = slices.IndexFunc(u.Columns, func(c Column) bool { return r.called[c.Name].Day })
}
