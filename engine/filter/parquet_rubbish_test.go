package filter

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	"doelbinding/engine/filter/table"
)

// A row that cannot be judged is rejected by its number; a file without rows has none.
func TestParquetRowsThatCannotBeRead(t *testing.T) {
	c := parquetConfig(t)
	columns := []parquetColumn{{"incidentcode", parquet.Optional(parquet.String())}, {"datum", parquet.Optional(parquet.Date())}, {"wijk", parquet.Optional(parquet.String())}}
	body := parquetOf(t, columns, 10,
		[]any{"A20", int32(17630), "w"}, []any{"A20", nil, "w"}, []any{nil, int32(17630), "w"}, []any{"A20", int32(17630), "\xff"}, []any{"A20", int32(17630), strings.Repeat("w", 1<<20)},
		[]any{nil, nil, nil}, []any{"Z99", int32(17630), "w"}, []any{"A20", int32(1 << 30), "w"}, []any{"Totaal", nil, "w"})
	out, rejects, report, err := run(t, c, body)
	want := []Reject{{2, badDay}, {3, badCode}, {4, table.BadUTF8}, {5, badSize}, {8, badDay}, {9, badSummary}}
	if err != nil || !slices.Equal(rejects, want) || report.Rows != (Rows{In: 8, Out: 1, Dropped: 1, Rejected: 6, Blank: 1}) {
		t.Error(err, rejects, report)
	}
	if _, rows := parquetRows(t, out); len(rows) != 1 {
		t.Error(rows)
	}
	out, _, report, err = run(t, c, parquetOf(t, columns, 10))
	if err != nil || report.Rows != (Rows{}) {
		t.Fatal(err, report)
	}
	if f, rows := parquetRows(t, out); len(rows) > 0 || len(f.Root().Columns()) != 3 {
		t.Error(f, rows)
	}
	c.MaxRows = 8
	if _, _, _, err := run(t, c, body); err == nil || !strings.Contains(err.Error(), "more than 8 rows") {
		t.Error(err)
	}
	c.MaxRows, c.MaxBytes = 0, 1000
	if _, _, _, err := run(t, c, body); err == nil || !strings.Contains(err.Error(), "too large, unpacked") {
		t.Error(err)
	}
}

// What is no Parquet file, or only half of one, is refused as such.
func TestRubbishIsNoParquet(t *testing.T) {
	c := parquetConfig(t)
	body := sampleParquet(t, sampleText(t, c, 900))
	r := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, 4000)
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}
	rubbish := map[string]string{
		"nothing": "", "three bytes": "PAR", "magic only": "PAR1", "both magics": "PAR1PAR1", "a huge footer": "PAR1\xff\xff\xff\x7fPAR1", "no footer": "PAR1\x00\x00\x00\x00PAR1",
		"noise": string(noise), "noise between magics": "PAR1" + string(noise) + "\x40\x00\x00\x00PAR1", "text": "incidentcode,datum\nA20,2018-04-09\n", "encrypted": "PARE" + body[4:],
	}
	for _, n := range []int{1, 8, 100, len(body) / 2, len(body) / 3} {
		rubbish["cut off"+strings.Repeat("'", len(rubbish))] = body[:len(body)-n]
		rubbish["without its beginning"+strings.Repeat("'", len(rubbish))] = body[n:]
	}
	rubbish["of which the pages are gone"] = "PAR1" + strings.Repeat("\x00", len(body)/2) + body[len(body)/2+4:]
	for name, data := range rubbish {
		var wrong *table.UsageError
		if _, _, report, err := run(t, c, data); !errors.As(err, &wrong) || wrong.About != table.AboutFormat || report != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	c.Format = "csv"
	if _, _, _, err := run(t, c, body); err == nil || !strings.Contains(err.Error(), "is a Parquet file") {
		t.Error(err)
	}
}

// However broken a Parquet file is, it is refused as such, or all its rows are accounted for.
func FuzzParquet(f *testing.F) {
	c := parquetConfig(f)
	c.DropUnknown, c.MaxBytes = true, 1<<20
	columns := []parquetColumn{{"incidentcode", parquet.Encoded(parquet.String(), &parquet.RLEDictionary)}, {"datum", parquet.Date()}, {"wijk", parquet.Optional(parquet.Compressed(parquet.String(), &parquet.Snappy))}}
	body := parquetOf(f, columns, 2, []any{"A20", int32(17630), "w"}, []any{"A22", int32(17630), nil}, []any{"A20", int32(17631), "w"})
	f.Add([]byte(body))
	f.Add([]byte(body[:len(body)/2]))
	f.Add([]byte("PAR1PAR1"))
	f.Fuzz(func(t *testing.T, data []byte) { refusedOrAccounted(t, c, data) })
}
