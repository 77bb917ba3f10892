package decisions

import (
	"net/http"
	"strconv"

	"doelbinding/api/caller"
	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
)

// List is what was found.
type List struct {
	Terms
	Rows  []Row
	Whole bool   // reads of the journal are listed too
	Next  string // where older records are; empty: there are none
	Asked bool
}

// Row is a call in the list.
type Row struct {
	Seq       int64
	When      string
	What      string // of a call that decided no question
	Decisions []Decision
	More      int     // decisions that are not listed
	All       []Count // of a call with more decisions than are listed
	Cells     []Count // of a matrix
}

// Decision is one decision of a call, in short.
type Decision struct {
	Asked   string
	Outcome engine.Outcome
	Day     engine.Day
}

// Limits of one page: how many calls it lists, how many records are read for it, and how many decisions of one call it names.
const (
	pageLength = 50
	pageReads  = 20_000
	shown      = 3
)

func (p *Pages) search(w http.ResponseWriter, r *http.Request, client caller.Caller) error {
	t, f := p.read(r, client)
	out := List{Terms: t, Whole: r.URL.Query().Get("alles") != "", Asked: r.URL.RawQuery != ""}
	if len(t.Trouble) == 0 {
		before, _ := strconv.ParseInt(r.URL.Query().Get("voor"), 10, 64) // what is no number is the newest
		size, err := p.journal.Store.Size(r.Context())
		if err != nil {
			return err
		}
		if before <= 0 || before > size {
			before = size
		}
		f.Range = sealed.Range{From: max(0, before-pageReads), Until: before, Backwards: true}
		next := f.Range.From
		if before > 0 {
			if next, err = p.collect(r, f, &out, next); err != nil {
				return err
			}
		}
		if next > 0 {
			query := r.URL.Query()
			query.Set("voor", strconv.FormatInt(next, 10))
			out.Next = path + "?" + query.Encode()
		}
	}
	return p.site.Render(w, statusOf(t), p.list, page.View{Title: "Besluiten", Menu: "Besluiten", Data: out})
}

// collect adds the calls that match, and returns before which record the next page begins.
func (p *Pages) collect(r *http.Request, f journal.Filter, out *List, next int64) (int64, error) {
	reg, l := p.site.Register(), journal.NewReader(p.journal.Store)
	for seen, err := range l.Calls(r.Context(), f) {
		if err != nil {
			return 0, err
		}
		if seen.Record.ADL.Event == journal.EventJournal && !out.Whole {
			continue
		}
		row := Row{Seq: seen.Seq, When: page.Moment(seen.At), What: p.what(r, reg, l, seen)}
		listed := seen.Decisions[:min(len(seen.Decisions), shown)]
		if m := matrixOf(reg, seen); m != nil { // some decisions out of a table say nothing of it
			row.What, row.Cells, listed = m.Text, m.Cells, nil
		}
		for _, d := range listed {
			row.Decisions = append(row.Decisions, Decision{page.Sentence(reg, d.Question), d.Outcome.Outcome, d.Day})
		}
		if row.More = len(seen.Decisions) - len(row.Decisions); row.More > 0 {
			row.All = counted(seen)
		}
		out.Rows = append(out.Rows, row)
		if len(out.Rows) == pageLength {
			return seen.Seq, nil
		}
	}
	return next, nil
}

// what says of a call without decisions, and of a try-out, what it was.
func (p *Pages) what(r *http.Request, reg engine.Register, l *journal.Reader, seen *journal.Seen) string {
	if seen.Record.ADL.Event == journal.EventTryout {
		return eventOf(seen)
	}
	if len(seen.Decisions) > 0 {
		return ""
	}
	if d, err := l.Delivery(r.Context(), seen); err == nil && d != nil {
		set, _ := reg.Dataset(d.Dataset)
		return "Levering van " + set.Name + " aan " + page.Called(reg, engine.KindParty, d.Asked.Party) + ": " + strconv.FormatInt(d.Rows.Out, 10) + " van " + strconv.FormatInt(d.Rows.In, 10) + " rijen"
	}
	return eventOf(seen)
}

// eventOf names the kind of a call.
func eventOf(seen *journal.Seen) string {
	event := map[string]string{
		journal.EventTryout: "Een proef in de werkbank", journal.EventEvaluation: "Een vraag", journal.EventEvaluations: "Vragen", journal.EventSearchSubject: "Zoeken naar organisaties", journal.EventSearchResource: "Zoeken naar gegevens",
		journal.EventSearchAction: "Zoeken naar handelingen", journal.EventDelivery: "Een levering", journal.EventJournal: "Het journaal is ingezien", journal.EventOther: "Een andere aanroep",
	}[seen.Record.ADL.Event]
	if seen.Record.Call.Status >= http.StatusBadRequest && seen.Record.Call.Door == "http" {
		event += ", geweigerd of niet begrepen"
	}
	return event
}
