package api_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"doelbinding/engine/journal"
)

// brief asks the same for a short answer.
func brief(body string) string {
	return strings.Replace(body, `"context":{`, `"context":{"answer":"short",`, 1)
}

func answered(t *testing.T, s http.Handler, route, language, body string) (int, map[string]any, []byte) {
	t.Helper()
	w := postTo(s, route, body, "Accept-Language", language)
	var out map[string]any
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
		t.Fatalf("%v: %s", err, w.Body)
	}
	return w.Code, out, w.Body.Bytes()
}

// A short answer says what the whole one says of the decision and of what comes with it, in a few hundred bytes besides the obligations, and the record has the whole one.
func TestAShortAnswerIsThatOfTheWholeOne(t *testing.T) {
	s, j, _ := recorded(t, unbroken)
	reader, seq := journal.NewReader(j.Store), int64(1)
	for name, body := range map[string]string{
		"permitted": question,
		"forbidden": strings.Replace(question, "A20", "A22", 1),
		"asked":     strings.Replace(question, `"addendum_ondertekend":true,`, "", 1),
		"a gap":     strings.Replace(question, "gemeente-utrecht", "gemeente-utregt", 1),
	} {
		for _, l := range []string{"nl", "en"} {
			_, whole, _ := answered(t, s, path, l, body)
			_, short, sent := answered(t, s, path, l, brief(body))
			duties, _ := short["context"].(map[string]any)["obligations"].([]any)
			if len(sent) > 500+200*len(duties) {
				t.Errorf("%s: %d bytes with %d obligations", name, len(sent), len(duties))
			}
			if short["decision"] != whole["decision"] {
				t.Errorf("%s: %v is %v in short", name, whole["decision"], short["decision"])
			}
			a, b := whole["context"].(map[string]any), short["context"].(map[string]any)
			for _, member := range []string{"outcome", "reason", "reason_code", "time", "gaps"} {
				if member == "gaps" && len(a[member].([]any)) == 0 {
					continue // left out
				}
				x, _ := json.Marshal(a[member])
				y, _ := json.Marshal(b[member])
				if string(x) != string(y) {
					t.Errorf("%s: %s is %s, in short %s", name, member, x, y)
				}
			}
			for i, o := range a["obligations"].([]any) {
				long, brief := o.(map[string]any), duties[i].(map[string]any)
				terms := long["properties"].(map[string]any)
				for key, v := range brief["properties"].(map[string]any) {
					if terms[key] != v {
						t.Errorf("%s: %s is %v, in short %v", name, key, terms[key], v)
					}
				}
				if brief["id"] != long["id"] || brief["type"] != long["type"] || (terms["deadline"] == nil) != (brief["properties"].(map[string]any)["deadline"] == nil) {
					t.Errorf("%s: %v is in short %v", name, long, brief)
				}
			}
			if len(duties) != len(a["obligations"].([]any)) || b["evaluation_id"] == nil || b["checks"] != nil || b["facts"] != nil {
				t.Errorf("%s: %s", name, sent)
			}
			seq += 2
			seen, err := reader.Call(t.Context(), seq)
			if err != nil {
				t.Fatal(err)
			}
			kept, err := j.Store.Text(t.Context(), seen.Record.ADL.Attributes.Response.SHA256)
			if err != nil || !strings.Contains(string(kept), `"checks":`) {
				t.Errorf("%s: the record has %v %s", name, err, kept)
			}
		}
	}
}

// In a batch each item has the form that it asks for.
func TestABatchHasShortAnswersWhereTheyAreAskedFor(t *testing.T) {
	s, _, _ := recorded(t, unbroken)
	_, out, body := answered(t, s, "/access/v1/evaluations", "nl", `{"evaluations":[`+question+","+brief(question)+"]}")
	list := out["evaluations"].([]any)
	whole, short := list[0].(map[string]any)["context"].(map[string]any), list[1].(map[string]any)["context"].(map[string]any)
	if whole["checks"] == nil || short["checks"] != nil || short["outcome"] != whole["outcome"] {
		t.Errorf("%s", body)
	}
}

// A form that there is not, and a short answer with its explanation, are refused.
func TestAShortAnswerIsAskedForStrictly(t *testing.T) {
	s, _, _ := recorded(t, unbroken)
	for name, body := range map[string]string{
		"another form": strings.Replace(question, `"context":{`, `"context":{"answer":"kort-geheim",`, 1),
		"no text":      strings.Replace(question, `"context":{`, `"context":{"answer":true,`, 1),
		"explained":    strings.Replace(brief(question), `"context":{`, `"context":{"explain":"ways",`, 1),
	} {
		if code, _, out := answered(t, s, path, "nl", body); code != http.StatusBadRequest || !strings.Contains(string(out), "/context/answer") || strings.Contains(string(out), "geheim") {
			t.Errorf("%s: %d %s", name, code, out)
		}
	}
}
