package recall_test

import (
	"strings"
	"testing"
	"time"

	"doelbinding/api/recall"
	"doelbinding/engine"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
	"doelbinding/engine/wire/mark"
)

// answer is an answer of some bytes.
func answer(text string) recall.Answer {
	m := mark.Mark{ID: "AAAA", At: time.Unix(0, 0)}
	written := []byte(`{"text":"` + text + `","evaluation_id":"AAAA","evaluated_at":"` + m.Moment() + `"}`)
	return recall.Answer{Recorded: mark.Remove(written, m)}
}

// A question is kept when it comes for the second time.
func TestWhatIsAskedOnceIsNotKept(t *testing.T) {
	a, k := recall.New(), recall.Key{Body: "q", Day: "2026-11-21"}
	if a.Again(k) || !a.Again(k) {
		t.Error("the second time is not told from the first")
	}
	if a.Again(recall.Key{Body: "q", Form: "/v1"}) {
		t.Error("another form of the question is another question")
	}
}

// An answer comes back with the mark of another evaluation, and only where everything that it rests on is the same.
func TestAnAnswerBelongsToWhatItRestsOn(t *testing.T) {
	a, k := recall.New(), recall.Key{Body: "q", Form: "/access", Policies: "p", Register: "r", Day: "2026-11-21"}
	a.Keep(k, answer("ja"))
	found, _ := a.Get(k)
	if found == nil {
		t.Fatal("not found")
	}
	if got := string(found.Recorded.With(mark.Mark{ID: "BBBB", At: time.Unix(1, 0)})); got != `{"text":"ja","evaluation_id":"BBBB","evaluated_at":"1970-01-01T00:00:01Z"}` {
		t.Error(got)
	}
	for _, other := range []recall.Key{
		{Body: "q", Form: "/v1", Policies: "p", Register: "r", Day: "2026-11-21"}, {Body: "q", Form: "/access", Policies: "q", Register: "r", Day: "2026-11-21"},
		{Body: "q", Form: "/access", Policies: "p", Register: "s", Day: "2026-11-21"}, {Body: "q", Form: "/access", Policies: "p", Register: "r", Day: "2026-11-22"},
		{Body: "q", Form: "/access", Policies: "p", Register: "r", Day: "2026-11-21", Language: language.English},
	} {
		if found, _ := a.Get(other); found != nil {
			t.Errorf("recalled at %+v", other)
		}
	}
	if found, _ := a.Get(recall.Key{Body: "Q", Form: k.Form, Policies: k.Policies, Register: k.Register, Day: k.Day}); found != nil {
		t.Error("recalled of another question")
	}
}

// Of many answers that are recalled some are verified, and after the first that differs nothing is recalled any more.
func TestAnAnswerThatDiffersEndsRecalling(t *testing.T) {
	a, k, wrong := recall.New(), recall.Key{Body: "q"}, 0
	a.Keep(k, answer("nee"))
	for range 3000 {
		found, verify := a.Get(k)
		if found == nil {
			break
		}
		wrong++
		if verify && a.Verify(found, answer("nee")) && a.Verify(found, answer("ja")) {
			t.Fatal("a difference is not seen")
		}
	}
	if wrong == 0 || wrong > 256 {
		t.Errorf("recalled %d times", wrong)
	}
	a.Keep(k, answer("ja"))
	if found, _ := a.Get(k); found != nil || a.Again(k) || a.Again(k) {
		t.Error("something is recalled after a difference")
	}
}

// What is kept is bounded: long questions and long answers are not.
func TestWhatIsLargeIsNotKept(t *testing.T) {
	a, k := recall.New(), recall.Key{Body: "q"}
	long := strings.Repeat("x", 33<<10)
	a.Keep(k, answer(long))
	if found, _ := a.Get(k); found != nil || a.Again(recall.Key{Body: long}) || a.Again(recall.Key{Body: long}) {
		t.Error("kept")
	}
}

// An answer without the mark is none, so that no answer goes out with the mark of another evaluation.
func TestAnAnswerWithoutItsMarkIsNone(t *testing.T) {
	m := mark.Mark{ID: "AAAA"}
	good, bad := []byte(`{"evaluation_id":"AAAA","evaluated_at":"`+m.Moment()+`"}`), []byte(`{"evaluation_id":"CCCC"}`)
	if u := mark.Remove(bad, m); u.With(mark.Mark{ID: "BBBB"}) != nil || u.Len() != 0 {
		t.Error("unmarked")
	}
	for name, a := range map[string]recall.Answer{
		"recorded": recall.Of(wire.Decoded{}, engine.Decision{}, bad, nil, m), "shown": recall.Of(wire.Decoded{}, engine.Decision{}, good, bad, m),
	} {
		kept := recall.New()
		kept.Keep(recall.Key{Body: "q"}, a)
		if found, _ := kept.Get(recall.Key{Body: "q"}); found != nil {
			t.Errorf("%s without its mark is kept", name)
		}
	}
}
