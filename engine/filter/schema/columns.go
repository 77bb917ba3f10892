package schema

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"doelbinding/engine"
	"doelbinding/engine/filter/table"
)

// Column is a column of a dataset and the field that it holds.
type Column struct {
	Name  string `json:"column"`          // as the header writes it
	Field string `json:"field,omitempty"` // within the dataset; empty: it is left out of what is written
}

const noColumnKnown = "No column is known: does the first row hold the names of the columns, and is --dataset right?"

// FieldNames finds the fields of a dataset by what people call them.
type FieldNames struct {
	options Options
	Fields  []string            // of the dataset
	folded  map[string][]string // what a field is called, folded -> the fields that are called so
}

// NewFieldNames returns what the fields of a dataset are called.
func NewFieldNames(o Options) *FieldNames {
	n := &FieldNames{options: o, folded: map[string][]string{}}
	for _, f := range o.Register.Fields() {
		if f.Dataset != o.Dataset {
			continue
		}
		name := strings.TrimPrefix(f.ID, o.Dataset+"/")
		n.Fields = append(n.Fields, name)
		for _, called := range append([]string{name, f.Name}, f.Synonyms...) {
			if key := fold(called); !slices.Contains(n.folded[key], name) {
				n.folded[key] = append(n.folded[key], name)
			}
		}
	}
	return n
}

// fold gives what is compared of the name of a column: its letters and digits, without regard to case.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || strings.ContainsRune("-_.\ufeff\u200b\u00ad\u2010\u2011", r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFC.String(name))
}

// mapped gives what a column is said to hold, by its name or else by a name that folds to the same.
func (n *FieldNames) mapped(column string) (field string, said bool) {
	key := fold(column)
	for _, mapping := range []map[string]string{n.options.Map, n.options.Kept} {
		if field, said = mapping[column]; said {
			return field, true
		}
		for c, f := range mapping {
			if key != "" && fold(c) == key {
				return f, true
			}
		}
	}
	return "", false
}

// aside is what stands in the name of a column beside the name: "Datum (dd-mm-jjjj)", "Wijk *", "Huisnummer:".
var aside = regexp.MustCompile(`\([^)]*\)|\[[^\]]*\]|[*:?]`)

// find gives the field of a column. It is not known when the column is called as no field, or as more than one; it is dropped where a mapping says so,
// or where every unknown column is.
func (n *FieldNames) find(column string) (field string, known bool) {
	if said, ok := n.mapped(column); ok {
		if said == "" {
			return "", true
		}
		column = said
	}
	if slices.Contains(n.Fields, column) {
		return column, true
	}
	found := n.folded[fold(column)]
	if len(found) == 0 {
		found = n.folded[fold(aside.ReplaceAllString(column, ""))]
	}
	if len(found) == 1 {
		return found[0], true
	}
	return "", n.options.DropUnknown
}

// recognised counts the columns of a row that are called as a field.
func (n *FieldNames) recognised(row []string) (count int) {
	for _, name := range row {
		if field, _ := n.find(name); field != "" {
			count++
		}
	}
	return count
}

// columns gives the field of every column of a header, or an error that names each column that has none. A column without a name is left out.
func (n *FieldNames) columns(header []string) ([]Column, error) {
	var out []Column
	var unknown []string
	var at []int
	recognised := 0
	for i, name := range header {
		field, known := n.find(name)
		if !known && table.Trimmed(name) == "" { // as of a delimiter too much: it can hold nothing that may pass, and the report says so
			known = true
		}
		if !known {
			unknown, at = append(unknown, n.unknown(i, name)), append(at, i+1)
		}
		if field != "" {
			recognised++
			if before := slices.IndexFunc(out, func(c Column) bool { return c.Field == field }); before >= 0 {
				reason := fmt.Sprintf("two columns hold %s: %q and %q; give --map COLUMN=FIELD, or COLUMN= to leave one out", field, table.Short(out[before].Name), table.Short(name))
				return nil, &table.UsageError{Reason: reason, About: table.AboutTwice, Columns: []int{before + 1, i + 1}}
			}
		}
		out = append(out, Column{strings.Trim(name, " \u00a0\t"), field})
	}
	if len(unknown) > 0 {
		hint := ""
		if recognised == 0 {
			hint = "\n" + noColumnKnown
		}
		reason := fmt.Sprintf("%s\nGive --map COLUMN=FIELD or --map-file FILE, or --drop-unknown to leave such columns out.\nFields of %s: %s.%s",
			strings.Join(unknown, "\n"), n.options.Dataset, strings.Join(n.Fields, ", "), hint)
		return nil, &table.UsageError{Reason: reason, About: table.AboutColumns, Choices: n.Fields, Columns: at}
	}
	if recognised == 0 {
		return nil, table.Choose(table.AboutColumns, n.Fields, "no column holds a field of %s; its fields are %s", n.options.Dataset, strings.Join(n.Fields, ", "))
	}
	return out, n.CheckMap(header)
}

func (n *FieldNames) unknown(i int, name string) string {
	if said, ok := n.mapped(name); ok {
		name = said
	}
	text := fmt.Sprintf("column %d, %q, is no field of %s", i+1, table.Short(name), n.options.Dataset)
	if found := n.folded[fold(name)]; len(found) > 1 {
		return fmt.Sprintf("column %d, %q, can be %s", i+1, table.Short(name), strings.Join(found, " or "))
	}
	return text + n.nearest(name)
}

// nearest names the fields that a name may mean.
func (n *FieldNames) nearest(name string) string {
	var near []string
	for _, id := range n.options.Register.Nearest(engine.KindField, n.options.Dataset+"/"+strings.ToLower(name)) {
		if field, ok := strings.CutPrefix(id, n.options.Dataset+"/"); ok {
			near = append(near, field)
		}
	}
	if len(near) == 0 {
		return ""
	}
	return "; nearest: " + strings.Join(near, ", ")
}

// CheckMap refuses a mapping to what is no field, and with a header given, one of a column that is not there. A mapping that is kept can be of
// more columns than one dataset has.
func (n *FieldNames) CheckMap(header []string) error {
	for _, mapping := range []map[string]string{n.options.Map, n.options.Kept} {
		for _, column := range slices.Sorted(maps.Keys(mapping)) {
			if field := mapping[column]; field != "" && !slices.Contains(n.Fields, field) && len(n.folded[fold(field)]) != 1 {
				return table.Choose(table.AboutMap, n.Fields, "column %q is mapped to %q, which is no field of %s%s", table.Short(column), table.Short(field), n.options.Dataset, n.nearest(field))
			}
		}
	}
	for _, column := range slices.Sorted(maps.Keys(n.options.Map)) {
		if header != nil && !slices.ContainsFunc(header, func(h string) bool { return h == column || fold(h) == fold(column) }) {
			return table.Refuse(table.AboutMap, "--map names column %q, which the header does not have", table.Short(column))
		}
	}
	return nil
}

// Meaning is what the name of a member means.
type Meaning struct {
	Column
	Known, Code, Day bool // a field, or left out; what the row is judged by
}

// Means finds what the name of a member means.
func (n *FieldNames) Means(name string) (m Meaning) {
	m.Name = name
	m.Field, m.Known = n.find(name)
	m.Code = m.Field != "" && m.Field == n.options.Selector
	m.Day = n.options.Day == "" && (n.options.DayColumn == "" && m.Field == FieldDay || n.options.DayColumn != "" && fold(name) == fold(n.options.DayColumn))
	return m
}

// Header finds what the columns of a table hold, of which nothing but their names is known, and by which of them a row is judged. The options must be
// ready.
func (o Options) Header(header []string) (columns []Column, code, day int, err error) {
	if columns, err = NewFieldNames(o).columns(header); err != nil {
		return nil, 0, 0, err
	}
	code, day, err = o.judgedBy(header, columns)
	return columns, code, day, err
}

// judgedBy finds the columns by which a row is judged: that of the selector of the dataset, if it has one, and that of the day.
func (o Options) judgedBy(header []string, columns []Column) (code, day int, err error) {
	code, day = NoColumn, NoColumn
	for i, col := range columns {
		switch {
		case col.Field != "" && col.Field == o.Selector:
			code = i
		case o.DayColumn == "" && col.Field != "" && col.Field == FieldDay:
			day = i
		}
		if o.DayColumn != "" && fold(header[i]) == fold(o.DayColumn) {
			day = i
		}
	}
	switch {
	case o.Selector != "" && code < 0:
		return 0, 0, table.Choose(table.AboutCode, []string{o.Selector}, "no column holds %s, by which rows are judged", o.Selector)
	case o.DayColumn != "" && day < 0:
		return 0, 0, table.Refuse(table.AboutDayColumn, "--day-column %s: the header does not have it", table.Short(o.DayColumn))
	case o.Day != "": // the day of the row is not looked at
		return code, NoColumn, nil
	case day < 0:
		return 0, 0, table.Refuse(table.AboutDayColumn, "no column holds %s; give --day-column COLUMN or --date DAY", FieldDay)
	}
	return code, day, nil
}

// SelectorField gives the field of a dataset whose values select what a rule says: the one that is called as the selector that the register
// declares. A dataset without a selector has none.
func SelectorField(reg Register, dataset string) (string, error) {
	d, ok := reg.Dataset(dataset)
	if !ok {
		var ids []string
		for _, d := range reg.Datasets() {
			ids = append(ids, d.ID)
		}
		return "", table.Choose(table.AboutDataset, ids, "--dataset: the register has no such dataset; it has %s", strings.Join(ids, ", "))
	}
	if !slices.Contains(d.Selectors, engine.MemberCode) {
		return "", nil
	}
	for _, f := range reg.Fields() {
		if name := strings.TrimPrefix(f.ID, dataset+"/"); f.Dataset == dataset && fold(name) == fold(engine.MemberCode) {
			return name, nil
		}
	}
	return "", table.Refuse(table.AboutDataset, "dataset %s has selector %s, and no field that is called so", dataset, engine.MemberCode)
}
