// Package output writes what a verb says: a decision as text, a file that appears complete or not at all, and the progress of a long run.
//
// Answers are Dutch, or English with --lang en, and go to standard output. Messages for the operator are English, go to standard error, start with "doelbinding: ", and have no
// capital and no full stop. Data and messages never share a stream.
package output

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
)

// Say writes an error for the operator, each line as a message.
func Say(w io.Writer, err error) {
	for _, l := range strings.Split(err.Error(), "\n") {
		fmt.Fprintf(w, "doelbinding: %s\n", l)
	}
}

// Decision writes a decision as text, in the language of the decision.
func Decision(w io.Writer, reg engine.Register, p engine.Policy, d engine.Decision) error {
	var b bytes.Buffer
	l := d.Language
	section := func(title string, n int) { Section(&b, l.Say(title), n) }
	fmt.Fprintf(&b, "%s\n\n%s\n", strings.ToUpper(d.Outcome.In(l)), d.Reason)
	b.WriteString(l.Say("Beoordeeld naar het recht van %s.", d.Day.In(l)))
	if d.Announced {
		b.WriteString(l.Say(" Die dag moet nog komen: dit is het recht zoals het is aangekondigd."))
	}
	b.WriteString("\n")
	section("Bepalingen", len(d.Checks))
	for _, c := range d.Checks {
		clause, _ := p.Clause(c.Clause)
		fmt.Fprintf(&b, "  %-13s %-10s %s\n%26s%s\n", c.State.In(l), c.Effect.In(l), clause.Title, "", places(reg, c, d.Day))
	}
	if d.Next == nil || d.Full != nil || len(d.Missing) <= mostListed {
		section("Nog te beantwoorden", len(d.Missing))
		for _, m := range d.Missing {
			fmt.Fprintf(&b, "  %s: %s\n", m.Fact, m.Question)
		}
	}
	Ways(&b, d)
	section("Te wegen door een mens", len(d.Norms))
	for _, n := range d.Norms {
		fmt.Fprintln(&b, l.Say("  %s, door %s: %s", n.Norm, n.Weigher, n.Question))
	}
	section("Niet in het register", len(d.Gaps))
	for _, g := range d.Gaps {
		fmt.Fprintf(&b, "  %s (%s)%s\n", l.Say(g.Kind), wire.Pointer(g.Member), nearest(l, g.Nearest))
		if g.Hint != "" {
			fmt.Fprintf(&b, "    %s\n", g.Hint)
		}
	}
	Obligations(&b, l, reg, d)
	section("Tegenspraak met het register; het register gaat voor", len(d.Conflicts))
	for _, c := range d.Conflicts {
		fmt.Fprintln(&b, l.Say("  %s: register %s, aanvrager %s", c.Fact, c.Register.In(l), c.Caller.In(l)))
	}
	section("Feiten", len(d.Facts))
	for _, f := range d.Facts {
		fmt.Fprintf(&b, "  %s: %s (%s)\n", f.Fact, FactSays(l, reg, f.Fact, f.Value), sourceOf(l, f))
	}
	section("Telde niet mee: geen bepaling over deze vraag leest het", len(d.Unread))
	for _, name := range d.Unread {
		fmt.Fprintf(&b, "  %s\n", name)
	}
	section("Aangenomen bij gebrek aan bericht", len(d.Assumed))
	for _, x := range d.Assumed {
		fmt.Fprintf(&b, "  %s: %s\n", x.What, FactSays(l, reg, x.What, x.Value))
	}
	if d.Full != nil {
		printFull(&b, d)
	}
	fmt.Fprintf(&b, "\npolicy_hash %s\nregister_hash %s\n", d.PolicyHash, d.RegisterHash)
	_, err := w.Write(b.Bytes())
	return err
}

// Obligations writes the obligations that a decision brings along. Their kinds are names; in English a gloss stands beside them.
func Obligations(b *bytes.Buffer, l language.Language, reg engine.Register, d engine.Decision) {
	Section(b, l.Say("Verplichtingen"), len(d.Obligations))
	for _, o := range d.Obligations {
		kind := o.Kind
		if l == language.English {
			kind = engine.DutyName(l, reg, o.Kind) + " (" + o.Kind + ")"
		}
		fmt.Fprintln(b, l.Say("  %s, voor %s", kind, PartyName(reg, o.Bearer))+deadline(l, o))
	}
}

// mostListed is how many open questions are listed. If there are more, only the first is shown, with their number.
const mostListed = 3

// Ways writes what to ask next, and what would make the outcome permitted.
func Ways(b *bytes.Buffer, d engine.Decision) {
	l := d.Language
	if d.Next != nil && len(d.Missing)+len(d.Norms) > 1 {
		fmt.Fprintf(b, "\n%s\n  %s: %s\n  %s\n", l.Say("Vraag eerst"), d.Next.Fact, d.Next.Question, d.Next.Why)
		if n := len(d.Missing); n > mostListed && d.Full == nil {
			fmt.Fprintln(b, l.Say("  Er staan er meer open, %d in totaal; --explain noemt ze alle.", n))
		}
	}
	title := "Dit zou het toegestaan maken"
	if len(d.Ways) > 1 {
		title = "Een hiervan volstaat om het toegestaan te maken"
	}
	Section(b, l.Say(title), len(d.Ways))
	for _, w := range d.Ways {
		fmt.Fprintf(b, "  - %s\n", w.Text)
	}
}

func printFull(b *bytes.Buffer, d engine.Decision) {
	l := d.Language
	Section(b, l.Say("Uitleg"), len(d.Full.Explanation))
	for _, n := range d.Full.Explanation {
		state := ""
		if n.State != "" {
			state = " [" + n.State.In(l) + "]"
		}
		fmt.Fprintf(b, "  %s%s\n    %s\n", n.Title, state, n.Text)
		if n.OtherRoute != "" {
			fmt.Fprintln(b, l.Say("    Andere weg: %s", n.OtherRoute))
		}
	}
	Section(b, l.Say("Wat de uitkomst zou veranderen"), len(d.Full.Flips))
	for _, f := range d.Full.Flips {
		to := l.Say("niet gegeven")
		if f.To.Known() {
			to = f.To.In(l)
		}
		if n := len(f.Alike); n > 0 {
			to += l.Say(" (of %d andere)", n)
		}
		fmt.Fprintf(b, "  %s = %s: %s\n", f.Fact, to, f.Outcome.In(l))
	}
	Section(b, l.Say("Wanneer het antwoord anders is"), len(d.Full.Next)+len(d.Full.Previous))
	if d.Full.Previous != "" {
		fmt.Fprintln(b, l.Say("  tot en met %s", d.Full.Previous.In(l)))
	}
	if d.Full.Next != "" {
		fmt.Fprintln(b, l.Say("  vanaf %s", d.Full.Next.In(l)))
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

// deadline returns when an obligation must be fulfilled, to write after it.
func deadline(l language.Language, o engine.Obligation) string {
	if o.Deadline != "" {
		return l.Say(", uiterlijk %s", o.Deadline.In(l))
	}
	if note := wire.ObligationNote(l, o); note != "" {
		return ". " + note
	}
	return ""
}

func nearest(l language.Language, ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	return l.Say("; lijkt op %s", strings.Join(ids, ", "))
}

// FactSays returns a fact as a sentence of the register; anything else, such as the supplier, by its value.
func FactSays(l language.Language, reg engine.Register, name string, v engine.Value) string {
	if f, ok := reg.Fact(name); ok {
		return f.SaysIn(l, v)
	}
	return v.In(l)
}

// sourceOf returns the source of a fact.
func sourceOf(l language.Language, f engine.FactUsed) string {
	switch f.Source {
	case "caller":
		return l.Say("aanvrager")
	case engine.HowSettled, engine.HowDerived:
		return l.Say(f.Source) + ": " + f.Origin
	}
	return f.Source
}
