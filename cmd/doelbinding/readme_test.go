package main

import (
	"context"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// Every transcript in the README is what really comes out, in one directory, in its order.
func TestReadmeTranscriptsAreReal(t *testing.T) {
	src, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(src), "\n"); n > 150 {
		t.Errorf("the README has %d lines", n)
	}
	service := serveForTest(t)
	dir := t.TempDir()
	asked := 0
	for _, block := range regexp.MustCompile("(?s)```console\n(.*?)```").FindAllStringSubmatch(string(src), -1) {
		for _, part := range strings.Split("\n"+block[1], "\n$ ")[1:] {
			command, want := splitTranscript(part)
			if strings.HasPrefix(command, "make ") {
				continue // the Makefile is tried by whoever runs this test
			}
			if _, err := exec.LookPath("curl"); err != nil && strings.HasPrefix(command, "curl ") {
				t.Log("SKIPPED: curl is not here; the service is asked the same in package api")
				continue
			}
			asked++
			command = strings.ReplaceAll(strings.ReplaceAll(command, "bin/doelbinding", "doelbinding"), "http://127.0.0.1:8080", service)
			c := exec.Command("bash", "-c", command)
			c.Dir = dir
			got, err := c.Output()
			if c.ProcessState == nil {
				t.Fatal(err)
			}
			if strings.TrimRight(string(got), "\n") != strings.TrimRight(want, "\n") {
				t.Errorf("$ %s\n%s\nthe README says\n%s", command, got, want)
			}
		}
	}
	if asked < 4 {
		t.Errorf("only %d commands were tried", asked)
	}
}

// splitTranscript splits a command, which goes on while a line is indented or a quote or a pipe is open, from what it says.
func splitTranscript(part string) (command, output string) {
	lines := strings.SplitAfter(part, "\n")
	n := 1
	for n < len(lines) && (strings.HasPrefix(lines[n], "  ") && goesOn(strings.Join(lines[:n], ""))) {
		n++
	}
	return strings.TrimRight(strings.Join(lines[:n], ""), "\n"), strings.Join(lines[n:], "")
}

func goesOn(command string) bool {
	s := strings.TrimRight(command, "\n")
	return strings.HasSuffix(s, "\\") || strings.HasSuffix(s, "|") || strings.Count(s, "'")%2 == 1
}

// serveForTest starts the service and gives its address.
func serveForTest(t *testing.T) string {
	t.Helper()
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	ctx, stop := context.WithCancel(context.Background())
	var out, log buffer
	done := make(chan int, 1)
	go func() {
		done <- run(ctx, []string{"serve", "--listen", "127.0.0.1:0"}, strings.NewReader(""), &out, &log)
	}()
	t.Cleanup(func() { stop(); <-done })
	return addressIn(t, &out, &log)
}
