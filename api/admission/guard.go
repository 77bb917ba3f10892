package admission

import (
	"net"
	"net/http"
	"net/url"
	"strings"
)

// Guard compares what a browser says about a request with where the service is. Without credentials a client is trusted for its network address,
// and a browser lends that address to every page that it shows: a page of another site can send requests to this machine, and can have its own
// name resolve to it, to read the answers too. The first cannot choose Origin and Sec-Fetch-Site, the second cannot choose Host.
type Guard struct {
	any   bool            // any IP address, not only loopback: an address is no name that can be rebound
	hosts map[string]bool // with or without a port, in lower case
	cross *http.CrossOriginProtection
}

// NewGuard returns a guard for the names and addresses of this machine and for hosts, each with or without a port.
func NewGuard(anyAddress bool, hosts ...string) *Guard {
	g := &Guard{any: anyAddress, hosts: map[string]bool{}, cross: http.NewCrossOriginProtection()}
	for _, host := range hosts {
		if host = strings.ToLower(host); host == "" {
			continue
		}
		g.hosts[host] = true
		for _, scheme := range []string{"http://", "https://"} {
			_ = g.cross.AddTrustedOrigin(scheme + host) // an invalid host is no valid origin either: it stays untrusted
		}
	}
	return g
}

// Ours reports whether a Host header names this service. An empty one does: browsers always send one, only HTTP/1.0 does not.
func (g *Guard) Ours(host string) bool {
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

// Elsewhere reports whether a browser says that a page of another origin made the request. Safe methods count too: each read of the journal is
// recorded.
func (g *Guard) Elsewhere(r *http.Request) bool {
	asWrite := *r
	asWrite.Method = http.MethodPost
	return g.cross.Check(&asWrite) != nil
}

// HostOf returns the host of a URL, with its port; empty if there is none.
func HostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Host
}

// Guarded serves only requests whose Host is a name of this machine, an IP address, or one of hosts. It is for what is served without credentials
// beside the service.
func Guarded(next http.Handler, hosts []string) http.Handler {
	g := NewGuard(true, hosts...)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !g.Ours(r.Host) {
			http.Error(w, "this host is not served here", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}
