package ask

import (
	"encoding/json"
	"maps"
	"net/url"
	"slices"
	"strings"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/interview"
	"doelbinding/engine/wire"
)

// state is where a dialogue stands. It travels in the form.
type state struct {
	Question engine.Question
	Unknown  []string // what was asked and could not be said
	Path     []string // the members in the order in which they were answered
}

// JSON returns the question as the form and a shared link hold it.
func (s state) JSON() string { return string(wire.Write(s.Question, "")) }

// shared is what a link holds behind its #: the browser does not send that part.
type shared struct {
	Question json.RawMessage `json:"question"`
	Unknown  []string        `json:"unknown,omitempty"`
}

// Shared returns the question with what could not be said, for a link.
func (s state) Shared() string {
	out, err := json.Marshal(shared{json.RawMessage(s.JSON()), s.Unknown})
	if err != nil {
		return ""
	}
	return string(out)
}

// interview reads the state as the service reads one of its clients: the form is as little to be trusted.
func (s state) interview(reg engine.Register, now time.Time) (wire.Interview, error) {
	body, err := json.Marshal(shared{json.RawMessage(s.JSON()), s.Unknown})
	if err != nil {
		return wire.Interview{}, err
	}
	return wire.DecodeInterview(body, reg, now)
}

// read takes the state out of a form.
func (p *Page) read(reg engine.Register, form url.Values) (state, error) {
	decoded, err := wire.DecodePart([]byte(form.Get("vraag")), reg, p.site.Now())
	if err != nil {
		return state{}, err
	}
	return state{decoded.Question, form["onbekend"], form["pad"]}, nil
}

// pasted reads a question as JSON: that of a shared link, or that of a client of the service.
func (p *Page) pasted(reg engine.Register, text string) (state, error) {
	text = strings.TrimSpace(text)
	var whole map[string]json.RawMessage
	if json.Unmarshal([]byte(text), &whole) == nil && whole["question"] != nil {
		in, err := wire.DecodeInterview([]byte(text), reg, p.site.Now())
		return state{Question: in.Question, Unknown: in.Unknown}, err
	}
	decoded, err := wire.DecodePart([]byte(text), reg, p.site.Now())
	return state{Question: decoded.Question}, err
}

// with returns the state with one answer.
func (s state) with(member string, v engine.Value) state {
	s.Question = interview.With(s.Question, member, v)
	s.Unknown = without(s.Unknown, member)
	s.Path = append(without(s.Path, member), member)
	return s
}

// unsaid returns the state in which nobody can say a member. If what was said is no name of the register, that is taken back.
func (s state) unsaid(member string, takeBack bool) state {
	if takeBack {
		s.Question = interview.With(s.Question, member, engine.Value{})
	}
	s.Unknown = append(without(s.Unknown, member), member)
	s.Path = append(without(s.Path, member), member)
	return s
}

// without returns the state before a member was answered, so that it is asked again if it matters.
func (s state) without(member string) state {
	s.Question = interview.With(s.Question, member, engine.Value{})
	s.Unknown, s.Path = without(s.Unknown, member), without(s.Path, member)
	return s
}

// back returns the state before the last answer. Before the first one it is the state itself.
func (s state) back() state {
	if len(s.Path) == 0 {
		return s
	}
	return s.without(s.Path[len(s.Path)-1])
}

func without(list []string, name string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return s == name })
}

// said lists the facts that were stated, in the order of their answers and then of their names.
func (s state) said() (out []string) {
	for _, name := range s.Path {
		if s.Question.Facts[name].Known() {
			out = append(out, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.Question.Facts)) {
		if s.Question.Facts[name].Known() && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}
