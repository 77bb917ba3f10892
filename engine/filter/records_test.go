package filter

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"

	"golang.org/x/text/encoding/unicode"
)

// Days in each form, and members in each dress, give what the plain form gives.
func TestRecordsInEveryForm(t *testing.T) {
	const plain = `{"incidentcode":"A20","datum":"2018-04-09","huisnummer":"1"}` + "\n" + `{"incidentcode":"A22","datum":"2018-04-13","huisnummer":"2"}` + "\n"
	for name, try := range map[string]struct {
		change func(string) string
		form   string
		day    string
	}{
		"plain":          {func(s string) string { return s }, "jjjj-mm-dd", "datum"},
		"mark":           {func(s string) string { return "\ufeff" + s }, "jjjj-mm-dd", "datum"},
		"day-month-year": {strings.NewReplacer("2018-04-09", "09-04-2018", "2018-04-13", "13-04-2018").Replace, "dd-mm-jjjj", "datum"},
		"a time":         {strings.NewReplacer("2018-04-09", "09-04-2018 10:00:00", "2018-04-13", "13-04-2018 9:05:00").Replace, "dd-mm-jjjj", "datum"},
		"a moment":       {strings.NewReplacer("2018-04-09", "2018-04-08T22:30:00Z", "2018-04-13", "2018-04-13T09:00:00+02:00").Replace, "jjjj-mm-dd", "datum"},
		"words":          {strings.NewReplacer("2018-04-09", "9 april 2018", "2018-04-13", "vr 13 apr. 2018").Replace, "dd-maand-jjjj", "datum"},
		"compact":        {strings.NewReplacer(`"2018-04-09"`, "20180409", `"2018-04-13"`, "20180413").Replace, "jjjjmmdd", "datum"},
		"a serial":       {strings.NewReplacer(`"2018-04-09"`, "43199", `"2018-04-13"`, "43203.5").Replace, "excel", "datum"},
		"dress":          {strings.NewReplacer("incidentcode", "Incident Code", "datum", "DATUM", "huisnummer", "Huis-nummer").Replace, "jjjj-mm-dd", "DATUM"},
	} {
		t.Run(name, func(t *testing.T) {
			c := benchConfig(t)
			c.Format, c.Zone = schema.NDJSON, amsterdam(t)
			data := try.change(plain)
			for how, in := range map[string]io.Reader{"file": strings.NewReader(data), "pipe": io.MultiReader(strings.NewReader(data))} {
				var out strings.Builder
				report, err := Run(context.Background(), c, in, &out, func(r Reject) error { t.Error(how, r); return nil })
				if err != nil {
					t.Fatal(how, err)
				}
				if want := strings.Replace(strings.TrimPrefix(data, "\ufeff"), `"2"`, "null", 1); out.String() != want {
					t.Errorf("%s: got %s\nwant %s", how, out.String(), want)
				}
				if u := report.Understood; u.DayForm != try.form || u.Day != try.day || len(u.Columns) != 3 || u.Encoding != "utf-8" {
					t.Errorf("%s: %+v", how, u)
				}
			}
			look, err := Look(context.Background(), c, strings.NewReader(data))
			if err != nil || !slices.Equal(look.Days, []string{"2018-04-09", "2018-04-13"}) || len(look.Rows) != 2 || look.Rows[1][2] != "2" {
				t.Errorf("%+v %v", look, err)
			}
		})
	}
}

// What is no lines of JSON, or can be meant in two ways, is refused with what to change.
func TestRecordsThatAreRefused(t *testing.T) {
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(`{"incidentcode":"A20","datum":"2018-04-09"}` + "\n")
	if err != nil {
		t.Fatal(err)
	}
	for name, try := range map[string]struct{ data, want string }{
		"a list":           {`[{"incidentcode":"A20","datum":"2018-04-09"}]`, "jq -c '.[]'"},
		"a list on lines":  {"[\n{\"incidentcode\":\"A20\",\"datum\":\"2018-04-09\"},\n]\n", "jq -c '.[]'"},
		"spread out":       {"{\n  \"incidentcode\": \"A20\",\n  \"datum\": \"2018-04-09\"\n}\n", "more than one line"},
		"CSV":              {"incidentcode;datum\nA20;2018-04-09\n", "--format csv"},
		"UTF-16":           {wide, "NDJSON is UTF-8"},
		"no field":         {`{"incidentcode":"A20","datum":"2018-04-09","Straatje":"x"}` + "\n", `"Straatje", is no field`},
		"no day":           {`{"incidentcode":"A20","wijk":"x"}` + "\n", "--day-column MEMBER"},
		"day and month":    {`{"incidentcode":"A20","datum":"03-04-2018"}` + "\n", "--date-format dd-mm-jjjj or mm-dd-jjjj"},
		"two for one":      {`{"incidentcode":"A20","Datum":"2018-04-09","datum":"2018-04-09"}` + "\n", `"Datum" and "datum"`},
		"no day at all":    {`{"incidentcode":"A20","datum":"morgen"}` + "\n", `"morgen" on line 1`},
		"days of two kind": {`{"incidentcode":"A20","datum":43199}` + "\n" + `{"incidentcode":"A20","datum":"13-04-2018"}` + "\n", "swapped in the numbers"},
	} {
		t.Run(name, func(t *testing.T) {
			c := benchConfig(t)
			c.Format = schema.NDJSON
			out, _, _, err := run(t, c, try.data)
			var wrong *table.UsageError
			if !errors.As(err, &wrong) || !strings.Contains(wrong.Reason, try.want) || out != "" {
				t.Errorf("%v, wrote %q; want %q", err, out, try.want)
			}
		})
	}
}

// The first records do not tell the form of the days of a long dataset: the whole does.
func TestAllRecordsAreLookedAt(t *testing.T) {
	c := benchConfig(t)
	c.Format = schema.NDJSON
	data := strings.Repeat(`{"incidentcode":"A20","datum":"03-04-2018"}`+"\n", 40000) + `{"incidentcode":"A20","datum":"13-04-2018"}` + "\n"
	out, rejects, report, err := run(t, c, data)
	if err != nil || len(rejects) > 0 || out != data || report.Understood.DayForm != "dd-mm-jjjj" {
		t.Errorf("%v %v %+v", err, len(rejects), report)
	}
}
