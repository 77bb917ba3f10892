package workbench_test

import (
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// question puts a question as JSON, as somebody does who pastes one.
func question(json string) url.Values { return url.Values{"doe": {"json"}, "json": {json}} }

// afterTerm is a question that the agreement forbids after its term, with another route.
const afterTerm = `{"subject":{"type":"partij","id":"gemeente-zeist","properties":{"role":"burgemeester"}},"action":{"name":"ontvangen","properties":{"purpose":"handhaving-openbare-orde"}},
	"resource":{"type":"gegeven","id":"dagmonitor/huisnummer","properties":{"incident_code":"A20"}},"context":{"time":"2020-04-09","facts":{"addendum_ondertekend":true}}}`

// What the law offers instead is told in the words of the register, on the answer and on the page of the clause.
func TestAnotherWayIsToldInWords(t *testing.T) {
	s, _ := served(t)
	for name, w := range map[string]string{
		"answer": at(s, "/werkbank/vraag", question(afterTerm)).Body.String(),
		"clause": at(s, "/werkbank/bepalingen/convenant_midden_nederland/par11_looptijd", nil).Body.String(),
	} {
		w = regexp.MustCompile(`(?s)<pre.*?</pre>`).ReplaceAllString(w, "") // the answer as JSON is that of the service
		if !strings.Contains(w, "(in het register: politiegegevens)") || strings.Contains(w, "politiegegevens/...") {
			t.Errorf("the %s does not tell it in words", name)
		}
	}
	says(t, at(s, "/werkbank/vraag", question(afterTerm)), http.StatusOK, "Andere weg:")
}

// HTML drops a line end that comes first in a text box, so every template that puts a text in one begins with a line end of its own.
func TestEveryTextBoxKeepsAnEmptyFirstLine(t *testing.T) {
	boxes := 0
	err := fs.WalkDir(os.DirFS("."), ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Name() == "node_modules" {
			return fs.SkipDir
		}
		if err != nil || !strings.HasSuffix(path, ".html") {
			return err
		}
		text, err := os.ReadFile(path)
		for _, after := range strings.Split(string(text), "<textarea")[1:] {
			boxes++
			inside, _, _ := strings.Cut(after, "</textarea>")
			inside = inside[strings.LastIndex(inside, ">")+1:]
			if inside != "" && !strings.HasPrefix(inside, "\n{{") {
				t.Errorf("%s: a text box begins with %q", path, inside)
			}
		}
		return err
	})
	if err != nil || boxes < 6 {
		t.Errorf("%d text boxes: %v", boxes, err)
	}

	s, _ := served(t)
	const text = "\n\n# language: nl\n"
	for path, form := range map[string]url.Values{
		"/werkbank/voorbeelden": {"doe": {"open"}, "tekst": {text}},
		"/werkbank/voorstellen": {"doe": {"begin"}, "tekst": {text}},
	} {
		w := at(s, path, form)
		parsed, err := html.Parse(w.Body) // as a browser reads it
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for n := range parsed.Descendants() {
			if n.Type == html.ElementNode && n.Data == "textarea" && n.FirstChild != nil {
				got = n.FirstChild.Data
			}
		}
		if w.Code != http.StatusOK || got != text {
			t.Errorf("%s: %d, the text became %q", path, w.Code, got)
		}
	}
}

// An answer begins with what it rests on, what is missing and the ways to a yes. What is for a programmer is folded, and what a reader wants on paper is
// unfolded there.
func TestAnAnswerBeginsWithWhatItRestsOn(t *testing.T) {
	s, _ := served(t)
	body := at(s, "/werkbank/vraag", question(strings.Replace(afterTerm, `"time":"2020-04-09","facts":{"addendum_ondertekend":true}`, `"time":"2018-04-09"`, 1))).Body.String()
	for strings.Contains(body, `value="weetniet:`) { // to the end of the dialogue, without an answer
		form := url.Values{"doe": regexp.MustCompile(`value="(weetniet:[^"]*)"`).FindStringSubmatch(body)[1:2]}
		for _, m := range hiddenField.FindAllStringSubmatch(body, -1) {
			form.Add(m[1], html.UnescapeString(m[2]))
		}
		body = at(s, "/werkbank/vraag", form).Body.String()
	}
	last := 0
	for _, id := range []string{"beslist", "open", "wegen", "tijd", "gezegd", "bewaar"} {
		at := strings.Index(body, ` id="`+id+`"`)
		if at < last {
			t.Errorf("%s is missing, or comes too early", id)
		}
		last = at
	}
	if folded := strings.Count(body, "<details"); folded < 4 || strings.Count(body, "wb-printed") == 0 || strings.Contains(body, "<details class=\"wb-details\" open") {
		t.Errorf("%d parts are folded", folded)
	}
	parsed, err := html.Parse(strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for n := range parsed.Descendants() {
		if n.Data != "pre" {
			continue
		}
		up := n.Parent
		for up != nil && up.Data != "details" {
			up = up.Parent
		}
		if up == nil {
			t.Error("a text for programmers is not folded")
		}
	}
}
