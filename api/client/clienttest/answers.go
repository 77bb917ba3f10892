// Package clienttest has answers that a client must not take for a yes, for the tests of every client.
package clienttest

import (
	"io"
	"net/http"
	"strings"
)

// Send answers with a status, a content type and a body.
func Send(status int, media, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", media)
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}
}

// NoYes gives by name answers to a question that are no yes. Only "no" is a decision.
func NoYes() map[string]http.HandlerFunc {
	const yes = `{"decision":true}`
	return map[string]http.HandlerFunc{
		"no":                      Send(200, "application/json", `{"decision":false}`),
		"nothing":                 Send(200, "application/json", ``),
		"an empty object":         Send(200, "application/json", `{}`),
		"null":                    Send(200, "application/json", `null`),
		"a list":                  Send(200, "application/json", `[true]`),
		"the word yes":            Send(200, "application/json", `{"decision":"true"}`),
		"a one":                   Send(200, "application/json", `{"decision":1}`),
		"a decision that is null": Send(200, "application/json", `{"decision":null}`),
		"another case":            Send(200, "application/json", `{"Decision":true}`),
		"no, then yes":            Send(200, "application/json", `{"decision":false,"decision":true}`),
		"yes, then no":            Send(200, "application/json", `{"decision":true,"decision":false}`),
		"by escape":               Send(200, "application/json", `{"decision":false,"\u0064ecision":true}`),
		"something behind":        Send(200, "application/json", yes+"x"),
		"two answers":             Send(200, "application/json", yes+yes),
		"cut off":                 Send(200, "application/json", `{"decision":true`),
		"cut off by length": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			w.Header().Set("Content-Length", "1000")
			_, _ = io.WriteString(w, yes)
		},
		"inside the context":       Send(200, "application/json", `{"context":{"decision":true}}`),
		"a context that is a list": Send(200, "application/json", `{"decision":true,"context":[]}`),
		"obligations unreadable":   Send(200, "application/json", `{"decision":true,"context":{"obligations":"wis"}}`),
		"a page":                   Send(200, "text/html", yes),
		"no kind":                  Send(200, "", yes),
		"created":                  Send(201, "application/json", yes),
		"partial":                  Send(206, "application/json", yes),
		"bad request":              Send(400, "application/json", yes),
		"error":                    Send(500, "application/json", yes),
		"busy":                     Send(503, "application/json", yes),
		"to another question": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("X-Request-ID", "een-andere")
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, yes)
		},
		"elsewhere": func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/ja" {
				Send(200, "application/json", yes)(w, r)
				return
			}
			http.Redirect(w, r, "/ja", http.StatusTemporaryRedirect)
		},
		"too large": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, `{"decision":true,"context":{"x":"`)
			for range 9 {
				_, _ = io.WriteString(w, strings.Repeat("x", 1<<20))
			}
			_, _ = io.WriteString(w, `"}}`)
		},
		"by prototype":             Send(200, "application/json", `{"__proto__":{"decision":true}}`),
		"no number":                Send(200, "application/json", `{"decision":true,"context":{"a":NaN}}`),
		"after a byte order mark":  Send(200, "application/json", "\ufeff"+yes),
		"no UTF-8":                 Send(200, "application/json", "{\"decision\":true,\"context\":{\"reason\":\"\xff\"}}"),
		"an obligation unreadable": Send(200, "application/json", `{"decision":true,"context":{"obligations":["wis"]}}`),
	}
}

// Yes gives by name answers that are a yes.
func Yes() map[string]http.HandlerFunc {
	return map[string]http.HandlerFunc{
		"plain":                 Send(200, "application/json", `{"decision":true}`),
		"with blanks":           Send(200, "application/json; charset=utf-8", " {\"decision\" : true } \n"),
		"with a context":        Send(200, "application/json", `{"context":{"a":{"b":1},"c":{"b":2},"reason":"\"x\": {"},"decision":true}`),
		"with nothing to say":   Send(200, "application/json", `{"decision":true,"context":null}`),
		"with an obligation":    Send(200, "application/json", `{"decision":true,"context":{"obligations":[{"id":"1","type":"wissen"}]}}`),
		"of a kind in capitals": Send(200, "Application/JSON", `{"decision":true}`),
		"with members unknown":  Send(200, "application/json", `{"decision":true,"Decision":false,"x":[]}`),
	}
}
