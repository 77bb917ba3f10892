package query_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine/filter"
	"doelbinding/engine/filter/query"
)

// weaker breaks the query in each line by which something stays or goes, and sees that the comparison notices.
func weaker(t *testing.T, c filter.Config, dialect string, db database, table shape, rows [][]*string, records []string) {
	text := written(t, decided(t, c, dagmonitor), query.Options{Dialect: dialect, Table: table.name})
	want := filtered(t, c, records)
	type mutant struct{ what, text string }
	var mutants []mutant
	add := func(what, old, text string) {
		if text != old {
			mutants = append(mutants, mutant{what, text})
		}
	}
	all := strings.SplitAfter(text, "\n")
	for i, line := range all {
		broken := func(what, line string) {
			add(fmt.Sprintf("line %d: %s", i+1, what), text, strings.Join(slices.Concat(all[:i], []string{line}, all[i+1:]), ""))
		}
		switch {
		case strings.HasPrefix(strings.TrimSpace(line), "--"):
		case strings.Contains(line, "typeof"): // of other columns
		case strings.Contains(line, `AND "datum"`):
			broken("a bound dropped", strings.Replace(line, `AND "datum"`, `AND TRUE OR "datum"`, 1))
			broken("a bound moved", strings.NewReplacer("DATE '2", "DATE '1").Replace(line))
		case strings.Contains(line, `WHEN "datum"`):
			broken("a bound dropped", strings.Replace(line, `WHEN "datum"`, `WHEN TRUE OR "datum"`, 1))
		case strings.Contains(line, `WHEN "doelbinding_code" IN`):
			broken("a code dropped", strings.Replace(line, "'A20', ", "", 1))
			broken("a code added", strings.Replace(line, "'A20', ", "'A20', 'A22', ", 1))
			broken("the codes dropped", strings.Replace(line, `WHEN "`, `WHEN TRUE OR "`, 1))
		case strings.Contains(line, "WHEN FALSE"):
			broken("a column shown", strings.Replace(line, "FALSE", "TRUE", 1))
		case strings.Contains(line, `WHERE "doelbinding_code"`):
			broken("a code added", strings.Replace(line, "'A10'", "'A10', 'Z99'", 1))
			broken("a code dropped", strings.Replace(line, "'A10', ", "", 1))
		case strings.Contains(line, "TRIM"):
			broken("carelessly compared", strings.Replace(line, ` COLLATE "C"`, "", 1))
			for _, blank := range []string{"' ' || ", "chr(9) || ", "chr(10) || ", " || chr(160)"} {
				broken("a blank kept", strings.Replace(line, blank, "", 1))
			}
		}
	}
	if len(mutants) < 30 {
		t.Fatalf("only %d ways to break it", len(mutants))
	}
	queries := []string{db.json(statement(text))} // and the whole one, so that what is compared is known to be equal otherwise
	for _, m := range mutants {
		queries = append(queries, db.json(statement(m.text)))
	}
	results := db.each(t, table, rows, queries)
	if !slices.Equal(normal(t, results[0]), want) {
		t.Error("the whole query differs")
	}
	for i, m := range mutants {
		if got := results[i+1]; got == nil || slices.Equal(normal(t, got), want) {
			t.Errorf("%s: %d rows, and nothing notices, or it cannot be run", m.what, len(got))
		}
	}
}
