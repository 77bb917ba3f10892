package main

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

// Every transcript in a README is what really comes out, in one directory, in its order.
func TestReadmeTranscriptsAreReal(t *testing.T) {
	for _, readme := range []struct {
		name                 string
		lines, columns, asks int
	}{{"../../README.md", 150, 120, 7}, {"../../api/README.md", 200, 1000, 11}} {
		t.Run(strings.TrimPrefix(readme.name, "../../"), func(t *testing.T) {
			src, err := os.ReadFile(readme.name)
			if err != nil {
				t.Fatal(err)
			}
			if n := strings.Count(string(src), "\n"); n > readme.lines {
				t.Errorf("it has %d lines", n)
			}
			for i, line := range strings.Split(string(src), "\n") {
				if n := utf8.RuneCountInString(line); n > readme.columns {
					t.Errorf("line %d has %d columns", i+1, n)
				}
			}
			if asked := tryTranscripts(t, string(src)); asked < readme.asks {
				t.Errorf("only %d commands were tried", asked)
			}
		})
	}
}

// tryTranscripts runs every command and compares what it says; it gives how many there were.
func tryTranscripts(t *testing.T, src string) (asked int) {
	for _, tool := range []string{"curl", "openssl"} {
		if _, err := exec.LookPath(tool); err != nil && strings.Contains(src, "$ "+tool+" ") {
			t.Skipf("SKIPPED: %s is not here; the service is asked the same in package api", tool)
		}
	}
	real := strings.NewReplacer("bin/doelbinding", "doelbinding", "http://127.0.0.1:8080", serveForTest(t), "127.0.0.1:8443", freeAddress(t))
	dir := t.TempDir()
	for _, block := range regexp.MustCompile("(?s)```console\n(.*?)```").FindAllStringSubmatch(src, -1) {
		for _, part := range strings.Split("\n"+block[1], "\n$ ")[1:] {
			command, want := splitTranscript(part)
			if strings.HasPrefix(command, "make ") {
				continue // the Makefile is tried by whoever runs this test
			}
			asked++
			c := exec.Command("bash", "-c", real.Replace(command))
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
	return asked
}

// freeAddress gives an address that nobody listens on.
func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().String()
}

// splitTranscript splits a command, which goes on while a quote, a pipe, a loop or a here-document is open, from what it says.
func splitTranscript(part string) (command, output string) {
	lines := strings.SplitAfter(part, "\n")
	n := 1
	for n < len(lines) && goesOn(strings.Join(lines[:n], "")) {
		n++
	}
	return strings.TrimRight(strings.Join(lines[:n], ""), "\n"), strings.Join(lines[n:], "")
}

func goesOn(command string) bool {
	s := strings.TrimRight(command, "\n")
	if strings.Contains(s, "<<'END'") {
		return !strings.HasSuffix(s, "\nEND")
	}
	if strings.HasPrefix(s, "for ") {
		return !strings.HasSuffix(s, "\n  done")
	}
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

// The guide for contributors stays short, and names only files and folders that are there.
func TestGuideNamesWhatIsThere(t *testing.T) {
	src, err := os.ReadFile("../../engine/README.md")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(src), "\n"); n > 80 {
		t.Errorf("it has %d lines", n)
	}
	named := 0
	for _, m := range regexp.MustCompile("`([a-z_.]+/[a-zA-Z0-9_./]*)`").FindAllStringSubmatch(string(src), -1) {
		named++
		if _, err := os.Stat("../../" + m[1]); err != nil {
			t.Error(err)
		}
	}
	if named < 20 {
		t.Errorf("only %d places were looked up", named)
	}
}

// The README shows the workbench in one picture, made by a real browser (make picture), and says in words what is in it.
func TestReadmeShowsTheWorkbench(t *testing.T) {
	src, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	pictures := regexp.MustCompile(`(?s)!\[(.*?)\]\(([^)]*)\)`).FindAllStringSubmatch(string(src), -1)
	if len(pictures) != 1 {
		t.Fatalf("%d pictures", len(pictures))
	}
	for _, word := range []string{"Vraag", "toezichthouder", "huisnummer", "Mag", "clauses"} {
		if !strings.Contains(pictures[0][1], word) {
			t.Errorf("the text beside the picture does not say %q", word)
		}
	}
	body, err := os.ReadFile(filepath.Join("../..", filepath.FromSlash(pictures[0][2])))
	if err != nil {
		t.Fatal(err)
	}
	if len(body) > 150<<10 {
		t.Errorf("the picture has %d bytes", len(body))
	}
	picture, err := png.Decode(bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if size := picture.Bounds().Size(); size != image.Pt(1000, 672) {
		t.Errorf("the picture is %v", size)
	}
}
