package change

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"doelbinding/engine/issue"
)

// Formats lists how a difference can be written.
var Formats = []string{"text", "json", "markdown", "junit", "sarif", "github", "gitlab"}

// Write writes a difference in one of [Formats].
func (d Diff) Write(w io.Writer, format string) error {
	switch format {
	case "json":
		return d.writeJSON(w)
	case "markdown":
		return write(w, d.markdown())
	case "junit":
		return issue.JUnit(w, "doelbinding diff", d.Issues())
	case "sarif":
		return issue.SARIF(w, d.Issues())
	case "github":
		return issue.GitHub(w, d.Issues())
	case "gitlab":
		return issue.GitLab(w, d.Issues())
	}
	return write(w, d.text())
}

func write(w io.Writer, s string) error {
	_, err := io.WriteString(w, s)
	return err
}

func (d Diff) writeJSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(struct {
		From  string `json:"from"`
		To    string `json:"to"`
		Flips string `json:"flips"`
		Diff
	}{d.From, d.To, d.Flips(), d})
}

// Space says over how much two states were compared.
func (d Diff) Space() string {
	s := fmt.Sprintf("%d bepalingen, waarvan %d met dezelfde regels", d.Clauses, d.Equal)
	if d.Compared > 0 {
		s += fmt.Sprintf("; van %d de tabel vergeleken, %s punten", d.Compared, thousands(d.Points))
	}
	if len(d.Sampled) > 0 {
		s += fmt.Sprintf(" (niet alle punten bij %s)", strings.Join(d.Sampled, ", "))
	}
	if d.Weighings > 0 {
		s += fmt.Sprintf("; de beslisregels op %s punten", thousands(d.Weighings))
	}
	s += fmt.Sprintf("; %d gegevens in het register, %d anders", d.Entries, d.Changed)
	if d.Questions > 0 {
		s += fmt.Sprintf("; %s hele vragen aan beide gesteld", thousands(d.Questions))
	}
	return s + "."
}

func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

func (d Diff) text() string {
	var b strings.Builder
	if d.Empty() {
		fmt.Fprintf(&b, "Geen enkel besluit verandert van %s naar %s.\n%s\n", d.From, d.To, d.Space())
		return b.String()
	}
	fmt.Fprintf(&b, "Van %s naar %s\n", d.From, d.To)
	for _, g := range d.Groups {
		fmt.Fprintf(&b, "\n%s  %s\n", strings.ToUpper(string(g.Direction)), g.Subject)
		fmt.Fprintf(&b, "  %s%s\n", g.What, g.counted())
		if g.Witness != "" {
			fmt.Fprintf(&b, "  %s\n", g.told())
		}
	}
	fmt.Fprintf(&b, "\n%s\n", d.Space())
	if f := d.Flips(); f != "" {
		fmt.Fprintf(&b, "Wat goedkeuring vraagt: %s\n", f)
	}
	return b.String()
}

func (g Group) counted() string {
	switch {
	case g.Count == 0:
		return ""
	case g.Subject == Questions:
		return fmt.Sprintf(" (%s vragen)", thousands(g.Count))
	case strings.Contains(g.What, "vergeleken"):
		return ""
	case g.Entry:
		return fmt.Sprintf(" (minstens %s vragen)", thousands(g.Count))
	}
	return fmt.Sprintf(" (%s punten van de tabel)", thousands(g.Count))
}

// told says of a witness that it is no whole question, where it is none.
func (g Group) told() string {
	if g.Whole || g.cells == nil {
		return g.Witness
	}
	return "Op dit punt (in geen van de gestelde hele vragen verandert de uitkomst): " + g.Witness
}

func (d Diff) markdown() string {
	var b strings.Builder
	open := d.Open()
	switch {
	case d.Empty():
		fmt.Fprintf(&b, "## Geen enkel besluit verandert\n\n%s\n", d.Space())
		return b.String()
	case len(open) > 0:
		fmt.Fprintf(&b, "## Deze wijziging maakt %d keer iets ruimer, en vraagt goedkeuring\n\n", len(open))
	default:
		b.WriteString("## Deze wijziging maakt niets ruimer\n\n")
	}
	b.WriteString("| wat | richting | waarvan naar wat | hoe vaak |\n|---|---|---|---|\n")
	for _, g := range d.Groups {
		fmt.Fprintf(&b, "| `%s` | **%s** | %s | %d |\n", g.Subject, g.Direction, cell(g.What), g.Count)
	}
	b.WriteString("\n### Voorbeelden\n")
	for _, g := range d.Groups {
		if g.Witness != "" {
			fmt.Fprintf(&b, "\n* `%s`, %s: %s\n", g.Subject, g.Direction, g.told())
		}
	}
	fmt.Fprintf(&b, "\n%s\n", d.Space())
	if f := d.Flips(); f != "" {
		fmt.Fprintf(&b, "\nWat goedkeuring vraagt: `%s`\n", f)
	}
	return b.String()
}

func cell(s string) string { return strings.ReplaceAll(s, "|", "\\|") }

// Issues gives the groups as issues; those that need an approval are errors.
func (d Diff) Issues() (out []issue.Issue) {
	open := d.Open()
	for _, g := range d.Groups {
		failing := slices.ContainsFunc(open, func(o Group) bool { return o.Subject == g.Subject && o.Flips == g.Flips && o.Direction == g.Direction })
		out = append(out, issue.Issue{Rule: string(g.Direction), Where: g.Subject, What: g.What + ". " + g.told(), File: g.file(), Error: failing})
	}
	return out
}

func (g Group) file() string {
	switch {
	case g.Subject == Questions:
		return ""
	case g.Subject == DecisionRules:
		return "policies/decision/decision.rego"
	case g.Entry:
		collection, _, _ := strings.Cut(g.Subject, "/")
		return "policies/register/" + collection + "/data.yaml"
	}
	_, name, _ := strings.Cut(g.Subject, "/")
	return "policies/clauses/" + g.Subject + "/" + name + ".rego"
}

// DecisionRules is the subject of what the decision rules weigh otherwise.
const DecisionRules = "beslisregels"
