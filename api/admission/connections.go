package admission

import (
	"container/list"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"sync"
)

// Connections keeps the number of connections within a limit by closing the one that has been silent longest. A limit that makes new connections
// wait would let a thousand slow clients keep a fast one out; here slow clients only push each other out. A connection with a request that was
// read whole is never closed.
type Connections struct {
	most    int
	evicted func()

	mu   sync.Mutex
	all  map[net.Conn]*conn
	idle list.List // of *conn without a request under way, the longest silent in front
}

type conn struct {
	net.Conn
	at        *list.Element // in idle; nil while a request is being answered
	answering int           // requests under way; more than one on HTTP/2
}

type connKey struct{}

// NewConnections returns a limit on the number of connections. Evicted is called for every connection that is closed to stay within it.
func NewConnections(most int, evicted func()) *Connections {
	return &Connections{most: most, evicted: evicted, all: map[net.Conn]*conn{}}
}

// Watch makes a server report its connections.
func (s *Connections) Watch(server *http.Server) {
	server.ConnState = s.changed
	server.ConnContext = func(ctx context.Context, c net.Conn) context.Context { return context.WithValue(ctx, connKey{}, c) }
}

func (s *Connections) changed(c net.Conn, state http.ConnState) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch state {
	case http.StateNew:
		x := &conn{Conn: c}
		x.at = s.idle.PushBack(x)
		s.all[c] = x
		if len(s.all) > s.most {
			s.evict()
		}
	case http.StateActive: // the first byte of a request; the next ones do not count, or a drip would keep it young
		if x := s.all[c]; x != nil && x.at != nil {
			s.idle.MoveToBack(x.at)
		}
	case http.StateClosed, http.StateHijacked:
		if x := s.all[c]; x != nil {
			delete(s.all, c)
			if x.at != nil {
				s.idle.Remove(x.at)
			}
		}
	}
}

// evict closes the connection that has been silent longest.
func (s *Connections) evict() {
	front := s.idle.Front()
	if front == nil {
		return // a request is under way on every connection; turns limit those
	}
	x := front.Value.(*conn)
	s.idle.Remove(front)
	x.at = nil
	delete(s.all, x.Conn)
	raw := x.Conn
	if t, ok := raw.(interface{ NetConn() net.Conn }); ok {
		raw = t.NetConn() // closing TLS politely could wait for the other side
	}
	_ = raw.Close() // the client sees that; there is nothing else to report
	s.evicted()
}

// Serve answers a request with next. From the moment that the request was read whole until it is answered, its connection is not closed.
func (s *Connections) Serve(w http.ResponseWriter, r *http.Request, next http.Handler) {
	c, ok := r.Context().Value(connKey{}).(net.Conn)
	if !ok {
		next.ServeHTTP(w, r)
		return
	}
	r, following := framing(r, c)
	whole := false
	read := func() {
		if !whole {
			whole = true
			following()
			s.count(c, 1)
		}
	}
	if r.Body == nil || r.Body == http.NoBody {
		read()
	} else {
		r = r.WithContext(r.Context()) // a copy: the server uses its own to discard a body that was not read
		r.Body = &watchedBody{r.Body, read}
	}
	defer func() {
		if whole {
			s.count(c, -1)
		} else {
			following()
		}
	}()
	next.ServeHTTP(w, r)
}

// watchedBody calls whole when it was read to its end.
type watchedBody struct {
	io.ReadCloser
	whole func()
}

func (b *watchedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if errors.Is(err, io.EOF) {
		b.whole()
	}
	return n, err
}

func (s *Connections) count(c net.Conn, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	x := s.all[c]
	if x == nil {
		return
	}
	x.answering += n
	switch {
	case x.answering > 0 && x.at != nil:
		s.idle.Remove(x.at)
		x.at = nil
	case x.answering == 0 && x.at == nil:
		x.at = s.idle.PushBack(x)
	}
}

// Open returns how many connections are open.
func (s *Connections) Open() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.all)
}
