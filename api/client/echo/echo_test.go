package echo_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/labstack/echo/v4"

	"doelbinding/api/client"
	ask "doelbinding/api/client/echo"
)

// A handler that shares data runs after a yes only, of which everything is fulfilled.
func TestAHandlerSharesAfterAYesOnly(t *testing.T) {
	fulfils := func(kinds ...string) func(client.Obligation) bool {
		return func(o client.Obligation) bool {
			for _, k := range kinds {
				if o.Kind == k {
					return true
				}
			}
			return false
		}
	}
	const obliged = `{"decision":true,"context":{"outcome":"permitted","obligations":[{"kind":"vernietigen"},{"kind":"geheimhouding"}]}}`
	for name, c := range map[string]struct {
		status  int
		answer  string
		fulfils func(client.Obligation) bool
		wrong   error
		want    int
	}{
		"yes":                         {200, `{"decision":true,"context":{"outcome":"permitted"}}`, nil, nil, 200},
		"no":                          {200, `{"decision":false}`, nil, nil, 403},
		"no answer":                   {500, ``, nil, nil, 503},
		"busy":                        {503, ``, nil, nil, 503},
		"a question not understood":   {400, `{}`, nil, nil, 503},
		"nonsense":                    {200, `ja`, nil, nil, 503},
		"no question":                 {200, `{"decision":true}`, nil, echo.NewHTTPError(http.StatusNotFound), 404},
		"obliged, and nobody does it": {200, obliged, nil, nil, 403},
		"obliged, half of it done":    {200, obliged, fulfils("vernietigen"), nil, 403},
		"obliged, and done":           {200, obliged, fulfils("vernietigen", "geheimhouding"), nil, 200},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/json")
				w.WriteHeader(c.status)
				fmt.Fprint(w, c.answer)
			}))
			defer server.Close()
			x, err := client.New(server.URL)
			if err != nil {
				t.Fatal(err)
			}
			shared, refused := false, false
			e := echo.New()
			e.GET("/incidenten/:code", func(c echo.Context) error {
				shared = ask.Decision(c).Allowed()
				return c.String(http.StatusOK, "Noorderhof 12")
			}, ask.Ask(ask.Config{
				Client:   x,
				Question: func(echo.Context) (client.Question, error) { return client.Question{}, c.wrong },
				Fulfils:  c.fulfils,
				Refused: func(_ echo.Context, d client.Decision, err error) {
					refused = err != nil || !d.Allowed() || c.want == 403
				},
			}))
			w := httptest.NewRecorder()
			e.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/incidenten/A20", nil))
			if w.Code != c.want || shared != (c.want == 200) || refused != (c.want == 403 || c.want == 503) {
				t.Errorf("%d, shared %v, refused %v: %s", w.Code, shared, refused, w.Body)
			}
		})
	}
	if ask.Decision(echo.New().NewContext(nil, nil)).Allowed() {
		t.Error("outside a handler that asked, there is a yes")
	}
}
