package api

import (
	"bytes"
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"sync"
)

// Framed gives a listener for plain HTTP whose connections remember the header of the request under way as it came, so that one with both
// Content-Length and Transfer-Encoding can be refused: net/http forgets the first. Whoever passes such a request on may have read it by its
// length, and would take what is behind it for another request than we do (RFC 9112 6.1). Under TLS nobody passes it on.
func Framed(l net.Listener) net.Listener { return framedListener{l} }

type framedListener struct{ net.Listener }

func (l framedListener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &framedConn{Conn: c}, nil
}

// mostHead is more than the header of a request may be.
const mostHead = 32 << 10

type framedConn struct {
	net.Conn

	mu    sync.Mutex // the server reads ahead while a handler runs
	head  []byte     // what came since the last request was whole, to the end of a header
	ended bool
}

// Read implements net.Conn.
func (c *framedConn) Read(p []byte) (int, error) {
	n, err := c.Conn.Read(p)
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.ended && n > 0 {
		c.head = append(c.head, p[:min(n, mostHead-len(c.head))]...)
		c.ended = len(c.head) == mostHead || bytes.Contains(c.head, []byte("\n\r\n")) || bytes.Contains(c.head, []byte("\n\n"))
	}
	return n, err
}

// CloseWrite lets a server end its answer before it stops listening.
func (c *framedConn) CloseWrite() error {
	half, ok := c.Conn.(interface{ CloseWrite() error })
	if !ok {
		return errors.ErrUnsupported
	}
	return half.CloseWrite()
}

// next forgets a request that was read whole.
func (c *framedConn) next() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head, c.ended = c.head[:0], false
}

// twoLengths tells whether a request in chunks also says how long it is. When its header is not what the connection remembers, because it was
// sent before the request in front of it was whole, it counts as one that does.
func (c *framedConn) twoLengths(r *http.Request) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	first := true
	for line := range bytes.Lines(c.head) {
		text := strings.TrimRight(string(line), "\r\n")
		switch name, _, _ := strings.Cut(text, ":"); {
		case first && text != r.Method+" "+r.RequestURI+" "+r.Proto:
			return true
		case text == "":
			return false
		case strings.EqualFold(strings.TrimSpace(name), "Content-Length"):
			return true
		}
		first = false
	}
	return true
}

type twoLengthsKey struct{}

// framing marks a request that has two lengths.
func framing(r *http.Request, c net.Conn) (_ *http.Request, next func()) {
	framed, ok := c.(*framedConn)
	if !ok {
		return r, func() {}
	}
	if len(r.TransferEncoding) > 0 && framed.twoLengths(r) {
		r = r.WithContext(context.WithValue(r.Context(), twoLengthsKey{}, true))
	}
	return r, framed.next
}
