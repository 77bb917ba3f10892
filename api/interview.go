package api

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"

	"github.com/labstack/echo/v4"

	"doelbinding/api/body"
	"doelbinding/api/caller"
	"doelbinding/api/held"
	v1 "doelbinding/api/spec/v1"
	"doelbinding/engine"
	"doelbinding/engine/interview"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
)

// mostChoices is how many names an interview offers at once; a client finds the others by a word.
const mostChoices = 50

// askedBack is a step that ends in a question to the user.
type askedBack struct {
	State    string    `json:"state"`
	Next     asking    `json:"next"`
	Progress *progress `json:"progress,omitempty"`
}

type asking struct {
	Member  string         `json:"member"`
	Pointer string         `json:"pointer"`
	Kind    interview.Kind `json:"kind"`
	Text    string         `json:"text"`
	Why     string         `json:"why,omitempty"`
	Weigher string         `json:"weigher,omitempty"`
	Min     *int64         `json:"min,omitempty"`
	Max     *int64         `json:"max,omitempty"`
	Choices []choice       `json:"choices"`
	More    int            `json:"more,omitempty"`
}

type choice struct {
	Value   any            `json:"value"`
	Name    string         `json:"name"`
	Synonym string         `json:"synonym,omitempty"`
	Outcome engine.Outcome `json:"outcome,omitempty"`
	Left    *int           `json:"left,omitempty"`
}

type progress struct {
	Left     int `json:"left"`
	Shortest int `json:"shortest,omitempty"`
}

type staysOpen struct {
	Member   string `json:"member"`
	Question string `json:"question"`
	Who      string `json:"who"`
}

// Interview answers POST /v1/interview with one step. A question to the user decides nothing and is not recorded; the last step is a decision like
// any other.
func (s v1Server) Interview(c echo.Context, _ v1.InterviewParams) error {
	sent, err := body.Read(c, echo.MIMEApplicationJSON, wire.MaxBytes)
	if err != nil {
		return err
	}
	ctx, reg := c.Request().Context(), s.Service.Register()
	in, err := wire.DecodeInterview(sent, reg, s.Service.Now())
	if err != nil {
		return err
	}
	step, err := s.step(ctx, reg, in)
	if err != nil {
		return err
	}
	l := languageOf(ctx)
	tellLanguage(c.Response().Header(), l)
	if step.Ask != nil {
		held.Of(c.Response()).Keep(held.Content{Nothing: true})
		return c.JSON(http.StatusOK, questionBack(reg, *step.Ask, in))
	}
	v, err := engineDecider{s.Service}.answer(ctx, reg, in.Decoded)
	if err != nil {
		return err
	}
	state := interview.State{Question: in.Question, Unknown: in.Unknown}
	recorded, err := ended(v.JSON, step, state.StillOpen(reg, step.Decision))
	if err != nil {
		return err
	}
	var shown []byte
	if l == language.English {
		if shown, err = ended(v.sent(), step, step.Open); err != nil {
			return err
		}
	}
	held.Of(c.Response()).Keep(decisionsOf(v))
	return c.JSONBlob(http.StatusOK, toWrite(c.Response(), recorded, shown))
}

// ended returns the last step: the answer as it was recorded, and what stays open.
func ended(answer []byte, step interview.Step, list []interview.Open) ([]byte, error) {
	out := []staysOpen{}
	if len(step.Open) > 0 {
		for _, o := range list {
			out = append(out, staysOpen(o))
		}
	}
	open, err := json.Marshal(out)
	return slices.Concat([]byte(`{"state":"answer","answer":`), answer, []byte(`,"open":`), open, []byte("}")), err
}

// step takes one step for this client. It does not ask for facts that the client may not assert: they would be dropped.
func (s v1Server) step(ctx context.Context, reg engine.Register, in wire.Interview) (interview.Step, error) {
	if len(in.Gaps) > 0 {
		return interview.Step{}, nil // another type of subject or resource: there is nothing to ask
	}
	unknown := in.Unknown
	if client := caller.Of(ctx); client.Limited {
		for _, f := range reg.Facts() {
			if !f.Member && !slices.Contains(client.Facts, f.Name) {
				unknown = append(unknown, f.Name)
			}
		}
	}
	return interview.Next(ctx, asker{s.Service, in.Decoded}, reg, interview.State{Question: in.Question, Unknown: unknown, Language: languageOf(ctx)})
}

// asker decides for an interview, within the limits of any other question: the same clients, the turns of an explanation, the same time.
type asker struct {
	*Service
	whole wire.Decoded
}

// Ask finds what to ask next. The question is decided as its client may ask it.
func (a asker) Ask(ctx context.Context, reg engine.Register, q engine.Question, unknown []string) (engine.Decision, error) {
	decoded := a.whole
	decoded.Question = q
	asked, err := a.admit(ctx, decoded)
	if err != nil {
		return engine.Decision{}, err
	}
	leave, err := a.full.Take(ctx)
	if err != nil {
		return engine.Decision{}, err
	}
	defer leave()
	d, err := a.inTime(ctx, func(ctx context.Context) (engine.Decision, error) {
		return a.Engine.Ask(ctx, reg, asked.Question, unknown)
	})
	if err != nil {
		return engine.Decision{}, err
	}
	return a.Engine.In(languageOf(ctx), reg, d), droppedAssumed(d, asked.dropped)
}

func questionBack(reg engine.Register, ask interview.Ask, in wire.Interview) askedBack {
	next := asking{
		Member: ask.Member, Pointer: wire.Place(ask.Member), Kind: ask.Kind, Text: ask.Text, Why: ask.Why, Weigher: ask.Weigher, Choices: []choice{},
	}
	if ask.Kind == interview.Number {
		next.Min, next.Max = &ask.Min, &ask.Max
	}
	list := ask.Choices(reg, in.Question, in.Find)
	for _, c := range list[:min(len(list), mostChoices)] {
		out := choice{Value: c.Value.Any(), Name: c.Name, Synonym: c.As, Outcome: c.Outcome}
		if c.Outcome != "" {
			out.Left = &c.Left
		}
		next.Choices = append(next.Choices, out)
	}
	next.More = max(0, len(list)-mostChoices)
	out := askedBack{State: "question", Next: next}
	if ask.Foreseen {
		out.Progress = &progress{Left: ask.Left, Shortest: ask.Shortest}
	}
	return out
}
