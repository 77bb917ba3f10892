package query_test

import (
	"strings"
	"testing"

	"doelbinding/engine/filter/query"
)

// A reader of the view has no right on the table, and a function that a reader puts into a query sees no row that the view leaves out.
func TestAReaderSeesTheViewOnly(t *testing.T) {
	p := startPostgres(t)
	c := setup(t)
	table := typed("text", "date")
	row := func(code, place string) []*string {
		r := make([]*string, len(dagmonitor))
		r[0], r[2], r[3] = new(code), new("2018-04-09"), new(place)
		return r
	}
	rows := [][]*string{row("A20", "zichtbaar"), row("Z99", "verborgen")}
	view := written(t, decided(t, c, dagmonitor), query.Options{Dialect: "postgresql", Table: table.name, View: "levering"})
	reader := []string{
		view, "CREATE ROLE reader", "GRANT SELECT ON levering TO reader", "GRANT CREATE ON SCHEMA public TO reader", "SET ROLE reader",
		"CREATE FUNCTION peek(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN IF $1 = 'verborgen' THEN RAISE EXCEPTION 'seen'; END IF; RETURN true; END $$",
	}
	got, err := p.run(t, table, rows, append(reader, "SELECT wijk FROM levering WHERE peek(wijk)")...)
	if err != nil || strings.Join(got, " ") != "zichtbaar" {
		t.Error(got, err)
	}
	p.must(t, "psql", "-X", "-q", "-c", "DROP OWNED BY reader CASCADE; DROP ROLE reader")
	careless := strings.Replace(view, " WITH (security_barrier = true)", "", 1)
	if _, err := p.run(t, table, rows, append([]string{careless}, append(reader[1:], "SELECT wijk FROM levering WHERE peek(wijk)")...)...); err == nil || !strings.Contains(err.Error(), "seen") {
		t.Error("without the barrier nothing is seen, so that this shows nothing: ", err)
	}
	p.must(t, "psql", "-X", "-q", "-c", "DROP OWNED BY reader CASCADE; DROP ROLE reader")
	if _, err := p.run(t, table, rows, append(reader, "SELECT * FROM "+table.name)...); err == nil || !strings.Contains(err.Error(), "permission denied") {
		t.Error(err)
	}
}
