package filter

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/deprecated"

	"doelbinding/engine"
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
	"doelbinding/engine/wire"
)

// parquetColumn is a column of a Parquet file that a test makes.
type parquetColumn struct {
	name string
	node parquet.Node
}

// parquetOf makes a Parquet file of rows, of which nil is null, with some rows in each row group.
func parquetOf(tb testing.TB, columns []parquetColumn, group int64, rows ...[]any) string {
	tb.Helper()
	fields := parquet.Group{}
	for _, c := range columns {
		fields[c.name] = c.node
	}
	s := parquet.NewSchema("rijen", fields)
	var out bytes.Buffer
	w := parquet.NewWriter(&out, s, parquet.MaxRowsPerRowGroup(group), parquet.KeyValueMetadata("pandas", "geheim"))
	for _, values := range rows {
		row := make(parquet.Row, len(columns))
		for i, c := range columns {
			leaf, _ := s.Lookup(c.name)
			level := 0
			if leaf.Node.Optional() && values[i] != nil {
				level = 1
			}
			v, ok := values[i].(parquet.Value)
			if !ok {
				v = parquet.ValueOf(values[i])
			}
			row[leaf.ColumnIndex] = v.Level(0, level, leaf.ColumnIndex)
		}
		if _, err := w.WriteRows([]parquet.Row{row}); err != nil {
			tb.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		tb.Fatal(err)
	}
	return out.String()
}

// parquetRows reads a Parquet file by the columns' names.
func parquetRows(tb testing.TB, data string) (*parquet.File, []map[string]parquet.Value) {
	tb.Helper()
	f, err := parquet.OpenFile(strings.NewReader(data), int64(len(data)))
	if err != nil {
		tb.Fatal(err)
	}
	var out []map[string]parquet.Value
	for _, g := range f.RowGroups() {
		r := g.Rows()
		defer r.Close()
		for buffer := make([]parquet.Row, 1); ; {
			n, err := r.ReadRows(buffer)
			for _, row := range buffer[:n] {
				values := map[string]parquet.Value{}
				for _, v := range row {
					values[f.Schema().Columns()[v.Column()][0]] = v.Clone()
				}
				out = append(out, values)
			}
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				tb.Fatal(err)
			}
		}
	}
	return f, out
}

func parquetConfig(tb testing.TB) Config {
	c := benchConfig(tb)
	c.Format, c.Zone = schema.PARQUET, wire.Amsterdam()
	return c
}

func daysSince1970(tb testing.TB, day string) int32 {
	tb.Helper()
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		tb.Fatal(err)
	}
	return int32(t.Unix() / 86400)
}

// sampleParquet gives the rows of a sample as a Parquet file of several row groups: the day as DATE, the house number as a number, other texts as such.
func sampleParquet(tb testing.TB, text string) string {
	tb.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		tb.Fatal(err)
	}
	var columns []parquetColumn
	for _, name := range rows[0] {
		node := parquet.Optional(parquet.Compressed(parquet.Encoded(parquet.String(), &parquet.RLEDictionary), &parquet.Snappy))
		switch name {
		case "datum":
			node = parquet.Date()
		case "huisnummer":
			node = parquet.Optional(parquet.Int(32))
		}
		columns = append(columns, parquetColumn{name, node})
	}
	var typed [][]any
	for _, row := range rows[1:] {
		values := make([]any, len(row))
		for i, v := range row {
			switch name := rows[0][i]; {
			case v == "":
			case name == "datum":
				values[i] = daysSince1970(tb, v)
			case name == "huisnummer":
				n, err := strconv.Atoi(v)
				if err != nil {
					tb.Fatal(err)
				}
				values[i] = int32(n)
			default:
				values[i] = v
			}
		}
		typed = append(typed, values)
	}
	return parquetOf(tb, columns, 700, typed...)
}

// The rows of a CSV file and the same as Parquet, over several row groups, come to the same decisions and the same cells.
func TestParquetGivesWhatCSVGives(t *testing.T) {
	c := benchConfig(t)
	text := sampleText(t, c, 2000)
	want, _, wantReport, err := run(t, c, text)
	if err != nil {
		t.Fatal(err)
	}
	c = parquetConfig(t)
	body := sampleParquet(t, text)
	if f, _ := parquetRows(t, body); len(f.RowGroups()) != 3 {
		t.Fatalf("%d row groups: several are to be tried", len(f.RowGroups()))
	}
	var told Progress
	c.Progress = func(p Progress) { told = p }
	got, rejects, report, err := run(t, c, body)
	if err != nil || len(rejects) > 0 {
		t.Fatal(err, rejects)
	}
	if told.Rows != 2000 || told.Bytes != int64(len(body)) {
		t.Errorf("progress says %+v at the end", told)
	}
	if report.Rows != wantReport.Rows || !reflect.DeepEqual(report.Fields, wantReport.Fields) || !reflect.DeepEqual(report.Withheld, wantReport.Withheld) ||
		!reflect.DeepEqual(report.Dropped, wantReport.Dropped) || !reflect.DeepEqual(report.Obligations, wantReport.Obligations) {
		t.Errorf("%+v\nwant\n%+v", report, wantReport)
	}
	if report.Input.Bytes != int64(len(body)) || report.Output.Bytes != int64(len(got)) {
		t.Errorf("%+v %+v", report.Input, report.Output)
	}
	rows, err := csv.NewReader(strings.NewReader(want)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	f, values := parquetRows(t, got)
	if len(values) != len(rows)-1 {
		t.Fatalf("%d rows, want %d", len(values), len(rows)-1)
	}
	for i, row := range rows[1:] {
		for k, name := range rows[0] {
			says := ""
			switch v := values[i][name]; {
			case v.IsNull():
			case name == "datum":
				says = time.Unix(86400*int64(v.Int32()), 0).UTC().Format(time.DateOnly)
			case name == "huisnummer":
				says = strconv.Itoa(int(v.Int32()))
			default:
				says = string(v.ByteArray())
			}
			if says != row[k] {
				t.Fatalf("row %d, %s: %q, want %q", i+1, name, says, row[k])
			}
		}
	}
	if _, has := f.Lookup("pandas"); has {
		t.Error("metadata of the file that is read went along")
	}
	piped, _, err := runReader(c, io.MultiReader(strings.NewReader(body)))
	if err != nil || piped != got {
		t.Error("a pipe gives something else", err)
	}
}

func runReader(c Config, in io.Reader) (string, *Report, error) {
	var out strings.Builder
	r, err := Run(context.Background(), c, in, &out, func(Reject) error { return nil })
	return out.String(), r, err
}

// A value that stays is what it was, of the type that it was; one that does not is null, so that every column becomes optional.
func TestParquetColumnsKeepTheirTypes(t *testing.T) {
	c := parquetConfig(t)
	fixed := parquet.FixedLenByteArrayValue
	for name, of := range map[string]struct {
		node  parquet.Node
		value any
	}{
		"text":          {parquet.String(), "12a"},
		"quoted text":   {parquet.String(), `"12" a`},
		"enum":          {parquet.Enum(), "twaalf"},
		"json":          {parquet.JSON(), `{"n":12}`},
		"bytes":         {parquet.Leaf(parquet.ByteArrayType), []byte{0xff, 0}},
		"boolean":       {parquet.Leaf(parquet.BooleanType), false},
		"byte":          {parquet.Int(8), int32(-12)},
		"number":        {parquet.Int(64), int64(1) << 60},
		"unsigned":      {parquet.Uint(32), int32(-1)},
		"plain number":  {parquet.Leaf(parquet.Int32Type), int32(12)},
		"float":         {parquet.Leaf(parquet.FloatType), float32(1.5)},
		"double":        {parquet.Leaf(parquet.DoubleType), 0.1},
		"decimal 32":    {parquet.Decimal(2, 9, parquet.Int32Type), int32(-1205)},
		"decimal 64":    {parquet.Decimal(2, 18, parquet.Int64Type), int64(1205)},
		"decimal bytes": {parquet.Decimal(3, 30, parquet.FixedLenByteArrayType(13)), fixed(bytes.Repeat([]byte{0xfe}, 13))},
		"uuid":          {parquet.UUID(), fixed(bytes.Repeat([]byte{0xab}, 16))},
		"date":          {parquet.Date(), int32(17630)},
		"moment":        {parquet.Timestamp(parquet.Microsecond), int64(1523232000000001)},
		"local moment":  {parquet.TimestampAdjusted(parquet.Nanosecond, false), int64(1523232000000000001)},
		"time":          {parquet.Time(parquet.Millisecond), int32(3600000)},
		"old moment":    {parquet.Leaf(parquet.Int96Type), deprecated.Int96{1, 2, 2458218}},
		"packed":        {parquet.Compressed(parquet.String(), &parquet.Zstd), "12a"},
		"dictionary":    {parquet.Encoded(parquet.Int(32), &parquet.RLEDictionary), int32(12)},
		"delta":         {parquet.Encoded(parquet.Int(64), &parquet.DeltaBinaryPacked), int64(12)},
		"lengths first": {parquet.Encoded(parquet.String(), &parquet.DeltaLengthByteArray), "12a"},
		"numbered":      {parquet.FieldID(parquet.String(), 7), "12a"},
	} {
		for kind, node := range map[string]parquet.Node{"required": of.node, "optional": parquet.Optional(of.node)} {
			t.Run(name+", "+kind, func(t *testing.T) {
				columns := []parquetColumn{{"incidentcode", parquet.String()}, {"datum", parquet.Date()}, {"huisnummer", node}}
				body := parquetOf(t, columns, 10, []any{"A20", daysSince1970(t, "2018-04-09"), of.value}, []any{"A22", daysSince1970(t, "2018-04-09"), of.value})
				out, rejects, report, err := run(t, c, body)
				if err != nil || len(rejects) > 0 {
					t.Fatal(err, rejects)
				}
				before, had := parquetRows(t, body)
				after, has := parquetRows(t, out)
				if len(has) != 2 || !parquet.Equal(has[0]["huisnummer"], had[0]["huisnummer"]) || !has[1]["huisnummer"].IsNull() {
					t.Errorf("%v\nof\n%v\n%+v", has, had, report)
				}
				a, b := before.Root().Column("huisnummer"), after.Root().Column("huisnummer")
				if !b.Optional() || a.Type().String() != b.Type().String() || a.ID() != b.ID() || a.Compression().String() != b.Compression().String() || a.Encoding().String() != b.Encoding().String() {
					t.Errorf("%v (%v, %v, %d), want %v (%v, %v, %d)", b, b.Compression(), b.Encoding(), b.ID(), a, a.Compression(), a.Encoding(), a.ID())
				}
			})
		}
	}
}

// What is withheld is in no part of what is written: no page, no dictionary, no bound of a page.
func TestParquetHoldsNothingThatIsWithheld(t *testing.T) {
	c := parquetConfig(t)
	for name, node := range map[string]parquet.Node{"plain": parquet.String(), "dictionary": parquet.Encoded(parquet.String(), &parquet.RLEDictionary)} {
		body := parquetOf(t, []parquetColumn{{"incidentcode", parquet.String()}, {"datum", parquet.Date()}, {"huisnummer", node}}, 10,
			[]any{"A20", int32(17630), "mag-mee"}, []any{"A22", int32(17630), "achtergehouden"})
		if !strings.Contains(body, "achtergehouden") {
			t.Fatal("the test looks for what cannot be found")
		}
		out, _, _, err := run(t, c, body)
		if err != nil || !strings.Contains(out, "mag-mee") || strings.Contains(out, "achtergehouden") || strings.Contains(out, "geheim") {
			t.Errorf("%s: %v %q", name, err, out)
		}
	}
}

// A day is what its type says, in the zone of the filter, or else found in the column as in CSV.
func TestParquetDays(t *testing.T) {
	c := parquetConfig(t)
	summer := time.Date(2018, 4, 8, 22, 30, 0, 0, time.UTC)
	for name, of := range map[string]struct {
		node       parquet.Node
		value      any
		form, says string
	}{
		"date":         {parquet.Date(), daysSince1970(t, "2018-04-09"), "jjjj-mm-dd", "2018-04-09"},
		"moment":       {parquet.Timestamp(parquet.Millisecond), summer.UnixMilli(), "jjjj-mm-dd", "2018-04-09"},
		"micro":        {parquet.Timestamp(parquet.Microsecond), summer.UnixMicro() + 1, "jjjj-mm-dd", "2018-04-09"},
		"local moment": {parquet.TimestampAdjusted(parquet.Nanosecond, false), summer.UnixNano(), "jjjj-mm-dd", "2018-04-08"},
		"text":         {parquet.String(), "13-4-2018", "dd-mm-jjjj", "2018-04-13"},
		"number":       {parquet.Int(32), int32(20180409), "jjjjmmdd", "2018-04-09"},
	} {
		t.Run(name, func(t *testing.T) {
			body := parquetOf(t, []parquetColumn{{"incidentcode", parquet.String()}, {"datum", of.node}}, 10, []any{"A20", of.value})
			p, err := Look(context.Background(), c, strings.NewReader(body))
			if err != nil || p.DayForm != of.form || !slices.Equal(p.Days, []string{of.says}) || p.Format != schema.PARQUET {
				t.Fatal(p, err)
			}
			if _, rejects, report, err := run(t, c, body); err != nil || len(rejects) > 0 || report.Rows.Out != 1 {
				t.Error(err, rejects, report)
			}
		})
	}
	old := parquetOf(t, []parquetColumn{{"incidentcode", parquet.String()}, {"datum", parquet.Leaf(parquet.Int96Type)}}, 10, []any{"A20", deprecated.Int96{0, 0, 2458218}})
	if _, _, _, err := run(t, c, old); err == nil || !strings.Contains(err.Error(), `column "datum" is of the old type INT96`) {
		t.Error(err)
	}
	c.Day = engine.Day("2018-04-09")
	if _, rejects, _, err := run(t, c, old); err != nil || len(rejects) > 0 {
		t.Error(err, rejects)
	}
}

func refusesColumn(t *testing.T, c Config, body string, column int, says string) {
	t.Helper()
	var wrong *table.UsageError
	if _, _, _, err := run(t, c, body); !errors.As(err, &wrong) || wrong.About != table.AboutColumns || !slices.Equal(wrong.Columns, []int{column}) || !strings.Contains(wrong.Reason, says) {
		t.Error(err)
	}
}

// A column that is packed by LZ4 is not read: of some pages the library makes zeros, and where one is damaged it asks for more and more memory. Neither
// is one of which it cannot be said beforehand how much memory it takes.
func TestParquetRefusesWhatItCannotBound(t *testing.T) {
	for says, node := range map[string]parquet.Node{
		"packed by LZ4_RAW":           parquet.Compressed(parquet.String(), &parquet.Lz4Raw),
		"packed by BROTLI":            parquet.Compressed(parquet.String(), &parquet.Brotli),
		"written by DELTA_BYTE_ARRAY": parquet.Encoded(parquet.String(), &parquet.DeltaByteArray),
	} {
		c := parquetConfig(t)
		columns := []parquetColumn{{"incidentcode", parquet.String()}, {"datum", parquet.Date()}, {"huisnummer", node}}
		body := parquetOf(t, columns, 1, []any{"A20", int32(17630), "12"})
		refusesColumn(t, c, body, 2, `column "huisnummer" is `+says)
		c.Map = map[string]string{"huisnummer": ""}
		if _, rejects, report, err := run(t, c, body); err != nil || len(rejects) > 0 || report.Rows.Out != 1 {
			t.Error(says, err, rejects, report)
		}
	}
}

// A column of lists or groups cannot go along, and is named; left out it is no hindrance.
func TestParquetRefusesWhatIsNested(t *testing.T) {
	type nested struct {
		Code   string             `parquet:"incidentcode"`
		Day    int32              `parquet:"datum,date"`
		Number []string           `parquet:"huisnummer"`
		Area   struct{ A, B int } `parquet:"wijk"`
		Last   string             `parquet:"postcode"`
	}
	var out bytes.Buffer
	w := parquet.NewGenericWriter[nested](&out)
	if _, err := w.Write([]nested{{Code: "A20", Day: 17630, Number: []string{"een", "twee"}, Last: "x"}, {Code: "A20", Day: 17630, Last: "y"}}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	c := parquetConfig(t)
	refusesColumn(t, c, out.String(), 3, `column "huisnummer" holds a list`)
	c.Map = map[string]string{"huisnummer": "", "wijk": ""}
	got, rejects, report, err := run(t, c, out.String())
	if err != nil || len(rejects) > 0 || report.Rows.Out != 2 {
		t.Fatal(err, rejects, report)
	}
	f, rows := parquetRows(t, got)
	var names []string
	for _, column := range f.Root().Columns() {
		names = append(names, column.Name())
	}
	if !slices.Equal(names, []string{"incidentcode", "datum", "postcode"}) || len(rows) != 2 || rows[1]["incidentcode"].String() != "A20" {
		t.Error(names, rows)
	}
	if p, err := Look(context.Background(), c, strings.NewReader(out.String())); err != nil || len(p.Rows) != 2 || p.Rows[0][4] != "x" {
		t.Error(p, err)
	}
}
