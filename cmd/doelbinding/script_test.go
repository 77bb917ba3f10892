package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/rogpeppe/go-internal/testscript"

	"doelbinding/cmd/doelbinding/recording"
)

func TestMain(m *testing.M) {
	testscript.Main(atHome{m}, map[string]func(){
		"doelbinding":               func() { os.Exit(untilSignal()) },
		"doelbinding-answers-first": func() { os.Exit(answersFirst(context.Background(), os.Args[1:])) },
	})
}

// atHome runs the tests with directories of their own for state and cache: a service that somebody runs beside them writes the journal of the
// default one. What Go itself keeps stays where it is.
type atHome struct{ m *testing.M }

func (a atHome) Run() int {
	dir, err := os.MkdirTemp("", "doelbinding-state-*")
	if err != nil {
		panic(err)
	}
	defer func() { _ = os.RemoveAll(dir) }() // the next run has its own
	user, err := os.UserCacheDir()
	if err != nil {
		panic(err)
	}
	for name, value := range map[string]string{"XDG_STATE_HOME": dir, "XDG_CACHE_HOME": dir, "GOCACHE": cmp.Or(os.Getenv("GOCACHE"), filepath.Join(user, "go-build"))} {
		if err := os.Setenv(name, value); err != nil {
			panic(err)
		}
	}
	return a.m.Run()
}

// What the tests start writes no journal where a service of the user does.
func TestStateIsTheTestsOwn(t *testing.T) {
	users := recording.Default(func(name string) string {
		if name == "XDG_STATE_HOME" {
			return ""
		}
		return os.Getenv(name)
	})
	if ours := recording.Default(os.Getenv); ours == users || !strings.HasPrefix(ours, os.TempDir()) {
		t.Errorf("%s, and the user's is %s", ours, users)
	}
}

// Each script is one behaviour of the command line, against the real program. An outcome's exit status is checked with the status helper.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"status": status, "parquet": writeParquet},
		Setup: func(e *testscript.Env) error { // compiled policies are shared: each script would else compile them anew
			e.Setenv("XDG_CACHE_HOME", os.Getenv("XDG_CACHE_HOME"))
			return nil
		},
	})
}

// status N COMMAND...: runs a command and wants this exit status; its output can be asked about as after exec.
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N command [args...]")
	}
	want := args[0]
	err := ts.Exec(args[1], args[2:]...)
	got := "0"
	if e, ok := err.(interface{ ExitCode() int }); ok {
		got = strconv.Itoa(e.ExitCode())
	}
	if got != want {
		ts.Fatalf("exit status %s, want %s", got, want)
	}
}

// parquet IN OUT: writes the rows of a CSV file as a Parquet file of texts, in row groups of two, or the cells of a .parquet file as text.
func writeParquet(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: parquet in out")
	}
	if strings.HasSuffix(args[0], ".parquet") {
		ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(parquetCells(ts, args[0])), 0o600))
		return
	}
	rows, err := csv.NewReader(strings.NewReader(ts.ReadFile(args[0]))).ReadAll()
	ts.Check(err)
	fields := parquet.Group{}
	for _, name := range rows[0] {
		fields[name] = parquet.Compressed(parquet.String(), &parquet.Zstd)
	}
	s := parquet.NewSchema("rijen", fields)
	var out bytes.Buffer
	w := parquet.NewWriter(&out, s, parquet.MaxRowsPerRowGroup(2))
	for _, row := range rows[1:] {
		values := make(parquet.Row, len(row))
		for i, v := range row {
			leaf, _ := s.Lookup(rows[0][i])
			values[leaf.ColumnIndex] = parquet.ByteArrayValue([]byte(v)).Level(0, 0, leaf.ColumnIndex)
		}
		_, err := w.WriteRows([]parquet.Row{values})
		ts.Check(err)
	}
	ts.Check(w.Close())
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), out.Bytes(), 0o600))
}

// parquetCells gives the cells of a Parquet file, a line for each row, as text.
func parquetCells(ts *testscript.TestScript, name string) string {
	body := ts.ReadFile(name)
	f, err := parquet.OpenFile(strings.NewReader(body), int64(len(body)))
	ts.Check(err)
	out := &strings.Builder{}
	for _, path := range f.Schema().Columns() {
		fmt.Fprintf(out, "%s;", path[0])
	}
	for _, group := range f.RowGroups() {
		rows := group.Rows()
		buffer := make([]parquet.Row, group.NumRows())
		n, err := rows.ReadRows(buffer)
		if err != nil && !errors.Is(err, io.EOF) {
			ts.Check(err)
		}
		for _, row := range buffer[:n] {
			out.WriteByte('\n')
			for _, v := range row {
				fmt.Fprintf(out, "%v;", v)
			}
		}
		ts.Check(rows.Close())
	}
	return out.String() + "\n"
}
