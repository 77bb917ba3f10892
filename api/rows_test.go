package api_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/engine/enginetest"
)

// with changes the good question in one place.
func with(t *testing.T, before, after string) string {
	t.Helper()
	if !strings.Contains(question, before) {
		t.Fatalf("the question has no %s", before)
	}
	return strings.Replace(question, before, after, 1)
}

// fact adds a fact to the good question.
func fact(t *testing.T, name, value string) string {
	t.Helper()
	return with(t, `"facts":{`, `"facts":{`+name+`:`+value+`,`)
}

// row is one bad input: what is sent, and what must come. A status of 200 must come with a no and a gap.
type row struct {
	number int
	name   string
	body   string
	status int
	code   string // of the first fault; empty: not looked at
}

// Every row of bad input that can be put as a body. None is a yes, none is answered with the value, and none is a 500.
func TestRowsOfBadInput(t *testing.T) {
	s := logged(t, &lines{}, nil)
	deep := func(n int) string { return strings.Repeat(`{"a":`, n) + "1" + strings.Repeat("}", n) }
	for _, r := range []row{
		{1, "null", with(t, `"addendum_ondertekend":true`, `"addendum_ondertekend":null`), 400, "null-niet-toegestaan"},
		{2, "a text for a boolean", with(t, `"addendum_ondertekend":true`, `"addendum_ondertekend":"nee-xyzzy"`), 400, "verkeerd-type"},
		{2, "a number for a boolean", with(t, `"addendum_ondertekend":true`, `"addendum_ondertekend":0`), 400, "verkeerd-type"},
		{3, "a text for a number", fact(t, `"leeftijd"`, `"15"`), 400, "verkeerd-type"},
		{3, "a list for a number", fact(t, `"leeftijd"`, `[1]`), 400, "lijst-niet-toegestaan"},
		{3, "null for a number", fact(t, `"leeftijd"`, `null`), 400, "null-niet-toegestaan"},
		{3, "delivered after the day judged", fact(t, `"verstrekt_op"`, `"2018-04-10"`), 400, "tegenstrijdig"},
		{3, "delivered before there was a delivery", fact(t, `"verstrekt_op"`, `"2017-02-28"`), 400, "tegenstrijdig"},
		{3, "a representative by nothing", fact(t, `"wettelijke_vertegenwoordiging"`, `true,"ouderlijk_gezag":false,"voogdij_of_curatele":false`), 400, "tegenstrijdig"},
		{4, "another case", with(t, `"addendum_ondertekend"`, `"Addendum_ondertekend"`), 400, "onbekend-feit"},
		{4, "a typing error", with(t, `"addendum_ondertekend"`, `"addendum_onderteknd"`), 400, "onbekend-feit"},
		{5, "a name twice", fact(t, `"addendum_ondertekend"`, `false`), 400, "dubbele-naam"},
		{5, "a name twice by case", fact(t, `"Addendum_Ondertekend"`, `false`), 400, "dubbele-naam"},
		{5, "a name twice by escape", fact(t, `"\u0061ddendum_ondertekend"`, `false`), 400, "dubbele-naam"},
		{5, "a member twice", with(t, `"context":{`, `"context":{},"context":{`), 400, "dubbele-naam"},
		{6, "invalid UTF-8", fact(t, `"niveau"`, "\"wijk\xff\""), 400, "ongeldige-utf-8"},
		{6, "a lone surrogate", fact(t, `"niveau"`, `"\ud800"`), 400, "ongeldige-utf-8"},
		{6, "NUL", fact(t, `"niveau"`, `"wijk\u0000"`), 400, "ongeldig-teken"},
		{6, "a byte order mark", "\ufeff" + question, 400, "byte-order-mark"},
		{7, "composed", with(t, "toezichthouder", "toezichthoud\u00ebr-xyzzy"), 200, ""},
		{7, "decomposed", with(t, "toezichthouder", "toezichthoude\u0308r-xyzzy"), 200, ""},
		{7, "a homoglyph", fact(t, `"niveau"`, `"wĳk-xyzzy"`), 400, "waarde-buiten-de-lijst"},
		{7, "zero width", fact(t, `"niveau"`, "\"wijk\u200b\""), 400, "waarde-buiten-de-lijst"},
		{7, "bidi override", fact(t, `"niveau"`, "\"\u202ewijk\""), 400, "waarde-buiten-de-lijst"},
		{8, "beyond all numbers", fact(t, `"leeftijd"`, `1e100000000`), 400, "buiten-het-bereik"},
		{8, "below all numbers", fact(t, `"leeftijd"`, `1e-10000000`), 400, "buiten-het-bereik"},
		{9, "a fraction", fact(t, `"leeftijd"`, `15.5`), 400, "buiten-het-bereik"},
		{9, "minus nothing", fact(t, `"leeftijd"`, `-0`), 400, "buiten-het-bereik"},
		{9, "an exponent", fact(t, `"leeftijd"`, `1e2`), 400, "buiten-het-bereik"},
		{9, "beyond doubles", fact(t, `"leeftijd"`, `9007199254740993`), 400, "buiten-het-bereik"},
		{9, "less than nothing", fact(t, `"leeftijd"`, `-1`), 400, "buiten-het-bereik"},
		{10, "depth 20,000", deep(20000)[:64000], 400, "te-diep"},
		{11, "depth 9,000", deep(9000), 400, "te-diep"},
		{11, "depth 5,000", deep(5000), 400, "te-diep"},
		{11, "depth beyond the limit", deep(9), 400, "te-diep"},
		{12, "five megabytes", with(t, "toezichthouder", strings.Repeat("x", 5<<20)), 413, ""},
		{12, "one byte too many", question + strings.Repeat(" ", 64<<10-len(question)+1), 413, ""},
		{13, "a list of 400,000", fact(t, `"niveau"`, "["+strings.Repeat("1,", 400_000)+"1]"), 413, ""},
		{13, "a list of 20,000", fact(t, `"niveau"`, "["+strings.Repeat("1,", 20_000)+"1]"), 400, "lijst-niet-toegestaan"},
		{14, "a pattern as party", with(t, `"id":"gemeente-utrecht"`, `"id":"(gemeente-)*.*xyzzy"`), 200, ""},
		{14, "a glob as field", with(t, "dagmonitor/huisnummer", "dagmonitor/*xyzzy"), 200, ""},
		{14, "a format as role", with(t, "toezichthouder", "%s%n%x xyzzy"), 200, ""},
		{14, "a template as purpose", with(t, "gerichte-inzet-toezicht-en-handhaving", "{{.}}${xyzzy}"), 200, ""},
		{14, "a query as action", with(t, `"name":"ontvangen"`, `"name":"data.decision; true xyzzy"`), 200, ""},
		{15, "a wide range as fact", fact(t, `"leeftijd"`, `1000000000`), 400, "buiten-het-bereik"},
		{15, "a range as object", fact(t, `"leeftijd"`, `{"van":1,"tot":1000000000}`), 400, "verkeerd-type"},
		{16, "empty", "", 400, "geen-object"},
		{16, "white space", " \r\n", 400, "geen-object"},
		{16, "null itself", "null", 400, "geen-object"},
		{16, "a list itself", "[]", 400, "geen-object"},
		{16, "a text itself", `"x"`, 400, "geen-object"},
		{16, "something behind", question + "x", 400, "gegevens-na-het-einde"},
		{16, "two documents", question + question, 400, "gegevens-na-het-einde"},
		{16, "an empty object", "{}", 400, "ontbreekt"},
		{23, "in 1800", with(t, "2018-04-09", "1800-04-09"), 400, "buiten-het-bereik"},
		{23, "in 9999", with(t, "2018-04-09", "9999-04-09"), 400, "buiten-het-bereik"},
		{23, "30 February", with(t, "2018-04-09", "2018-02-30"), 400, "ongeldige-datum"},
		{23, "no day", with(t, "2018-04-09", "xyzzy"), 400, "ongeldige-datum"},
		{24, "an unknown party", with(t, `"id":"gemeente-utrecht"`, `"id":"gemeente-xyzzy"`), 200, ""},
		{24, "an unknown supplier", with(t, `"supplier":"gemeente-utrecht"`, `"supplier":"gemeente-xyzzy"`), 200, ""},
		{24, "an unknown purpose", with(t, "gerichte-inzet-toezicht-en-handhaving", "xyzzy"), 200, ""},
		{24, "an unknown field", with(t, "dagmonitor/huisnummer", "dagmonitor/xyzzy"), 200, ""},
		{24, "an unknown act", with(t, `"name":"ontvangen"`, `"name":"xyzzy"`), 200, ""},
		{24, "an unknown role", with(t, "toezichthouder", "xyzzy"), 200, ""},
		{24, "a code of another form", with(t, "A20", "xyzzy"), 200, ""},
	} {
		t.Run(fmt.Sprintf("row %d %s", r.number, r.name), func(t *testing.T) {
			w := post(s, r.body)
			if w.Code != r.status || strings.Contains(w.Body.String(), "xyzzy") {
				t.Fatalf("%d, want %d: %s", w.Code, r.status, w.Body)
			}
			if r.status == http.StatusOK {
				if a := read(t, w); *a.Decision || a.Context.Outcome != "insufficient" || len(a.Context.Gaps) == 0 {
					t.Errorf("%s", w.Body)
				}
				return
			}
			isProblem(t, w, r.status)
			var p api.Problem
			if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil {
				t.Fatal(err)
			}
			if r.code != "" && (len(p.Errors) == 0 || p.Errors[0].Code != r.code) {
				t.Errorf("want %s: %s", r.code, w.Body)
			}
		})
	}
}

// Row 23, the other way: a moment with a time zone is the day in Amsterdam, and the future is the law as announced.
func TestRow23MomentsThatAreUnderstood(t *testing.T) {
	s := service(t)
	for _, moment := range []string{"2018-04-09T23:59:59+02:00", "2018-04-08T22:00:00Z", "2018-04-09T12:00", "2018-04-09T00:30-00:30"} {
		if a := read(t, post(s, with(t, "2018-04-09", moment))); !*a.Decision {
			t.Errorf("%s: %+v", moment, a)
		}
	}
}

// Row 17. What is no plain, whole JSON is refused.
func TestRow17ContentTypesAndCodings(t *testing.T) {
	s := service(t)
	var bomb bytes.Buffer
	z := gzip.NewWriter(&bomb)
	_, _ = z.Write(bytes.Repeat([]byte(" "), 10<<20))
	_ = z.Close()
	for _, c := range []struct{ body, name, value string }{
		{question, "Content-Type", "text/plain"}, {question, "Content-Type", "application/json; charset=utf-16"}, {bomb.String(), "Content-Encoding", "gzip"},
		{question, "Content-Encoding", "br"}, {question, "Content-Type", "multipart/form-data; boundary=x"}, {question, "Content-Type", "application/x-www-form-urlencoded"},
	} {
		if w := post(s, c.body, c.name, c.value); w.Code != http.StatusBadRequest {
			t.Errorf("%s: %s: %d", c.name, c.value, w.Code)
		}
	}
}

// Row 17. On a real connection: a body that is shorter or longer than it says, chunks that are none, and two lengths.
func TestRow17BodiesThatAreNotWhatTheySay(t *testing.T) {
	address := serving(t, service(t).Service)
	head := "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
	for name, request := range map[string]string{
		"longer than it says":  head + "Content-Length: 40\r\n\r\n" + question,
		"shorter than it says": head + fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(question)+10, question),
		"no chunks":            head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + question,
		"two lengths":          head + fmt.Sprintf("Content-Length: %d\r\nContent-Length: 5\r\n\r\n%s", len(question), question),
		"a length and chunks":  head + fmt.Sprintf("Content-Length: %d\r\nTransfer-Encoding: identity\r\n\r\n%s", len(question), question),
		"chunks and a length":  head + fmt.Sprintf("Transfer-Encoding: chunked\r\ncontent-length: %d\r\n\r\n%x\r\n%s\r\n0\r\n\r\n", len(question), len(question), question),
		"less than nothing":    head + "Content-Length: -1\r\n\r\n" + question,
		"a folded header":      head + "X: a\r\n b\r\nContent-Length : 10\r\n\r\n" + question,
	} {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(conn, request)
		_ = conn.(*net.TCPConn).CloseWrite()
		_ = conn.SetReadDeadline(time.Now().Add(10 * time.Second))
		raw, _ := io.ReadAll(conn)
		conn.Close()
		if strings.Contains(string(raw), `"decision"`) || strings.HasPrefix(string(raw), "HTTP/1.1 200") {
			t.Errorf("%s: %s", name, raw)
		}
	}
}

// Row 20. Whoever says where he comes from is believed only if a proxy we know passes it on.
func TestRow20ForwardedHeadersAreAnybodysWord(t *testing.T) {
	shipped := enginetest.Load(t)
	for name, c := range map[string]struct {
		proxies   []string
		from      string
		forwarded string
		want      string
	}{
		"no proxies":           {nil, "192.0.2.1:1", "10.1.2.3", "192.0.2.1"},
		"a proxy":              {[]string{"192.0.2.0/24"}, "192.0.2.1:1", "10.1.2.3", "10.1.2.3"},
		"a stranger":           {[]string{"192.0.2.0/24"}, "198.51.100.1:1", "10.1.2.3", "198.51.100.1"},
		"a private stranger":   {[]string{"192.0.2.0/24"}, "10.0.0.1:1", "10.1.2.3", "10.0.0.1"},
		"loopback":             {[]string{"192.0.2.0/24"}, "127.0.0.1:1", "10.1.2.3", "127.0.0.1"},
		"a lie before a proxy": {[]string{"192.0.2.0/24"}, "192.0.2.1:1", "10.9.9.9, 203.0.113.7", "203.0.113.7"},
		"nonsense":             {[]string{"192.0.2.0/24"}, "192.0.2.1:1", "<script>", "192.0.2.1"},
	} {
		log := &lines{}
		s := loggedOf(shipped, log, func(config *api.Config) {
			for _, p := range c.proxies {
				config.Proxies = append(config.Proxies, netip.MustParsePrefix(p))
			}
		})
		r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(question))
		r.RemoteAddr = c.from
		for _, h := range []string{"X-Forwarded-For", "X-Real-IP", "Forwarded"} {
			r.Header.Set(h, c.forwarded)
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("X-Forwarded-Proto", "https")
		r.Header.Set("X-Forwarded-Host", "evil.example")
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code != http.StatusOK || strings.Contains(fmt.Sprint(w.Header(), w.Body), "evil") {
			t.Errorf("%s: %d %v", name, w.Code, w.Header())
		}
		if got := log.last(t)["address"]; got != c.want {
			t.Errorf("%s: %v, want %s", name, got, c.want)
		}
	}
}

// Row 21. A trace that is malformed is replaced by one of our own; the request is served.
func TestRow21MalformedTraces(t *testing.T) {
	log := &lines{}
	s := logged(t, log, nil)
	const id = "4bf92f3577b34da6a3ce929d0e0e4736"
	for parent, kept := range map[string]bool{
		"00-" + id + "-00f067aa0ba902b7-01":                       true,
		"00-" + strings.ToUpper(id) + "-00f067aa0ba902b7-01":      false,
		"00-00000000000000000000000000000000-00f067aa0ba902b7-01": false,
		"00-" + id + "-0000000000000000-01":                       false,
		"ff-" + id + "-00f067aa0ba902b7-01":                       false,
		"00-" + id:                                                false,
		"x":                                                       false,
		"":                                                        false,
		"00-" + id + "-00f067aa0ba902b7-01-meer":                  false,
		"00-" + strings.Repeat("a", 4000) + "-00f067aa0ba902b7-01":        false,
		"00-" + id + "-00f067aa0ba902b7-01\x00":                           false,
		"00-" + strings.Replace(id, "4", "é", 1) + "-00f067aa0ba902b7-01": false,
	} {
		if a := read(t, post(s, question, "Traceparent", parent, "Tracestate", "a=b,,=,é")); !*a.Decision {
			t.Errorf("%q: %+v", parent, a)
		}
		got, _ := log.last(t)["trace_id"].(string)
		if len(got) != 32 || got == strings.Repeat("0", 32) || (got == id) != kept {
			t.Errorf("%q: trace %q", parent, got)
		}
	}
	// 100 KiB of state is more than a header may hold; it is refused before anybody reads it.
	conn, err := net.Dial("tcp", serving(t, s))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprintf(conn, "POST %s HTTP/1.1\r\nHost: localhost\r\nTracestate: %s\r\n\r\n", path, strings.Repeat("a", 100<<10))
	r, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil || r.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("%v %v", r, err)
	}
}

// Row 25, over HTTP: whatever is wrong with a token, the answer is the same.
func TestRow25BadTokensLookAlike(t *testing.T) {
	s, p := guarded(t, nil, clientsOfTheRegion()...)
	claims := p.Claims("utrecht", time.Now())
	claims["exp"] = time.Now().Add(-time.Hour).Unix()
	expired := p.Token(claims)
	claims = p.Claims("utrecht", time.Now())
	claims["aud"] = "iets-anders"
	first := ""
	for name, token := range map[string]string{
		"expired": expired, "another audience": p.Token(claims), "no token": "x", "unsigned": "eyJhbGciOiJub25lIn0.e30.", "a megabyte": strings.Repeat("a", 1<<20),
	} {
		w := post(s, question, "Authorization", "Bearer "+token)
		isProblem(t, w, http.StatusUnauthorized)
		whole := fmt.Sprint(w.Code, w.Header(), w.Body)
		if first == "" {
			first = whole
		}
		if whole != first {
			t.Errorf("%s:\n%s\n%s", name, whole, first)
		}
	}
}

// Row 27. The same request twice gives the same answer.
func TestRow27TheSameRequestTwice(t *testing.T) {
	s := service(t)
	first := post(s, question, "X-Request-ID", "een")
	again := post(s, question, "X-Request-ID", "een")
	if unmarked(first.Body.Bytes()) != unmarked(again.Body.Bytes()) || again.Header().Get("X-Request-ID") != "een" {
		t.Errorf("%s\n%s", first.Body, again.Body)
	}
}

// A question that contradicts itself says at both ends which two do not go together, alone and as one of a batch.
func TestAContradictionPointsAtBothEnds(t *testing.T) {
	s := logged(t, &lines{}, nil)
	body := fact(t, `"verstrekt_op"`, `"2018-04-10"`)
	for _, call := range [][2]string{{"/access/v1/evaluation", body}, {"/access/v1/evaluations", `{"evaluations":[` + body + `]}`}} {
		r := httptest.NewRequest(http.MethodPost, call[0], strings.NewReader(call[1]))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		for _, want := range []string{"/context/facts/verstrekt_op", "/context/time", "tegenstrijdig"} {
			if !strings.Contains(w.Body.String(), want) || strings.Contains(w.Body.String(), `"decision":true`) || strings.Contains(w.Body.String(), "2018-04-10") {
				t.Errorf("%s: no %s in %s", call[0], want, w.Body)
			}
		}
	}
}
