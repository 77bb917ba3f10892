package interview_test

import (
	"context"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/interview"
	"doelbinding/engine/register"
)

// spoken is how an interview went.
type spoken struct {
	state   interview.State
	asked   []string // the members, in order
	facts   int      // how many of them were no names
	missing int      // what the decision listed when all names were given
	short   int      // how often more was asked than was left at most
	end     interview.Step
}

// speak holds an interview until it ends. Answer gives no value for what is not known.
func speak(t *testing.T, s enginetest.Shipped, start interview.State, answer func(interview.Ask, interview.State) engine.Value) spoken {
	t.Helper()
	reg := s.Register.Snapshot()
	out := spoken{state: start, missing: -1}
	left := -1
	for range 60 {
		step, err := interview.Next(t.Context(), s.Engine, reg, out.state)
		if err != nil {
			t.Fatalf("%+v: %v", out.state, err)
		}
		if out.end = step; step.Ask == nil {
			return out
		}
		ask := *step.Ask
		if out.missing < 0 && interview.Complete(out.state.Question) && step.Decision.Outcome != "" {
			out.missing = len(step.Decision.Missing) + len(step.Decision.Norms)
		}
		key := ask.Member
		switch ask.Member { // these are asked again when what was said is too wide, or can mean several things
		case engine.MemberPurpose:
			key += " not " + out.state.Question.Purpose
		case interview.MemberParty:
			key += " not " + out.state.Question.Party
		}
		if slices.Contains(out.asked, key) || slices.Contains(out.state.Unknown, ask.Member) {
			t.Fatalf("%s is asked twice: %v", key, out.asked)
		}
		out.asked = append(out.asked, key)
		if step.Decision.Outcome != "" {
			out.facts++
			if left == 0 {
				out.short++
			}
			left = ask.Left
		}
		if v := answer(ask, out.state); v.Known() {
			out.state.Question = interview.With(out.state.Question, ask.Member, v)
		} else {
			out.state.Unknown = append(slices.Clone(out.state.Unknown), ask.Member)
		}
	}
	t.Fatalf("it does not end: %v", out.asked)
	return out
}

// drawn answers at random: names as a question has them, facts by any value that does not contradict what was said.
func drawn(r *rand.Rand, reg *register.Snapshot, q engine.Question, doubt int) func(interview.Ask, interview.State) engine.Value {
	return func(ask interview.Ask, s interview.State) engine.Value {
		names := map[string]string{interview.MemberParty: q.Party, interview.MemberAction: q.Action, interview.MemberField: q.Field, engine.MemberPurpose: q.Purpose}
		if name, ok := names[ask.Member]; ok && name != "" && s.Question.Purpose == "" {
			return engine.Text(name)
		}
		if r.IntN(doubt) == 0 {
			return engine.Value{}
		}
		fact, _ := reg.Fact(ask.Member)
		for range 8 {
			var v engine.Value
			if list := ask.Choices(reg, s.Question, ""); len(list) > 0 {
				v = list[r.IntN(min(len(list), 12))].Value
			} else {
				v = enginetest.Value(r, reg, fact)
			}
			if len(engine.Contradictions(reg, interview.With(s.Question, ask.Member, v))) == 0 {
				return v
			}
		}
		return engine.Value{}
	}
}

// An interview ends, asks nothing twice, and ends with what the question that it collected comes to. All together ask less than
// the decisions listed; one may ask more, for an answer can raise a question.
func TestAnInterviewEndsWithTheDecisionOfItsQuestion(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := rand.New(rand.NewPCG(20261126, 1))
	facts, missing, most, more, short, open, narrowed := 0, 0, 0, 0, 0, 0, 0
	outcomes := map[engine.Outcome]int{}
	for range 200 {
		q := enginetest.Random(r, reg)
		start := interview.State{Question: engine.Question{Day: q.Day, Asked: q.Asked, Supplier: q.Supplier}}
		if r.IntN(2) == 0 { // some facts are said at once
			for _, name := range slices.Sorted(maps.Keys(q.Facts)) {
				if r.IntN(2) == 0 {
					start.Question = start.Question.With(name, q.Facts[name])
				}
			}
			q.Facts = start.Question.Facts
			start.Question.Facts = enginetest.Consistent(reg, q).Facts
		}
		got := speak(t, s, start, drawn(r, reg, q, 6))
		d, err := s.Engine.Decide(context.Background(), reg, got.state.Question)
		if err != nil || d.Outcome != got.end.Decision.Outcome {
			t.Fatalf("it ended with %s, the question comes to %s: %v", got.end.Decision.Outcome, d.Outcome, err)
		}
		outcomes[d.Outcome]++
		if d.Outcome == engine.Insufficient && len(got.end.Open) == 0 && len(d.Gaps) == 0 {
			t.Errorf("it ended insufficient and does not say what is open: %v", got.asked)
		}
		facts, missing, most, short = facts+got.facts, missing+max(0, got.missing), max(most, got.facts), short+got.short
		if got.facts > got.missing && got.missing >= 0 {
			more++
		}
		open += len(got.end.Open)
		narrowed += len(slices.DeleteFunc(got.asked, func(key string) bool { return !strings.HasPrefix(key, "purpose not ") || key == "purpose not " }))
	}
	if facts > missing {
		t.Errorf("%d fact questions were asked, and only %d listed: an interview is worse than a list", facts, missing)
	}
	t.Logf("200 interviews: %v; %d fact questions, at most %d in one; the decisions listed %d at the start; more than listed in %d; asked on when none was left at most %d times; %d left open; %d purposes were asked more precisely",
		outcomes, facts, most, missing, more, short, open, narrowed)
}

func TestWhatIsSaidIsNotAsked(t *testing.T) {
	s := enginetest.Load(t)
	q := enginetest.Headline()
	got := speak(t, s, interview.State{Question: q}, func(a interview.Ask, _ interview.State) engine.Value {
		t.Errorf("%s is asked", a.Member)
		return engine.Value{}
	})
	if got.end.Decision.Outcome != engine.Permitted {
		t.Errorf("%s", got.end.Decision.Outcome)
	}
	q.Party, q.Purpose, q.Facts = "", "", nil
	first, err := interview.Next(t.Context(), s.Engine, s.Register.Snapshot(), interview.State{Question: q})
	if err != nil || first.Ask == nil || first.Ask.Member != interview.MemberParty || first.Ask.Kind != interview.Party {
		t.Errorf("%+v %v", first.Ask, err)
	}
}

// Who does not know who, what act or which field cannot be told anything; who does not know the purpose can.
func TestWithoutItsNamesNothingCanBeSaid(t *testing.T) {
	s := enginetest.Load(t)
	for _, member := range []string{interview.MemberParty, interview.MemberAction, interview.MemberField} {
		q := interview.With(enginetest.Headline(), member, engine.Value{})
		step, err := interview.Next(t.Context(), s.Engine, s.Register.Snapshot(), interview.State{Question: q, Unknown: []string{member}})
		if err != nil || step.Ask != nil || len(step.Open) != 1 || step.Open[0].Member != member {
			t.Errorf("%s: %+v %v", member, step, err)
		}
	}
	q := interview.With(enginetest.Headline(), engine.MemberPurpose, engine.Value{})
	step, err := interview.Next(t.Context(), s.Engine, s.Register.Snapshot(), interview.State{Question: q, Unknown: []string{engine.MemberPurpose}})
	if err != nil || step.Decision.Outcome == "" || step.Ask != nil && step.Ask.Member == engine.MemberPurpose {
		t.Errorf("%+v %v", step, err)
	}
}

// A name that the register does not know is asked again, among those that look like it. To whom is asked of an act that gives to somebody.
func TestNames(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	next := func(q engine.Question) interview.Ask {
		t.Helper()
		step, err := interview.Next(t.Context(), s.Engine, reg, interview.State{Question: q})
		if err != nil || step.Ask == nil {
			t.Fatalf("%+v %v", step, err)
		}
		return *step.Ask
	}
	q := enginetest.Headline()
	q.Party = "gemeente-utregt"
	ask := next(q)
	if list := ask.Choices(reg, q, ""); ask.Member != interview.MemberParty || len(list) == 0 || list[0].Name != "gemeente Utrecht" || len(list) > 3 {
		t.Errorf("%+v: %+v", ask, list)
	}
	q = enginetest.Headline()
	q.Action = "doorverstrekken"
	if ask := next(q); ask.Member != engine.FactReceiver || ask.Kind != interview.Party || !strings.Contains(ask.Text, "gemeente Utrecht") {
		t.Errorf("%+v", ask)
	}
	q.Action = "ontvangen"
	party := interview.Ask{Member: interview.MemberParty, Kind: interview.Party}
	if list := party.Choices(reg, q, "wijkagent"); len(list) == 0 || list[0].Value != engine.Text("politie") || list[0].As == "" {
		t.Errorf("by a synonym: %+v", list)
	}
}
