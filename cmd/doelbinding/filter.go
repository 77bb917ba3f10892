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

	"doelbinding/cmd/doelbinding/output"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/question"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/filter"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// filterFlags are the question, and the source and target of the dataset.
type filterFlags struct {
	question                                         question.Flags
	journal                                          recording.Flags
	date, output, rejects, report, format, delimiter string
	dataset, encoding, dateFormat, dayColumn, sheet  string
	mapFile                                          string
	columns                                          []string
	dropUnknown, dryRun                              bool
	sample                                           int
	seed                                             uint64
}

func (a *app) filter() *cobra.Command {
	f := &filterFlags{}
	c := &cobra.Command{
		Use:   "filter [FILE]",
		Short: "Filter a dataset, such as a dagmonitor: permitted values stay, others are emptied",
		Long: "Filter a dataset (CSV, NDJSON, .xlsx or Parquet, the first two also gzip; - or nothing is standard input).\n" +
			"Every value is judged as if it were asked for on the day of its row. Permitted values stay as they were written, others are\n" +
			"emptied; a row with an incident code that the agreement does not list is dropped. Rows that cannot be read go to a file of\n" +
			"rejects, by line and reason.\n\n" +
			"Delimiter, encoding and the form of the days are found in the dataset, and what is written has the same. Columns are matched to\n" +
			"fields without regard to capitals, blanks and hyphens, and titles above the header are left out. Columns of Parquet keep their\n" +
			"types, and become optional. The report begins with what was understood; --dry-run shows it, with the first rows, and writes\n" +
			"nothing. Where something can be meant in two ways the dataset is refused, with the choices.\n\n" +
			"Exit status: 0 done, 1 done but rows were rejected, 2 the question or the dataset is not understood, 3 not done: use nothing.",
		Example: "  doelbinding filter --sample 1000 --output dagmonitor.csv\n" +
			"  doelbinding filter --dry-run dagmonitor.csv\n" +
			"  doelbinding filter --party gemeente-utrecht --role burgemeester --action ontvangen \\\n" +
			"    --purpose gerichte-inzet-toezicht-en-handhaving --fact addendum_ondertekend --output levering.csv dagmonitor.csv\n" +
			"  doelbinding filter --dataset lms --date 2026-11-01 --party lms --action gebruiken --purpose screening --output uit.xlsx in.xlsx",
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return a.filterDataset(c, f, args) },
	}
	flags := c.Flags()
	f.asked(c, "file")
	f.journal.Add(c)
	flags.StringVar(&f.dateFormat, "date-format", "", "how days are written, as dd-mm-jjjj or excel (default: found in the column)")
	flags.StringVar(&f.rejects, "rejects", "", "file for rejected rows (default: beside the output as .rejects.csv; without an output standard error)")
	flags.StringVar(&f.report, "report", "", "file for the report as JSON; the report as text is always shown")
	flags.StringVar(&f.format, "format", "", "csv, ndjson, xlsx or parquet (default: by the file, else csv)")
	flags.StringVar(&f.delimiter, "delimiter", "", `between the columns of CSV: a character, or \t (default: found in the header)`)
	flags.StringVar(&f.encoding, "encoding", "", "of CSV, as windows-1252 (default: found in the file)")
	flags.StringVar(&f.sheet, "sheet", "", "sheet of an .xlsx (default: the first that is not hidden)")
	flags.BoolVar(&f.dryRun, "dry-run", false, "say how the file is understood, and write nothing")
	flags.IntVar(&f.sample, "sample", 0, "write this many made-up rows instead")
	flags.Uint64Var(&f.seed, "seed", 1, "of the made-up rows; the same seed gives the same rows")
	return c
}

// asked adds the flags with the question, what the columns of a file or a table hold, and where to write.
func (f *filterFlags) asked(c *cobra.Command, of string) {
	f.question.Asked(c)
	flags := c.Flags()
	flags.StringVar(&f.dataset, "dataset", filter.Dataset, "dataset of the register that the "+of+" holds")
	flags.StringVar(&f.date, "date", "", "day judged for every row (default: the day in the row)")
	flags.StringVar(&f.dayColumn, "day-column", "", "column with the day of the row (default: that which holds "+filter.FieldDay+")")
	flags.StringArrayVar(&f.columns, "map", nil, "column=field, for a column that is not called as its field; column= leaves it out; may be given again")
	flags.StringVar(&f.mapFile, "map-file", "", "file with a line column = field for each such column")
	flags.BoolVar(&f.dropUnknown, "drop-unknown", false, "leave columns out that are called as no field")
	flags.StringVarP(&f.output, "output", "o", "", "file to write, complete or not at all (default: standard output)")
}

func (a *app) filterDataset(c *cobra.Command, f *filterFlags, args []string) error {
	name := "-"
	if len(args) > 0 {
		name = args[0]
	}
	if err := f.formats(name); err != nil {
		return err
	}
	if f.sample < 0 || f.sample > 0 && len(args) > 0 {
		return program.Usage("--sample is a positive number of rows, and takes no file")
	}
	load := a.LoadPlanned
	if f.dryRun || f.sample > 0 { // no question is decided
		load = a.Load
	}
	e, _, r, err := load(c.Context())
	if err != nil {
		return err
	}
	reg := r.Snapshot()
	if f.sample > 0 {
		return a.writeSample(f, reg)
	}
	if f.journal.File != "" && f.output == "" && !f.dryRun {
		return program.Usage("--journal needs --output: a delivery must be recorded before it appears")
	}
	config, err := f.written(reg, e)
	if err != nil {
		return err
	}
	if !f.dryRun {
		if config, err = f.config(config, a); err != nil {
			return err
		}
	}
	in, size, closeIn, err := a.dataset(name)
	if err != nil {
		return err
	}
	defer closeIn()
	if f.dryRun {
		return a.look(c.Context(), config, in)
	}
	return a.deliver(c.Context(), f, config, in, size)
}

// look reports how a dataset is read, for --dry-run.
func (a *app) look(ctx context.Context, config filter.Config, in io.Reader) error {
	p, err := filter.Look(ctx, config, in)
	if err != nil {
		return filterExit(err)
	}
	_, err = io.WriteString(a.Out, p.Text())
	return err
}

// filterExit returns an error with its exit status.
func filterExit(err error) error {
	var wrong *filter.UsageError
	if errors.As(err, &wrong) {
		return program.Status(program.ExitUsage, wrong)
	}
	var against *engine.ContradictionError
	if errors.As(err, &against) {
		return program.Status(program.ExitUsage, fmt.Errorf("%w; leave the fact out, or the column (--map COLUMN=)", err))
	}
	return program.Undecided(err)
}

func (a *app) writeSample(f *filterFlags, reg engine.Register) error {
	if binary(f.format) {
		return program.Usage("--sample writes csv or ndjson")
	}
	out, err := output.Create(f.output, a.Out)
	if err != nil {
		return err
	}
	defer out.Discard()
	if err := filter.Sample(reg, f.dataset, out, f.format, f.sample, f.seed, strings.HasSuffix(f.output, ".gz")); err != nil {
		return filterExit(err)
	}
	if err := out.Commit(); err != nil {
		return program.Undecided(err)
	}
	return nil
}

// written describes how the dataset is written.
func (f *filterFlags) written(reg engine.Register, e *explain.Engine) (filter.Config, error) {
	config := filter.Config{
		Engine: e, Register: reg, Dataset: f.dataset, Format: f.format, Encoding: f.encoding, DayForm: f.dateFormat, DayColumn: f.dayColumn, Sheet: f.sheet,
		Map: map[string]string{}, DropUnknown: f.dropUnknown, Zone: wire.Amsterdam(), Day: engine.Day(f.date), Workers: runtime.GOMAXPROCS(0),
	}
	var err error
	if _, err := engine.ParseDay(f.date); f.date != "" && f.dryRun && err != nil {
		return config, program.Usage("--date: %v", err)
	}
	if f.delimiter != "" {
		if config.Comma, err = filter.ParseDelimiter(f.delimiter); err != nil {
			return config, filterExit(err)
		}
	}
	for _, m := range f.columns {
		at := strings.LastIndexByte(m, '=')
		if at < 1 || config.Map[m[:at]] != "" {
			return config, program.Usage("--map is column=field, each column once")
		}
		config.Map[m[:at]] = m[at+1:]
	}
	if f.mapFile != "" {
		src, err := program.ReadAtMost(f.mapFile, 1<<20)
		if err != nil {
			return config, program.Usage("--map-file: %v", err)
		}
		if config.Kept, err = filter.ReadMap(src); err != nil {
			return config, filterExit(err)
		}
	}
	return config, nil
}

// config adds the question, decoded as strictly as by decide: an unknown name or fact stops the run before it begins.
func (f *filterFlags) config(config filter.Config, a *app) (filter.Config, error) {
	f.question.Field, f.question.Time = f.dataset, f.date
	body, err := f.question.JSON(config.Register, "gegevensset")
	if err != nil {
		return config, err
	}
	decoded, err := wire.DecodeDataset(body, config.Register, a.Now())
	if err != nil {
		return config, program.Status(program.ExitUsage, err)
	}
	config.Question = decoded.Question
	config.Question.Assumed = false
	if f.date != "" {
		config.Day = decoded.Question.Day
	}
	return config, nil
}

// dataset opens the input. The size is that of the file, or zero if unknown.
func (a *app) dataset(name string) (in io.Reader, size int64, closeIn func(), err error) {
	closeIn = func() {}
	source := a.In
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, 0, nil, program.Usage("%v", err)
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
	out, err := output.Create(f.output, a.Out)
	if err != nil {
		return err
	}
	defer out.Discard()
	if f.rejects == "" && f.output != "" {
		f.rejects = f.output + ".rejects.csv"
	}
	rejects, err := output.Create(f.rejects, a.Err)
	if err != nil {
		return err
	}
	defer rejects.Discard()
	lines := csv.NewWriter(rejects)
	progress := output.NewProgress(a.Err, size, a.Now)
	defer progress.Stop()
	config.Progress = progress.Report
	rejected := func(r filter.Reject) error {
		if f.rejects == "" {
			_, err := fmt.Fprintf(rejects, "regel %d: %s\n", r.Line, r.Reason)
			return err
		}
		return lines.Write([]string{strconv.FormatInt(r.Line, 10), r.Reason})
	}
	if f.rejects != "" {
		if err := lines.Write([]string{"regel", "reden"}); err != nil {
			return program.Undecided(err)
		}
	}
	config.Gzip = strings.HasSuffix(f.output, ".gz")
	report, err := filter.Run(ctx, config, in, out, rejected)
	progress.Stop()
	if err != nil {
		return filterExit(err)
	}
	lines.Flush()
	if err := lines.Error(); err != nil {
		return program.Undecided(fmt.Errorf("write rejects: %w", err))
	}
	where, err := a.recordDelivery(ctx, f, config.Question, report)
	if err != nil {
		return err
	}
	if err := a.finish(f, report, where, out, rejects); err != nil {
		return program.Undecided(err)
	}
	if report.Rows.Rejected > 0 {
		return program.Findings(nil)
	}
	return nil
}

// recordDelivery records the report of a delivery before the delivery gets its name.
func (a *app) recordDelivery(ctx context.Context, f *filterFlags, q engine.Question, report *filter.Report) (string, error) {
	q.Field, q.Selector = f.dataset, ""
	request, err := journal.TypedQuestion(q, nil, "gegevensset")
	if err != nil {
		return "", program.Undecided(err)
	}
	body, err := json.Marshal(report)
	if err != nil {
		return "", program.Undecided(err)
	}
	return recording.Call(ctx, a.App, &f.journal, report.Policy, report.Register, journal.Call{
		Event: journal.EventDelivery, Request: request, Response: body, Policies: report.Policy, Register: report.Register,
		Delivered: &journal.Reference{Bytes: report.Output.Bytes, SHA256: report.Output.SHA256},
	})
}

// finish makes every file durable, the output last: if the output is there under its name, the rest is too.
func (a *app) finish(f *filterFlags, report *filter.Report, where string, out, rejects *output.Target) error {
	if f.report != "" {
		file, err := output.Create(f.report, a.Out)
		if err != nil {
			return err
		}
		defer file.Discard()
		e := json.NewEncoder(file)
		e.SetIndent("", "  ")
		e.SetEscapeHTML(false)
		if err := e.Encode(report); err != nil {
			return fmt.Errorf("write report: %w", err)
		}
		if err := file.Commit(); err != nil {
			return err
		}
	}
	if err := rejects.Commit(); err != nil {
		return err
	}
	if err := out.Commit(); err != nil {
		return err
	}
	to := a.Out
	if f.output == "" {
		to = a.Err // standard output has the dataset
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
