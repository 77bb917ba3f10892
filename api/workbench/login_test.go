package workbench_test

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/oauth2-proxy/mockoidc"

	"doelbinding/api"
	"doelbinding/api/identity"
	"doelbinding/api/workbench"
	"doelbinding/api/workbench/login"
	"doelbinding/api/workbench/who"
)

// desk is a service with clients and a login at an identity provider that runs beside it.
type desk struct {
	url      string
	provider *mockoidc.MockOIDC
	now      time.Time
	sessions string // file that keeps who is logged in
	server   *httptest.Server
}

func openDesk(t *testing.T) *desk {
	t.Helper()
	provider, err := mockoidc.Run()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = provider.Shutdown() })
	d := &desk{provider: provider, now: time.Now(), sessions: filepath.Join(t.TempDir(), "sessions.json")}
	d.start(t, "127.0.0.1:0")
	return d
}

// start starts the service at an address. The one before, if there was one, is gone without being told so.
func (d *desk) start(t *testing.T, address string) {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	d.url = "http://" + listener.Addr().String()
	sum := sha256.Sum256([]byte("een ander"))
	clients, err := identity.New([]identity.Client{{ID: "ander", Certificate: identity.Certificate{SHA256: hex.EncodeToString(sum[:])}}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	people, err := login.New(d.config())
	if err != nil {
		t.Fatal(err)
	}
	s, _ := servedWith(t, func(c *api.Config) { c.Clients = clients }, func(w *workbench.Settings) { w.Login = people })
	d.server = &httptest.Server{Listener: listener, Config: &http.Server{Handler: s}}
	d.server.Start()
	t.Cleanup(d.server.Close)
}

func (d *desk) config() login.Config {
	return login.Config{
		Issuer: d.provider.Issuer(), ClientID: d.provider.ClientID, Secret: d.provider.ClientSecret, Redirect: d.url + login.Back, Claim: "groups", Sessions: d.sessions,
		Roles: map[string]who.Role{"privacy": who.Writer, "juristen": who.Reviewer}, Scopes: []string{"profile", "email", "groups"}, Now: func() time.Time { return d.now },
	}
}

// browser is somebody with cookies.
type browser struct {
	t *testing.T
	*http.Client
	desk *desk
}

func (d *desk) browser(t *testing.T) *browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &browser{t, &http.Client{Jar: jar}, d}
}

// ask asks for a page or, with a form, presses a button; it follows where it is led.
func (b *browser) ask(path string, form url.Values, header ...string) (status int, at, body string) {
	b.t.Helper()
	if !strings.HasPrefix(path, "http") {
		path = b.desk.url + path
	}
	method, in := http.MethodGet, io.Reader(nil)
	if form != nil {
		method, in = http.MethodPost, strings.NewReader(form.Encode())
	}
	r, err := http.NewRequestWithContext(b.t.Context(), method, path, in)
	if err != nil {
		b.t.Fatal(err)
	}
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	r.Header.Set("Accept", "text/html,*/*")
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w, err := b.Do(r)
	if err != nil {
		b.t.Fatal(err)
	}
	defer func() { _ = w.Body.Close() }()
	text, err := io.ReadAll(w.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return w.StatusCode, w.Request.URL.Path, string(text)
}

// enter logs somebody in, who is in some groups there.
func (b *browser) enter(subject string, groups ...string) {
	b.t.Helper()
	b.desk.provider.QueueUser(&mockoidc.MockUser{Subject: subject, PreferredUsername: "gebruiker " + subject, Groups: groups})
	if status, at, body := b.ask("/werkbank/inloggen/begin?naar=/werkbank/voorstellen", nil); at != "/werkbank/voorstellen" {
		b.t.Fatalf("%d %s %s", status, at, body)
	}
}

func want(t *testing.T, what string, got, want int) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %d, not %d", what, got, want)
	}
}

// Beside clients, the workbench is there for who logs in: with the roles that the operator gave to a group, until the session ends or is ended. The
// rest of the service stays for its clients.
func TestPeopleLogInAtAnIdentityProvider(t *testing.T) {
	d := openDesk(t)
	b := d.browser(t)
	if _, at, body := b.ask("/werkbank/voorstellen", nil); at != "/werkbank/inloggen" || !strings.Contains(body, "naar=%2fwerkbank%2fvoorstellen") {
		t.Errorf("who is not logged in is led to %s\n%s", at, body)
	}
	status, _, _ := b.ask("/werkbank/vraag", url.Values{"partij": {"x"}})
	want(t, "a form of nobody", status, http.StatusUnauthorized)
	b.enter("een", "privacy", "iets anders")
	status, _, body := b.ask("/werkbank/inloggen", nil)
	want(t, "logged in", status, http.StatusOK)
	if !strings.Contains(body, "gebruiker een") || !strings.Contains(body, "<dd>schrijver</dd>") {
		t.Error(body)
	}
	status, _, _ = b.ask("/werkbank/vraag", nil)
	want(t, "a page", status, http.StatusOK)
	status, _, _ = b.ask("/v1/journal", nil)
	want(t, "the service for clients", status, http.StatusUnauthorized)
	status, _, body = b.ask("/werkbank/voorstellen", url.Values{"doe": {"begin"}, "tekst": {"x"}}, "Origin", "https://elders.example", "Sec-Fetch-Site", "cross-site")
	want(t, "a form of another site", status, http.StatusForbidden)
	if !strings.Contains(body, "ander adres") {
		t.Error(body)
	}
	cookie := b.Jar.Cookies(must(url.Parse(d.url)))
	if len(cookie) != 1 || cookie[0].Name != "werkbank-sessie" || len(cookie[0].Value) < 40 {
		t.Errorf("%v", cookie)
	}

	other := d.browser(t)
	other.enter("twee", "geen groep van ons")
	status, _, body = other.ask("/werkbank/vraag", nil)
	want(t, "without a role", status, http.StatusForbidden)
	if !strings.Contains(body, "de rol lezer nodig") {
		t.Error(body)
	}

	stolen := d.browser(t)
	stolen.Jar.SetCookies(must(url.Parse(d.url)), cookie)
	if _, at, _ := b.ask("/werkbank/uitloggen", url.Values{}); at != "/werkbank/inloggen" {
		t.Error(at)
	}
	if _, at, _ := stolen.ask("/werkbank/vraag", nil); at != "/werkbank/inloggen" {
		t.Errorf("a session lives on after it was ended: %s", at)
	}
	b.enter("een", "privacy")
	d.now = d.now.Add(8*time.Hour + time.Second)
	if _, at, _ := b.ask("/werkbank/vraag", nil); at != "/werkbank/inloggen" {
		t.Errorf("a session lives on after its time: %s", at)
	}
}

func must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}

// What comes back from the provider lets nobody in unless it was begun in this browser, once, with this nonce and verifier; nobody is led elsewhere.
func TestAnAnswerThatWasNotAskedForLetsNobodyIn(t *testing.T) {
	d := openDesk(t)
	// begin returns where the provider sends this browser back to, without going there.
	begin := func(b *browser, alter func(url.Values)) string {
		t.Helper()
		d.provider.QueueUser(&mockoidc.MockUser{Subject: "een", Groups: []string{"privacy"}})
		b.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
		defer func() { b.CheckRedirect = nil }()
		at := d.url + "/werkbank/inloggen/begin?naar=https://elders.example/werkbank/"
		for i := range 2 {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, at, nil)
			if err != nil {
				t.Fatal(err)
			}
			w, err := b.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			_ = w.Body.Close()
			to := must(w.Location())
			if q := to.Query(); i == 0 {
				if q.Get("code_challenge_method") != "S256" || q.Get("nonce") == "" || q.Get("state") == "" {
					t.Errorf("%v", q)
				}
				alter(q)
				to.RawQuery = q.Encode()
			}
			at = to.String()
		}
		return at
	}
	same := func(url.Values) {}
	a, b := d.browser(t), d.browser(t)
	back := begin(a, same)
	status, _, _ := b.ask(back, nil)
	want(t, "in another browser", status, http.StatusForbidden)
	status, _, _ = a.ask(back+"x", nil)
	want(t, "with another state", status, http.StatusForbidden)
	status, at, _ := a.ask(back, nil)
	want(t, "as it was begun", status, http.StatusOK)
	if at != "/werkbank/vraag" {
		t.Errorf("led to %s", at)
	}
	for what, alter := range map[string]func(url.Values){
		"another nonce":          func(q url.Values) { q.Set("nonce", "anders") },
		"another verifier":       func(q url.Values) { q.Set("code_challenge", strings.Repeat("A", 43)) },
		"without code challenge": func(q url.Values) { q.Set("nonce", ""); q.Del("code_challenge") },
	} {
		c := d.browser(t)
		status, _, _ = c.ask(begin(c, alter), nil)
		want(t, what, status, http.StatusForbidden)
		if _, at, _ := c.ask("/werkbank/vraag", nil); at != "/werkbank/inloggen" {
			t.Errorf("%s lets somebody in", what)
		}
	}
	c := d.browser(t)
	late := begin(c, same)
	d.now = d.now.Add(11 * time.Minute)
	status, _, _ = c.ask(late, nil)
	want(t, "too late", status, http.StatusForbidden)
}

// navigate goes to a page as a browser does when somebody clicks on a link of the service: once a redirect has been on another site, all that follows
// is of that site too.
func (b *browser) navigate(path string, header ...string) (status int, at, body string) {
	b.t.Helper()
	cross := false
	b.CheckRedirect = func(r *http.Request, via []*http.Request) error {
		for _, x := range append(via, r) {
			cross = cross || "http://"+x.URL.Host != b.desk.url
		}
		if cross {
			r.Header.Set("Sec-Fetch-Site", "cross-site")
		}
		return nil
	}
	defer func() { b.CheckRedirect = nil }()
	return b.ask(path, nil, append([]string{"Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, header...)...)
}

// Who logs in comes where they were going, as a browser tells of the way over another site: at once to a page that only looks, and by a link of ours to
// one that decides, for a redirect cannot be told from what another site makes a browser do. No other site has something decided that way.
func TestLoggingInLeadsOnToWhatDecides(t *testing.T) {
	d := openDesk(t)
	enter := func(to string) (int, string, string) {
		b := d.browser(t)
		d.provider.QueueUser(&mockoidc.MockUser{Subject: "een", Groups: []string{"privacy"}})
		status, at, body := b.navigate("/werkbank/inloggen/begin?naar=" + url.QueryEscape(to))
		if m := regexp.MustCompile(`href="([^"]*)"[^>]*>Ga verder naar`).FindStringSubmatch(body); m != nil {
			if status, at, _ := b.navigate(m[1]); status != http.StatusOK || at != m[1] {
				t.Errorf("the link leads to %s: %d", at, status)
			}
		}
		return status, at, body
	}
	status, at, body := enter("/werkbank/voorstellen")
	want(t, "what looks", status, http.StatusOK)
	if at != "/werkbank/voorstellen" {
		t.Errorf("led to %s: %s", at, body)
	}
	for _, to := range []string{"/werkbank/matrix", "/werkbank/besluiten"} {
		status, at, body = enter(to)
		want(t, to, status, http.StatusOK)
		if at != "/werkbank/inloggen" || !strings.Contains(body, `href="`+to+`"`) {
			t.Errorf("led to %s: %s", at, body)
		}
	}
	// Another site chooses the target: it is a page, never a question, and somebody must go there.
	_, at, body = enter("/werkbank/matrix?partij=gemeente-zeist&handeling=ontvangen&dataset=dagmonitor")
	if at != "/werkbank/inloggen" || strings.Contains(body, "gemeente-zeist") || !strings.Contains(body, `href="/werkbank/matrix"`) {
		t.Errorf("led to %s: %s", at, body)
	}
	b := d.browser(t)
	b.enter("een", "privacy")
	status, _, body = b.navigate("/werkbank/inloggen?naar=" + url.QueryEscape("https://elders.example/"))
	if want(t, "a link elsewhere", status, http.StatusOK); strings.Contains(body, "elders") {
		t.Error(body)
	}
	status, _, _ = b.navigate("/werkbank/matrix?partij=gemeente-zeist&handeling=ontvangen&dataset=dagmonitor", "Sec-Fetch-Site", "cross-site")
	want(t, "a link of another site to what decides", status, http.StatusForbidden)
}
