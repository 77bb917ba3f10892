package api

import (
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"

	"doelbinding/api/held"
	"doelbinding/engine/language"
)

// answer is a body that is written as it is, with what its record has.
type answer struct {
	body []byte
	kept held.Content
	note held.Note

	shown  []byte // sent in the place of the body; nil: the body
	texts  bool   // it has texts, in the language spoken
	spoken language.Language
}

// answerOf returns the answer to a call, with its decisions: the bytes that are recorded, and those that are shown in a language.
func answerOf(l language.Language, body, shown []byte, verdicts ...Verdict) answer {
	return answer{body: body, shown: shown, spoken: l, texts: true, kept: decisionsOf(verdicts...)}
}

// decisionsOf returns what the record of an answer has: its decisions.
func decisionsOf(verdicts ...Verdict) (out held.Content) {
	for _, v := range verdicts {
		if v.decided != nil {
			out.Decisions = append(out.Decisions, *v.decided)
		}
	}
	return out
}

func (a answer) write(w http.ResponseWriter) error {
	held.Of(w).Keep(a.kept)
	held.Of(w).Note(a.note)
	if a.texts {
		tellLanguage(w.Header(), a.spoken)
	}
	w.Header().Set(echo.HeaderContentType, echo.MIMEApplicationJSON)
	body := toWrite(w, a.body, a.shown)
	if held.Of(w) == nil { // what is held may yet be replaced, and says itself how long it is
		w.Header().Set(echo.HeaderContentLength, strconv.Itoa(len(body)))
	}
	w.WriteHeader(http.StatusOK)
	_, err := w.Write(body)
	return err
}

// VisitEvaluateResponse writes the answer to an evaluation.
func (a answer) VisitEvaluateResponse(w http.ResponseWriter) error { return a.write(w) }

// VisitEvaluateBatchResponse writes the answer to a batch.
func (a answer) VisitEvaluateBatchResponse(w http.ResponseWriter) error { return a.write(w) }

// VisitSearchSubjectResponse writes the answer to a search.
func (a answer) VisitSearchSubjectResponse(w http.ResponseWriter) error { return a.write(w) }

// VisitSearchResourceResponse writes the answer to a search.
func (a answer) VisitSearchResourceResponse(w http.ResponseWriter) error { return a.write(w) }

// VisitSearchActionResponse writes the answer to a search.
func (a answer) VisitSearchActionResponse(w http.ResponseWriter) error { return a.write(w) }

// VisitGetDescriptionResponse writes the description. Pages of any origin may read it.
func (a answer) VisitGetDescriptionResponse(w http.ResponseWriter) error {
	w.Header().Set(echo.HeaderAccessControlAllowOrigin, "*")
	return a.write(w)
}
