package api

import (
	"bytes"
	"encoding/json"
	"net/http"

	"github.com/labstack/echo/v4"

	"doelbinding/api/problem"
	v1 "doelbinding/api/spec/v1"
	"doelbinding/engine/filter"
	"doelbinding/engine/wire"
)

// The size of a batch. For larger files there is the command filter.
const (
	maxRecords     = 1000
	maxFilterBytes = 1 << 20
	mimeNDJSON     = "application/x-ndjson"
)

// filtered is the last line of the answer: the report. The lines of rejects are those of the request.
type filtered struct {
	Report  *filter.Report `json:"report"`
	Rejects []rejected     `json:"rejects"`
}

type rejected struct {
	Line   int64  `json:"line"`
	Reason string `json:"reason"`
}

// FilterRecords answers POST /v1/filter. The first line of the request is a question about a dataset, the others are its records. The answer has
// the records with the values that are permitted, in order, and the report as its last line.
func (s v1Server) FilterRecords(c echo.Context, _ v1.FilterRecordsParams) error {
	body, err := readBody(c, mimeNDJSON, maxFilterBytes)
	if err != nil {
		return err
	}
	first, records, _ := bytes.Cut(body, []byte("\n"))
	if bytes.Count(bytes.TrimRight(records, "\r\n"), []byte("\n")) >= maxRecords {
		return problem.New(http.StatusRequestEntityTooLarge, string(wire.TooLarge), "Stuur ten hoogste 1000 records, en anders met de opdracht doelbinding filter.")
	}
	reg := s.Register()
	decoded, err := wire.DecodeDataset(first, reg, s.Now())
	if err != nil {
		return err
	}
	asked, err := s.admit(c.Request().Context(), decoded)
	if err != nil {
		return err
	}
	if len(decoded.Gaps) > 0 {
		return problem.UnknownNames(decoded.Gaps)
	}
	if decoded.Question.Field != filter.Dataset {
		return problem.New(http.StatusBadRequest, "ongeldige-vraag", "De eerste regel vraagt naar gegevensset dagmonitor.")
	}
	if len(asked.dropped) > 0 {
		return problem.New(http.StatusForbidden, "feit-niet-bevoegd", "De eerste regel stelt een feit dat deze afnemer niet mag stellen.")
	}
	config := filter.Config{Engine: s.Engine, Register: reg, Question: asked.Question, Format: filter.NDJSON}
	if !decoded.Question.Assumed {
		config.Day = decoded.Question.Day
	}
	config.Question.Assumed, config.Question.Full, config.Question.Ways = false, false, false
	leave, err := s.full.Take(c.Request().Context())
	if err != nil {
		return err
	}
	defer leave()
	answer := filtered{Rejects: []rejected{}}
	var out bytes.Buffer
	answer.Report, err = filter.Run(c.Request().Context(), config, bytes.NewReader(records), &out, func(r filter.Reject) error {
		answer.Rejects = append(answer.Rejects, rejected{r.Line + 1, r.Reason}) // the question is the first line
		return nil
	})
	if err != nil {
		return err
	}
	if err := addDelivery(c.Request().Context(), asked.Question, answer.Report); err != nil {
		return err
	}
	if n := out.Len(); n > 0 && out.Bytes()[n-1] != '\n' {
		out.WriteByte('\n')
	}
	if err := json.NewEncoder(&out).Encode(answer); err != nil {
		return err
	}
	return c.Blob(http.StatusOK, mimeNDJSON, out.Bytes())
}
