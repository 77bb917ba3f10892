// Package identity tells which client asks: by the certificate of its connection (mutual TLS) or by an OAuth 2.0 access token that an
// identity provider signed. It is the only importer of jwx. What a client may ask is for package api.
//
// Whatever is not proven is an error: there is no client without a name, and no client for whoever is not listed.
package identity

import (
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/hex"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// ScopeAny lifts for its holder, an auditor, the rule that a question must be about a party it speaks for.
const ScopeAny = "decide:any"

// ScopeJournal lets its holder read what the journal holds about the parties it speaks for, and with [ScopeAny] everything.
const ScopeJournal = "journal:read"

// Client is a system that may ask, and the parties it speaks for.
type Client struct {
	ID          string
	Certificate Certificate
	Token       string   // the value by which a token names this client; empty: no token does
	Parties     []string // ids in the register
	Scopes      []string // what it may be granted; with a token, the token must say so too
	Facts       []string // the facts that it may state; nil: all
	PerSecond   float64  // requests it may make in the long run; 0: no limit
	Burst       int      // requests it may make at once
}

// Certificate names a certificate by one of three marks. Empty marks name none.
type Certificate struct {
	Subject string // the distinguished name as RFC 4514 writes it: CN=...,O=...,C=NL
	URI     string // a subject alternative name of type URI
	SHA256  string // the SHA-256 of the certificate in hexadecimal, with or without colons
}

// Caller is a client that proved who it is, with what it was granted this time.
type Caller struct {
	*Client
	Any   bool // it may ask about any party
	Reads bool // it may read the journal
}

// Why nobody is let in. The caller learns no more than which of these it was.
var (
	ErrNone    = errors.New("no credentials")
	ErrInvalid = errors.New("credentials that prove nothing")
	ErrUnknown = errors.New("a client that is not listed")
	ErrNoKeys  = errors.New("the keys of the identity provider cannot be had")
)

// Clients tells callers apart.
type Clients struct {
	list  []*Client
	token *verifier // nil: no tokens
}

// New gives the clients that may ask. OAuth may be nil: then only certificates prove anything.
func New(list []Client, oauth *OAuth) (*Clients, error) {
	c := &Clients{}
	seen := map[string]string{}
	for i := range list {
		x := list[i]
		marks, err := x.marks()
		if err != nil {
			return nil, err
		}
		for _, m := range append(marks, "id "+x.ID) {
			if other, ok := seen[m]; ok {
				return nil, fmt.Errorf("clients %s and %s cannot be told apart: %s", other, x.ID, strings.Fields(m)[0])
			}
			seen[m] = x.ID
		}
		if x.Token != "" && oauth == nil {
			return nil, fmt.Errorf("client %s has a token, but no identity provider is set", x.ID)
		}
		c.list = append(c.list, &x)
	}
	if oauth != nil {
		v, err := newVerifier(*oauth)
		if err != nil {
			return nil, err
		}
		c.token = v
	}
	return c, nil
}

// marks gives everything by which a client is known, in the form in which it is compared.
func (c *Client) marks() (out []string, err error) {
	if c.ID == "" {
		return nil, errors.New("a client without id")
	}
	if c.Certificate.SHA256 != "" {
		c.Certificate.SHA256 = strings.ToLower(strings.ReplaceAll(c.Certificate.SHA256, ":", ""))
		if raw, err := hex.DecodeString(c.Certificate.SHA256); err != nil || len(raw) != sha256.Size {
			return nil, fmt.Errorf("client %s: the fingerprint is no SHA-256 in hexadecimal", c.ID)
		}
		out = append(out, "fingerprint "+c.Certificate.SHA256)
	}
	if c.Certificate.Subject != "" {
		c.Certificate.Subject = canonical(c.Certificate.Subject)
		out = append(out, "subject "+c.Certificate.Subject)
	}
	if c.Certificate.URI != "" {
		out = append(out, "uri "+c.Certificate.URI)
	}
	if c.Token != "" {
		out = append(out, "token "+c.Token)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("client %s has neither certificate nor token", c.ID)
	}
	return out, nil
}

// All gives every client.
func (c *Clients) All() iter.Seq[*Client] {
	if c == nil {
		return slices.Values([]*Client(nil))
	}
	return slices.Values(c.list)
}

// Challenge says, for WWW-Authenticate, what to prove it by.
func (c *Clients) Challenge() string {
	if c.token == nil {
		return `Mutual-TLS realm="doelbinding"`
	}
	return `Bearer realm="doelbinding"`
}

// Identify tells who makes a request. A token goes before a certificate; one that is bound to a certificate counts with that one only.
func (c *Clients) Identify(r *http.Request) (Caller, error) {
	leaf := verified(r)
	if values := r.Header.Values("Authorization"); len(values) > 0 {
		if c.token == nil || len(values) > 1 {
			return Caller{}, ErrInvalid
		}
		claims, err := c.token.verify(r.Context(), values[0], leaf)
		if err != nil {
			return Caller{}, err
		}
		return c.find(func(x *Client) bool { return x.Token == claims.client }, claims.scopes)
	}
	if leaf == nil {
		return Caller{}, ErrNone
	}
	sum := fingerprint(leaf)
	return c.find(func(x *Client) bool {
		m := x.Certificate
		return m.SHA256 != "" && m.SHA256 == hex.EncodeToString(sum[:]) ||
			m.Subject != "" && m.Subject == subject(leaf) ||
			m.URI != "" && slices.ContainsFunc(leaf.URIs, func(u *url.URL) bool { return u.String() == m.URI })
	}, nil)
}

// find gives the one client that matches. Scopes are those of a token; nil means that there is none, and the client's own hold.
func (c *Clients) find(match func(*Client) bool, scopes []string) (Caller, error) {
	var found *Client
	for _, x := range c.list {
		if !match(x) {
			continue
		}
		if found != nil {
			return Caller{}, ErrUnknown // one certificate with the marks of two clients is nobody's
		}
		found = x
	}
	if found == nil {
		return Caller{}, ErrUnknown
	}
	holds := func(scope string) bool {
		return slices.Contains(found.Scopes, scope) && (scopes == nil || slices.Contains(scopes, scope))
	}
	return Caller{Client: found, Any: holds(ScopeAny), Reads: holds(ScopeJournal)}, nil
}

// verified gives the certificate of the client if the connection has one that chains to an authority of ours.
func verified(r *http.Request) *x509.Certificate {
	if r.TLS == nil || len(r.TLS.VerifiedChains) == 0 || len(r.TLS.PeerCertificates) == 0 {
		return nil
	}
	return r.TLS.PeerCertificates[0]
}

func fingerprint(c *x509.Certificate) [sha256.Size]byte { return sha256.Sum256(c.Raw) }

// subject reads the name as the certificate has it: pkix.Name would lose the order of what it does not know.
func subject(c *x509.Certificate) string {
	var name pkix.RDNSequence
	if rest, err := asn1.Unmarshal(c.RawSubject, &name); err != nil || len(rest) > 0 {
		return ""
	}
	return canonical(name.String())
}

var attribute = regexp.MustCompile(`(^|[^\\][,+])\s*([A-Za-z][A-Za-z0-9]*)=`)

// canonical writes the names of attributes alike: openssl says serialNumber where Go says SERIALNUMBER.
func canonical(dn string) string { return attribute.ReplaceAllStringFunc(dn, strings.ToUpper) }
