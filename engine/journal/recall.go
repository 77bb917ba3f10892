package journal

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/journal/sealed"
)

// Recipient is a party that was permitted to receive, with every supply to it.
type Recipient struct {
	Party string   `json:"party"`
	Role  string   `json:"role,omitempty"`
	Items []Supply `json:"items"`
}

// Supply is one decision that permitted a disclosure. Values is the number of values in a delivery; a single decision says only that the disclosure
// was permitted, and only the client knows whether it was made.
type Supply struct {
	ID      int64      `json:"id"`
	At      time.Time  `json:"time"`
	Field   string     `json:"field"`
	Purpose string     `json:"purpose,omitempty"`
	Day     engine.Day `json:"day,omitempty"`
	Values  int64      `json:"values,omitempty"`
}

// Recall returns the parties that were permitted to receive a field, under a clause that was met, in a period: those to notify if that turns out to be
// wrong. Only acts of disclosure count.
func Recall(ctx context.Context, s sealed.Store, reg engine.Names, f Filter) ([]Recipient, error) {
	clause := f.Clause
	f.Clause, f.Outcome = "", ""
	found := map[[2]string]*Recipient{}
	add := func(q engine.Question, x Supply) {
		act, _ := reg.Action(q.Action)
		party := act.Recipient(q)
		if party == "" {
			return
		}
		role := q.Role
		if party != q.Party {
			role, _ = q.Facts[engine.FactReceiverRole].Any().(string)
		}
		key := [2]string{party, role}
		if found[key] == nil {
			found[key] = &Recipient{Party: party, Role: role}
		}
		found[key].Items = append(found[key].Items, x)
	}
	l := NewReader(s)
	for seen, err := range l.Calls(ctx, f) {
		if err != nil {
			return nil, fmt.Errorf("recall: %w", err)
		}
		for _, d := range seen.Decisions {
			met := clause == "" || slices.ContainsFunc(d.Checks, func(c SeenCheck) bool { return c.Clause == clause && c.State == engine.Met })
			if d.Outcome.Outcome == engine.Permitted && met && seen.Record.ADL.Event != EventTryout { // a try-out gave nobody anything
				add(d.Question, Supply{ID: seen.Seq, At: seen.At, Field: d.Question.Field, Purpose: d.Question.Purpose, Day: d.Day})
			}
		}
		report, err := l.Delivery(ctx, seen)
		if err != nil {
			return nil, fmt.Errorf("recall: %w", err)
		}
		if report == nil {
			continue
		}
		q := engine.Question{Party: report.Asked.Party, Role: report.Asked.Role, Action: report.Asked.Action, Facts: map[string]engine.Value{}}
		for name, v := range report.Asked.Facts {
			if text, ok := v.(string); ok {
				q.Facts[name] = engine.Text(text)
			}
		}
		for _, x := range report.Fields {
			field := report.Dataset + "/" + x.Field
			if x.Kept > 0 && (f.Field == "" || fieldFits(field, f.Field)) && (clause == "" || slices.Contains(x.Clauses, clause)) {
				add(q, Supply{ID: seen.Seq, At: seen.At, Field: field, Purpose: report.Asked.Purpose, Values: x.Kept})
			}
		}
	}
	out := make([]Recipient, 0, len(found))
	for _, key := range slices.SortedFunc(maps.Keys(found), func(a, b [2]string) int { return cmp.Compare(a[0]+" "+a[1], b[0]+" "+b[1]) }) {
		out = append(out, *found[key])
	}
	return out, nil
}

// Notice is the letter to one recipient. The regime of the data determines the duty to notify.
type Notice struct {
	Recipient Recipient
	Register  engine.Names
	Clause    engine.Clause // the clause that was wrong; may be empty
	On        engine.Day
	Zone      *time.Location
	Origin    string
}

// Write writes the letter in Dutch.
func (n Notice) Write(w io.Writer) error {
	to := n.Recipient.Party
	if p, ok := n.Register.Party(to); ok {
		to = p.Name
	}
	if r, ok := n.Register.Role(n.Recipient.Role); ok {
		to += ", " + r.Name
	}
	var b strings.Builder
	fmt.Fprintf(&b, "Aan: %s\nDatum: %s\nBetreft: onjuiste of onrechtmatige verstrekking van gegevens\n\n", to, n.On.Dutch())
	b.WriteString("De volgende gegevens zijn aan u verstrekt, of u mocht ze ontvangen:\n\n")
	regimes := map[string]bool{}
	type line struct{ field, purpose string }
	ids := map[line][]Supply{}
	for _, x := range n.Recipient.Items {
		ids[line{x.Field, x.Purpose}] = append(ids[line{x.Field, x.Purpose}], x)
		if f, ok := n.Register.Field(x.Field); ok {
			d, _ := n.Register.Dataset(f.Dataset)
			regimes[d.Regime] = true
		}
	}
	for _, l := range slices.SortedFunc(maps.Keys(ids), func(a, b line) int { return cmp.Compare(a.field+a.purpose, b.field+b.purpose) }) {
		n.item(&b, l.field, l.purpose, ids[l])
	}
	if n.Clause.ID != "" {
		fmt.Fprintf(&b, "\nDaarbij is uitgegaan van %s. Dat blijkt onjuist.\n", n.Clause.Title)
	} else {
		b.WriteString("\nDat blijkt onjuist of onrechtmatig.\n")
	}
	if regimes["wpg"] {
		b.WriteString("Wij delen u dit mee omdat artikel 4, vierde lid, van de Wet politiegegevens dat vraagt. Verbeter of vernietig deze gegevens, of\n" +
			"beperk de verwerking ervan.")
	} else {
		b.WriteString("Wij delen u dit mee omdat artikel 19 van de Algemene verordening gegevensbescherming dat vraagt. Rectificeer of wis deze gegevens,\n" +
			"of beperk de verwerking ervan.")
	}
	fmt.Fprintf(&b, " Meld ons wat u hebt gedaan, en aan wie u ze hebt doorverstrekt.\n\nBesluitenlogboek %s, %s.\n", n.Origin, numbers(n.Recipient.Items))
	_, err := io.WriteString(w, b.String())
	return err
}

func (n Notice) item(b *strings.Builder, field, purpose string, items []Supply) {
	name := field
	if f, ok := n.Register.Field(field); ok && f.Name != "" {
		name = f.Name + " (" + field + ")"
	}
	fmt.Fprintf(b, "- %s", name)
	if p, ok := n.Register.Purpose(purpose); ok {
		fmt.Fprintf(b, ", voor %s", p.Name)
	}
	var values int64
	for _, x := range items {
		values += x.Values
	}
	first, last := engine.DayOf(items[0].At, n.Zone), engine.DayOf(items[len(items)-1].At, n.Zone)
	fmt.Fprintf(b, "\n  besloten op %s", first.Dutch())
	if last != first {
		fmt.Fprintf(b, " tot en met %s", last.Dutch())
	}
	fmt.Fprintf(b, ", %d keer", len(items))
	if values > 0 {
		fmt.Fprintf(b, "; geleverd: %d waarden", values)
	}
	b.WriteString("\n")
}

func numbers(items []Supply) string {
	var ids []string
	for _, x := range items {
		if id := fmt.Sprint(x.ID); !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	if len(ids) > 20 {
		return fmt.Sprintf("besluiten %s en %d andere", strings.Join(ids[:20], ", "), len(ids)-20)
	}
	return "besluiten " + strings.Join(ids, ", ")
}
