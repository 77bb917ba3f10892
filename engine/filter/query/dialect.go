package query

import (
	"fmt"
	"strings"
)

// dialect is what engines write differently.
type dialect struct {
	name    string
	tested  bool   // whether our tests run the engine
	quote   string // around a name
	longest int    // how many bytes a name may have: what is longer the engine would cut off, or refuse
	bytes   string // of the column %s the text, which compares byte by byte whatever the collation of the column
	days    string // holds when the column %[1]s has days that no time zone moves
	begin   string // of the statement that makes the view %[1]s, with the note %[2]s, if it has a place for one
	after   string // the statement that notes %[2]s of the view %[1]s; empty: it stands in the first
}

// dialects are the engines that a query can be written for.
var dialects = []dialect{
	{
		name: "postgresql", tested: true, quote: `"`, longest: 63, bytes: `%s COLLATE "C"`,
		days: `pg_typeof(%[1]s) IN ('date'::regtype, 'timestamp without time zone'::regtype)`,
		// Without the barrier a function that a reader puts into a query sees rows before they are left out.
		begin: "CREATE VIEW %[1]s WITH (security_barrier = true) AS\n", after: "COMMENT ON VIEW %[1]s IS %[2]s;\n",
	},
	{
		name: "duckdb", tested: true, quote: `"`, longest: 128, bytes: `%s COLLATE "C"`,
		days:  `typeof(%[1]s) IN ('DATE', 'TIMESTAMP', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP_NS')`,
		begin: "CREATE VIEW %[1]s AS\n", after: "COMMENT ON VIEW %[1]s IS %[2]s;\n",
	},
	{
		name: "spark", quote: "`", longest: 128, bytes: `decode(encode(%s, 'UTF-8'), 'UTF-8')`,
		days:  `typeof(%[1]s) IN ('date', 'timestamp_ntz')`, // Spark would make a day of a text by rules of its own
		begin: "CREATE VIEW %[1]s COMMENT %[2]s AS\n",
	},
	{
		name: "trino", quote: `"`, longest: 128, bytes: `%s`, // it knows no collations
		days:  `(typeof(%[1]s) = 'date' OR typeof(%[1]s) LIKE 'timestamp(%%)')`,
		begin: "CREATE VIEW %[1]s COMMENT %[2]s SECURITY DEFINER AS\n",
	},
}

// Dialects returns the names of the engines that a query can be written for.
func Dialects() (names []string) {
	for _, d := range dialects {
		names = append(names, d.name)
	}
	return names
}

func dialectOf(name string) (dialect, error) {
	for _, d := range dialects {
		if d.name == name {
			return d, nil
		}
	}
	return dialect{}, refuse("--dialect is one of %s", strings.Join(Dialects(), ", "))
}

// named quotes a name, so that it is one whatever it holds.
func (d dialect) named(name string) string {
	return d.quote + strings.ReplaceAll(name, d.quote, d.quote+d.quote) + d.quote
}

// path quotes the parts of a name.
func (d dialect) path(parts []string) string {
	quoted := make([]string, len(parts))
	for i, p := range parts {
		quoted[i] = d.named(p)
	}
	return strings.Join(quoted, ".")
}

// literal quotes a text. Only texts of plain signs are written at all, and those mean the same in every engine, whatever it makes of a backslash.
func (d dialect) literal(text string) (string, error) {
	for _, r := range text {
		if r < ' ' || r > '~' || r == '\'' || r == '\\' {
			return "", refuse("a code or a hash has a sign that a query does not hold")
		}
	}
	return "'" + text + "'", nil
}

func (d dialect) daysOnly(column string) string { return fmt.Sprintf(d.days, column) }
