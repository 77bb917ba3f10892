package proposals

import (
	"cmp"
	"fmt"
	"regexp"
	"strings"

	"doelbinding/engine/gate"
)

// saying is how the page says what the gate says to programmers.
type saying struct {
	form  *regexp.Regexp
	dutch string // with the parts of the form
}

// sayings are what a proposal can bring about; the rest changes by a branch, and whoever writes that reads the report of check.
func sayings() []saying {
	of := func(form, dutch string) saying { return saying{regexp.MustCompile(`^` + form + `$`), dutch} }
	return []saying{
		of(`no scenario of its own shows it (.+)`, "Geen voorbeeld van {} laat zien dat de bepaling $1 is. Schrijf er een voorbeeld bij."),
		of(`decides in no scenario: .*`, "{} beslist in geen enkel voorbeeld. Zonder de bepaling komt overal hetzelfde uit."),
		of(`.*: not a (?:fact|norm) of the register, written out: "?(.+?)"?`, "{} leest het feit of de norm $1, en het register heeft die niet."),
		of(`reads (.+), which the register does not know`, "{} leest het feit $1, en het register heeft dat niet."),
		of(`compares (.+) with (.+), which it can never be`, "{} vergelijkt het feit $1 met $2, en volgens het register kan dat nooit."),
		of(`cites (.+), of an instrument that the register does not know`, "{} noemt $1, en die regeling staat niet in het register."),
		of(`cites (.+) twice on (.+)`, "{} noemt $1 twee keer voor dezelfde dag: $2."),
		of(`points at register entry (.+), which is not there`, "De lijst met bronnen verwijst bij {} naar $1, en dat staat niet in het register."),
		of(`speaks on dataset (.+) and not on (.+), under which .*`, "{} gaat over de gegevensset $1 en niet over $2, terwijl dezelfde gegevens daar ook onder vallen."),
		of(`speaks on (.+) and not on (.+), which is a way of it: .*`, "{} gaat over $1 en niet over $2, terwijl $2 een vorm daarvan is."),
		of(`names (.+) and is silent on (.+), which includes it: .*`, "{} noemt $1 en zwijgt over $2, terwijl $1 daaronder valt."),
		of(`names (.+) beside (.+), under which it falls`, "{} noemt $1 naast $2, terwijl $1 daaronder valt."),
		of(`lists (.+), for which nothing can be permitted: .*`, "De afspraken {} noemen het doel $1, maar daarvoor mag niets: geen enkele vraag krijgt een ja."),
		of(`begins on (.+), and (.+) had ended on (.+): .*`, "{} begint op $1, en $2 is dan al voorbij: het eindigde op $3."),
	}
}

// words says what the gate found in Dutch.
func (p *Page) words(f gate.Finding) string {
	where := f.Where
	if c, ok := p.site.Policy.Clause(f.Where); ok {
		where = fmt.Sprintf("De bepaling “%s” (%s)", c.Title, c.ID)
	}
	for _, s := range sayings() {
		if m := s.form.FindStringSubmatchIndex(f.What); m != nil {
			text := string(s.form.ExpandString(nil, s.dutch, f.What, m))
			return strings.ReplaceAll(text, "{}", inside(text, where))
		}
	}
	switch f.Rule {
	case gate.Invariant:
		return "Dit mag nooit, en met dit voorstel staat het niet meer vast: " + clauseFirst(where, f) + f.What
	case gate.Scenario:
		return "Een voorbeeld komt anders uit: " + f.What + " (" + f.Where + ")"
	case gate.Feature:
		return f.Where + ": deze tekst " + f.What
	case gate.Split, gate.Approval:
		return where + ": " + f.What
	case gate.Rego:
		return "Een proef naast de regels mislukt (" + f.Where + "). Vraag een programmeur."
	}
	kind := map[string]string{gate.Shape: "De vorm van een bepaling klopt niet", gate.Meta: "De regels over de regels kloppen niet"}[f.Rule]
	return cmp.Or(kind, "De poort vond iets") + ": " + where + ". Vraag een programmeur om doelbinding check te draaien: daar staat wat er mis is."
}

// inside writes a clause as it stands within a sentence.
func inside(sentence, where string) string {
	if strings.HasPrefix(sentence, "{}") {
		return where
	}
	return strings.Replace(where, "De bepaling", "de bepaling", 1)
}

// clauseFirst names the clause that an invariant is about, if it is about one.
func clauseFirst(where string, f gate.Finding) string {
	if where == f.Where {
		return ""
	}
	return where + ": "
}
