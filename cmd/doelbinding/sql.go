package main

import (
	"encoding/csv"
	"errors"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/output"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/filter"
	"doelbinding/engine/filter/query"
)

// sqlFlags are the question, as for filter, and the table.
type sqlFlags struct {
	filterFlags
	dialect, table, view, header string
}

func (a *app) sql() *cobra.Command {
	f := &sqlFlags{}
	c := &cobra.Command{
		Use:   "sql",
		Short: "Write the same permission as a view in SQL, for data that stay in a database",
		Long: "Write a view, or without --view a query, that gives of a table what filter gives of its rows as NDJSON: values that may not go along are\n" +
			"NULL, and a row goes out when the agreement lists its incident code and its day can be judged. Everything that can be asked about a row is\n" +
			"decided beforehand: the view holds lists of codes and days, with the clauses in comments, and the hashes of policy and register. It does not\n" +
			"follow the policy when that changes: make it anew. Nothing is recorded, and rows that do not go out are not counted.\n\n" +
			"Name the columns with --columns, as the database writes them; they are matched to fields as by filter, with --map where they are called\n" +
			"otherwise. The column with the code is a text. That with the day is a DATE, or a TIMESTAMP without time zone; where it is a text, make\n" +
			"the view of a view of your own that casts it, or give --date. What cannot be written as SQL is refused, with the reason.\n\n" +
			"Readers need a right on the view, and none on the table. The view masks columns and leaves rows out; it does not guard the table.\n\n" +
			"Dialects: " + strings.Join(query.Dialects(), ", ") + ". Our tests run the first two, and compare each row with filter. They do not run Spark and Trino:\n" +
			"try the view there on a few rows before you rely on it.\n\n" +
			"Exit status: 0 done, 2 the question or the table is not understood or cannot be written as SQL, 3 not done.",
		Example: "  doelbinding sql --dialect postgresql --party gemeente-utrecht --role burgemeester --action ontvangen \\\n" +
			"    --purpose gerichte-inzet-toezicht-en-handhaving --fact addendum_ondertekend --table politie.dagmonitor --view levering.utrecht \\\n" +
			"    --columns incidentcode,omschrijving,datum,wijk,postcode,huisnummer --output levering.sql",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return a.writeSQL(c, f) },
	}
	flags := c.Flags()
	f.asked(c, "table")
	flags.StringVar(&f.dialect, "dialect", "", "engine that runs it: "+strings.Join(query.Dialects(), ", "))
	flags.StringVar(&f.table, "table", "", `table with the rows, as SCHEMA.TABLE, in the capitals that the database keeps; a part with other signs in double quotes`)
	flags.StringVar(&f.view, "view", "", "view to make (default: a query without one)")
	flags.StringVar(&f.header, "columns", "", "columns of the table, with commas between them, as in the header of a CSV file (default: those of --map)")
	return c
}

func (a *app) writeSQL(c *cobra.Command, f *sqlFlags) error {
	header, err := f.names()
	if err != nil {
		return err
	}
	e, _, r, err := a.LoadPlanned(c.Context())
	if err != nil {
		return err
	}
	config, err := f.written(r.Snapshot(), e)
	if err != nil {
		return err
	}
	if config, err = f.config(config, a); err != nil {
		return err
	}
	p, err := filter.Decide(c.Context(), config, header)
	if err != nil {
		return filterExit(err)
	}
	text, err := query.Write(p, query.Options{Dialect: f.dialect, Table: f.table, View: f.view})
	var refused *query.RefusalError
	if errors.As(err, &refused) {
		return program.Status(program.ExitUsage, refused)
	}
	if err != nil {
		return program.Undecided(err)
	}
	return output.Text(f.output, a.Out, "query", text)
}

// names reads which columns the table has.
func (f *sqlFlags) names() (header []string, err error) {
	if f.header != "" {
		r := csv.NewReader(strings.NewReader(f.header))
		r.TrimLeadingSpace = true
		if header, err = r.Read(); err != nil {
			return nil, program.Usage("--columns is a list with commas; a name that has one stands in double quotes")
		}
		if _, err := r.Read(); !errors.Is(err, io.EOF) {
			return nil, program.Usage("--columns is one line")
		}
		return header, nil
	}
	for _, m := range f.columns {
		if at := strings.LastIndexByte(m, '='); at > 0 {
			header = append(header, m[:at])
		}
	}
	if len(header) == 0 {
		return nil, program.Usage("which columns does the table have? Give --columns, or --map for each")
	}
	return header, nil
}
