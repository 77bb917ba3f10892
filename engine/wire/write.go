package wire

import (
	"bytes"
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"

	"doelbinding/engine"
)

// written is a question as [Write] writes it.
type written struct {
	Subject  writtenEntity  `json:"subject"`
	Action   writtenEntity  `json:"action"`
	Resource writtenEntity  `json:"resource"`
	Context  writtenContext `json:"context"`
}

type writtenEntity struct {
	Type       string            `json:"type,omitempty"`
	ID         string            `json:"id,omitempty"`
	Name       string            `json:"name,omitempty"`
	Properties map[string]string `json:"properties,omitempty"`
}

type writtenContext struct {
	Time     engine.Day     `json:"time,omitempty"`
	Supplier string         `json:"supplier,omitempty"`
	Explain  string         `json:"explain,omitempty"`
	Fulfils  *[]string      `json:"supported_obligations,omitempty"`
	Facts    map[string]any `json:"facts,omitempty"`
}

// Write returns a question, or a part of one, in the form that [DecodePart] reads: indented, without what was not said. Explain is empty, [Ways] or
// [Full].
func Write(q engine.Question, explain string) []byte {
	one := func(name, value string) map[string]string {
		if value == "" {
			return nil
		}
		return map[string]string{name: value}
	}
	facts := map[string]any{}
	for name, v := range q.Facts {
		if v.Known() {
			facts[name] = v.Any()
		}
	}
	var fulfils *[]string
	if q.Limited {
		list := append([]string{}, q.Fulfils...)
		fulfils = &list
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	_ = e.Encode(written{ // texts, numbers and truths only: it does not fail
		Subject:  writtenEntity{Type: "partij", ID: q.Party, Properties: one(engine.MemberRole, q.Role)},
		Action:   writtenEntity{Name: q.Action, Properties: one(engine.MemberPurpose, q.Purpose)},
		Resource: writtenEntity{Type: "gegeven", ID: q.Field, Properties: one(engine.MemberCode, q.Selector)},
		Context:  writtenContext{q.Day, q.Supplier, explain, fulfils, facts},
	})
	return b.Bytes()
}

// Command returns a question as a command line for a shell. It names the day, so that the question is the same tomorrow.
func Command(q engine.Question) string {
	out := "doelbinding decide"
	for _, x := range []struct{ flag, value string }{
		{"party", q.Party}, {"role", q.Role}, {"action", q.Action}, {"purpose", q.Purpose}, {"field", q.Field}, {"code", q.Selector},
		{"supplier", q.Supplier}, {"time", string(q.Day)},
	} {
		if x.value != "" {
			out += " --" + x.flag + " " + shellWord(x.value)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(q.Facts)) {
		if v := q.Facts[name]; v == engine.Truth(true) {
			out += " --fact " + shellWord(name)
		} else if v.Known() {
			out += " --fact " + shellWord(name+"="+v.String())
		}
	}
	return out
}

var plainWord = regexp.MustCompile(`^[A-Za-z0-9_./:=-]+$`)

// shellWord quotes a text as one word for a shell.
func shellWord(s string) string {
	if plainWord.MatchString(s) {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}
