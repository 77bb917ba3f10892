package query_test

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/filter"
	"doelbinding/engine/filter/query"
)

var update = flag.Bool("update", false, "write what comes out instead of comparing with it")

// permission is one by hand: a column that stays always, one that stays by code and day, and one that never does.
func permission() *filter.Permission {
	years := func(from, until engine.Day) engine.Period { return engine.Period{From: from, Until: until} }
	first, last := engine.FirstDay, engine.LastDay
	duty := []engine.Obligation{{Clause: "wet/bewaren", Kind: "vernietigen", Bearer: "gemeente", Deadline: "2030-01-01"}}
	return &filter.Permission{
		Asked:   filter.Asked{Party: "gemeente", Role: "burgemeester", Action: "ontvangen", Purpose: "toezicht", Facts: map[string]any{"b": true, "a": "ja"}},
		Dataset: "dagmonitor", Policy: "sha256:01", Register: "sha256:02", Code: 0, Day: 1, Codes: []string{"A10", "A20", "B30"},
		Columns: []filter.Column{{Name: "Code", Field: "incidentcode"}, {Name: "datum", Field: "datum"}, {Name: "huis nr", Field: "huisnummer"}, {Name: "weg"}, {Name: "mo", Field: "modus-operandi"}},
		Rules: []filter.Rule{
			{Field: "incidentcode", Codes: []string{"A10", "B30"}, Span: years(first, last), Keep: true, Clauses: []string{"wet/een"}, Obligations: duty},
			{Field: "incidentcode", Codes: []string{"A20"}, Span: years(first, last), Keep: true, Clauses: []string{"wet/een"}},
			{Field: "datum", Codes: []string{"A10", "B30"}, Span: years(first, last), Keep: true, Clauses: []string{"wet/een"}},
			{Field: "datum", Codes: []string{"A20"}, Span: years(first, last), Keep: true, Clauses: []string{"wet/een"}},
			{Field: "huisnummer", Codes: []string{"A10", "B30"}, Span: years(first, last), Clauses: []string{"wet/twee"}},
			{Field: "huisnummer", Codes: []string{"A20"}, Span: years(first, "2018-05-24"), Keep: true, Clauses: []string{"wet/oud"}},
			{Field: "huisnummer", Codes: []string{"A20"}, Span: years("2018-05-25", "2020-02-28"), Keep: true, Clauses: []string{"wet/nieuw"}},
			{Field: "huisnummer", Codes: []string{"A20"}, Span: years("2020-02-29", last), Clauses: []string{"wet/drie"}, Missing: []string{"Is het nodig?"}},
			{Field: "modus-operandi", Codes: []string{"A10", "B30"}, Span: years(first, last), Clauses: []string{"wet/twee"}},
			{Field: "modus-operandi", Codes: []string{"A20"}, Span: years(first, last), Clauses: []string{"wet/twee"}},
		},
	}
}

// What is written for each engine, and looked at by a person.
func TestTexts(t *testing.T) {
	for _, dialect := range query.Dialects() {
		text := written(t, permission(), query.Options{Dialect: dialect, Table: `politie."dag monitor"`, View: "levering.utrecht"})
		name := filepath.Join("testdata", dialect+".sql")
		if *update {
			if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if text != string(want) {
			t.Errorf("%s: it is not what was looked at:\n%s", dialect, text)
		}
	}
}

// The same permission gives the same text, however it was come by.
func TestTheSameIsWrittenTheSame(t *testing.T) {
	c := setup(t)
	o := query.Options{Dialect: "postgresql", Table: "a.b"}
	want := written(t, decided(t, c, dagmonitor), o)
	for workers := range 4 {
		c.Workers = workers
		if got := written(t, decided(t, c, dagmonitor), o); got != want {
			t.Errorf("with %d workers:\n%s", workers, got)
		}
	}
	if strings.Contains(want, "CREATE") || !strings.Contains(want, decided(t, c, dagmonitor).Policy) {
		t.Error("a query without a view makes one, or does not say by which policy")
	}
}

var comments = regexp.MustCompile(`(?m)^ *--.*\n`)

// Whatever stands in the register, it stays in the comments.
func TestNothingEndsAComment(t *testing.T) {
	for _, dialect := range query.Dialects() {
		o := query.Options{Dialect: dialect, Table: "a", View: "b"}
		want := comments.ReplaceAllString(written(t, permission(), o), "")
		for _, end := range []string{"\n", "\r", "\r\n", "\u2028", "\u0085", "\v", "\f", "\x00"} {
			p, bad := permission(), "x"+end+"DROP TABLE a; -- */ /* "
			p.Dataset, p.Asked.Party, p.Asked.Facts = bad, bad, map[string]any{bad: bad}
			for i := range p.Rules {
				p.Rules[i].Clauses, p.Rules[i].Missing = []string{bad}, []string{bad}
				p.Rules[i].Obligations = []engine.Obligation{{Clause: bad, Kind: bad, Bearer: bad}}
			}
			got := written(t, p, o)
			if comments.ReplaceAllString(got, "") != want || strings.ContainsAny(got, "\r\u2028\u0085\v\f\x00") {
				t.Errorf("%s, %q:\n%s", dialect, end, got)
			}
		}
	}
}

// Names are taken apart strictly, and quoted.
func TestNames(t *testing.T) {
	for name, want := range map[string]string{
		`t`:               `"t"`,
		`Politie.Dag_1`:   `"Politie"."Dag_1"`,
		`c.s."t.x"`:       `"c"."s"."t.x"`,
		`"a""b"`:          `"a""b"`,
		`"a"";DROP--"`:    `"a"";DROP--"`,
		`"select".straße`: `"select"."straße"`,
	} {
		if got := written(t, permission(), query.Options{Dialect: "postgresql", Table: name}); !strings.Contains(got, "  FROM "+want+"\n") {
			t.Errorf("%s:\n%s", name, got)
		}
	}
	got := written(t, permission(), query.Options{Dialect: "spark", Table: "\"a`b\".c"})
	if !strings.Contains(got, "  FROM `a``b`.`c`\n") {
		t.Error(got)
	}
}

// A column of the table that is called as the one that the query adds is not taken for it.
func TestTheCodeHasANameOfItsOwn(t *testing.T) {
	p := permission()
	p.Columns[4].Name = "Doelbinding_Code"
	if got := written(t, p, query.Options{Dialect: "duckdb", Table: "t"}); !strings.Contains(got, `WHERE "doelbinding_code_" IN`) {
		t.Error(got)
	}
}

// What cannot be written is refused, with the reason and without what was asked.
func TestRefusals(t *testing.T) {
	good := query.Options{Dialect: "postgresql", Table: "a"}
	for what, c := range map[string]struct {
		change func(*filter.Permission, *query.Options)
		reason string
	}{
		"no dialect":         {func(_ *filter.Permission, o *query.Options) { o.Dialect = "" }, "--dialect is one of postgresql, duckdb, spark, trino"},
		"another dialect":    {func(_ *filter.Permission, o *query.Options) { o.Dialect = "oracle" }, "--dialect is one of"},
		"no table":           {func(_ *filter.Permission, o *query.Options) { o.Table = "" }, "--table is TABLE"},
		"four parts":         {func(_ *filter.Permission, o *query.Options) { o.Table = "a.b.c.d" }, "--table is TABLE"},
		"an empty part":      {func(_ *filter.Permission, o *query.Options) { o.Table = "a..b" }, "--table is TABLE"},
		"a dot at the end":   {func(_ *filter.Permission, o *query.Options) { o.Table = "a." }, "--table is TABLE"},
		"an empty name":      {func(_ *filter.Permission, o *query.Options) { o.Table = `""` }, "--table is TABLE"},
		"a statement":        {func(_ *filter.Permission, o *query.Options) { o.Table = "a; DROP TABLE b" }, "--table is TABLE"},
		"a comment":          {func(_ *filter.Permission, o *query.Options) { o.Table = "a--" }, "--table is TABLE"},
		"an open quote":      {func(_ *filter.Permission, o *query.Options) { o.Table = `"a` }, "--table is TABLE"},
		"a quote within":     {func(_ *filter.Permission, o *query.Options) { o.Table = `a"b"` }, "--table is TABLE"},
		"a line end":         {func(_ *filter.Permission, o *query.Options) { o.Table = "\"a\nb\"" }, "--table: a name has a sign"},
		"a zero":             {func(_ *filter.Permission, o *query.Options) { o.Table = "\"a\x00\"" }, "--table: a name has a sign"},
		"no UTF-8":           {func(_ *filter.Permission, o *query.Options) { o.Table = "\"a\xff\"" }, "--table: a name has a sign"},
		"a long name":        {func(_ *filter.Permission, o *query.Options) { o.Table = strings.Repeat("a", 64) }, "more than 63 bytes"},
		"a view of itself":   {func(_ *filter.Permission, o *query.Options) { o.View = `"A"` }, "--view is the name of --table"},
		"no view":            {func(_ *filter.Permission, o *query.Options) { o.View = "a b" }, "--view is TABLE"},
		"a column":           {func(p *filter.Permission, _ *query.Options) { p.Columns[2].Name = "a\nb" }, "the columns: a name has a sign"},
		"an unnamed column":  {func(p *filter.Permission, _ *query.Options) { p.Columns[3].Name = "" }, "the columns: a name is empty"},
		"a long column":      {func(p *filter.Permission, _ *query.Options) { p.Columns[2].Name = strings.Repeat("é", 32) }, "more than 63 bytes"},
		"a code with a sign": {func(p *filter.Permission, _ *query.Options) { p.Codes[0] = "A1' OR '" }, "a code of another form"},
		"a code of an arm":   {func(p *filter.Permission, _ *query.Options) { p.Rules[5].Codes = []string{"A2\\"} }, "a code of another form"},
		"a hash with a sign": {func(p *filter.Permission, o *query.Options) { p.Policy, o.View = "'", "b" }, "a sign that a query does not hold"},
	} {
		p, o := permission(), good
		c.change(p, &o)
		text, err := query.Write(p, o)
		var refused *query.RefusalError
		if !errors.As(err, &refused) || !strings.Contains(err.Error(), c.reason) || text != "" || strings.Contains(err.Error(), "DROP") {
			t.Errorf("%s: %v %s", what, err, text)
		}
	}
}
