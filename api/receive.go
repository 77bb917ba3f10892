package api

import (
	"net"
	"net/http"
	"net/netip"
	"slices"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"doelbinding/api/admission"
	"doelbinding/api/description"
	"doelbinding/api/problem"
	"doelbinding/api/workbench"
)

// public lists the paths that need no credentials: the probes and the descriptions.
var public = append(slices.Clone(probes), "/.well-known/authzen-configuration", description.Base+"/openapi.json", description.V1Base+"/openapi.json", "/health", "/", "/docs")

func isPublic(path string) bool { return slices.Contains(public, path) }

// here refuses a request that was not meant for this service, or that a page of another site makes a browser send. A service with clients needs
// the second check too, because a browser adds a client certificate by itself; the first is then up to its own certificate. What is public may
// be read from anywhere.
func (s *Service) here(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		r := c.Request()
		if admission.TwoLengths(r) {
			s.refused("framing")
			c.Response().Header().Set("Connection", "close") // the next request may begin anywhere
			return problem.New(http.StatusBadRequest, "twee-lengten", "De vraag heeft Content-Length en Transfer-Encoding tegelijk. Stuur een van beide, en na elkaar.")
		}
		if s.Clients == nil && !s.guard.Ours(r.Host) {
			s.refused("host")
			return problem.New(http.StatusMisdirectedRequest, "andere-host",
				"Deze dienst heet niet zoals in de header Host staat. Gebruik localhost of 127.0.0.1, of zet de naam bij de instelling hosts.")
		}
		open := r.Method == http.MethodGet && isPublic(r.URL.Path) || s.looks(r) && workbench.Visit(r)
		if !open && s.guard.Elsewhere(r) {
			s.refused("origin")
			return problem.New(http.StatusForbidden, "andere-herkomst",
				"Deze vraag komt van een webpagina van een ander adres (Origin, Sec-Fetch-Site). Alleen pagina's van deze dienst, of van een naam bij de instelling hosts, mogen hier vragen.")
		}
		return next(c)
	}
}

// early refuses a question that would get no turn, before its body is read or a signature is checked: under overload most of the work would
// otherwise go into refusals.
func (s *Service) early(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Method == http.MethodPost && s.plain.Full() {
			return admission.ErrBusy
		}
		return next(c)
	}
}

// recovered turns a panic into a 500; the service goes on.
func (s *Service) recovered() echo.MiddlewareFunc {
	return middleware.RecoverWithConfig(middleware.RecoverConfig{
		DisablePrintStack: true,
		LogErrorFunc: func(_ echo.Context, err error, _ []byte) error {
			s.Log.Error("panic", "error", err)
			return echo.ErrInternalServerError
		},
	})
}

// addressOf returns how to find the address of a client. X-Forwarded-For can be forged, unless a known proxy wrote it.
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
