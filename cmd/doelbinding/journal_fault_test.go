//go:build unix

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine/journal/sealed"
)

const plainQuestion = `{"subject":{"type":"partij","id":"gemeente-utrecht"},"action":{"name":"gebruiken"},"resource":{"type":"gegeven","id":"dagmonitor/wijk"},"context":{"time":"%s"}}`

// serving starts the service as a process of its own, by way of another command if there is one, and gives its address and how to end it.
func serving(t *testing.T, wrap []string, args ...string) (address string, log *buffer, end func()) {
	t.Helper()
	command := append(append(wrap, "doelbinding", "serve", "--listen", "127.0.0.1:0"), args...)
	c := exec.Command(command[0], command[1:]...)
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	log = &buffer{}
	c.Stderr, c.SysProcAttr = log, &syscall.SysProcAttr{Setpgid: true}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(out).ReadString('\n')
	if address = regexp.MustCompile(`http://\S+`).FindString(line); address == "" {
		_ = c.Wait()
		t.Fatalf("does not start: %s", log.String())
	}
	// The whole group: a wrapper has the service as its child. The program of the tests does not listen to signals, so this ends it at once.
	end = func() {
		_ = syscall.Kill(-c.Process.Pid, syscall.SIGINT)
		_ = c.Wait()
	}
	t.Cleanup(func() { _ = syscall.Kill(-c.Process.Pid, syscall.SIGKILL) })
	return address, log, end
}

func putQuestion(address, day string) (status int, body, number string, err error) {
	w, err := http.Post(address+"/access/v1/evaluation", "application/json", strings.NewReader(fmt.Sprintf(plainQuestion, day)))
	if err != nil {
		return 0, "", "", err
	}
	defer w.Body.Close()
	b, err := io.ReadAll(w.Body)
	return w.StatusCode, string(b), w.Header.Get("Doelbinding-Journal"), err
}

// By the calls that the process makes of the system: between two answers there is always a sync.
func TestEveryAnswerComesAfterASync(t *testing.T) {
	if _, err := exec.LookPath("strace"); err != nil {
		t.Skip("SKIPPED: strace is not here; TestStoreSyncs asks SQLite itself")
	}
	dir := t.TempDir()
	calls := filepath.Join(dir, "calls")
	address, _, end := serving(t, []string{"strace", "-f", "-o", calls, "-s", "20", "-e", "trace=fsync,fdatasync,write"}, "--journal", filepath.Join(dir, "journal.db"))
	const questions = 20
	for n := range questions {
		if status, body, _, err := putQuestion(address, fmt.Sprintf("2018-04-%02d", 1+n)); err != nil || status != http.StatusOK {
			t.Fatalf("%d %s %v", status, body, err)
		}
	}
	end()
	src, err := os.ReadFile(calls)
	if err != nil {
		t.Fatal(err)
	}
	synced, answers := false, 0
	for _, line := range strings.Split(string(src), "\n") {
		switch {
		case strings.Contains(line, "sync(") && strings.Contains(line, "= 0"), strings.Contains(line, "sync resumed") && strings.Contains(line, "= 0"):
			synced = true
		case strings.Contains(line, `write(`) && strings.Contains(line, `"HTTP/1.1 200`):
			if answers++; !synced {
				t.Errorf("answer %d left without a sync before it", answers)
			}
			synced = false
		}
	}
	if answers != questions {
		t.Errorf("saw %d answers of %d", answers, questions)
	}
}

// A disk without room: 503 and no decision, as long as it lasts; then it goes on, without a restart.
func TestServiceOnAFullDiskRefusesUntilThereIsRoom(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("SKIPPED: no small disk can be made here: %s", out)
	}
	t.Cleanup(func() { _ = exec.Command("umount", "-l", dir).Run() })
	address, log, end := serving(t, nil, "--journal", filepath.Join(dir, "journal.db"))
	answered := 0
	refused := false
	for n := 0; n < 2000 && !refused; n++ {
		status, body, number, err := putQuestion(address, fmt.Sprintf("20%02d-%02d-%02d", 9+n/336, 1+n/28%12, 1+n%28))
		switch {
		case err != nil:
			t.Fatal(err)
		case status == http.StatusOK:
			answered++
		default:
			refused = true
			if status != http.StatusServiceUnavailable || strings.Contains(body, `"decision"`) || number != "" {
				t.Errorf("%d %q %s", status, number, body)
			}
		}
	}
	if !refused || answered == 0 {
		t.Fatalf("%d answers, refused %v: %s", answered, refused, log.String())
	}
	if out, err := exec.Command("mount", "-o", "remount,size=20m", dir).CombinedOutput(); err != nil {
		t.Fatalf("%s", out)
	}
	if status, body, _, err := putQuestion(address, "2018-04-09"); err != nil || status != http.StatusOK {
		t.Errorf("with room again: %d %s %v", status, body, err)
	}
	end()
	if out, err := exec.Command("doelbinding", "journal", "--journal", filepath.Join(dir, "journal.db"), "verify").CombinedOutput(); err != nil {
		t.Errorf("%s", out)
	}
}

// lossy is a disk whose commits fail after some.
type lossy struct {
	sealed.Store
	after int
}

func (l *lossy) Append(ctx context.Context, b sealed.Batch) error {
	if l.after--; l.after < 0 {
		return errors.New("input/output error")
	}
	return l.Store.Append(ctx, b)
}

// After a commit that failed the service gives no decision, and ends by itself: what starts it again finds out what is on disk.
func TestServiceEndsWhenACommitFails(t *testing.T) {
	var out, log buffer
	a := &app{&program.App{In: strings.NewReader(""), Out: &out, Err: &log, Now: time.Now}}
	a.Store = func(ctx context.Context, name string) (sealed.Store, error) {
		s, err := recording.OpenSQLite(ctx, name)
		return &lossy{s, 5}, err
	}
	file := filepath.Join(t.TempDir(), "journal.db")
	ended := make(chan int, 1)
	go func() {
		ended <- a.run(context.Background(), []string{"serve", "--listen", "127.0.0.1:0", "--journal", file})
	}()
	address := addressIn(t, &out, &log)
	answered := map[string]bool{}
	for n := range 10 {
		status, body, number, err := putQuestion(address, fmt.Sprintf("2018-04-%02d", 1+n))
		if err != nil {
			break // it has ended
		}
		if status == http.StatusOK {
			answered[number] = true
		} else if status != http.StatusServiceUnavailable || strings.Contains(body, `"decision"`) {
			t.Errorf("%d %s", status, body)
		}
	}
	if code := <-ended; code != program.ExitUndecided || !strings.Contains(log.String(), "the journal failed and records nothing more") {
		t.Errorf("ended with %d: %s", code, log.String())
	}
	if len(answered) == 0 || len(answered) > 2 {
		t.Errorf("%d answers", len(answered))
	}
	listed, err := exec.Command("doelbinding", "journal", "--journal", file, "list").CombinedOutput()
	for number := range answered {
		if err != nil || !regexp.MustCompile(`(?m)^`+number+` `).Match(listed) {
			t.Errorf("answer %s is not there: %v\n%s", number, err, listed)
		}
	}
}

// A second process does not write the same journal; a reader may read it meanwhile.
func TestSecondServiceOnAJournalIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "journal.db")
	address, _, end := serving(t, nil, "--journal", file)
	if _, _, number, err := putQuestion(address, "2018-04-09"); err != nil || number != "3" {
		t.Errorf("record %q %v", number, err)
	}
	out, err := exec.Command("doelbinding", "serve", "--listen", "127.0.0.1:0", "--journal", file).CombinedOutput()
	var e *exec.ExitError
	if !errors.As(err, &e) || e.ExitCode() != program.ExitUndecided || !strings.Contains(string(out), "another process writes this journal") {
		t.Errorf("%v %s", err, out)
	}
	if out, err := exec.Command("doelbinding", "journal", "--journal", file, "list").CombinedOutput(); err != nil || !strings.Contains(string(out), "dagmonitor/wijk") {
		t.Errorf("%v %s", err, out)
	}
	end()
}

func TestServiceWithoutAJournalSaysSo(t *testing.T) {
	address, _, end := serving(t, nil, "--journal", "none")
	if status, _, number, err := putQuestion(address, "2018-04-09"); err != nil || status != http.StatusOK || number != "none" {
		t.Errorf("%d %q %v", status, number, err)
	}
	end()
}
