package identity

import (
	"bytes"
	"context"
	"crypto/subtle"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

// OAuth says whose tokens are believed.
type OAuth struct {
	Issuer     string   // exactly as the token and the discovery document say it
	Audience   string   // what a token must be meant for
	Algorithms []string // of signatures; empty: RS256, PS256, ES256 and EdDSA
	Claim      string   // the claim that names the client; empty: client_id (RFC 9068)
	Bound      bool     // only tokens that are bound to a certificate (RFC 8705)
	Now        func() time.Time
	HTTP       *http.Client // to reach the provider; nil: a plain one
	Log        *slog.Logger // told why a provider or a token is not believed; nil: nobody is
}

const (
	maxToken = 8 << 10
	leeway   = 30 * time.Second // between the clock of the provider and ours
)

// asymmetric lists the algorithms whose verifying key cannot sign. With any other a public key would do as a secret.
var asymmetric = []string{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"}

type verifier struct {
	OAuth
	keys *keys
}

func newVerifier(o OAuth) (*verifier, error) {
	if o.Audience == "" {
		return nil, errors.New("oauth: an audience is needed: without it, a token for another service would do")
	}
	if len(o.Algorithms) == 0 {
		o.Algorithms = []string{"RS256", "PS256", "ES256", "EdDSA"}
	}
	for _, a := range o.Algorithms {
		if !slices.Contains(asymmetric, a) {
			return nil, fmt.Errorf("oauth: algorithm %q is not one of %s", a, strings.Join(asymmetric, ", "))
		}
	}
	if o.Claim == "" {
		o.Claim = "client_id"
	}
	if o.Now == nil {
		return nil, errors.New("oauth: a clock is needed")
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	k, err := newKeys(o)
	if err != nil {
		return nil, err
	}
	return &verifier{o, k}, nil
}

// claims is what a token that holds says.
type claims struct {
	client string
	scopes []string // never nil
}

var bearer = regexp.MustCompile(`^(?i:bearer) +([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$`)

// verify believes a token or says ErrInvalid, whatever was wrong with it: a caller that guesses learns nothing from the difference.
// Keys that cannot be had are ErrNoKeys.
func (v *verifier) verify(ctx context.Context, header string, leaf *x509.Certificate) (claims, error) {
	m := bearer.FindStringSubmatch(header)
	if m == nil || len(header) > maxToken {
		return claims{}, ErrInvalid
	}
	var unavailable error
	token, err := jwt.Parse([]byte(m[1]),
		jwt.WithKeyProvider(jws.KeyProviderFunc(func(_ context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
			alg, key, err := v.keyFor(ctx, sig.ProtectedHeaders())
			if err != nil {
				if errors.Is(err, ErrNoKeys) {
					unavailable = err
				}
				return err
			}
			sink.Key(alg, key)
			return nil
		})),
		jwt.WithIssuer(v.Issuer), jwt.WithAudience(v.Audience), jwt.WithRequiredClaim(jwt.ExpirationKey),
		jwt.WithAcceptableSkew(leeway), jwt.WithClock(jwt.ClockFunc(v.Now)), jwt.WithTruncation(0))
	if unavailable != nil {
		return claims{}, ErrNoKeys
	}
	if err == nil && repeats(m[1]) {
		err = errors.New("a member twice")
	}
	if err != nil {
		v.Log.Debug("token not believed", "error", err)
		return claims{}, ErrInvalid
	}
	found, err := v.claims(token, leaf)
	if err != nil {
		v.Log.Debug("token without what is needed: a client, its scopes, the certificate it is bound to")
	}
	return found, err
}

// keyFor gives the key for a header that asks for nothing we do not allow.
func (v *verifier) keyFor(ctx context.Context, h jws.Headers) (jwa.SignatureAlgorithm, any, error) {
	alg, ok := h.Algorithm()
	if !ok || !slices.Contains(v.Algorithms, alg.String()) {
		return alg, nil, ErrInvalid
	}
	if typ, ok := h.Type(); ok && !slices.Contains([]string{"jwt", "at+jwt", "application/at+jwt"}, strings.ToLower(typ)) {
		return alg, nil, ErrInvalid
	}
	if h.Has("crit") || h.Has("b64") {
		return alg, nil, ErrInvalid
	}
	kid, ok := h.KeyID()
	if !ok || kid == "" || len(kid) > 256 {
		return alg, nil, ErrInvalid
	}
	key, err := v.keys.find(ctx, kid)
	if err != nil {
		return alg, nil, err
	}
	if own, ok := key.Algorithm(); ok && own.String() != alg.String() {
		return alg, nil, ErrInvalid
	}
	return alg, key, nil
}

func (v *verifier) claims(token jwt.Token, leaf *x509.Certificate) (claims, error) {
	out := claims{scopes: []string{}}
	if err := token.Get(v.Claim, &out.client); err != nil || out.client == "" {
		return claims{}, ErrInvalid
	}
	for _, name := range []string{"scope", "scp"} {
		if !token.Has(name) {
			continue
		}
		var raw any
		if err := token.Get(name, &raw); err != nil {
			return claims{}, ErrInvalid
		}
		switch s := raw.(type) {
		case string:
			out.scopes = append(out.scopes, strings.Fields(s)...)
		case []any:
			for _, x := range s {
				text, ok := x.(string)
				if !ok {
					return claims{}, ErrInvalid
				}
				out.scopes = append(out.scopes, text)
			}
		default:
			return claims{}, ErrInvalid
		}
	}
	if !token.Has("cnf") {
		if v.Bound {
			return claims{}, ErrInvalid
		}
		return out, nil
	}
	var cnf map[string]any
	if err := token.Get("cnf", &cnf); err != nil || !holds(cnf, leaf) {
		return claims{}, ErrInvalid
	}
	return out, nil
}

// holds tells whether whoever presents a bound token holds what it is bound to. A binding of a kind that we cannot check is not held.
func holds(cnf map[string]any, leaf *x509.Certificate) bool {
	thumb, ok := cnf["x5t#S256"].(string)
	if !ok || len(cnf) != 1 || leaf == nil {
		return false
	}
	sum := fingerprint(leaf)
	return subtle.ConstantTimeCompare([]byte(thumb), []byte(base64.RawURLEncoding.EncodeToString(sum[:]))) == 1
}

// repeats tells whether header or claims name a member twice: which one counts would depend on who reads it.
func repeats(token string) bool {
	for _, part := range strings.Split(token, ".")[:2] {
		raw, err := base64.RawURLEncoding.DecodeString(part)
		if err != nil || !distinct(json.NewDecoder(bytes.NewReader(raw))) {
			return true
		}
	}
	return false
}

// distinct reads one JSON value and tells whether no object in it repeats a name.
func distinct(d *json.Decoder) bool {
	type level struct {
		names map[string]bool // of an object; nil: a list
		value bool            // a value comes next, not a name
	}
	var stack []level
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			return true
		}
		if err != nil {
			return false
		}
		top := len(stack) - 1
		if name, ok := t.(string); ok && top >= 0 && stack[top].names != nil && !stack[top].value {
			if stack[top].names[name] {
				return false
			}
			stack[top].names[name], stack[top].value = true, true
			continue
		}
		switch t {
		case json.Delim('}'), json.Delim(']'):
			stack = stack[:top]
			continue
		}
		if top >= 0 {
			stack[top].value = false
		}
		switch t {
		case json.Delim('{'):
			stack = append(stack, level{names: map[string]bool{}})
		case json.Delim('['):
			stack = append(stack, level{})
		}
	}
}
