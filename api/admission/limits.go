// Package admission decides what a server takes on, before anything is decided: how many requests at once and of each client, how long a request
// may take to arrive, how many connections stay open, and whether the request was meant for this server at all. It knows no question and no
// decision.
package admission

import (
	"net/http"
	"runtime"
	"time"
)

// Limits bounds what one service takes on. A zero means the default.
type Limits struct {
	AtOnce      int           // questions decided at once; default the number of processors
	Queue       int           // questions that wait for a turn; default 8 times AtOnce
	Wait        time.Duration // how long a question waits for a turn; default 250 ms
	Decide      time.Duration // how long one decision may take; default 5 s
	Batch       time.Duration // how long a whole batch, or a search, may take; default 20 s
	Connections int           // open at once, before the longest silent one is closed; default 4096
	Header      time.Duration // from the start of a request to the end of its header; default 5 s
	Read        time.Duration // to the end of its body; default 10 s
	Write       time.Duration // to the end of its answer; default 30 s
	Idle        time.Duration // between requests; default 60 s
}

// OrDefault returns the limits with the default for every zero.
func (l Limits) OrDefault() Limits {
	pick := func(n *int, otherwise int) {
		if *n <= 0 {
			*n = otherwise
		}
	}
	span := func(d *time.Duration, otherwise time.Duration) {
		if *d <= 0 {
			*d = otherwise
		}
	}
	pick(&l.AtOnce, runtime.GOMAXPROCS(0))
	pick(&l.Queue, 8*l.AtOnce)
	pick(&l.Connections, 4096)
	span(&l.Wait, 250*time.Millisecond)
	span(&l.Decide, 5*time.Second)
	span(&l.Batch, 20*time.Second)
	span(&l.Header, 5*time.Second)
	span(&l.Read, 10*time.Second)
	span(&l.Write, 30*time.Second)
	span(&l.Idle, 60*time.Second)
	return l
}

// Server returns a server for a handler: it closes a slow header, an endless body, a slow reader and an idle connection.
func Server(h http.Handler, l Limits) *http.Server {
	l = l.OrDefault()
	return &http.Server{
		Handler: h, ReadHeaderTimeout: l.Header, ReadTimeout: l.Read, WriteTimeout: l.Write, IdleTimeout: l.Idle,
		MaxHeaderBytes: 16 << 10, HTTP2: &http.HTTP2Config{MaxConcurrentStreams: 100},
	}
}
