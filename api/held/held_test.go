package held_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/labstack/echo/v4"

	"doelbinding/api/held"
	"doelbinding/engine/journal"
)

// What a handler keeps is in the record of its answer, and in no record of an error that replaces it; its note is in both.
func TestAnErrorReplacesTheAnswerAndItsContent(t *testing.T) {
	for name, failure := range map[string]error{"answered": nil, "failed": errors.New("no decision")} {
		a := held.New(http.Header{})
		w := echo.NewResponse(a, echo.New()) // handlers write to what Echo wraps
		held.Of(w).Keep(held.Content{Policies: "p", Register: "r", Decisions: make([]journal.Decided, 2)})
		fmt.Fprint(w, "yes")
		event := journal.EventEvaluations
		w.Header().Set(echo.HeaderContentLength, "3")
		if failure != nil {
			event = journal.EventEvaluation
			a.Fail(fmt.Errorf("decide: %w", held.WithNote(failure, held.Note{Event: event, Look: "records"})))
			if left := a.Header().Get(echo.HeaderContentLength); left != "" {
				t.Errorf("the error is said to be as long as the answer: %s", left)
			}
			a.WriteHeader(http.StatusInternalServerError)
			fmt.Fprint(a, `{"type":"t"}`)
		}
		got := a.Record(journal.Call{Event: journal.EventEvaluations})
		if got.Event != event || (got.Status == http.StatusOK) != (failure == nil) {
			t.Errorf("%s: %+v", name, got)
		}
		if kept := len(got.Decisions) == 2 && got.Policies == "p" && string(got.Response) == "yes"; kept != (failure == nil) {
			t.Errorf("%s: %+v", name, got)
		}
		if failure != nil && (got.Problem != "t" || got.Look != "records" || got.Response != nil || string(got.Delivery) != `{"type":"t"}`) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

// Without a journal nothing is held, and what a handler keeps is for nobody.
func TestAnAnswerThatIsNotHeldKeepsNothing(t *testing.T) {
	a := held.Of(echo.NewResponse(httptest.NewRecorder(), echo.New()))
	if a != nil {
		t.Fatalf("%+v", a)
	}
	a.Keep(held.Content{Nothing: true})
	a.Note(held.Note{Look: "records"})
	if held.WithNote(nil, held.Note{Look: "records"}) != nil {
		t.Error("a note makes an error of none")
	}
}
