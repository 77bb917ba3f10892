package api_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"

	"doelbinding/api"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
)

// The language is the one that Accept-Language prefers of nl and en, as RFC 9110 reads it; nl if it names neither.
func TestTheLanguageIsChosenByAcceptLanguage(t *testing.T) {
	s := service(t)
	for list, want := range map[string]string{
		"en": "en", "en-GB": "en", "EN": "en", "nl": "nl", "nl-BE, en;q=0.9": "nl", "en;q=0.8, nl;q=0.9": "nl", "en;q=0.9, nl;q=0.8": "en", "fr, en;q=0.1": "en",
		"fr, de": "nl", "*": "nl", "en;q=0": "nl", "nl;q=0, en;q=0.1": "en", "*, en;q=0.5": "nl", "en, *;q=0.5": "en", "": "nl", "en;q=x": "nl", "\t": "nl", ",,": "nl",
		strings.Repeat("x-", 2000) + "x": "nl",
	} {
		w := post(s, "rubbish", "Accept-Language", list)
		if got := w.Header().Get("Content-Language"); got != want || w.Header().Get("Vary") != "Accept-Language" || w.Code != http.StatusBadRequest {
			t.Errorf("%.40q: %d in %q, vary %q", list, w.Code, got, w.Header().Get("Vary"))
		}
		if english := strings.Contains(w.Body.String(), "The question is not valid JSON."); english != (want == "en") {
			t.Errorf("%.40q: %s", list, w.Body)
		}
	}
	two := httptest.NewRequest(http.MethodPost, path, strings.NewReader("rubbish"))
	two.Header.Set("Content-Type", "application/json")
	two.Header.Add("Accept-Language", "nl;q=0.1")
	two.Header.Add("Accept-Language", "en")
	w := httptest.NewRecorder()
	if s.ServeHTTP(w, two); w.Header().Get("Content-Language") != "en" {
		t.Errorf("two lines: %v", w.Header())
	}
	if w := post(s, question); w.Header().Get("Content-Language") != "nl" || w.Header().Get("Vary") != "Accept-Language" {
		t.Errorf("no header: %v", w.Header())
	}
}

// texts are the members of an answer that are in its language.
var texts = []string{"reason", "question", "questions", "weigher", "hint", "text", "why", "note", "stated_by", "other_route", "detail", "title", "message", "name", "evaluation_id", "who"}

// untold takes the texts out of an answer.
func untold(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for _, name := range texts {
			if _, ok := v[name]; ok {
				v[name] = "x"
			}
		}
		for name := range v {
			v[name] = untold(v[name])
		}
	case []any:
		for i := range v {
			v[i] = untold(v[i])
		}
	}
	return v
}

func parsed(t *testing.T, body []byte) (v any) {
	t.Helper()
	if err := json.Unmarshal(body, &v); err != nil {
		t.Fatalf("%v: %s", err, body)
	}
	return untold(v)
}

// The same call in both languages is the same decision and the same record: only texts differ, and the journal has the Dutch ones.
func TestTheRecordDoesNotDependOnTheLanguage(t *testing.T) {
	s, j, _ := recorded(t, unbroken)
	reader := journal.NewReader(j.Store)
	unsure := strings.Replace(question, `"taak_toezicht_handhaving":true`, `"taak_toezicht_handhaving":true,"nodig_voor_toezicht_en_handhaving":false`, 1)
	full := func(body string) string {
		return strings.Replace(body, `"context":{`, `"context":{"explain":"full",`, 1)
	}
	at := func(route string, body string) func(string) *httptest.ResponseRecorder {
		return func(l string) *httptest.ResponseRecorder { return postTo(s, route, body, "Accept-Language", l) }
	}
	seq := 2
	for name, call := range map[string]func(string) *httptest.ResponseRecorder{
		"permitted":    at(path, question),
		"forbidden":    at(path, strings.Replace(question, "A20", "A22", 1)),
		"judged":       at(path, unsure),
		"in full":      at(path, full(strings.Replace(question, `"addendum_ondertekend":true,`, "", 1))),
		"a gap":        at(path, strings.Replace(question, "gemeente-utrecht", "gemeente-utregt", 1)),
		"malformed":    at(path, strings.Replace(question, `"A20"`, `20`, 1)),
		"no path":      at("/nergens", question),
		"several":      at("/access/v1/evaluations", strings.TrimSuffix(question, "}")+`,"evaluations":[{},{"resource":{"type":"gegeven","id":7}}]}`),
		"as OPA":       at("/v1/data/decision", `{"input":`+question+`}`),
		"OPA in vain":  at("/v1/data/decision", `{"input":7}`),
		"an interview": at(interviewPath, `{"question":`+strings.Replace(question, `"addendum_ondertekend":true,`, "", 1)+`,"unknown":["addendum_ondertekend","zelfde_gemeente","nodig_voor_toezicht_en_handhaving"]}`),
	} {
		t.Run(name, func(t *testing.T) {
			var kept []string
			var shown []*httptest.ResponseRecorder
			for _, l := range []string{"nl", "en"} {
				w := call(l)
				seq++
				seen, err := reader.Call(context.Background(), int64(seq))
				if err != nil {
					t.Fatalf("%v: %d %v %s", err, w.Code, w.Header(), w.Body)
				}
				if w.Header().Get("Content-Language") != l {
					t.Errorf("%s: in %q: %s", l, w.Header().Get("Content-Language"), w.Body)
				}
				shown = append(shown, w)
				r := seen.Record
				if r.ADL.Attributes.Response == nil {
					kept = append(kept, r.Call.Problem+" "+r.Call.Delivery.SHA256)
					continue
				}
				body, err := j.Store.Text(context.Background(), r.ADL.Attributes.Response.SHA256)
				if err != nil {
					t.Fatal(err)
				}
				kept = append(kept, unmarked(body))
				if l == "nl" && string(body) != w.Body.String() {
					t.Errorf("what was sent is not what was recorded:\n%s\n%s", w.Body, body)
				}
			}
			if kept[0] != kept[1] {
				t.Errorf("two records:\n%s\n%s", kept[0], kept[1])
			}
			nl, en := shown[0], shown[1]
			if nl.Code != en.Code || nl.Header().Get("Content-Type") != en.Header().Get("Content-Type") || !reflect.DeepEqual(parsed(t, nl.Body.Bytes()), parsed(t, en.Body.Bytes())) {
				t.Errorf("not the same answer:\n%s\n%s", nl.Body, en.Body)
			}
			if unmarked(nl.Body.Bytes()) == unmarked(en.Body.Bytes()) {
				t.Errorf("English is Dutch: %s", en.Body)
			}
		})
	}
}

// What cannot be recorded is not answered in English either.
func TestWhatCannotBeRecordedIsNotAnsweredInEnglish(t *testing.T) {
	disk := &broke{err: sealed.ErrFull}
	s, _, _ := recorded(t, func(store sealed.Store) sealed.Store { disk.Store = store; return disk })
	if w := post(s, question, "Accept-Language", "en"); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "Permitted") || w.Header().Get(api.HeaderJournal) == "" {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	disk.broken.Store(true)
	w := post(s, question, "Accept-Language", "en")
	isProblem(t, w, http.StatusServiceUnavailable)
	if w.Header().Get(api.HeaderJournal) != "" || !strings.Contains(w.Body.String(), "could not be recorded and is therefore not given") || strings.Contains(w.Body.String(), "ermitted") {
		t.Errorf("%v %s", w.Header(), w.Body)
	}
}

// An interview asks in English, with the same members, places and values.
func TestAnInterviewAsksInEnglish(t *testing.T) {
	s := service(t)
	from := begin()
	for n := range 12 {
		nl, en := postInterview(s, from), postInterview(s, from, "Accept-Language", "en-GB")
		if en.Code != http.StatusOK || !reflect.DeepEqual(parsed(t, nl.Body.Bytes()), parsed(t, en.Body.Bytes())) {
			t.Fatalf("%s\n%s", nl.Body, en.Body)
		}
		var dutch, english stepped
		if err := json.Unmarshal(nl.Body.Bytes(), &dutch); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(en.Body.Bytes(), &english); err != nil {
			t.Fatal(err)
		}
		if english.State == "answer" {
			if n < 5 {
				t.Errorf("it ends after %d questions", n)
			}
			return
		}
		if english.Next.Text == dutch.Next.Text || !strings.HasSuffix(english.Next.Text, "?") || strings.Contains(english.Next.Text, "in Dutch") {
			t.Errorf("it asks %q for %q", english.Next.Text, dutch.Next.Text)
		}
		if english.Next.Kind == "boolean" && (english.Next.Choices[0].Name != "yes" || english.Next.Choices[1].Name != "no") {
			t.Errorf("%+v", english.Next.Choices)
		}
		if v, ok := whole()[english.Next.Member]; ok {
			from.put(english.Next.Pointer, v)
		} else {
			from.Unknown = append(from.Unknown, english.Next.Member)
		}
	}
	t.Error("it does not end")
}
