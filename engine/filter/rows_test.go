package filter

import (
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"doelbinding/engine/filter/table"
)

// made is a row as it is written, and what must become of it.
type made struct{ written, kept, reason string }

// odd makes a row with any quoting: most are right, some are not. House numbers stay with A20 only; what is kept is kept as it is written.
func odd(r *rand.Rand) made {
	quote := func(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }
	write := func(s string) string {
		if strings.ContainsAny(s, ",\"\r\n") || r.IntN(3) == 0 {
			return quote(s)
		}
		return s
	}
	pieces := []string{"", "a", "é", "€", " ", "een, twee", `zei "ja"`, "boven\nonder", "boven\r\nonder", `""`, "=1+1", "x\ty", "\u200b"}
	end := []string{"\n", "\r\n"}[r.IntN(2)]
	code, day := write([]string{"A20", "A22"}[r.IntN(2)]), write("2018-04-09")
	district, number := write(pieces[r.IntN(len(pieces))]), write(pieces[r.IntN(len(pieces))])
	cells := []string{code, day, district, number}
	row := func(cells ...string) string { return strings.Join(cells, ",") + end }
	m := made{written: row(cells...), kept: row(cells...)}
	if strings.Trim(code, `"`) == "A22" {
		m.kept = row(code, day, district, "")
	}
	bad := func(reason string, cells ...string) { m = made{row(cells...), "", reason} }
	switch r.IntN(16) {
	case 0:
		bad(badColumns, code, day, district)
	case 1:
		bad(badColumns, code, day, district, number, "x")
	case 2:
		bad(badQuotes, code, day, `ab"c`, "1")
	case 3:
		bad(badQuotes, code, day, `"ab"c`, "1")
	case 4:
		bad(table.BadUTF8, code, day, "\xff", number)
	case 5:
		bad(badCode, "", day, district, number)
	case 6:
		bad(badCode, "a20", day, district, number)
	case 7:
		bad(badDay, code, "2018-02-30", district, number)
	case 8:
		bad(badDay, code, "09-04-2018", district, number)
	case 9:
		bad("", "Z99", day, district, number) // dropped
	}
	return m
}

func TestOddQuotingAndEncoding(t *testing.T) {
	c := benchConfig(t)
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 7))
		c.block = 16 + r.IntN(200)
		const header = "\ufeffincidentcode,datum,wijk,huisnummer\n"
		data, want := header, header
		var wantRejects []Reject
		line := int64(2)
		for range 60 {
			m := odd(r)
			if m.reason != "" {
				wantRejects = append(wantRejects, Reject{line, m.reason})
			}
			data, want = data+m.written, want+m.kept
			line += int64(strings.Count(m.written, "\n"))
			if r.IntN(10) == 0 {
				data += "\n"
				line++
			}
		}
		if r.IntN(2) == 0 { // a last line without an end
			data, want = data+"A20,2018-04-09,x,1", want+"A20,2018-04-09,x,1"
		}
		got, rejects, report, err := run(t, c, data)
		if err != nil {
			t.Fatal(err)
		}
		if got != want {
			t.Fatalf("seed %d\n%q\nwant\n%q", seed, got, want)
		}
		if fmt.Sprint(rejects) != fmt.Sprint(wantRejects) {
			t.Fatalf("seed %d: rejects %v, want %v", seed, rejects, wantRejects)
		}
		if report.Rows.In != report.Rows.Out+report.Rows.Dropped+report.Rows.Rejected {
			t.Fatalf("seed %d: %+v", seed, report.Rows)
		}
	}
}

// However the dataset is cut into blocks, the same comes out; and what encoding/csv reads in it is what it reads in the source.
func FuzzBlocks(f *testing.F) {
	c := benchConfig(f)
	for _, s := range []string{"", "A20,2018-04-09,x,1\n", "A20,2018-04-09,\"x\ny\",1\r\n", "\"\n\"\"\n,", "A20,2018-04-09,\"open,1\nA22,2018-04-09,x,1\n", "\"a\"b\n\r\n\""} {
		f.Add(s, 3)
	}
	f.Fuzz(func(t *testing.T, data string, block int) {
		data = "incidentcode,datum,wijk,huisnummer\n" + data
		whole, wholeRejects, report, err := run(t, c, data)
		if err != nil {
			t.Fatal(err)
		}
		cut := c
		cut.block = 1 + max(block, -block)%64
		got, rejects, _, err := run(t, cut, data)
		if err != nil || got != whole || fmt.Sprint(rejects) != fmt.Sprint(wholeRejects) {
			t.Fatalf("in blocks of %d: %v %q %v\nwhole: %q %v", cut.block, err, got, rejects, whole, wholeRejects)
		}
		rows, err := csv.NewReader(strings.NewReader(whole)).ReadAll()
		if err != nil || int64(len(rows)) != 1+report.Rows.Out {
			t.Fatalf("%d rows out of %d, %v\n%q", len(rows), report.Rows.Out, err, whole)
		}
	})
}
