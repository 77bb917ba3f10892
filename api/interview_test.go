package api_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/api/identity"
	"doelbinding/api/problem"
	"doelbinding/engine/journal/sealed"
)

const interviewPath = "/v1/interview"

// said is where a client of the interview stands: it keeps the question itself.
type said struct {
	Question map[string]any `json:"question"`
	Unknown  []string       `json:"unknown,omitempty"`
	Find     string         `json:"find,omitempty"`
}

type stepped struct {
	State string
	Next  struct {
		Member, Pointer, Kind, Text, Why, Weigher string
		Choices                                   []struct {
			Value         any
			Name, Outcome string
		}
		More int
	}
	Progress *struct{ Left, Shortest int }
	Answer   json.RawMessage
	Open     []struct{ Member, Question, Who string }
}

func postInterview(s http.Handler, body any, headers ...string) *httptest.ResponseRecorder {
	raw, ok := body.(string)
	if !ok {
		b, _ := json.Marshal(body)
		raw = string(b)
	}
	r := httptest.NewRequest(http.MethodPost, interviewPath, strings.NewReader(raw))
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

// put puts an answer where the service says that it goes, as any client would.
func (s *said) put(pointer string, v any) {
	at := s.Question
	parts := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for _, p := range parts[:len(parts)-1] {
		if at[p] == nil {
			at[p] = map[string]any{}
		}
		at = at[p].(map[string]any)
	}
	at[parts[len(parts)-1]] = v
	for name, kind := range map[string]string{"subject": "partij", "resource": "gegeven"} {
		if m, ok := s.Question[name].(map[string]any); ok {
			m["type"] = kind
		}
	}
}

// interviewed drives an interview to its end, with an answer per member; what has none is not known.
func interviewed(t *testing.T, s http.Handler, from said, answers map[string]any) (said, stepped, []string, *httptest.ResponseRecorder) {
	t.Helper()
	var asked []string
	for range 40 {
		w := postInterview(s, from)
		var step stepped
		if err := json.Unmarshal(w.Body.Bytes(), &step); err != nil || w.Code != http.StatusOK {
			t.Fatalf("%d %s %v, after %v", w.Code, w.Body, err, asked)
		}
		if step.State == "answer" {
			return from, step, asked, w
		}
		if slices.Contains(asked, step.Next.Member) || w.Header().Get(api.HeaderJournal) != "none" {
			t.Fatalf("%s is asked twice or recorded (%s): %v", step.Next.Member, w.Header().Get(api.HeaderJournal), asked)
		}
		asked = append(asked, step.Next.Member)
		if v, ok := answers[step.Next.Member]; ok {
			from.put(step.Next.Pointer, v)
		} else {
			from.Unknown = append(from.Unknown, step.Next.Member)
		}
	}
	t.Fatalf("it does not end: %v", asked)
	return said{}, stepped{}, nil, nil
}

func whole() map[string]any {
	return map[string]any{
		"party": "gemeente-zeist", "action": "ontvangen", "field": "dagmonitor/huisnummer", "purpose": "handhaving-openbare-orde",
		"role": "burgemeester", "addendum_ondertekend": true, "incident_code": "A20",
	}
}

func begin() said {
	return said{Question: map[string]any{"context": map[string]any{"time": "2018-04-09"}}}
}

// A whole interview comes to what an evaluation of its question comes to, and only that is recorded.
func TestAnInterviewEndsAsAnEvaluation(t *testing.T) {
	plain, _, _ := recorded(t, unbroken)
	s := verify(t, plain)
	for name, c := range map[string]struct {
		change map[string]any
		less   string
		want   string
	}{
		"a yes":     {want: "permitted"},
		"a no":      {change: map[string]any{"addendum_ondertekend": false}, want: "forbidden"},
		"not known": {less: "addendum_ondertekend", want: "insufficient"},
	} {
		answers := whole()
		for k, v := range c.change {
			answers[k] = v
		}
		delete(answers, c.less)
		end, step, asked, w := interviewed(t, s, begin(), answers)
		if record, err := strconv.Atoi(w.Header().Get(api.HeaderJournal)); err != nil || record <= 0 {
			t.Errorf("%s: the answer is not recorded: %v", name, w.Header())
		} else if seen := get(s, fmt.Sprintf("/v1/journal/records/%d", record)); !strings.Contains(seen.Body.String(), `"outcome":"`+c.want+`"`) {
			t.Errorf("%s: recorded as %s", name, seen.Body)
		}
		question, _ := json.Marshal(end.Question)
		evaluation := post(s, string(question))
		if unmarked(evaluation.Body.Bytes()) != unmarked(step.Answer) {
			t.Errorf("%s: the interview answers %.200s, the evaluation %.200s", name, step.Answer, evaluation.Body)
		}
		var a answer
		if err := json.Unmarshal(step.Answer, &a); err != nil || a.Context.Outcome != c.want {
			t.Errorf("%s: %s after %v", name, a.Context.Outcome, asked)
		}
		if (c.want == "insufficient") != (len(step.Open) > 0) || !slices.Equal(asked[:4], []string{"party", "action", "field", "purpose"}) {
			t.Errorf("%s: open %v, asked %v", name, step.Open, asked)
		}
	}
}

// An answer that cannot be recorded is not given; a question back is.
func TestAnInterviewThatCannotBeRecordedHasNoAnswer(t *testing.T) {
	disk := &broke{err: sealed.ErrFull}
	s, _, _ := recorded(t, func(store sealed.Store) sealed.Store { disk.Store = store; return disk })
	disk.broken.Store(true)
	from := begin()
	if w := postInterview(s, from); w.Code != http.StatusOK {
		t.Errorf("a question back: %d %s", w.Code, w.Body)
	}
	from.Question = map[string]any{}
	if err := json.Unmarshal([]byte(question), &from.Question); err != nil {
		t.Fatal(err)
	}
	if w := postInterview(s, from); w.Code != http.StatusServiceUnavailable || strings.Contains(w.Body.String(), "permitted") {
		t.Errorf("an answer: %d %s", w.Code, w.Body)
	}
}

func TestAnInterviewFindsNames(t *testing.T) {
	s := service(t)
	from := begin()
	from.Find = "wijkagent"
	var step stepped
	if w := postInterview(s, from); json.Unmarshal(w.Body.Bytes(), &step) != nil || len(step.Next.Choices) == 0 || step.Next.Choices[0].Value != "politie" {
		t.Errorf("%+v", step)
	}
	from.Find = ""
	if w := postInterview(s, from); json.Unmarshal(w.Body.Bytes(), &step) != nil || len(step.Next.Choices) != 50 || step.Next.More == 0 {
		t.Errorf("%d choices and %d more", len(step.Next.Choices), step.Next.More)
	}
}

// What is not understood is refused with where it stands, and never repeated.
func TestAnInterviewIsReadStrictly(t *testing.T) {
	s := service(t)
	for body, want := range map[string]string{
		`{}`: "/question ontbreekt", `{"question":[]}`: "/question lijst-niet-toegestaan", `{"question":{},"unknow":[]}`: "/unknow onbekend-onderdeel",
		`{"question":{},"unknown":"xyzzy"}`: "/unknown verkeerd-type", `{"question":{},"unknown":["xyzzy"]}`: "/unknown/0 onbekend-feit",
		`{"question":{},"unknown":[1]}`: "/unknown/0 verkeerd-type", `{"question":{},"unknown":["giver_role"]}`: "/unknown/0 onbekend-feit",
		`{"question":{},"find":""}`: "/find waarde-buiten-de-lijst", `{"question":{},"find":"` + strings.Repeat("x", 101) + `"}`: "/find buiten-het-bereik",
		`{"question":{"subject":{"id":1}}}`:                                                                                             "/question/subject/id verkeerd-type",
		`{"question":{"context":{"facts":{"addendum_ondertekend":"xyzzy"}}}}`:                                                           "/question/context/facts/addendum_ondertekend verkeerd-type",
		`{"question":{"context":{"time":"2018-04-09","facts":{"verstrekt_op":"2018-04-10"}}}}`:                                          "/question/context/facts/verstrekt_op tegenstrijdig",
		`{"question":` + strings.Repeat(`{"a":`, 9) + "1" + strings.Repeat("}", 10):                                                     "",
		`{"question":{"context":{"time":"xyzzy"}}}`:                                                                                     "/question/context/time ongeldige-datum",
		`{"question":{"subject":{"type":"partij","id":"gemeente-utrecht"}},"unknown":[` + strings.Repeat(`"party",`, 200) + `"party"]}`: "/unknown te-groot",
	} {
		w := postInterview(s, body)
		var p problem.Problem
		if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || w.Code/100 != 4 || strings.Contains(w.Body.String(), "xyzzy") {
			t.Errorf("%s: %d %s", body, w.Code, w.Body)
		} else if want != "" && (len(p.Errors) == 0 || p.Errors[0].Pointer+" "+p.Errors[0].Code != want) {
			t.Errorf("%s: %+v, want %s", body, p.Errors, want)
		}
	}
	if w := postInterview(s, `{"question":{}}`, "Content-Type", "text/plain"); w.Code != http.StatusBadRequest {
		t.Errorf("%d", w.Code)
	}
}

// The law is asked only for who may ask it, and a client is not asked what it may not state.
func TestAnInterviewIsTheCallersToHold(t *testing.T) {
	s, p := guarded(t, nil, append(clientsOfTheRegion(),
		identity.Client{ID: "mute", Token: "mute", Parties: []string{"gemeente-zeist"}, Facts: []string{"zelfde_gemeente"}})...)
	hold := func(client string, from said) *httptest.ResponseRecorder {
		return postInterview(s, from, "Authorization", "Bearer "+p.Token(p.Claims(client, time.Now())))
	}
	zeist := begin()
	for _, member := range []string{"party", "action", "field", "purpose"} {
		zeist.put(map[string]string{"party": "/subject/id", "action": "/action/name", "field": "/resource/id", "purpose": "/action/properties/purpose"}[member], whole()[member])
	}
	if w := hold("zeist", zeist); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), `"question"`) {
		t.Errorf("its own: %d %s", w.Code, w.Body)
	}
	if w := hold("utrecht", zeist); w.Code != http.StatusForbidden {
		t.Errorf("another's: %d %s", w.Code, w.Body)
	}
	if w := postInterview(s, zeist); w.Code != http.StatusUnauthorized {
		t.Errorf("nobody's: %d %s", w.Code, w.Body)
	}
	zeist.put("/subject/properties/role", "burgemeester")
	zeist.put("/resource/properties/incident_code", "A20")
	w := hold("mute", zeist)
	var step stepped
	if err := json.Unmarshal(w.Body.Bytes(), &step); err != nil || step.State != "answer" || len(step.Open) == 0 {
		t.Errorf("who may state little: %d %s", w.Code, w.Body)
	}
}
