package login_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"doelbinding/api/workbench/login"
)

// Over https a cookie goes to this very host only, over https only, and no script reads it.
func TestACookieIsForThisHostOnly(t *testing.T) {
	var provider *httptest.Server
	provider = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]string{"issuer": provider.URL, "authorization_endpoint": provider.URL + "/a", "token_endpoint": provider.URL + "/t", "jwks_uri": provider.URL + "/k"})
	}))
	t.Cleanup(provider.Close)
	for redirect, secure := range map[string]bool{"https://beslis.example.org" + login.Back: true, "http://127.0.0.1:1" + login.Back: false} {
		l, err := login.New(login.Config{Issuer: provider.URL, ClientID: "x", Redirect: redirect, Now: time.Now})
		if err != nil {
			t.Fatal(err)
		}
		w := httptest.NewRecorder()
		if err := l.Begin(w, httptest.NewRequest(http.MethodGet, "/werkbank/inloggen/begin", nil)); err != nil {
			t.Fatal(err)
		}
		list := w.Result().Cookies()
		if len(list) != 1 {
			t.Fatal(list)
		}
		c := list[0]
		if c.Secure != secure || (c.Name == "__Host-werkbank-poging") != secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" {
			t.Errorf("%s: %+v", redirect, c)
		}
	}
}
