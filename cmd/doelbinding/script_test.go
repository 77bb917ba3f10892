package main

import (
	"cmp"
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

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
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"status": status},
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
