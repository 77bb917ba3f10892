// Package output writes what a verb says: a decision as text, a file that appears complete or not at all, and the progress of a long run.
//
// Answers are Dutch and go to standard output. Messages for the operator are English, go to standard error, start with "doelbinding: ", and have no
// capital and no full stop. Data and messages never share a stream.
package output

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// Say writes an error for the operator, each line as a message.
func Say(w io.Writer, err error) {
	for _, l := range strings.Split(err.Error(), "\n") {
		fmt.Fprintf(w, "doelbinding: %s\n", l)
	}
}

// Decision writes a decision as text.
func Decision(w io.Writer, reg engine.Register, p engine.Policy, d engine.Decision) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\n\n%s\n", strings.ToUpper(d.Outcome.Dutch()), d.Reason)
	fmt.Fprintf(&b, "Beoordeeld naar het recht van %s.", d.Day.Dutch())
	if d.Announced {
		b.WriteString(" Die dag moet nog komen: dit is het recht zoals het is aangekondigd.")
	}
	b.WriteString("\n")
	Section(&b, "Bepalingen", len(d.Checks))
	for _, c := range d.Checks {
		clause, _ := p.Clause(c.Clause)
		fmt.Fprintf(&b, "  %-13s %-10s %s\n%26s%s\n", c.State.Dutch(), c.Effect.Dutch(), clause.Title, "", places(reg, c, d.Day))
	}
	if d.Next == nil || d.Full != nil || len(d.Missing) <= mostListed {
		Section(&b, "Nog te beantwoorden", len(d.Missing))
		for _, m := range d.Missing {
			fmt.Fprintf(&b, "  %s: %s\n", m.Fact, m.Question)
		}
	}
	Ways(&b, d)
	Section(&b, "Te wegen door een mens", len(d.Norms))
	for _, n := range d.Norms {
		fmt.Fprintf(&b, "  %s, door %s: %s\n", n.Norm, n.Weigher, n.Question)
	}
	Section(&b, "Niet in het register", len(d.Gaps))
	for _, g := range d.Gaps {
		fmt.Fprintf(&b, "  %s (%s)%s\n", g.Kind, wire.Pointer(g.Member), nearest(g.Nearest))
		if g.Hint != "" {
			fmt.Fprintf(&b, "    %s\n", g.Hint)
		}
	}
	Section(&b, "Verplichtingen", len(d.Obligations))
	for _, o := range d.Obligations {
		fmt.Fprintf(&b, "  %s, voor %s%s\n", o.Kind, PartyName(reg, o.Bearer), Deadline(o))
	}
	Section(&b, "Tegenspraak met het register; het register gaat voor", len(d.Conflicts))
	for _, c := range d.Conflicts {
		fmt.Fprintf(&b, "  %s: register %s, aanvrager %s\n", c.Fact, c.Register, c.Caller)
	}
	Section(&b, "Feiten", len(d.Facts))
	for _, f := range d.Facts {
		fmt.Fprintf(&b, "  %s: %s (%s)\n", f.Fact, FactSays(reg, f.Fact, f.Value), sourceOf(f))
	}
	Section(&b, "Telde niet mee: geen bepaling over deze vraag leest het", len(d.Unread))
	for _, name := range d.Unread {
		fmt.Fprintf(&b, "  %s\n", name)
	}
	Section(&b, "Aangenomen bij gebrek aan bericht", len(d.Assumed))
	for _, x := range d.Assumed {
		fmt.Fprintf(&b, "  %s: %s\n", x.What, FactSays(reg, x.What, x.Value))
	}
	if d.Full != nil {
		printFull(&b, d)
	}
	fmt.Fprintf(&b, "\npolicy_hash %s\nregister_hash %s\n", d.PolicyHash, d.RegisterHash)
	_, err := w.Write(b.Bytes())
	return err
}

// mostListed is how many open questions are listed. If there are more, only the first is shown, with their number.
const mostListed = 3

// Ways writes what to ask next, and what would make the outcome permitted.
func Ways(b *bytes.Buffer, d engine.Decision) {
	if d.Next != nil && len(d.Missing)+len(d.Norms) > 1 {
		fmt.Fprintf(b, "\nVraag eerst\n  %s: %s\n  %s\n", d.Next.Fact, d.Next.Question, d.Next.Why)
		if n := len(d.Missing); n > mostListed && d.Full == nil {
			fmt.Fprintf(b, "  Er staan er meer open, %d in totaal; --explain noemt ze alle.\n", n)
		}
	}
	title := "Dit zou het toegestaan maken"
	if len(d.Ways) > 1 {
		title = "Een hiervan volstaat om het toegestaan te maken"
	}
	Section(b, title, len(d.Ways))
	for _, w := range d.Ways {
		fmt.Fprintf(b, "  - %s\n", w.Text)
	}
}

func printFull(b *bytes.Buffer, d engine.Decision) {
	Section(b, "Uitleg", len(d.Full.Explanation))
	for _, n := range d.Full.Explanation {
		state := ""
		if n.State != "" {
			state = " [" + n.State.Dutch() + "]"
		}
		fmt.Fprintf(b, "  %s%s\n    %s\n", n.Title, state, n.Text)
		if n.OtherRoute != "" {
			fmt.Fprintf(b, "    Andere weg: %s\n", n.OtherRoute)
		}
	}
	Section(b, "Wat de uitkomst zou veranderen", len(d.Full.Flips))
	for _, f := range d.Full.Flips {
		to := "niet gegeven"
		if f.To.Known() {
			to = f.To.String()
		}
		if n := len(f.Alike); n > 0 {
			to += fmt.Sprintf(" (of %d andere)", n)
		}
		fmt.Fprintf(b, "  %s = %s: %s\n", f.Fact, to, f.Outcome.Dutch())
	}
	Section(b, "Wanneer het antwoord anders is", len(d.Full.Next)+len(d.Full.Previous))
	if d.Full.Previous != "" {
		fmt.Fprintf(b, "  tot en met %s\n", d.Full.Previous.Dutch())
	}
	if d.Full.Next != "" {
		fmt.Fprintf(b, "  vanaf %s\n", d.Full.Next.Dutch())
	}
}

// Section writes the title of a section that has n lines; nothing if it has none.
func Section(b *bytes.Buffer, title string, n int) {
	if n > 0 {
		fmt.Fprintf(b, "\n%s\n", title)
	}
}

func places(reg engine.Register, c engine.Check, day engine.Day) string {
	var out []string
	for _, id := range c.Citations {
		out = append(out, engine.Cite(reg, id, day).Text)
	}
	return strings.Join(out, "; ") + "  [" + c.Clause + "]"
}

// PartyName returns the name of a party, or its id if the register has no such party.
func PartyName(reg engine.Register, id string) string {
	if p, ok := reg.Party(id); ok {
		return p.Name
	}
	return id
}

// Deadline returns when an obligation must be fulfilled, to write after it.
func Deadline(o engine.Obligation) string {
	if o.Deadline != "" {
		return ", uiterlijk " + o.Deadline.Dutch()
	}
	if note := wire.ObligationNote(o); note != "" {
		return ". " + note
	}
	return ""
}

func nearest(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	return "; lijkt op " + strings.Join(ids, ", ")
}

// FactSays returns a fact as a sentence of the register; anything else, such as the supplier, by its value.
func FactSays(reg engine.Register, name string, v engine.Value) string {
	if f, ok := reg.Fact(name); ok {
		return f.Says(v)
	}
	return v.String()
}

// sourceOf returns the source of a fact in Dutch.
func sourceOf(f engine.FactUsed) string {
	switch f.Source {
	case "caller":
		return "aanvrager"
	case engine.HowSettled, engine.HowDerived:
		return f.Source + ": " + f.Origin
	}
	return f.Source
}
