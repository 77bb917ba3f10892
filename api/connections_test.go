package api_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"

	"doelbinding/engine"
)

// atOnce is over how many connections a server is asked, and perRound how many questions in a round over all of them.
const (
	atOnce   = 16
	perRound = 3200
)

// connections asks a server over loopback as fast as it answers. The client writes bytes that are ready and looks only at the status and the length, so
// that what is measured is the server.
type connections struct {
	open  []net.Conn
	reads []*bufio.Reader
}

func connect(b *testing.B, h http.Handler) *connections {
	server := httptest.NewServer(h)
	b.Cleanup(server.Close)
	c := &connections{}
	for range atOnce {
		conn, err := new(net.Dialer).DialContext(b.Context(), "tcp", server.Listener.Addr().String())
		if err != nil {
			b.Fatal(err)
		}
		b.Cleanup(func() { _ = conn.Close() })
		c.open, c.reads = append(c.open, conn), append(c.reads, bufio.NewReaderSize(conn, 64<<10))
	}
	return c
}

// again asks the same question each time.
func (c *connections) again(body string) func(*testing.B, string) {
	request := requestOf(body)
	return func(b *testing.B, _ string) { c.round(b, func(int) []byte { return request }) }
}

// days asks the question of another day each time.
func (c *connections) days(body string) func(*testing.B, string) {
	at := engine.Day("2018-04-09")
	return func(b *testing.B, _ string) {
		requests := make([][]byte, perRound)
		for i := range requests {
			at = at.AddDays(1)
			if at > "2040-01-01" {
				at = "2018-04-09"
			}
			requests[i] = requestOf(strings.Replace(body, "2018-04-09", string(at), 1))
		}
		c.round(b, func(i int) []byte { return requests[i] })
	}
}

func requestOf(body string) []byte {
	return fmt.Appendf(nil, "POST %s HTTP/1.1\r\nHost: example.com\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", path, len(body), body)
}

func (c *connections) round(b *testing.B, request func(int) []byte) {
	var all sync.WaitGroup
	for n, conn := range c.open {
		all.Go(func() {
			for i := n; i < perRound; i += atOnce {
				if _, err := conn.Write(request(i)); err != nil {
					b.Error(err)
					return
				}
				if err := answeredOn(c.reads[n]); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
	if b.Failed() {
		b.FailNow()
	}
}

// answeredOn reads one answer, that must be 200 and say how long it is.
func answeredOn(r *bufio.Reader) error {
	status, err := r.ReadSlice('\n')
	if err != nil {
		return err
	}
	if !strings.HasPrefix(string(status), "HTTP/1.1 200 ") {
		return fmt.Errorf("answered %s", status)
	}
	length := -1
	for {
		line, err := r.ReadSlice('\n')
		if err != nil {
			return err
		}
		if len(line) == 2 {
			break
		}
		if value, ok := strings.CutPrefix(string(line), "Content-Length: "); ok {
			if length, err = strconv.Atoi(strings.TrimSpace(value)); err != nil {
				return err
			}
		}
	}
	if length < 0 {
		return fmt.Errorf("an answer without its length")
	}
	_, err = io.CopyN(io.Discard, r, int64(length))
	return err
}
