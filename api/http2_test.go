package api_test

import (
	"bytes"
	"crypto/tls"
	"crypto/x509/pkix"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"

	"doelbinding/api"
	"doelbinding/api/identity/identitytest"
)

// Row 18. A client that opens streams and takes them back at once, thousands of times, does not keep others waiting.
func TestRow18RapidReset(t *testing.T) {
	ca := identitytest.NewAuthority(t, "CA")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := logged(t, &lines{}, nil)
	server := s.Server()
	server.TLSConfig = &tls.Config{Certificates: []tls.Certificate{ca.Issue(pkix.Name{CommonName: "doelbinding"}, "")}, MinVersion: tls.VersionTLS12}
	go func() { _ = server.ServeTLS(listener, "", "") }()
	defer server.Close()
	trust := func() *tls.Config {
		return &tls.Config{RootCAs: ca.Pool(), NextProtos: []string{"h2"}, MinVersion: tls.VersionTLS12}
	}
	attack, err := tls.Dial("tcp", listener.Addr().String(), trust())
	if err != nil {
		t.Fatal(err)
	}
	defer attack.Close()
	_, _ = io.WriteString(attack, http2.ClientPreface)
	frames := http2.NewFramer(attack, attack)
	_ = frames.WriteSettings()
	go func() { _, _ = io.Copy(io.Discard, attack) }()
	var head bytes.Buffer
	encode := hpack.NewEncoder(&head)
	for _, f := range [][2]string{{":method", "POST"}, {":scheme", "https"}, {":authority", "x"}, {":path", path}, {"content-type", "application/json"}} {
		_ = encode.WriteField(hpack.HeaderField{Name: f[0], Value: f[1]})
	}
	fast := &http.Client{Transport: &http.Transport{TLSClientConfig: trust(), ForceAttemptHTTP2: true}, Timeout: 20 * time.Second}
	for i := range 50 {
		for n := range 200 {
			stream := uint32(1 + 2*(200*i+n))
			_ = frames.WriteHeaders(http2.HeadersFrameParam{StreamID: stream, BlockFragment: head.Bytes(), EndHeaders: true})
			_ = frames.WriteRSTStream(stream, http2.ErrCodeCancel)
		}
		w, err := fast.Post("https://"+listener.Addr().String()+path, "application/json", strings.NewReader(question))
		if err != nil || w.StatusCode != http.StatusOK || w.ProtoMajor != 2 {
			t.Fatalf("request %d: %v %v", i, w, err)
		}
		w.Body.Close()
	}
}

// Row 18. A client that asks and does not take its answers is closed, and does not keep others waiting.
func TestRow18ASlowReaderIsClosed(t *testing.T) {
	s := logged(t, &lines{}, func(c *api.Config) { c.Limits.Write, c.Limits.Read = 3*time.Second, 3*time.Second })
	closed := make(chan string, 100)
	address := servingOn(t, s, func(l net.Listener) net.Listener { return telling{l, closed} })
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	_ = conn.(*net.TCPConn).SetReadBuffer(1024)
	one := fmt.Sprintf("POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", path, len(question), question)
	go func() {
		for {
			if _, err := io.WriteString(conn, one); err != nil {
				return
			}
		}
	}()
	for range 20 {
		w, err := http.Post("http://"+address+path, "application/json", strings.NewReader(question))
		if err != nil || w.StatusCode != http.StatusOK {
			t.Fatalf("%v %v", w, err)
		}
		w.Body.Close()
	}
	for late := time.After(60 * time.Second); ; {
		select {
		case who := <-closed: // by the service; when the kernel tells the client, that still has its buffers full, is not ours
			if who == conn.LocalAddr().String() {
				return
			}
		case <-late:
			t.Fatal("the slow reader stays")
		}
	}
}

// telling tells which connections are closed by the server, by the address of the client.
type telling struct {
	net.Listener
	closed chan<- string
}

func (l telling) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	return tellingConn{c, l.closed}, err
}

type tellingConn struct {
	net.Conn
	closed chan<- string
}

func (c tellingConn) Close() error {
	select {
	case c.closed <- c.RemoteAddr().String():
	default: // nobody listens any more
	}
	return c.Conn.Close()
}
