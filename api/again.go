package api

import (
	"context"

	"doelbinding/api/recall"
	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// evaluation answers the body of one question, which parse parses: by what was answered before if the same body comes again, or else by deciding. The
// client is admitted each time, and an answer is only kept of a question of which no fact was dropped: so what is kept does not depend on the client.
func (s *Service) evaluation(ctx context.Context, form string, body []byte, parse func([]byte) (wire.Evaluation, error)) (Verdict, error) {
	l, ours := s.Decider.(engineDecider)
	if !ours {
		q, err := parse(body)
		if err != nil {
			return Verdict{}, err
		}
		return s.Decider.Evaluate(ctx, q)
	}
	if s.Doubted != nil && s.Doubted() {
		s.answers.Doubt()
	}
	m, reg := s.mark(), s.Register()
	key := recall.Key{
		Body: string(body), Form: form, Language: languageOf(ctx), Day: engine.DayOf(m.At, wire.Amsterdam()), Policies: s.Engine.Policy().Hash(), Register: reg.Hash(),
	}
	kept, verify := s.answers.Get(key)
	var q wire.Decoded
	if kept != nil && !verify {
		q = kept.Question
	} else {
		parsed, err := parse(body)
		if err != nil {
			return Verdict{}, err
		}
		if q, err = parsed.Decode(reg, m.At); err != nil {
			return Verdict{}, err
		}
	}
	a, err := s.admit(ctx, q)
	switch {
	case err != nil:
		return Verdict{}, err
	case len(a.dropped) > 0:
		return l.decided(ctx, reg, a, m)
	case kept != nil && !verify:
		s.Telemetry.Decided(string(kept.Decision.Outcome))
		shown := kept.Shown.With(m)
		if shown != nil && s.Journal == nil { // nobody reads the whole answer
			return Verdict{Decision: kept.Decision.Permitted(), shown: shown}, nil
		}
		v := verdict(q, kept.Decision, kept.Recorded.With(m), m)
		v.shown = shown
		return v, nil
	}
	v, err := l.decided(ctx, reg, a, m)
	if err != nil {
		return Verdict{}, err
	}
	anew := func() recall.Answer { return recall.Of(q, v.decided.Decision, v.JSON, v.shown, m) }
	switch {
	case kept == nil && s.answers.Again(key):
		s.answers.Keep(key, anew())
	case kept != nil && !s.answers.Verify(kept, anew()):
		s.Log.Error("an answer that was kept differs from the one decided anew; nothing is recalled from now on; report this", "policy_hash", key.Policies)
	}
	return v, nil
}
