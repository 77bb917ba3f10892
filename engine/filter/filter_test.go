package filter

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

func sampleText(tb testing.TB, c Config, rows int) string {
	tb.Helper()
	var b strings.Builder
	if err := Sample(c.Register, schema.Dataset, &b, schema.CSV, rows, 1, false); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

// perCell is what the filter must equal: one decision for every cell.
func perCell(tb testing.TB, c Config, data string) string {
	tb.Helper()
	rows, err := csv.NewReader(strings.NewReader(data)).ReadAll()
	if err != nil {
		tb.Fatal(err)
	}
	kept := make([][]string, len(rows))
	kept[0] = rows[0]
	var all sync.WaitGroup
	for part := range c.Workers {
		all.Go(func() {
			for n := 1 + part; n < len(rows); n += c.Workers {
				if _, listed := c.Register.Code(rows[n][0]); listed {
					kept[n] = decided(tb, c, rows[0], rows[n])
				}
			}
		})
	}
	all.Wait()
	var out strings.Builder
	w := csv.NewWriter(&out)
	for _, row := range kept {
		if row == nil {
			continue
		}
		if err := w.Write(row); err != nil {
			tb.Fatal(err)
		}
	}
	w.Flush()
	return out.String()
}

func decided(tb testing.TB, c Config, header, row []string) []string {
	kept := make([]string, len(row))
	for i, v := range row {
		q := c.Question
		q.Field, q.Selector, q.Day = schema.Dataset+"/"+header[i], row[0], engine.Day(row[2])
		d, err := c.Engine.Decide(context.Background(), c.Register, q)
		if err != nil {
			tb.Error(err)
		}
		if d.Permitted() {
			kept[i] = v
		}
	}
	return kept
}

// run filters a text and gives what came out, what was rejected, and the report.
func run(tb testing.TB, c Config, data string) (string, []Reject, *Report, error) {
	tb.Helper()
	var out strings.Builder
	var rejects []Reject
	r, err := Run(context.Background(), c, strings.NewReader(data), &out, func(r Reject) error { rejects = append(rejects, r); return nil })
	return out.String(), rejects, r, err
}

func TestTwoThousandRowsEqualOneDecisionPerCell(t *testing.T) {
	c := benchConfig(t)
	data := sampleText(t, c, 2000)
	got, rejects, report, err := run(t, c, data)
	if err != nil || len(rejects) > 0 {
		t.Fatal(err, rejects)
	}
	if want := perCell(t, c, data); got != want {
		t.Error("the output is not that of one decision per cell")
	}
	if report.Rows != (Rows{In: 2000, Out: 1987, Dropped: 13}) || len(report.Dropped) != len(outside) {
		t.Errorf("rows %+v, dropped %v", report.Rows, report.Dropped)
	}
	withheld := map[string]int64{}
	for _, w := range report.Withheld {
		withheld[w.Field] += w.Values
		if len(w.Clauses) == 0 || w.Reason == "" {
			t.Errorf("withheld without a clause: %+v", w)
		}
	}
	for _, f := range report.Fields {
		if f.Withheld != withheld[f.Field] {
			t.Errorf("%s: %d withheld, %d with a reason", f.Field, f.Withheld, withheld[f.Field])
		}
	}
	destroy := slices.IndexFunc(report.Obligations, func(o Obligation) bool { return o.Kind == "vernietigen" })
	if destroy < 0 || report.Obligations[destroy].First != "2020-03-01" || report.Obligations[destroy].Last != "2021-02-28" {
		t.Errorf("obligations %+v", report.Obligations)
	}
}

func TestJSONLines(t *testing.T) {
	c := benchConfig(t)
	c.Format, c.Map = schema.NDJSON, map[string]string{"code": "incidentcode"}
	const data = `{"code":"A20","datum":"2018-04-09","huisnummer": 12 , "wijk":"\u00e9n \"x\""}` + "\n" +
		`{"huisnummer":"12a","code":"A22","datum":"2018-04-09","wijk":null}` + "\r\n" +
		"\n" +
		`{"code":"Z99","datum":"2018-04-09"}` + "\n" +
		`{"code":"A20","datum":"2018-04-09","wijk":["a"]}` + "\n" +
		`{"code":"A20","datum":"2018-04-09","wijk":"a","wijk":"b"}` + "\n" +
		`{"code":"A20","incidentcode":"A20","datum":"2018-04-09"}` + "\n" +
		`{"code":20,"datum":"2018-04-09"}` + "\n" +
		`{"datum":"2018-04-09"}` + "\n" +
		`{"code":"A20"}` + "\n" +
		`{"code":"A20","datum":"2018-04-09","straat":"x"}` + "\n" +
		`{"code":"A20","datum":"2018-04-09"} x` + "\n" +
		"{\"code\":\"A20\",\"datum\":\"2018-04-09\",\"wijk\":\"\xff\"}\n" +
		`[1]`
	got, rejects, report, err := run(t, c, data)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"code":"A20","datum":"2018-04-09","huisnummer":12,"wijk":"\u00e9n \"x\""}` + "\n" + `{"huisnummer":null,"code":"A22","datum":"2018-04-09","wijk":null}` + "\r\n"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	wantRejects := []Reject{{5, table.BadValue}, {6, table.BadJSON}, {7, table.BadJSON}, {8, badCode}, {9, badCode}, {10, badDay}, {11, badField}, {12, table.BadJSON}, {13, table.BadUTF8}, {14, table.BadJSON}}
	if fmt.Sprint(rejects) != fmt.Sprint(wantRejects) {
		t.Errorf("got  %v\nwant %v", rejects, wantRejects)
	}
	if report.Rows != (Rows{In: 13, Out: 2, Dropped: 1, Rejected: 10, Blank: 1}) {
		t.Errorf("%+v", report.Rows)
	}
}

// The same rows give the same values in both formats.
func TestFormatsAgree(t *testing.T) {
	c := benchConfig(t)
	out, _, _, err := run(t, c, sampleText(t, c, 3000))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var lines bytes.Buffer
	if err := Sample(c.Register, schema.Dataset, &lines, schema.NDJSON, 3000, 1, false); err != nil {
		t.Fatal(err)
	}
	c.Format = schema.NDJSON
	out, _, _, err = run(t, c, lines.String())
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(strings.NewReader(out))
	for _, row := range rows[1:] {
		var object map[string]*string
		if err := d.Decode(&object); err != nil {
			t.Fatal(err)
		}
		for i, v := range row {
			says := ""
			if p := object[rows[0][i]]; p != nil {
				says = *p
			}
			if says != v {
				t.Fatalf("%s is %q and %q", rows[0][i], v, says)
			}
		}
	}
}

func TestPackedIsUnpackedAndPacked(t *testing.T) {
	c := benchConfig(t)
	data := sampleText(t, c, 500)
	want, _, _, err := run(t, c, data)
	if err != nil {
		t.Fatal(err)
	}
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	_, _ = io.WriteString(z, data)
	_ = z.Close()
	c.Gzip = true
	got, _, report, err := run(t, c, zipped.String())
	if err != nil {
		t.Fatal(err)
	}
	plain, err := gzip.NewReader(strings.NewReader(got))
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(plain)
	if err != nil || string(text) != want {
		t.Error("packed output differs", err)
	}
	if report.Input.Bytes != int64(zipped.Len()) || report.Output.Bytes != int64(len(got)) {
		t.Errorf("measured %+v %+v", report.Input, report.Output)
	}
	if _, _, _, err := run(t, c, zipped.String()[:zipped.Len()/2]); err == nil {
		t.Error("half a packed dataset is taken for a whole one")
	}
}

func TestWhatCannotBeFilteredIsRefused(t *testing.T) {
	for name, try := range map[string]struct {
		data string
		c    func(*Config)
	}{
		"nothing":              {"", func(*Config) {}},
		"an empty header":      {"\n", func(*Config) {}},
		"broken header":        {"inc\"identcode,datum\n", func(*Config) {}},
		"unknown column":       {"incidentcode,datum,straat\n", func(*Config) {}},
		"the same field twice": {"incidentcode,datum,wijk,wijk\n", func(*Config) {}},
		"no code":              {"datum,wijk\n", func(*Config) {}},
		"no day":               {"incidentcode,wijk\n", func(*Config) {}},
		"a map of no column":   {"incidentcode,datum\n", func(c *Config) { c.Map = map[string]string{"straat": "wijk"} }},
		"a map to no field":    {"incidentcode,datum,straat\n", func(c *Config) { c.Map = map[string]string{"straat": "straat"} }},
		"an unknown party":     {"incidentcode,datum\n", func(c *Config) { c.Question.Party = "gemeente-nergens" }},
		"an unknown purpose":   {"incidentcode,datum\n", func(c *Config) { c.Question.Purpose = "zomaar" }},
	} {
		t.Run(name, func(t *testing.T) {
			c := benchConfig(t)
			try.c(&c)
			out, _, _, err := run(t, c, try.data)
			var wrong *table.UsageError
			if !errors.As(err, &wrong) || out != "" {
				t.Errorf("%v, wrote %q", err, out)
			}
			if err != nil && (strings.Contains(err.Error(), "nergens") || strings.Contains(err.Error(), "zomaar")) {
				t.Errorf("the error repeats the value: %v", err)
			}
		})
	}
}

// A writer that fails in the middle stops the run; a source that fails as well. Nothing is said to be done.
func TestFaultsAreErrors(t *testing.T) {
	c := benchConfig(t)
	data := sampleText(t, c, 20000)
	full := errors.New("full")
	if _, err := Run(context.Background(), c, strings.NewReader(data), &failing{after: 300_000, err: full}, func(Reject) error { return nil }); !errors.Is(err, full) {
		t.Errorf("a full disk: %v", err)
	}
	torn := errors.New("torn")
	if _, err := Run(context.Background(), c, io.MultiReader(strings.NewReader(data[:500_000]), &failing{err: torn}), io.Discard, func(Reject) error { return nil }); !errors.Is(err, torn) {
		t.Errorf("a source that fails: %v", err)
	}
	if _, err := Run(context.Background(), c, strings.NewReader(data+"x\n"), io.Discard, func(Reject) error { return full }); !errors.Is(err, full) {
		t.Errorf("rejects that cannot be written: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Run(ctx, c, strings.NewReader(data), io.Discard, func(Reject) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("a run that is stopped: %v", err)
	}
}

// failing takes so many bytes and then fails, to read and to write.
type failing struct {
	after int
	err   error
}

func (f *failing) Write(p []byte) (int, error) {
	if f.after -= len(p); f.after < 0 {
		return 0, f.err
	}
	return len(p), nil
}

func (f *failing) Read([]byte) (int, error) { return 0, f.err }

func TestSampleIsTheSameForASeed(t *testing.T) {
	c := benchConfig(t)
	a, b := sampleText(t, c, 400), sampleText(t, c, 400)
	if a != b {
		t.Error("two samples of one seed differ")
	}
	for _, code := range c.Register.Codes() {
		if !strings.Contains(a, "\n"+code.ID+",") {
			t.Errorf("no row with %s", code.ID)
		}
	}
	for _, code := range outside {
		if !strings.Contains(a, "\n"+code+",") {
			t.Errorf("no row with %s", code)
		}
	}
}
