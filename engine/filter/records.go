package filter

import (
	"bytes"
	"context"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// mostMembers is how many names of members are told of a dataset of records.
const mostMembers = 500

// records looks through a dataset of lines of JSON for what the header and the column of days of another tell: what its members are called, and how
// they write days.
type records struct {
	names  *names
	called map[string]meant
	list   []Column   // the members that are known, in the order in which they come
	rows   [][]member // the first, for a look
	days   *dayColumn
	iso    bool // no day is written in another form
	read   int64
}

// understandRecords finds how a dataset of records is written. Its first record stands for the header: a member there that is called as no field
// stops the run; one that turns up later is for its own row.
func (c Config) understandRecords(ctx context.Context, src *source, n *names, u *understanding) error {
	if c.Encoding == "" && !u.charset.wide { // a letter that is no UTF-8 is for its own row
		u.charset = charsets[0]
	}
	if u.Encoding = u.charset.name; u.charset.code != nil {
		return choose(AboutEncoding, []string{charsets[0].name}, "NDJSON is UTF-8, and not %s: save it so", u.charset.name)
	}
	if src.in == nil {
		u.DayForm, u.Day = c.day.name, c.DayColumn
		return nil
	}
	in, err := src.open(nil)
	if err != nil {
		return err
	}
	begin, last, err := beginning(in)
	if err != nil {
		return err
	}
	r := &records{names: n, called: map[string]meant{}, days: newDayColumn(c.Zone), iso: true}
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
	if !last && (c.DayForm == "" && (!r.iso || r.days.cells == 0)) {
		if err := r.scan(ctx, c, src); err != nil {
			return err
		}
	}
	u.Columns = r.list
	r.preview(u)
	if c.Day != "" {
		return nil
	}
	if u.Day = r.day(); u.Day == "" && r.read == 0 { // every line is blank, or is rejected
		u.DayForm = u.day.name
		return nil
	}
	if u.Day == "" {
		return refuse(AboutDayColumn, "no member holds %s; give --day-column MEMBER or --date DAY", FieldDay)
	}
	if c.DayForm == "" {
		if u.day, err = r.days.form(u.Day); err != nil {
			return err
		}
	}
	u.DayForm = u.day.name
	return nil
}

// unreadable refuses what is no lines of JSON at all, and says what it is.
func (r *records) unreadable(begin []byte, last bool) error {
	begin = bytes.TrimSpace(bytes.TrimPrefix(begin, utf8BOM))
	switch {
	case r.read > 0 || len(begin) == 0:
		return nil
	case begin[0] == '[':
		return refuse(AboutFormat, "the dataset is one JSON list: write each of its records on a line of its own, for example with jq -c '.[]'")
	case begin[0] == '{' && !bytes.ContainsAny(begin[:firstLine(begin)], ":}"):
		return refuse(AboutFormat, "a record of the dataset stands on more than one line: write each on a line of its own, for example with jq -c .")
	case begin[0] != '{' && (last || bytes.IndexByte(begin, '\n') >= 0):
		return refuse(AboutFormat, "the dataset is no NDJSON: its first line is no JSON object; give --format csv if it is CSV")
	}
	return nil // each line is rejected for its reason
}

// take looks at whole lines, the first of which has a number.
func (r *records) take(data []byte, line int64) error {
	for ; len(data) > 0; line++ {
		object := data[:firstLine(data)]
		data = data[len(object):]
		if line == 1 {
			object = bytes.TrimPrefix(object, utf8BOM)
		}
		if object = bytes.TrimSpace(object); len(object) == 0 || len(object) > maxRow || !utf8.Valid(object) {
			continue
		}
		members, reason := plainMembers(object)
		if reason != "" {
			continue
		}
		if r.read++; r.read == 1 {
			var header []string
			for _, m := range members {
				header = append(header, m.says)
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

func (r *records) member(m *member, line int64) {
	means, seen := r.called[m.says]
	if !seen {
		means = r.names.means(m.says)
		if len(r.called) < mostMembers {
			r.called[m.says] = means
			if means.known {
				r.list = append(r.list, means.Column)
			}
		}
	}
	if !means.day {
		return
	}
	says, ok := m.judgedBy(false)
	if !ok {
		return
	}
	r.days.add(says, line)
	if r.iso {
		_, r.iso = dayForms[0].read(dayText(string(says)), r.days.zone)
	}
}

// scan looks at the whole dataset, afresh.
func (r *records) scan(ctx context.Context, c Config, src *source) error {
	in, err := src.open(nil)
	if err != nil {
		return err
	}
	c.Progress = nil
	*r = records{names: r.names, called: map[string]meant{}, days: newDayColumn(c.Zone), iso: true}
	p := &pipeline{config: c, in: in, out: io.Discard}
	var wrong error
	err = p.read(ctx, func(b *block) bool {
		wrong = r.take(b.data, b.line)
		b.data = b.data[:0]
		p.free.Put(b)
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
		if r.called[c.Name].day {
			return c.Name
		}
	}
	return ""
}

// preview puts the first records under the names of all members.
func (r *records) preview(u *understanding) {
	for _, members := range r.rows {
		row := make([]string, len(u.Columns))
		for _, m := range members {
			at := slices.IndexFunc(u.Columns, func(c Column) bool { return c.Name == m.says })
			if at < 0 {
				continue
			}
			says, ok := m.judgedBy(false)
			if !ok {
				says = m.value
			}
			row[at] = strings.ToValidUTF8(string(says), "\ufffd")
		}
		u.rows = append(u.rows, row)
	}
	u.layout.day = slices.IndexFunc(u.Columns, func(c Column) bool { return r.called[c.Name].day })
}
