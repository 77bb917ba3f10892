package filter

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"doelbinding/engine"
)

// Column is a column of a dataset and the field that it holds.
type Column struct {
	Name  string `json:"column"`          // as the header writes it
	Field string `json:"field,omitempty"` // within the dataset; empty: it is left out of what is written
}

const noColumnKnown = "No column is known: does the first row hold the names of the columns, and is --dataset right?"

// names finds the fields of a dataset by what people call them.
type names struct {
	config Config
	fields []string            // of the dataset
	folded map[string][]string // what a field is called, folded -> the fields that are called so
}

func newNames(c Config) *names {
	n := &names{config: c, folded: map[string][]string{}}
	for _, f := range c.Register.Fields() {
		if f.Dataset != c.Dataset {
			continue
		}
		name := strings.TrimPrefix(f.ID, c.Dataset+"/")
		n.fields = append(n.fields, name)
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
func (n *names) mapped(column string) (field string, said bool) {
	key := fold(column)
	for _, mapping := range []map[string]string{n.config.Map, n.config.Kept} {
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
func (n *names) find(column string) (field string, known bool) {
	if said, ok := n.mapped(column); ok {
		if said == "" {
			return "", true
		}
		column = said
	}
	if slices.Contains(n.fields, column) {
		return column, true
	}
	found := n.folded[fold(column)]
	if len(found) == 0 {
		found = n.folded[fold(aside.ReplaceAllString(column, ""))]
	}
	if len(found) == 1 {
		return found[0], true
	}
	return "", n.config.DropUnknown
}

// recognised counts the columns of a row that are called as a field.
func (n *names) recognised(row []string) (count int) {
	for _, name := range row {
		if field, _ := n.find(name); field != "" {
			count++
		}
	}
	return count
}

// columns gives the field of every column of a header, or an error that names each column that has none. A column without a name is left out.
func (n *names) columns(header []string) ([]Column, error) {
	var out []Column
	var unknown []string
	var at []int
	recognised := 0
	for i, name := range header {
		field, known := n.find(name)
		if !known && trimmed(name) == "" { // as of a delimiter too much: it can hold nothing that may pass, and the report says so
			known = true
		}
		if !known {
			unknown, at = append(unknown, n.unknown(i, name)), append(at, i+1)
		}
		if field != "" {
			recognised++
			if before := slices.IndexFunc(out, func(c Column) bool { return c.Field == field }); before >= 0 {
				reason := fmt.Sprintf("two columns hold %s: %q and %q; give --map COLUMN=FIELD, or COLUMN= to leave one out", field, short(out[before].Name), short(name))
				return nil, &UsageError{Reason: reason, About: AboutTwice, Columns: []int{before + 1, i + 1}}
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
			strings.Join(unknown, "\n"), n.config.Dataset, strings.Join(n.fields, ", "), hint)
		return nil, &UsageError{Reason: reason, About: AboutColumns, Choices: n.fields, Columns: at}
	}
	if recognised == 0 {
		return nil, choose(AboutColumns, n.fields, "no column holds a field of %s; its fields are %s", n.config.Dataset, strings.Join(n.fields, ", "))
	}
	return out, n.checkMap(header)
}

func (n *names) unknown(i int, name string) string {
	if said, ok := n.mapped(name); ok {
		name = said
	}
	text := fmt.Sprintf("column %d, %q, is no field of %s", i+1, short(name), n.config.Dataset)
	if found := n.folded[fold(name)]; len(found) > 1 {
		return fmt.Sprintf("column %d, %q, can be %s", i+1, short(name), strings.Join(found, " or "))
	}
	return text + n.nearest(name)
}

// nearest names the fields that a name may mean.
func (n *names) nearest(name string) string {
	var near []string
	for _, id := range n.config.Register.Nearest(engine.KindField, n.config.Dataset+"/"+strings.ToLower(name)) {
		if field, ok := strings.CutPrefix(id, n.config.Dataset+"/"); ok {
			near = append(near, field)
		}
	}
	if len(near) == 0 {
		return ""
	}
	return "; nearest: " + strings.Join(near, ", ")
}

// checkMap refuses a mapping to what is no field, and with a header given, one of a column that is not there. A mapping that is kept can be of
// more columns than one dataset has.
func (n *names) checkMap(header []string) error {
	for _, mapping := range []map[string]string{n.config.Map, n.config.Kept} {
		for _, column := range slices.Sorted(maps.Keys(mapping)) {
			if field := mapping[column]; field != "" && !slices.Contains(n.fields, field) && len(n.folded[fold(field)]) != 1 {
				return choose(AboutMap, n.fields, "column %q is mapped to %q, which is no field of %s%s", short(column), short(field), n.config.Dataset, n.nearest(field))
			}
		}
	}
	for _, column := range slices.Sorted(maps.Keys(n.config.Map)) {
		if header != nil && !slices.ContainsFunc(header, func(h string) bool { return h == column || fold(h) == fold(column) }) {
			return refuse(AboutMap, "--map names column %q, which the header does not have", short(column))
		}
	}
	return nil
}

// judgedBy finds the columns by which a row is judged: that of the selector of the dataset, if it has one, and that of the day.
func (c Config) judgedBy(header []string, columns []Column) (code, day int, err error) {
	code, day = noColumn, noColumn
	for i, col := range columns {
		switch {
		case col.Field != "" && col.Field == c.selector:
			code = i
		case c.DayColumn == "" && col.Field != "" && col.Field == FieldDay:
			day = i
		}
		if c.DayColumn != "" && fold(header[i]) == fold(c.DayColumn) {
			day = i
		}
	}
	switch {
	case c.selector != "" && code < 0:
		return 0, 0, choose(AboutCode, []string{c.selector}, "no column holds %s, by which rows are judged", c.selector)
	case c.DayColumn != "" && day < 0:
		return 0, 0, refuse(AboutDayColumn, "--day-column %s: the header does not have it", short(c.DayColumn))
	case c.Day != "": // the day of the row is not looked at
		return code, noColumn, nil
	case day < 0:
		return 0, 0, refuse(AboutDayColumn, "no column holds %s; give --day-column COLUMN or --date DAY", FieldDay)
	}
	return code, day, nil
}

// selectorField gives the field of a dataset whose values select what a rule says: the one that is called as the selector that the register
// declares. A dataset without a selector has none.
func selectorField(reg engine.Register, dataset string) (string, error) {
	d, ok := reg.Dataset(dataset)
	if !ok {
		var ids []string
		for _, d := range reg.Datasets() {
			ids = append(ids, d.ID)
		}
		return "", choose(AboutDataset, ids, "--dataset: the register has no such dataset; it has %s", strings.Join(ids, ", "))
	}
	if !slices.Contains(d.Selectors, engine.MemberCode) {
		return "", nil
	}
	for _, f := range reg.Fields() {
		if name := strings.TrimPrefix(f.ID, dataset+"/"); f.Dataset == dataset && fold(name) == fold(engine.MemberCode) {
			return name, nil
		}
	}
	return "", refuse(AboutDataset, "dataset %s has selector %s, and no field that is called so", dataset, engine.MemberCode)
}
