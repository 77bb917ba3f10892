package workbench_test

import (
	"fmt"
	"html"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/oauth2-proxy/mockoidc"

	"doelbinding/api"
	"doelbinding/api/identity"
	"doelbinding/api/workbench"
	"doelbinding/api/workbench/login"
)

// siteName is what the browser of the walks calls a workbench where people log in; that browser finds it on this machine.
const siteName = "werkbank.example"

// twoSites opens a workbench under a name of its own, over TLS as for the world, and an identity provider at the loopback address: to a browser these
// are two sites. It returns where the workbench is, and where the other site is. Whoever comes to the provider presses a button there, as with a
// password, and is a new writer each time; at ?elders it has what another site could try.
func twoSites(t *testing.T) (ours, elsewhere string) {
	t.Helper()
	provider, err := mockoidc.NewServer(nil)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	err = provider.AddMiddleware(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			switch {
			case r.URL.Path != mockoidc.AuthorizationEndpoint || r.Method == http.MethodPost:
				next.ServeHTTP(w, r)
			case r.URL.Query().Has("elders"):
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				fmt.Fprintf(w, `<!doctype html><html lang="nl"><title>Elders</title><link rel="icon" href="data:,"><a id="kijk" href="%[1]s/werkbank/voorstellen">kijk</a>
<a id="beslis" href="%[1]s/werkbank/matrix?partij=gemeente-zeist&amp;handeling=ontvangen&amp;dataset=dagmonitor">beslis</a>
<form method="post" action="%[1]s/werkbank/voorstellen"><input type="hidden" name="doe" value="bewaar"><input type="hidden" name="titel" value="Van elders"><button>schrijf</button></form>
<form method="post" action="%[1]s/werkbank/uitloggen"><button>log uit</button></form>`, ours)
			default:
				n++
				name := fmt.Sprintf("gebruiker %d", n)
				provider.QueueUser(&mockoidc.MockUser{Subject: name, PreferredUsername: name, Groups: []string{"privacy"}})
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				fmt.Fprintf(w, `<!doctype html><html lang="nl"><title>Eigen organisatie</title><link rel="icon" href="data:,"><h1>Eigen organisatie</h1><form method="post" action="%s"><button>Ga verder</button></form>`, html.EscapeString(r.URL.RequestURI()))
			}
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	ours = "https://" + net.JoinHostPort(siteName, port)
	at, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err == nil {
		err = provider.Start(at, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = provider.Shutdown() })

	d := desk{provider: provider, url: ours, now: time.Now()}
	config := d.config()
	config.Now = time.Now
	people, err := login.New(config)
	if err != nil {
		t.Fatal(err)
	}
	s, _ := servedWith(t, func(c *api.Config) { c.Clients = &identity.Clients{} }, func(w *workbench.Settings) {
		w.Login, w.Rate = people, workbench.Rate{PerSecond: 0.1, Burst: 60} // enough for one walk of each, and soon spent
	})
	server := httptest.NewUnstartedServer(s)
	_ = server.Listener.Close()
	server.Listener, server.Config.ErrorLog = listener, log.New(io.Discard, "", 0) // a browser first tries what it does not trust
	server.StartTLS()
	t.Cleanup(server.Close)
	return ours, provider.AuthorizationEndpoint() + "?elders"
}
