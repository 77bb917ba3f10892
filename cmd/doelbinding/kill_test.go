package main

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

// answersFirst is the program with a seeded bug: its journal says that a batch is on disk while it still is to be written.
func answersFirst(ctx context.Context, args []string) int {
	a := &app{&program.App{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Now: time.Now}}
	a.Store = func(ctx context.Context, name string) (sealed.Store, error) {
		s, err := recording.OpenSQLite(ctx, name)
		hasty := &hasty{Store: s, batches: make(chan sealed.Batch, 1000)}
		go hasty.write()
		return hasty, err
	}
	return a.run(ctx, args)
}

type hasty struct {
	sealed.Store
	batches chan sealed.Batch
}

func (h *hasty) Append(_ context.Context, b sealed.Batch) error {
	h.batches <- b
	return nil
}

func (h *hasty) write() {
	for b := range h.batches {
		time.Sleep(5 * time.Millisecond) // a disk that is slower than this machine's, so that the bug shows at any moment of a kill
		if err := h.Store.Append(context.Background(), b); err != nil {
			panic(err)
		}
	}
}

// acknowledged is an answer that a client got.
type acknowledged struct {
	seq           int64
	trace, answer string
	whole         bool // the whole body arrived
}

// killed runs the service under load and kills it after some time, again and again over one journal. It gives what was acknowledged.
type killed struct {
	t       *testing.T
	program string
	file    string
	read    int64
	traces  map[string]bool
	acks    int
	lost    []string
}

func (k *killed) round(load time.Duration) {
	k.t.Helper()
	c := exec.Command(k.program, "serve", "--listen", "127.0.0.1:0", "--journal", k.file)
	out, err := c.StdoutPipe()
	if err != nil {
		k.t.Fatal(err)
	}
	var log buffer
	c.Stderr = &log
	if err := c.Start(); err != nil {
		k.t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	address := regexp.MustCompile(`http://\S+`).FindString(line)
	if address == "" {
		_ = c.Wait()
		k.t.Fatalf("does not start again: %v %s", err, log.String())
	}
	acks := make(chan acknowledged, 1<<16)
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	var clients sync.WaitGroup
	for range 16 {
		clients.Go(func() { keepAsking(ctx, address, acks) })
	}
	for len(acks) == 0 && ctx.Err() == nil {
		time.Sleep(time.Millisecond)
	}
	time.Sleep(load) // the moment of the kill is what is tried
	if err := c.Process.Kill(); err != nil {
		k.t.Fatal(err)
	}
	_ = c.Wait()
	stop()
	clients.Wait()
	close(acks)
	k.check(acks)
}

// keepAsking puts questions until the service is gone. Half of them differ, so that answers are written too.
func keepAsking(ctx context.Context, address string, acks chan<- acknowledged) {
	transport := &http.Transport{}
	defer transport.CloseIdleConnections()
	for n := 0; ctx.Err() == nil; n++ {
		day := fmt.Sprintf("20%02d-%02d-%02d", 9+rand.IntN(15), 1+rand.IntN(12), 1+rand.IntN(28))
		if n%2 == 0 {
			day = "2018-04-09"
		}
		body := `{"subject":{"type":"partij","id":"gemeente-utrecht","properties":{"role":"burgemeester"}},"action":{"name":"gebruiken"},` +
			`"resource":{"type":"gegeven","id":"dagmonitor/wijk"},"context":{"time":"` + day + `"}}`
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, address+"/access/v1/evaluation", strings.NewReader(body))
		if err != nil {
			return
		}
		trace := journal.NewTrace()
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("traceparent", "00-"+trace.ID+"-"+trace.Span+"-01")
		w, err := transport.RoundTrip(r)
		if err != nil {
			return // killed
		}
		answer, err := io.ReadAll(w.Body)
		w.Body.Close()
		if w.StatusCode != http.StatusOK {
			continue
		}
		seq, bad := strconv.ParseInt(w.Header.Get("Doelbinding-Journal"), 10, 64)
		if bad != nil {
			seq = -1
		}
		sum := sha256.Sum256(answer)
		acks <- acknowledged{seq, trace.ID, hex.EncodeToString(sum[:]), err == nil}
	}
}

// check holds what clients got against what the journal holds now.
func (k *killed) check(acks <-chan acknowledged) {
	s, err := sqlite.OpenRead(context.Background(), k.file)
	if err != nil {
		k.t.Fatal(err)
	}
	defer s.Close()
	found := map[int64]*journal.Record{}
	for row, err := range s.Records(context.Background(), sealed.Range{From: k.read}) {
		if err != nil {
			k.t.Fatal(err)
		}
		r, err := journal.Parse(row.Body)
		if err != nil {
			k.t.Fatal(err)
		}
		found[row.Seq] = r
		k.read = row.Seq + 1
		if r.ADL != nil {
			if k.traces[r.ADL.Trace] {
				k.lost = append(k.lost, fmt.Sprintf("record %d was written twice", row.Seq))
			}
			k.traces[r.ADL.Trace] = true
		}
	}
	for a := range acks {
		k.acks++
		r := found[a.seq]
		switch {
		case r == nil:
			k.lost = append(k.lost, fmt.Sprintf("answer %d was given and is not in the journal", a.seq))
		case r.ADL.Trace != a.trace || a.whole && r.ADL.Attributes.Response.SHA256 != a.answer:
			k.lost = append(k.lost, fmt.Sprintf("record %d is of another answer", a.seq))
		}
	}
}

func newKilled(t *testing.T, program string) *killed {
	return &killed{t: t, program: program, file: filepath.Join(t.TempDir(), "journal.db"), traces: map[string]bool{}}
}

// The harness is worth something: it finds a journal that acknowledges before it has written. A kill may come when nothing is on its way, so it
// looks until it finds.
func TestKillFindsAnAnswerBeforeItsRecord(t *testing.T) {
	k := newKilled(t, "doelbinding-answers-first")
	for round := 0; len(k.lost) == 0; round++ {
		if round == 50 {
			t.Fatalf("%d answers in %d rounds, and nothing found", k.acks, round)
		}
		k.round(time.Duration(rand.IntN(150)) * time.Millisecond)
	}
}

// However often the service is killed under load, what it answered is in the journal, once, and the journal is sound. make kill does a thousand
// rounds.
func TestKilledServiceLosesNoAnswer(t *testing.T) {
	rounds := 4
	if n, err := strconv.Atoi(os.Getenv("KILLS")); err == nil {
		rounds = n
	}
	k := newKilled(t, "doelbinding")
	for n := range rounds {
		k.round(time.Duration(rand.IntN(150)) * time.Millisecond)
		if n%100 == 99 {
			t.Logf("%d rounds, %d answers", n+1, k.acks)
		}
	}
	for _, l := range k.lost {
		t.Error(l)
	}
	if k.acks < rounds {
		t.Errorf("only %d answers in %d rounds: there was no load", k.acks, rounds)
	}
	s, err := sqlite.OpenRead(context.Background(), k.file)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	v, err := journal.Verify(context.Background(), s, "", nil)
	if err != nil || !v.Sound() {
		t.Errorf("%+v %v", v, err)
	}
	t.Logf("%d rounds, %d answers, %d records", rounds, k.acks, v.Records)
}
