package query_test

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/filter"
	"doelbinding/engine/filter/query"
	"doelbinding/engine/wire"
)

var dagmonitor = []string{"incidentcode", "omschrijving", "datum", "wijk", "postcode", "huisnummer", "modus-operandi", street}

// street is a column whose name would end a query that did not quote it.
const street = "straat\"`'; DROP TABLE x; --"

// setup gives a question of the mayor, who may have most, and of whom some answers differ by code and by day.
func setup(t *testing.T) filter.Config {
	t.Helper()
	s := enginetest.Load(t)
	q := enginetest.Headline()
	q.Role, q.Supplier = "burgemeester", ""
	return filter.Config{
		Engine: s.Engine, Register: s.Register.Snapshot(), Question: q, Format: filter.NDJSON, Map: map[string]string{street: "locatiegegevens"},
		Zone: wire.Amsterdam(), Workers: runtime.GOMAXPROCS(0),
	}
}

// sample gives made-up rows, and with them every odd code on every odd day: what nobody would write, what a hurried hand does, and the days on which
// answers turn.
func sample(t *testing.T, c filter.Config, n int) (rows [][]*string) {
	t.Helper()
	var b strings.Builder
	if err := filter.Sample(c.Register, filter.Dataset, &b, filter.NDJSON, n, 3, false); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(b.String()) {
		var record map[string]string
		if err := json.Unmarshal([]byte(line), &record); err != nil {
			t.Fatal(err)
		}
		record[street] = record["locatiegegevens"]
		row := make([]*string, len(dagmonitor))
		for i, name := range dagmonitor {
			row[i] = new(record[name])
		}
		rows = append(rows, row)
	}
	codes := []*string{nil}
	for _, c := range []string{
		"A20", "A22", "A30", "a20", " A20", "A20 ", "\u00a0A20\u00a0", "\tA20", "A20\r\n", "A 20", "\u2003A20", "\ufeffA20", "\u00c120", "\uff2120", "A20\u00ad", "Z99", "A2",
		"A2O", "", " ", "null", "A20'", "A20\\", "A20,A22", "E391", "e391", "-",
	} {
		codes = append(codes, new(c))
	}
	days := []*string{nil}
	for _, d := range []string{
		"0001-01-01", "1899-12-30", "2007-12-31", "2008-01-01", "2013-05-06", "2017-02-28", "2017-03-01", "2018-02-28", "2018-05-24", "2018-05-25", "2018-12-31",
		"2019-01-01", "2020-02-29", "2020-03-01", "2026-11-21", "2026-11-22", "2099-12-31", "2100-01-01", "9999-12-31",
	} {
		days = append(days, new(d))
	}
	for i, code := range codes {
		for _, day := range days {
			row := slices.Clone(rows[i])
			row[0], row[2] = code, day
			if i%3 == 0 { // values that are missing, and that look like something else
				row[3], row[4], row[5] = nil, new(""), new(`'"; -- \`)
			}
			rows = append(rows, row)
		}
	}
	return rows
}

// normal gives rows of JSON in one form and in order.
func normal(t *testing.T, rows []string) []string {
	t.Helper()
	out := make([]string, len(rows))
	for i, r := range rows {
		var v map[string]any
		if err := json.Unmarshal([]byte(r), &v); err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		out[i] = string(b)
	}
	slices.Sort(out)
	return out
}

// filtered gives what the filter makes of the rows of a table.
func filtered(t *testing.T, c filter.Config, rows []string) []string {
	t.Helper()
	var out strings.Builder
	_, err := filter.Run(context.Background(), c, strings.NewReader(strings.Join(rows, "\n")+"\n"), &out, func(filter.Reject) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	return normal(t, lines([]byte(out.String())))
}

// differ tells the first rows that two lists do not share.
func differ(got, want []string) string {
	count := map[string]int{}
	for _, r := range got {
		count[r]++
	}
	for _, r := range want {
		count[r]--
	}
	var s []string
	for _, r := range slices.Sorted(maps.Keys(count)) {
		if n := count[r]; n != 0 && len(s) < 4 {
			s = append(s, fmt.Sprintf("%+d %s", n, r))
		}
	}
	return strings.Join(s, "\n")
}

// decided gives the permission for a table.
func decided(t *testing.T, c filter.Config, header []string) *filter.Permission {
	t.Helper()
	p, err := filter.Decide(context.Background(), c, header)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func written(t *testing.T, p *filter.Permission, o query.Options) string {
	t.Helper()
	text, err := query.Write(p, o)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// statement is a query without the sign that ends it, as it stands within another.
func statement(text string) string { return "(" + strings.TrimSuffix(text, ";\n") + "\n)" }

// typed is the table of a dagmonitor whose codes compare without regard to capitals, where the query must not.
func typed(code, day string) shape {
	s := shape{name: `"Odd ""name""; --"`}
	for _, c := range dagmonitor {
		kind := "text"
		switch c {
		case "incidentcode":
			kind = code
		case "datum":
			kind = day
		}
		s.columns = append(s.columns, `"`+strings.ReplaceAll(c, `"`, `""`)+`" `+kind)
	}
	return s
}

// Each database gives of a table what the filter gives of its rows.
func TestAViewGivesWhatTheFilterGives(t *testing.T) {
	t.Run("postgresql", func(t *testing.T) {
		p := startPostgres(t)
		p.must(t, "psql", "-X", "-q", "-c", "CREATE COLLATION careless (provider = icu, locale = 'und-u-ks-level1', deterministic = false)")
		equal(t, "postgresql", p, `text COLLATE careless`, "timestamp without time zone", "timestamp with time zone")
	})
	t.Run("duckdb", func(t *testing.T) {
		equal(t, "duckdb", findDuckDB(t), `VARCHAR COLLATE NOCASE`, "TIMESTAMP", "TIMESTAMP WITH TIME ZONE")
	})
}

func equal(t *testing.T, dialect string, db database, careless, moments, zoned string) {
	c := setup(t)
	rows := sample(t, c, 2500)
	table := typed(careless, "date")
	records, err := db.run(t, table, rows, db.json(table.name))
	if err != nil || len(records) != len(rows) {
		t.Fatal(len(records), err)
	}
	same := func(t *testing.T, c filter.Config) (kept, nulls int) {
		t.Helper()
		text := written(t, decided(t, c, dagmonitor), query.Options{Dialect: dialect, Table: table.name})
		got, err := db.run(t, table, rows, db.json(statement(text)))
		if err != nil {
			t.Fatal(err, "\n", text)
		}
		if got, want := normal(t, got), filtered(t, c, records); !slices.Equal(got, want) {
			t.Errorf("%d rows, and %d of the filter\n%s\n%s", len(got), len(want), differ(got, want), text)
		}
		all := strings.Join(got, "")
		return strings.Count(all, ":") - strings.Count(all, ":null"), strings.Count(all, ":null")
	}

	t.Run("view", func(t *testing.T) { // as the verb makes it, with all its statements
		text := written(t, decided(t, c, dagmonitor), query.Options{Dialect: dialect, Table: table.name, View: "main.Levering"})
		made := append([]string{"CREATE SCHEMA IF NOT EXISTS main"}, strings.SplitAfter(strings.TrimSuffix(text, "\n"), ";\n")...)
		got, err := db.run(t, table, rows, append(made, db.json(`main."Levering"`))...)
		if err != nil {
			t.Fatal(err, "\n", text)
		}
		if got, want := normal(t, got), filtered(t, c, records); !slices.Equal(got, want) || len(got) < 2500 {
			t.Errorf("%d rows, and %d of the filter\n%s", len(got), len(want), differ(got, want))
		}
	})
	t.Run("the day of the row", func(t *testing.T) {
		if kept, nulls := same(t, c); kept < 9000 || nulls < 5000 {
			t.Error(kept, nulls)
		}
	})
	t.Run("as CSV", func(t *testing.T) {
		text := written(t, decided(t, c, dagmonitor), query.Options{Dialect: dialect, Table: table.name})
		got, err := db.run(t, table, rows, db.json(statement(text)))
		if err != nil {
			t.Fatal(err)
		}
		c := c
		c.Format = filter.CSV
		var out strings.Builder
		if _, err := filter.Run(context.Background(), c, strings.NewReader(asCSV(t, records, true)), &out, func(filter.Reject) error { return nil }); err != nil {
			t.Fatal(err)
		}
		_, body, _ := strings.Cut(out.String(), "\n")
		read, err := csv.NewReader(strings.NewReader(body)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		want, err := csv.NewReader(strings.NewReader(asCSV(t, got, false))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		slices.SortFunc(read, slices.Compare)
		slices.SortFunc(want, slices.Compare)
		if len(read) < 2500 || !slices.EqualFunc(read, want, slices.Equal) {
			t.Errorf("%d rows of the filter, %d of the query", len(read), len(want))
		}
	})
	t.Run("one day", func(t *testing.T) {
		c := c
		for _, day := range []engine.Day{"2018-04-09", "2021-06-01"} {
			c.Day = day
			same(t, c)
		}
	})
	t.Run("all facts", func(t *testing.T) {
		c := c
		c.Question.Facts = maps.Clone(c.Question.Facts)
		c.Question.Facts["niveau"] = engine.Text("postcode")
		same(t, c)
	})
	t.Run("random questions", func(t *testing.T) {
		r, some := rand.New(rand.NewPCG(7, 11)), 0
		snapshot := enginetest.Load(t).Register.Snapshot()
		for tried := 0; tried < 1000 && some < 3; tried++ {
			c := c
			q := enginetest.Random(r, snapshot)
			q.Field, q.Selector, q.Day = "dagmonitor/wijk", "A20", "2018-04-09"
			for _, f := range snapshot.Facts() {
				if f.Type == engine.TypeDate { // it would say that some days cannot be judged
					q = q.With(f.Name, engine.Value{})
				}
			}
			d, err := c.Engine.Decide(context.Background(), c.Register, q)
			if err != nil || len(d.Gaps) > 0 || !d.Permitted() && tried%200 > 0 {
				continue
			}
			c.Question = q
			if kept, _ := same(t, c); kept > 0 {
				some++
			}
		}
		if some < 3 {
			t.Errorf("only %d questions with something that stays", some)
		}
	})
	t.Run("moments", func(t *testing.T) {
		timed := typed(careless, moments)
		late := clone(rows)
		for i, row := range late {
			if row[2] != nil {
				row[2] = new(*row[2] + []string{" 00:00:00", " 23:59:59", " 10:30:00.5"}[i%3])
			}
		}
		records, err := db.run(t, timed, late, db.json(timed.name))
		if err != nil {
			t.Fatal(err)
		}
		text := written(t, decided(t, c, dagmonitor), query.Options{Dialect: dialect, Table: timed.name})
		got, err := db.run(t, timed, late, db.json(statement(text)))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := normal(t, got), filtered(t, c, records); !slices.Equal(got, want) || len(got) < 2500 {
			t.Errorf("%d rows, and %d of the filter\n%s", len(got), len(want), differ(got, want))
		}
	})
	t.Run("days of another type", func(t *testing.T) { // which a time zone moves, or that are texts
		text := written(t, decided(t, c, dagmonitor), query.Options{Dialect: dialect, Table: table.name})
		for _, kind := range []string{zoned, "text"} {
			if got, err := db.run(t, typed(careless, kind), rows[:200], db.json(statement(text))); err == nil && len(got) > 0 {
				t.Errorf("%s: %d rows go out", kind, len(got))
			}
		}
	})
	t.Run("weaker", func(t *testing.T) { weaker(t, c, dialect, db, table, rows, records) })
}

// asCSV writes records as CSV, in which NULL is nothing.
func asCSV(t *testing.T, records []string, header bool) string {
	t.Helper()
	var b strings.Builder
	w := csv.NewWriter(&b)
	if header {
		if err := w.Write(dagmonitor); err != nil {
			t.Fatal(err)
		}
	}
	for _, r := range records {
		var v map[string]*string
		if err := json.Unmarshal([]byte(r), &v); err != nil {
			t.Fatal(err)
		}
		row := make([]string, len(dagmonitor))
		for i, name := range dagmonitor {
			if v[name] != nil {
				row[i] = *v[name]
			}
		}
		if err := w.Write(row); err != nil {
			t.Fatal(err)
		}
	}
	w.Flush()
	return b.String()
}

func clone(rows [][]*string) [][]*string {
	out := make([][]*string, len(rows))
	for i, row := range rows {
		out[i] = slices.Clone(row)
	}
	return out
}
