package main

import (
	"bytes"
	"context"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"doelbinding/cmd/doelbinding/program"
)

var delivery = []string{"filter", "--party", "gemeente-utrecht", "--role", "burgemeester", "--action", "ontvangen",
	"--purpose", "gerichte-inzet-toezicht-en-handhaving", "--fact", "addendum_ondertekend"}

// sampleFile writes a made-up dagmonitor and gives its name.
func sampleFile(t *testing.T, rows string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "dagmonitor.csv")
	if code := run(context.Background(), []string{"filter", "--sample", rows, "--output", name}, strings.NewReader(""), io.Discard, io.Discard); code != program.ExitOK {
		t.Fatalf("exit %d", code)
	}
	return name
}

// A run that is killed at any moment leaves nothing, or everything, under the final name.
func TestAKilledFilterLeavesNoHalfFile(t *testing.T) {
	in, out := sampleFile(t, "200000"), filepath.Join(t.TempDir(), "levering.csv")
	args := append(append([]string{}, delivery...), "--output", out, in)
	var took time.Duration
	for range 2 { // the first compiles the policies, which those that are killed find in the cache: the second takes as long as they do
		started := time.Now()
		if err := exec.Command("doelbinding", args...).Run(); err != nil {
			t.Fatal(err)
		}
		took = time.Since(started)
	}
	whole, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(9, 9))
	killed := 0
	for range 12 {
		if err := os.Remove(out); err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		c := exec.Command("doelbinding", args...)
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(r.Int64N(int64(took * 11 / 10))))
		_ = c.Process.Kill() // it may be done already
		if err := c.Wait(); err != nil {
			killed++
		}
		got, err := os.ReadFile(out)
		if os.IsNotExist(err) {
			continue
		}
		if err != nil || !bytes.Equal(got, whole) {
			t.Fatalf("%d of %d bytes under the final name, %v", len(got), len(whole), err)
		}
	}
	if killed == 0 {
		t.Error("no run was killed in time, so nothing was tried")
	}
}

// A full disk and a pipe that nobody reads end the run with a status of failure; the file under the final name is what it was.
func TestAFilterThatCannotWriteSaysSo(t *testing.T) {
	in := sampleFile(t, "50000")
	out := filepath.Join(t.TempDir(), "levering.csv")
	if err := os.WriteFile(out, []byte("van gisteren\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	sh := func(script string) (int, string) {
		c := exec.Command("bash", "-o", "pipefail", "-c", script)
		c.Env = append(os.Environ(), "IN="+in, "OUT="+out, "RUN=doelbinding "+strings.Join(delivery, " "))
		said, err := c.CombinedOutput()
		if err != nil && c.ProcessState == nil {
			t.Fatal(err)
		}
		return c.ProcessState.ExitCode(), string(said)
	}
	// A limit on the size of files stands for a full disk; it holds for the file that is being written.
	if code, said := sh(`ulimit -f 500; trap '' XFSZ; $RUN --output "$OUT" "$IN"`); code == program.ExitOK || code == program.ExitFindings {
		t.Errorf("a disk that fills up: exit %d\n%s", code, said)
	}
	if code, said := sh(`$RUN "$IN" > /dev/full`); code != program.ExitUndecided {
		t.Errorf("a full device: exit %d\n%s", code, said)
	}
	if code, said := sh(`$RUN "$IN" | head -1 > /dev/null`); code == program.ExitOK || code == program.ExitFindings {
		t.Errorf("a closed pipe: exit %d\n%s", code, said)
	}
	if code, said := sh(`$RUN --report /dev/full --output "$OUT" "$IN"`); code == program.ExitOK {
		t.Errorf("a report that cannot be written: exit %d\n%s", code, said)
	}
	got, err := os.ReadFile(out)
	if err != nil || string(got) != "van gisteren\n" {
		t.Errorf("the file under the final name was touched: %d bytes, %v", len(got), err)
	}
	left, err := filepath.Glob(filepath.Join(filepath.Dir(out), ".*unfinished"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}
