package echo_test

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/api/client"
	ask "doelbinding/api/client/echo"
)

// A municipality hands house numbers to its toezichthouder only after a yes, and keeps what it must.
func ExampleAsk() {
	c, err := client.New("https://doelbinding.example.org")
	if err != nil {
		panic(err)
	}
	e := echo.New()
	e.GET("/incidenten/:code/huisnummer", func(x echo.Context) error {
		return x.String(http.StatusOK, "...")
	}, ask.Ask(ask.Config{
		Client: c,
		Question: func(x echo.Context) (client.Question, error) {
			return client.Question{
				Subject:  client.Party("gemeente-utrecht", "toezichthouder"),
				Action:   client.Act("ontvangen", "gerichte-inzet-toezicht-en-handhaving"),
				Resource: client.Field("dagmonitor/huisnummer", x.Param("code")),
				Context:  client.Context{Supplier: "gemeente-utrecht", Facts: map[string]any{"addendum_ondertekend": true}},
			}, nil
		},
		Fulfils: func(o client.Obligation) bool { return o.Kind == "vernietigen" || o.Kind == "geheimhouding" },
	}))
}
