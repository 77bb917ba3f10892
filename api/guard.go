package api

import (
	"net"
	"net/http"
	"net/url"
	"strings"

	"github.com/labstack/echo/v4"
)

// guard holds what a browser says about a request against where the service is. Without credentials only the place where a caller is tells
// who it is, and a browser lends that place to every page that it shows: a page elsewhere can send requests to this machine, and can have its
// own name point here, to read the answers too. The first cannot choose what the browser says of where it comes from, the second cannot choose
// the Host.
type guard struct {
	any   bool            // any address, and not only this machine's: no name can be rebound to what is no name
	hosts map[string]bool // with or without a port, in small letters
	cross *http.CrossOriginProtection
}

// newGuard makes a guard that takes this machine's own names and addresses, and some hosts.
func newGuard(anyAddress bool, hosts ...string) *guard {
	g := &guard{any: anyAddress, hosts: map[string]bool{}, cross: http.NewCrossOriginProtection()}
	for _, host := range hosts {
		if host = strings.ToLower(host); host == "" {
			continue
		}
		g.hosts[host] = true
		for _, scheme := range []string{"http://", "https://"} {
			_ = g.cross.AddTrustedOrigin(scheme + host) // what is no host can be no origin either: it stays untrusted
		}
	}
	return g
}

// ours tells whether a Host names this service. None at all is no browser's: only HTTP/1.0 has it.
func (g *guard) ours(host string) bool {
	host = strings.ToLower(host)
	if host == "" || g.hosts[host] {
		return true
	}
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
	}
	if name = strings.TrimSuffix(name, "."); name == "localhost" || g.hosts[name] {
		return true
	}
	ip := net.ParseIP(name)
	return ip != nil && (g.any || ip.IsLoopback())
}

// elsewhere tells whether a browser says that a page of another origin made the request. Also a request that only looks counts: each look into
// the journal is a record.
func (g *guard) elsewhere(r *http.Request) bool {
	asWrite := *r
	asWrite.Method = http.MethodPost
	return g.cross.Check(&asWrite) != nil
}

// hostOf gives the host of the URL by which callers find the service; empty: none.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Host
}

// Guarded lets only requests through whose Host is this machine's name, an address, or one of some hosts: for what is served without
// credentials beside the service.
func Guarded(next http.Handler, hosts []string) http.Handler {
	g := newGuard(true, hosts...)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !g.ours(r.Host) {
			http.Error(w, "this host is not served here", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// here refuses what was not meant for this service, or what a page of somebody else makes a browser send. A service that tells callers apart
// needs the second too, for a browser adds a client certificate by itself; which name it is called by is then for its own certificate. What
// anybody may read from anywhere, anybody may.
func (s *Service) here(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		r := c.Request()
		if two, _ := r.Context().Value(twoLengthsKey{}).(bool); two {
			s.refused("framing")
			c.Response().Header().Set("Connection", "close") // where the next request begins is not sure
			return problem(http.StatusBadRequest, "twee-lengten", "De vraag heeft Content-Length en Transfer-Encoding tegelijk. Stuur een van beide, en na elkaar.")
		}
		if s.Clients == nil && !s.guard.ours(r.Host) {
			s.refused("host")
			return problem(http.StatusMisdirectedRequest, "andere-host",
				"Deze dienst heet niet zoals in de header Host staat. Gebruik localhost of 127.0.0.1, of zet de naam bij de instelling hosts.")
		}
		if (r.Method != http.MethodGet || !isPublic(r.URL.Path)) && s.guard.elsewhere(r) {
			s.refused("origin")
			return problem(http.StatusForbidden, "andere-herkomst",
				"Deze vraag komt van een webpagina van een ander adres (Origin, Sec-Fetch-Site). Alleen pagina's van deze dienst, of van een naam bij de instelling hosts, mogen hier vragen.")
		}
		return next(c)
	}
}
