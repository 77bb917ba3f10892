// Package client asks a decision before data is shared. It needs the standard library only, and speaks AuthZEN 1.0, so that it works
// with any service that does.
//
// No is the zero value of everything here: an error, a time-out, an answer that is cut off, of another kind or to another question is
// never a yes. A caller that looks at [Decision.Allowed] alone, and ignores the error, still shares nothing that it may not.
package client

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	mathrand "math/rand/v2"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// Limits of one call. They bound what a broken or hostile service can do to its caller.
const (
	maxAnswer  = 8 << 20
	maxProblem = 64 << 10
	maxWait    = 2 * time.Second // before the one retry
)

// Client asks one service. It may be shared.
type Client struct {
	base    string
	http    *http.Client
	within  time.Duration
	token   func(context.Context) (string, error)
	headers func(context.Context, http.Header)
}

// Option changes a client.
type Option func(*Client)

// HTTP sets the client that makes the connections: with its client certificate, its authorities, its proxy. Redirects are never followed.
func HTTP(c *http.Client) Option { return func(x *Client) { x.http = c } }

// Within sets how long one attempt may take, 5 seconds if not set. The context of a call can only make it shorter.
func Within(d time.Duration) Option { return func(x *Client) { x.within = d } }

// Token sets where the OAuth 2.0 access token of a call comes from.
func Token(source func(context.Context) (string, error)) Option {
	return func(x *Client) { x.token = source }
}

// Headers adds headers to each attempt, such as the traceparent of the context.
func Headers(add func(context.Context, http.Header)) Option {
	return func(x *Client) { x.headers = add }
}

// New gives a client for the service at a base URL such as https://doelbinding.example.org. Without TLS only a service on this machine is
// asked: anybody on the way could say yes.
func New(base string, options ...Option) (*Client, error) {
	u, err := url.Parse(base)
	if err != nil || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return nil, errors.New("client: the base must be a URL such as https://doelbinding.example.org")
	}
	if u.Scheme != "https" && (u.Scheme != "http" || !local(u.Hostname())) {
		return nil, errors.New("client: the base must be https, or http on this machine")
	}
	c := &Client{base: strings.TrimSuffix(base, "/"), within: 5 * time.Second}
	for _, o := range options {
		o(c)
	}
	plain := http.Client{}
	if c.http != nil {
		plain = *c.http
	}
	plain.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	c.http = &plain
	return c, nil
}

func local(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

type requestID struct{}

// WithRequestID makes a call carry an X-Request-ID of the caller's: 1 to 128 visible ASCII signs. Without it, each call makes its own.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestID{}, id)
}

// call posts a body and gives the answer. A connection that fails and a service that is busy are tried once more, as the same request.
func (c *Client) call(ctx context.Context, path string, body []byte) ([]byte, error) {
	id, _ := ctx.Value(requestID{}).(string)
	if id == "" {
		raw := make([]byte, 16)
		_, _ = rand.Read(raw) // never fails
		id = hex.EncodeToString(raw)
	}
	answer, err := c.attempt(ctx, path, id, body)
	wait, again := retry(err)
	if err == nil || !again || ctx.Err() != nil {
		return answer, err
	}
	select {
	case <-time.After(wait):
		return c.attempt(ctx, path, id, body)
	case <-ctx.Done():
		return nil, fmt.Errorf("%w: %w", err, ctx.Err())
	}
}

// retry tells whether an attempt may be made again, and after how long: not all at the same moment, or they would meet again.
func retry(err error) (time.Duration, bool) {
	var refused *Error
	if errors.As(err, &refused) {
		wait := min(max(refused.RetryAfter, 20*time.Millisecond), maxWait)
		return wait + mathrand.N(wait/4), refused.Status == http.StatusServiceUnavailable //nolint:gosec // to spread, not to hide
	}
	var failed *url.Error
	return 20 * time.Millisecond, errors.As(err, &failed) && !failed.Timeout()
}

func (c *Client) attempt(ctx context.Context, path, id string, body []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, c.within)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+path, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	if c.headers != nil {
		c.headers(ctx, r.Header)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/json")
	r.Header.Set("X-Request-ID", id)
	if c.token != nil {
		token, err := c.token(ctx)
		if err != nil {
			return nil, fmt.Errorf("ask: get a token: %w", err)
		}
		r.Header.Set("Authorization", "Bearer "+token)
	}
	w, err := c.http.Do(r)
	if err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	defer func() { _ = w.Body.Close() }() // only read
	if w.StatusCode != http.StatusOK {
		return nil, problem(w, id)
	}
	if media, _, err := mime.ParseMediaType(w.Header.Get("Content-Type")); err != nil || media != "application/json" {
		return nil, errors.New("ask: the answer is not JSON")
	}
	if got := w.Header.Get("X-Request-ID"); got != "" && got != id {
		return nil, errors.New("ask: the answer is to another question")
	}
	answer, err := io.ReadAll(io.LimitReader(w.Body, maxAnswer+1))
	if err != nil {
		return nil, fmt.Errorf("ask: the answer was cut off: %w", err)
	}
	if len(answer) > maxAnswer {
		return nil, errors.New("ask: the answer is too large")
	}
	return answer, nil
}

// Error is a call that the service refused to answer.
type Error struct {
	Status     int           // of HTTP
	Type       string        // stable: urn:doelbinding:probleem:...
	Title      string        // in Dutch
	Detail     string        // in Dutch
	Faults     []Fault       // what is wrong with the question, and where
	RetryAfter time.Duration // when to try again; 0: not said
	RequestID  string
}

// Fault is one thing that is wrong with a question.
type Fault struct {
	Pointer string   `json:"pointer"`
	Code    string   `json:"code"`
	Title   string   `json:"title"`
	Nearest []string `json:"nearest"`
}

// Error tells what went wrong, with the id by which the service's log knows it.
func (e *Error) Error() string {
	s := fmt.Sprintf("ask: %d", e.Status)
	for _, part := range []string{e.Title, e.Detail} {
		if part != "" {
			s += " " + part
		}
	}
	for _, f := range e.Faults {
		s += fmt.Sprintf(" [%s %s]", f.Pointer, f.Title)
	}
	return s + " (" + e.RequestID + ")"
}

func problem(w *http.Response, id string) error {
	e := &Error{Status: w.StatusCode, RequestID: id}
	if n, err := strconv.Atoi(w.Header.Get("Retry-After")); err == nil && n > 0 {
		e.RetryAfter = time.Duration(min(n, 3600)) * time.Second
	}
	raw, err := io.ReadAll(io.LimitReader(w.Body, maxProblem))
	if err == nil {
		e.read(raw)
	}
	return e
}
