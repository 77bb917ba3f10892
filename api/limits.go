package api

import (
	"net"
	"net/http"
	"net/netip"
	"runtime"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// Limits bounds what one service takes on. A zero means the default.
type Limits struct {
	AtOnce      int           // questions decided at once; default one for each processor
	Queue       int           // questions that wait for a turn; default 8 for each decided at once
	Wait        time.Duration // how long one waits for a turn; default 250 ms
	Decide      time.Duration // how long one decision may take; default 5 s
	Batch       time.Duration // how long a whole batch, or a search, may take; default 20 s
	Connections int           // open at once, before the most silent is closed; default 4096
	Header      time.Duration // from the start of a request to the end of its header; default 5 s
	Read        time.Duration // to the end of its body; default 10 s
	Write       time.Duration // to the end of its answer; default 30 s
	Idle        time.Duration // between requests; default 60 s
}

func (l Limits) orDefault() Limits {
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

// Server gives a server for the service with its limits: a slow header, an endless body, a slow reader and an idle connection are closed,
// and of too many connections the most silent.
func (s *Service) Server() *http.Server {
	server := Server(s, s.Limits)
	s.conns.watch(server)
	return server
}

// Server wraps a handler in limits of time and size.
func Server(h http.Handler, l Limits) *http.Server {
	l = l.orDefault()
	return &http.Server{
		Handler: h, ReadHeaderTimeout: l.Header, ReadTimeout: l.Read, WriteTimeout: l.Write, IdleTimeout: l.Idle,
		MaxHeaderBytes: 16 << 10, HTTP2: &http.HTTP2Config{MaxConcurrentStreams: 100},
	}
}

// addressOf tells where a request came from. X-Forwarded-For is anybody's word, unless a proxy we know wrote it.
func addressOf(proxies []netip.Prefix) echo.IPExtractor {
	if len(proxies) == 0 {
		return echo.ExtractIPDirect()
	}
	trust := []echo.TrustOption{echo.TrustLoopback(false), echo.TrustLinkLocal(false), echo.TrustPrivateNet(false)}
	for _, p := range proxies {
		trust = append(trust, echo.TrustIPRange(&net.IPNet{IP: p.Masked().Addr().AsSlice(), Mask: net.CIDRMask(p.Bits(), p.Addr().BitLen())}))
	}
	return echo.ExtractIPFromXFFHeader(trust...)
}

// recovered turns a panic into a 500: no answer, and the service goes on.
func (s *Service) recovered() echo.MiddlewareFunc {
	return middleware.RecoverWithConfig(middleware.RecoverConfig{
		DisablePrintStack: true,
		LogErrorFunc: func(_ echo.Context, err error, _ []byte) error {
			s.Log.Error("panic", "error", err)
			return echo.ErrInternalServerError
		},
	})
}

// gauges shows how near the limits are.
func (s *Service) gauges() {
	s.Telemetry.Gauge("questions_deciding", "Questions being decided.", func() float64 { return float64(len(s.plain.slots) + len(s.full.slots)) })
	s.Telemetry.Gauge("questions_waiting", "Questions waiting for a turn.", func() float64 { return float64(s.plain.waiting.Load() + s.full.waiting.Load()) })
	s.Telemetry.Gauge("connections", "Open connections.", func() float64 { return float64(s.conns.open()) })
	s.Telemetry.Info(map[string]string{"policy_hash": s.Engine.Policy().Hash(), "register_hash": s.Register().Hash()})
}
