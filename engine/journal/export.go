package journal

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine/journal/sealed"
)

// ExportADL writes calls as records of the Authorization Decision Log, one a line, with the answer if the journal kept it. It leaves out calls that
// are no event of that standard.
func ExportADL(ctx context.Context, s sealed.Store, f Filter, w io.Writer) error {
	for seen, err := range NewReader(s).Calls(ctx, f) {
		if err != nil {
			return err
		}
		if !strings.HasPrefix(seen.Record.ADL.Event, "adl.") {
			continue
		}
		type body struct {
			Request  jsontext.Value `json:"adl.core.request,omitempty"`
			Response jsontext.Value `json:"adl.core.response,omitempty"`
		}
		adl := struct {
			*ADL
			Attributes map[string]any `json:"attributes"`
			Body       body           `json:"body"`
		}{ADL: seen.Record.ADL, Body: body{Request: seen.Record.ADL.Body.Request}}
		a := seen.Record.ADL.Attributes
		adl.Attributes = map[string]any{"adl.core.configuration": a.Configuration, "doelbinding.journal.record": seen.Seq}
		if a.Policies != nil {
			adl.Attributes["adl.core.policies"], adl.Attributes["adl.core.information"] = a.Policies, a.Information
		}
		switch {
		case a.Response == nil:
		case a.Response.Kept:
			if adl.Body.Response, err = s.Text(ctx, a.Response.SHA256); err != nil {
				return fmt.Errorf("export record %d: %w", seen.Seq, err)
			}
		default:
			adl.Attributes["adl.core.response"] = a.Response
		}
		line, err := json.Marshal(adl)
		if err != nil {
			return fmt.Errorf("export record %d: %w", seen.Seq, err)
		}
		if _, err := w.Write(append(line, '\n')); err != nil {
			return fmt.Errorf("export: %w", err)
		}
	}
	return nil
}

// ExportCSV writes one line per decision. A spreadsheet takes no cell for a formula.
func ExportCSV(ctx context.Context, s sealed.Store, f Filter, w io.Writer) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{"record", "besluit", "tijd", "trace_id", "aanroeper", "status", "uitkomst", "partij", "rol", "handeling", "doel", "gegeven",
		"ontvanger", "dag", "bepalingen", "policy_hash", "register_hash"}); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	for seen, err := range NewReader(s).Calls(ctx, f) {
		if err != nil {
			return err
		}
		adl, call := seen.Record.ADL, seen.Record.Call
		start := []string{strconv.FormatInt(seen.Seq, 10), "", seen.At.Format(time.RFC3339Nano), adl.Trace, call.Client, strconv.Itoa(call.Status)}
		rows := [][]string{append(start, make([]string, 11)...)}
		for n, d := range seen.Decisions {
			q := d.Question
			var clauses []string
			for _, c := range d.Checks {
				clauses = append(clauses, c.Clause+"="+string(c.State))
			}
			row := append(slices.Clone(start[:6]), string(d.Outcome.Outcome), q.Party, q.Role, q.Action, q.Purpose, q.Field, Receiver(q), string(d.Day),
				strings.Join(clauses, " "), d.Policies, d.Register)
			row[1] = strconv.Itoa(d.N)
			if n == 0 {
				rows = rows[:0]
			}
			rows = append(rows, row)
		}
		for _, row := range rows {
			for i := range row {
				row[i] = Harmless(row[i])
			}
			if err := out.Write(row); err != nil {
				return fmt.Errorf("export: %w", err)
			}
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	return nil
}

// Harmless makes a text safe to show: without control or direction characters for a terminal, and without a start that a spreadsheet would calculate.
func Harmless(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x200b && r <= 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0xfeff {
			return '\uFFFD'
		}
		return r
	}, s)
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return "'" + s
	}
	return s
}
