package client_test

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net/http/httptest"
	"time"

	"doelbinding/api"
	"doelbinding/api/client"
	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
	"doelbinding/policies"
)

// serve starts the real service.
func serve() (address string, end func()) {
	p, err := policy.Load(policies.FS)
	if err != nil {
		panic(err)
	}
	shipped, _ := fs.Sub(policies.FS, "register")
	r, err := register.Load(register.Source{Name: "policies/register", FS: shipped})
	if err != nil {
		panic(err)
	}
	server := httptest.NewServer(api.New(api.Config{
		Engine: explain.New(p), Register: func() engine.Register { return r.Snapshot() }, Now: time.Now, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	}))
	return server.URL, server.Close
}

func Example() {
	address, end := serve()
	defer end()

	c, err := client.New(address)
	if err != nil {
		panic(err)
	}
	decision, err := c.Evaluate(context.Background(), client.Question{
		Subject:  client.Party("gemeente-utrecht", "toezichthouder"),
		Action:   client.Act("ontvangen", "gerichte-inzet-toezicht-en-handhaving"),
		Resource: client.Field("dagmonitor/huisnummer", "A20"),
		Context: client.Context{Time: "2018-04-09", Supplier: "gemeente-utrecht", Facts: map[string]any{
			"addendum_ondertekend": true, "taak_toezicht_handhaving": true, "nodig_voor_toezicht_en_handhaving": true,
		}},
	})
	if err != nil {
		fmt.Println("no decision, so nothing is shared:", err)
		return
	}
	fmt.Println(decision.Allowed(), decision.Outcome)
	// Output: true permitted
}

// What is not known is left out. The answer then says what to find out.
func ExampleClient_Evaluate_missing() {
	address, end := serve()
	defer end()

	c, err := client.New(address)
	if err != nil {
		panic(err)
	}
	decision, err := c.Evaluate(context.Background(), client.Question{
		Subject:  client.Party("gemeente-utrecht", "toezichthouder"),
		Action:   client.Act("ontvangen", "gerichte-inzet-toezicht-en-handhaving"),
		Resource: client.Field("dagmonitor/huisnummer", "A20"),
		Context: client.Context{Time: "2018-04-09", Supplier: "gemeente-utrecht", Facts: map[string]any{
			"addendum_ondertekend": true, "taak_toezicht_handhaving": true,
		}},
	})
	if err != nil {
		panic(err)
	}
	fmt.Println(decision.Allowed(), decision.Outcome)
	fmt.Println(decision.Questions[decision.Missing[0]])
	// Output:
	// false insufficient
	// Heeft de medewerker deze gegevens nodig voor zijn toezicht- en handhavingstaak?
}

// A question that is not understood is an error that says where.
func ExampleError() {
	address, end := serve()
	defer end()

	c, err := client.New(address)
	if err != nil {
		panic(err)
	}
	_, err = c.Evaluate(client.WithRequestID(context.Background(), "dossier-1"), client.Question{
		Subject:  client.Party("gemeente-utrecht", "toezichthouder"),
		Action:   client.Act("ontvangen", ""),
		Resource: client.Field("dagmonitor/huisnummer", "A20"),
		Context:  client.Context{Facts: map[string]any{"addendum_ondertekend": "ja"}},
	})
	fmt.Println(err)
	// Output: ask: 400 De vraag is niet te begrijpen. Een waarde heeft het verkeerde type. [/context/facts/addendum_ondertekend Een waarde heeft het verkeerde type.] (dossier-1)
}
