package identity

import (
	"context"
	"crypto/rsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/lestrrat-go/jwx/v3/jwk"
	"golang.org/x/time/rate"
)

// How long keys are believed, and how often the provider is asked. A token with a key we do not know must not become a way to make us
// flood the provider.
const (
	freshFor   = 15 * time.Minute // then asked again, while the old ones go on
	keptFor    = 12 * time.Hour   // then no longer believed, also when the provider cannot be reached
	askEvery   = 10 * time.Second
	askAtOnce  = 3
	askWithin  = 5 * time.Second
	maxKeyFile = 1 << 20
)

// keys holds the public keys of the provider.
type keys struct {
	issuer string
	client *http.Client
	now    func() time.Time
	budget *rate.Limiter
	log    *slog.Logger

	mu     sync.Mutex
	set    map[string]jwk.Key
	got    time.Time     // when set was fetched
	failed bool          // the last attempt
	flight chan struct{} // closed when the attempt under way ends; nil: none is
}

func newKeys(o OAuth) (*keys, error) {
	u, err := url.Parse(o.Issuer)
	if err != nil || !secure(u) || u.RawQuery != "" || u.Fragment != "" {
		return nil, errors.New("oauth: the issuer must be an https URL without query")
	}
	c := o.HTTP
	if c == nil {
		c = &http.Client{}
	}
	plain := *c
	plain.Timeout = askWithin
	plain.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &keys{issuer: o.Issuer, client: &plain, now: o.Now, budget: rate.NewLimiter(rate.Every(askEvery), askAtOnce), log: o.Log}, nil
}

// secure tells whether nobody on the way can put keys of his own in: https, or a provider on this machine.
func secure(u *url.URL) bool {
	if u.Scheme == "https" {
		return u.Host != ""
	}
	ip := net.ParseIP(u.Hostname())
	return u.Scheme == "http" && (u.Hostname() == "localhost" || ip != nil && ip.IsLoopback())
}

// find gives a key by its id. Keys that are known go on while the provider is out of reach, for keptFor; an unknown one is asked for.
func (k *keys) find(ctx context.Context, kid string) (jwk.Key, error) {
	k.mu.Lock()
	key, age := k.set[kid], k.now().Sub(k.got)
	k.mu.Unlock()
	if key != nil && age < freshFor {
		return key, nil
	}
	done := k.refresh(ctx)
	if key != nil && age < keptFor {
		return key, nil // the refresh goes on by itself
	}
	select {
	case <-done:
	case <-ctx.Done():
		return nil, ErrNoKeys
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	switch {
	case k.now().Sub(k.got) >= keptFor:
		return nil, ErrNoKeys
	case k.set[kid] != nil:
		return k.set[kid], nil
	case k.failed:
		return nil, ErrNoKeys
	}
	return nil, ErrInvalid
}

// refresh starts an attempt to fetch the keys, unless one is under way or there were too many. The channel is closed when it ends.
func (k *keys) refresh(ctx context.Context) <-chan struct{} {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.flight != nil {
		return k.flight
	}
	done := make(chan struct{})
	if !k.budget.AllowN(k.now(), 1) {
		close(done)
		return done
	}
	k.flight = done
	// The attempt is for everybody: it does not end because the one who happened to start it went away.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), askWithin)
	go func() {
		defer cancel()
		set, err := k.fetch(ctx)
		if err != nil {
			k.log.Warn("the keys of the identity provider cannot be had", "error", err)
		}
		k.mu.Lock()
		defer k.mu.Unlock()
		k.failed, k.flight = err != nil, nil
		if err == nil {
			k.set, k.got = set, k.now()
		}
		close(done)
	}()
	return done
}

// fetch asks the discovery document and the keys it names.
func (k *keys) fetch(ctx context.Context) (map[string]jwk.Key, error) {
	var found struct {
		Issuer string `json:"issuer"`
		Keys   string `json:"jwks_uri"`
	}
	body, err := k.get(ctx, strings.TrimSuffix(k.issuer, "/")+"/.well-known/openid-configuration")
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(body, &found); err != nil || found.Issuer != k.issuer {
		return nil, errors.New("the discovery document is not of this issuer")
	}
	if u, err := url.Parse(found.Keys); err != nil || !secure(u) {
		return nil, errors.New("the discovery document names no https address of keys")
	}
	if body, err = k.get(ctx, found.Keys); err != nil {
		return nil, err
	}
	set, err := jwk.Parse(body, jwk.WithIgnoreParseError(true)) // a key of a kind we do not know must not take the others along
	if err != nil {
		return nil, fmt.Errorf("read keys: %w", err)
	}
	out := map[string]jwk.Key{}
	for i := range set.Len() {
		key, _ := set.Key(i)
		if kid, ok := key.KeyID(); ok && kid != "" && usable(key) {
			out[kid] = key
		}
	}
	if len(out) == 0 {
		return nil, errors.New("the provider has no key to verify with")
	}
	return out, nil
}

func (k *keys) get(ctx context.Context, address string) ([]byte, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, http.NoBody)
	if err != nil {
		return nil, err
	}
	r.Header.Set("Accept", "application/json")
	w, err := k.client.Do(r)
	if err != nil {
		return nil, err
	}
	defer func() { _ = w.Body.Close() }() // only read
	if w.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the provider answered %d", w.StatusCode)
	}
	body, err := io.ReadAll(io.LimitReader(w.Body, maxKeyFile+1))
	if len(body) > maxKeyFile {
		return nil, errors.New("the provider answered more than a mebibyte")
	}
	return body, err
}

// usable tells whether a key is a public one to verify signatures with, and not too short. A shared secret among them is no public key.
func usable(key jwk.Key) bool {
	if use, ok := key.KeyUsage(); ok && use != "sig" {
		return false
	}
	var raw any
	if err := jwk.Export(key, &raw); err != nil {
		return false
	}
	switch key.KeyType().String() {
	case "RSA":
		public, ok := raw.(*rsa.PublicKey)
		return ok && public.N.BitLen() >= 2048
	case "EC", "OKP":
		private, err := jwk.IsPrivateKey(key)
		return err == nil && !private
	}
	return false
}
