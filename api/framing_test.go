package api_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"testing"
	"time"
)

// A request in chunks is read, one after the other over one connection; with a length besides it is refused, wherever it stands, and nothing
// behind it is taken for a request.
func TestALengthAndChunksAreRefused(t *testing.T) {
	address := serving(t, service(t).Service)
	chunked := func(more string) string {
		return fmt.Sprintf("POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%sTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n", path, more, len(question), question)
	}
	plain := fmt.Sprintf("POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", path, len(question), question)
	look := "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
	two := chunked("Content-Length: 5\r\n")
	for name, try := range map[string]struct {
		send []string // each after the answer to the one before
		want []int
	}{
		"chunks, again and again": {[]string{chunked(""), plain, chunked(""), look, chunked(""), chunked("")}, []int{200, 200, 200, 200, 200, 200}},
		"both, first":             {[]string{two}, []int{400}},
		"both, in small letters":  {[]string{chunked("content-length:5\r\n")}, []int{400}},
		"both, later":             {[]string{plain, look, two}, []int{200, 200, 400}},
		"both, with one behind":   {[]string{two + look}, []int{400}},
		"both, behind another":    {[]string{plain + two}, []int{200, 400}},
		"both, behind a look":     {[]string{look + two}, []int{200, 400}},
		"both, behind chunks":     {[]string{chunked("") + two}, []int{200, 400}},
	} {
		t.Run(name, func(t *testing.T) {
			conn, err := net.Dial("tcp", address)
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close()
			_ = conn.SetDeadline(time.Now().Add(10 * time.Second))
			answers := bufio.NewReader(conn)
			for i, want := range try.want {
				if i < len(try.send) {
					if _, err := io.WriteString(conn, try.send[i]); err != nil {
						t.Fatal(err)
					}
				}
				w, err := http.ReadResponse(answers, nil)
				if err != nil {
					t.Fatalf("answer %d: %v", i, err)
				}
				body, _ := io.ReadAll(w.Body)
				if w.StatusCode != want {
					t.Errorf("answer %d: %d %.200s", i, w.StatusCode, body)
				}
				if want == 400 {
					if rest, _ := io.ReadAll(answers); len(rest) > 0 || w.Close != true {
						t.Errorf("the connection goes on: %v %.100s", w.Close, rest)
					}
				}
			}
		})
	}
}
