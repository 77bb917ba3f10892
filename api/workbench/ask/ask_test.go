package ask_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"doelbinding/api/workbench/ask"
	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/interview"
	"doelbinding/engine/wire"
)

// hurried decides with the engine, and has no time for explanations.
type hurried struct{ enginetest.Shipped }

func (h hurried) Step(ctx context.Context, reg engine.Register, in wire.Interview) (interview.Step, error) {
	return interview.Next(ctx, h.Engine, reg, interview.State{Question: in.Question, Unknown: in.Unknown})
}

func (h hurried) Decide(ctx context.Context, reg engine.Register, q wire.Decoded) (ask.Decided, error) {
	if q.Question.Full {
		return ask.Decided{}, ask.ErrLate
	}
	d, err := h.Engine.DecideWith(ctx, reg, q.Question, q.Gaps)
	return ask.Decided{Decision: d, JSON: []byte("{}")}, err
}

// Where an explanation takes too long the answer is given without it, and the page says so: nothing is claimed about other days.
func TestAnAnswerDoesNotWaitForItsExplanation(t *testing.T) {
	s := enginetest.Load(t)
	site := page.New(page.Site{
		Register: func() engine.Register { return s.Register.Snapshot() }, Policy: s.Policies, Now: func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) },
	})
	question := `{"subject":{"type":"partij","id":"gemeente-zeist","properties":{"role":"burgemeester"}},"action":{"name":"ontvangen","properties":{"purpose":"handhaving-openbare-orde"}},
		"resource":{"type":"gegeven","id":"dagmonitor/huisnummer","properties":{"incident_code":"A22"}},"context":{"time":"2018-04-09","facts":{"addendum_ondertekend":true}}}`
	for _, route := range ask.New(site, hurried{s}, s.Engine).Routes() {
		if route.Decide == nil {
			continue
		}
		r := httptest.NewRequest(http.MethodPost, route.Path, strings.NewReader(url.Values{"doe": {"json"}, "json": {question}}.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		w := httptest.NewRecorder()
		records, err := route.Decide(w, r)
		if err != nil || len(records) != 1 {
			t.Fatal(records, err)
		}
		body := w.Body.String()
		if !strings.Contains(body, "Mag niet") || !strings.Contains(body, "kostten nu te veel tijd") || strings.Contains(body, "is het antwoord op deze vraag hetzelfde") {
			t.Error(body)
		}
	}
}
