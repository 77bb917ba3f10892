package main

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/engine"
	"doelbinding/engine/filter"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// filterFlags are the question and where the dataset comes from and goes to.
type filterFlags struct {
	question                                         questionFlags
	date, output, rejects, report, format, delimiter string
	columns                                          []string
	sample                                           int
	seed                                             uint64
}

func (a *app) filter() *cobra.Command {
	f := &filterFlags{}
	c := &cobra.Command{
		Use:   "filter [FILE]",
		Short: "Put a dagmonitor through the policy: permitted values stay, others are emptied",
		Long: "Put a dagmonitor (CSV or NDJSON, also gzip; - or nothing is standard input) through the policy.\n" +
			"Every value is judged as if it were asked for on the day of its row. Permitted values stay as they were written, others are\n" +
			"emptied; a row with an incident code that the agreement does not list is dropped. Rows that cannot be read go to a file of\n" +
			"rejects, by line and reason.\n\n" +
			"Exit status: 0 done, 1 done but rows were rejected, 2 the question or the header is not understood, 3 not done: use nothing.",
		Example: "  doelbinding filter --sample 1000 --output dagmonitor.csv\n" +
			"  doelbinding filter --party gemeente-utrecht --role burgemeester --action ontvangen \\\n" +
			"    --purpose gerichte-inzet-toezicht-en-handhaving --fact addendum_ondertekend --output levering.csv dagmonitor.csv",
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return a.filterDataset(c, f, args) },
	}
	flags := c.Flags()
	f.question.asked(c)
	f.question.journal.writer(c)
	flags.StringVar(&f.date, "date", "", "day judged for every row (default: the day in the row)")
	flags.StringArrayVar(&f.columns, "map", nil, "column=field, for a column that is not called as its field; may be given again")
	flags.StringVarP(&f.output, "output", "o", "", "file to write, complete or not at all (default: standard output)")
	flags.StringVar(&f.rejects, "rejects", "", "file for rejected rows (default: beside the output as .rejects.csv; without an output standard error)")
	flags.StringVar(&f.report, "report", "", "file for the report as JSON; the report as text is always shown")
	flags.StringVar(&f.format, "format", "", "csv or ndjson (default: by the name of the file, else csv)")
	flags.StringVar(&f.delimiter, "delimiter", ",", "between the columns of CSV")
	flags.IntVar(&f.sample, "sample", 0, "write this many made-up rows instead")
	flags.Uint64Var(&f.seed, "seed", 1, "of the made-up rows; the same seed gives the same rows")
	return c
}

func (a *app) filterDataset(c *cobra.Command, f *filterFlags, args []string) error {
	name := "-"
	if len(args) > 0 {
		name = args[0]
	}
	if f.format == "" {
		f.format = formatOf(name, f.output)
	}
	if f.format != filter.CSV && f.format != filter.NDJSON {
		return usage("--format is csv or ndjson")
	}
	if f.sample < 0 || f.sample > 0 && len(args) > 0 {
		return usage("--sample is a positive number of rows, and takes no file")
	}
	e, _, r, err := a.loadToAskOften(c.Context())
	if err != nil {
		return err
	}
	reg := r.Snapshot()
	if f.sample > 0 {
		return a.writeSample(f, reg)
	}
	if f.question.journal.file != "" && f.output == "" {
		return usage("--journal needs --output: nothing may leave before it is recorded")
	}
	config, err := f.config(reg, e, a)
	if err != nil {
		return err
	}
	in, size, closeIn, err := a.dataset(name)
	if err != nil {
		return err
	}
	defer closeIn()
	return a.deliver(c.Context(), f, config, in, size)
}

// formatOf reads the format off the name of the first file that has one.
func formatOf(names ...string) string {
	for _, n := range names {
		n = strings.TrimSuffix(n, ".gz")
		if strings.HasSuffix(n, ".ndjson") || strings.HasSuffix(n, ".jsonl") {
			return filter.NDJSON
		}
	}
	return filter.CSV
}

func (a *app) writeSample(f *filterFlags, reg engine.Register) error {
	out, err := a.create(f.output)
	if err != nil {
		return err
	}
	defer out.discard()
	if err := filter.Sample(reg, out, f.format, f.sample, f.seed, strings.HasSuffix(f.output, ".gz")); err != nil {
		return &exit{exitUndecided, err}
	}
	if err := out.commit(); err != nil {
		return &exit{exitUndecided, err}
	}
	return nil
}

// config makes the question by the same strict door as decide: a name or fact that is not understood stops the run before it begins.
func (f *filterFlags) config(reg engine.Register, e *engine.Engine, a *app) (filter.Config, error) {
	f.question.field, f.question.time = filter.Dataset+"/"+filter.FieldCode, f.date
	body, err := f.question.json(reg)
	if err != nil {
		return filter.Config{}, err
	}
	decoded, err := wire.Decode(body, reg, a.now())
	if err != nil {
		return filter.Config{}, &exit{exitUsage, err}
	}
	config := filter.Config{Engine: e, Register: reg, Question: decoded.Question, Format: f.format, Map: map[string]string{}, Workers: runtime.GOMAXPROCS(0)}
	config.Question.Assumed = false
	if f.date != "" {
		config.Day = decoded.Question.Day
	}
	if len(f.delimiter) != 1 || strings.ContainsAny(f.delimiter, "\"\r\n") {
		return config, usage("--delimiter is one character")
	}
	config.Comma = f.delimiter[0]
	for _, m := range f.columns {
		column, field, ok := strings.Cut(m, "=")
		if !ok || column == "" || config.Map[column] != "" {
			return config, usage("--map is column=field, each column once")
		}
		config.Map[column] = field
	}
	return config, nil
}

// dataset opens what is filtered. The size is that of the file as it is, or zero when it is not known.
func (a *app) dataset(name string) (in io.Reader, size int64, closeIn func(), err error) {
	closeIn = func() {}
	source := a.in
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, 0, nil, usage("%v", err)
		}
		closeIn = func() { _ = file.Close() } // only read from
		if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
			size = info.Size()
		}
		source = file
	}
	return source, size, closeIn, nil
}

func (a *app) deliver(ctx context.Context, f *filterFlags, config filter.Config, in io.Reader, size int64) error {
	out, err := a.create(f.output)
	if err != nil {
		return err
	}
	defer out.discard()
	if f.rejects == "" && f.output != "" {
		f.rejects = f.output + ".rejects.csv"
	}
	rejects, err := a.createAside(f.rejects)
	if err != nil {
		return err
	}
	defer rejects.discard()
	lines := csv.NewWriter(rejects)
	progress := newProgress(a.err, size, a.now)
	defer progress.stop()
	config.Progress = progress.report
	rejected := func(r filter.Reject) error {
		if f.rejects == "" {
			_, err := fmt.Fprintf(rejects, "regel %d: %s\n", r.Line, r.Reason)
			return err
		}
		return lines.Write([]string{strconv.FormatInt(r.Line, 10), r.Reason})
	}
	if f.rejects != "" {
		if err := lines.Write([]string{"regel", "reden"}); err != nil {
			return &exit{exitUndecided, err}
		}
	}
	config.Gzip = strings.HasSuffix(f.output, ".gz")
	report, err := filter.Run(ctx, config, in, out, rejected)
	progress.stop()
	var wrong *filter.UsageError
	switch {
	case errors.As(err, &wrong):
		return &exit{exitUsage, wrong}
	case err != nil:
		return &exit{exitUndecided, err}
	}
	lines.Flush()
	if err := lines.Error(); err != nil {
		return &exit{exitUndecided, fmt.Errorf("write rejects: %w", err)}
	}
	where, err := a.recordDelivery(ctx, f, config.Question, report)
	if err != nil {
		return err
	}
	if err := a.finish(f, report, where, out, rejects); err != nil {
		return &exit{exitUndecided, err}
	}
	if report.Rows.Rejected > 0 {
		return &exit{code: exitFindings}
	}
	return nil
}

// recordDelivery makes the report of a delivery durable before the delivery appears under its name.
func (a *app) recordDelivery(ctx context.Context, f *filterFlags, q engine.Question, report *filter.Report) (string, error) {
	q.Field, q.Selector = filter.Dataset, ""
	request, err := journal.TypedQuestion(q, nil, "gegevensset")
	if err != nil {
		return "", &exit{exitUndecided, err}
	}
	body, err := json.Marshal(report)
	if err != nil {
		return "", &exit{exitUndecided, err}
	}
	return a.recordCall(ctx, &f.question.journal, report.Policy, report.Register, journal.Call{
		Event: journal.EventDelivery, Request: request, Response: body, Policies: report.Policy, Register: report.Register,
		Delivered: &journal.Reference{Bytes: report.Output.Bytes, SHA256: report.Output.SHA256},
	})
}

// finish makes everything durable, the output last: when it is there under its name, the rest is too.
func (a *app) finish(f *filterFlags, report *filter.Report, where string, out, rejects *target) error {
	if f.report != "" {
		file, err := a.create(f.report)
		if err != nil {
			return err
		}
		defer file.discard()
		e := json.NewEncoder(file)
		e.SetIndent("", "  ")
		e.SetEscapeHTML(false)
		if err := e.Encode(report); err != nil {
			return fmt.Errorf("write report: %w", err)
		}
		if err := file.commit(); err != nil {
			return err
		}
	}
	if err := rejects.commit(); err != nil {
		return err
	}
	if err := out.commit(); err != nil {
		return err
	}
	to := a.out
	if f.output == "" {
		to = a.err // standard output holds the dataset
	}
	err := report.Text(to)
	if err == nil {
		_, err = fmt.Fprintf(to, "\n%s\n", where)
	}
	if err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}
