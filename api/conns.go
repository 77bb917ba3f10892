package api

import (
	"container/list"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"sync"
)

// conns keeps the number of connections within a limit by closing the one that has been silent longest. A limit that makes newcomers wait
// would let a thousand slow clients keep a fast one out; here they only push each other out. A connection with a request that was read
// whole is never closed.
type conns struct {
	most    int
	evicted func()

	mu   sync.Mutex
	all  map[net.Conn]*conn
	idle list.List // of *conn that nothing is answered on, the one that has been so longest in front
}

type conn struct {
	net.Conn
	at        *list.Element // in idle; nil: something is being answered
	answering int           // requests at once, on HTTP/2
}

type connKey struct{}

func newConns(most int, evicted func()) *conns {
	return &conns{most: most, evicted: evicted, all: map[net.Conn]*conn{}}
}

// watch makes a server report its connections.
func (s *conns) watch(server *http.Server) {
	server.ConnState = s.changed
	server.ConnContext = func(ctx context.Context, c net.Conn) context.Context { return context.WithValue(ctx, connKey{}, c) }
}

func (s *conns) changed(c net.Conn, state http.ConnState) {
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
func (s *conns) evict() {
	front := s.idle.Front()
	if front == nil {
		return // every one is being answered; turns limit those
	}
	x := front.Value.(*conn)
	s.idle.Remove(front)
	x.at = nil
	delete(s.all, x.Conn)
	raw := x.Conn
	if t, ok := raw.(interface{ NetConn() net.Conn }); ok {
		raw = t.NetConn() // closing TLS politely could wait for the other side
	}
	_ = raw.Close() // the other side is told by that
	s.evicted()
}

// serve answers a request; from the moment it was read whole until the answer is given, its connection is not closed.
func (s *conns) serve(w http.ResponseWriter, r *http.Request, next http.Handler) {
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
		r = r.WithContext(r.Context()) // a copy: the server knows by its own what to do with a body that nobody read
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

// watchedBody tells when it was read to its end.
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

func (s *conns) count(c net.Conn, n int) {
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

func (s *conns) open() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.all)
}
