package importing

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"doelbinding/engine"
	"doelbinding/engine/register"
)

// reading reads the cells of a column that settle something about the purpose alone. A cell that is understood and settles nothing gives neither
// facts nor a reason.
type reading struct {
	key  string
	read func(r *reader, text string) (facts map[string]engine.Value, reason string)
}

var readers = []reading{
	{colRetention, (*reader).retention},
	{colSecurity, (*reader).security},
	{colStorage, (*reader).storage},
	{colTransfer, (*reader).storedAside},
	{colAssessment, (*reader).assessment},
}

// none are words with which a cell says that there is nothing of the kind.
var none = []string{"nee", "geen", "nvt", "n.v.t.", "niet van toepassing", "intern", "-", "x", "neen", "geen doorgifte", "geen verwerker"}

func isNone(text string) bool {
	bare := strings.Trim(register.Fold(text), " .,")
	return slices.Contains(none, bare) || slices.Contains(none, strings.TrimSuffix(bare, ".")+".")
}

var (
	years = regexp.MustCompile(`(?i)(\d{1,3})\s*(jaar|jaren|jr)\b`)
	// reachable are addresses and numbers at which a person can be reached: they are not shown.
	reachable = regexp.MustCompile(`\S+@\S+|\+?\d[\d \-().]{7,}\d`)
)

// retention reads a term of the selection list: a number of years, and that the list names it.
func (r *reader) retention(text string) (map[string]engine.Value, string) {
	list := slices.ContainsFunc(wordsOf(text), func(w string) bool { return strings.HasPrefix(w, "selectielijst") })
	if !list {
		return nil, ""
	}
	found := years.FindAllStringSubmatch(text, -1)
	if d := doubt(text); len(found) != 1 || d != "" {
		return nil, fmt.Sprintf("'%s' noemt de selectielijst, maar niet één termijn in jaren", short(text))
	}
	n, err := strconv.ParseInt(found[0][1], 10, 64)
	if f, ok := r.reg.Fact("archieftermijn"); err != nil || !ok || n < f.Min || n > f.Max {
		return nil, fmt.Sprintf("'%s' is geen termijn van de selectielijst", short(text))
	}
	return map[string]engine.Value{"archieftermijn": engine.Number(n)}, ""
}

// security reads the level of security, where that is the government's baseline.
func (r *reader) security(text string) (map[string]engine.Value, string) {
	has := register.Stems(text)
	if !within(has, []string{"bio"}) && !within(has, register.Stems("Baseline Informatiebeveiliging Overheid")) {
		return nil, ""
	}
	if d := doubt(text); d != "" {
		return nil, fmt.Sprintf("'%s' laat ruimte voor twijfel: '%s'", short(text), d)
	}
	return map[string]engine.Value{"beveiligingsniveau": engine.Text("bio")}, ""
}

// abroad are what countries are called besides their names in the register.
var abroad = map[string]string{"vs": "Verenigde Staten", "usa": "Verenigde Staten", "uk": "Verenigd Koninkrijk", "nl": "Nederland"}

// land is a country of the register, with its stems.
type land struct {
	name  string
	stems []string
}

// countries lists the countries that a text names.
func (r *reader) countries(text string) (out []string) {
	if r.lands == nil {
		f, _ := r.reg.Fact("opslagland")
		for _, name := range f.Values {
			r.lands = append(r.lands, land{name, register.Stems(name)})
		}
	}
	has := register.Stems(text)
	for _, l := range r.lands {
		also := slices.ContainsFunc(has, func(w string) bool { return abroad[w] == l.name })
		if (also || within(has, l.stems)) && !slices.Contains(out, l.name) {
			out = append(out, l.name)
		}
	}
	return out
}

// storage reads the country in which the data are kept.
func (r *reader) storage(text string) (map[string]engine.Value, string) {
	list, d := r.countries(text), doubt(text)
	if len(list) != 1 || d != "" {
		return nil, fmt.Sprintf("'%s' noemt niet één land", short(text))
	}
	return map[string]engine.Value{"opslagland": engine.Text(list[0])}, ""
}

// storedAside reads the country of storage where the column about transfer tells it: "nee, opslag in Nederland".
func (r *reader) storedAside(text string) (map[string]engine.Value, string) {
	for _, clause := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",;.\n", r) }) {
		kept := slices.ContainsFunc([]string{"opslag", "opgeslagen", "hosting", "gehost", "datacenter", "server"}, func(w string) bool {
			return within(register.Stems(clause), register.Stems(w))
		})
		if !kept {
			continue
		}
		if list := r.countries(clause); len(list) == 1 && len(r.countries(text)) == 1 && doubt(clause) == "" && !isNone(clause) {
			return map[string]engine.Value{"opslagland": engine.Text(list[0])}, ""
		}
	}
	return nil, ""
}

// assessment reads that the effects on data protection were assessed.
func (r *reader) assessment(text string) (map[string]engine.Value, string) {
	words := wordsOf(text)
	if doubt(text) != "" || slices.Contains(words, "pre") || slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, "quick") }) {
		return nil, ""
	}
	if len(words) == 0 || !slices.Contains([]string{"ja", "uitgevoerd", "afgerond"}, words[0]) {
		return nil, ""
	}
	return map[string]engine.Value{"pia_uitgevoerd": engine.Truth(true)}, ""
}

// processors reads with which processors there is a contract, and gives every processor that the row names.
func (r *reader) processors(l line, party engine.Party, settle func(partner string, facts map[string]engine.Value)) (all []string) {
	text, contract := l.cells[colProcessor], l.cells[colContract]
	if text == "" {
		text, contract = contract, ""
	}
	if text == "" || isNone(text) {
		return nil
	}
	for _, part := range parts(text) {
		var named []string
		sort := ""
		for _, f := range r.reg.Mentioned(engine.KindParty, part) {
			p, _ := r.reg.Party(f.ID)
			switch {
			case p.Kind == "persoon" || p.ID == party.ID:
			case strings.ToLower(p.Name) == p.Name: // an organisation has a name with a capital; without one it is a sort of organisation
				sort = p.Name
			default:
				named = append(named, p.ID)
			}
		}
		all = append(all, named...)
		switch {
		case len(named) == 0 && sort != "":
			r.left(l.place, title(colProcessor), fmt.Sprintf("'%s' noemt een soort organisatie (%s), en geen bepaalde", short(part), sort))
		case len(named) == 0:
			r.left(l.place, title(colProcessor), fmt.Sprintf("'%s' noemt geen organisatie die het register kent", short(part)), r.near(engine.KindParty, part)...)
		case len(named) > 1:
			r.left(l.place, title(colProcessor), fmt.Sprintf("'%s' noemt meer dan één organisatie", short(part)))
		case contracted(part, l.stated) || contracted(contract, true):
			settle(named[0], map[string]engine.Value{"verwerkersovereenkomst": engine.Truth(true)})
		default:
			r.left(l.place, title(colProcessor), fmt.Sprintf("'%s' zegt niet dat er een verwerkersovereenkomst is", short(part)))
		}
	}
	return all
}

// contracted reports whether a text says that there is a contract with the processor; a plain yes does so where the heading asks for it.
func contracted(text string, asked bool) bool {
	words := wordsOf(text)
	if len(words) == 0 || doubt(text) != "" {
		return false
	}
	said := slices.ContainsFunc(words, func(w string) bool {
		return strings.HasPrefix(w, "verwerkersovereenkomst") || strings.HasPrefix(w, "bewerkersovereenkomst")
	})
	return said || asked && slices.Contains([]string{"ja", "aanwezig", "getekend", "gesloten"}, words[0])
}

var safeguards = []string{"standaardcontractbepalingen", "standaardbepalingen", "modelcontractbepalingen", "modelcontract", "scc", "scc's", "bindende bedrijfsvoorschriften", "bcr", "passende waarborgen"}

// transfer reads whether there are safeguards for the transfer to the one processor that the row names.
func (r *reader) transfer(l line, partners []string) bool {
	text := l.cells[colTransfer]
	has := register.Stems(text)
	if text == "" || isNone(text) || strings.HasPrefix(register.Fold(text), "nee") || strings.HasPrefix(register.Fold(text), "geen") {
		if facts, _ := r.storedAside(text); text != "" && len(facts) == 0 {
			r.silent[title(colTransfer)]++
		}
		return false
	}
	safe := slices.ContainsFunc(safeguards, func(s string) bool { return within(has, register.Stems(s)) })
	switch d := doubt(text); {
	case d != "":
		r.left(l.place, title(colTransfer), fmt.Sprintf("'%s' laat ruimte voor twijfel: '%s'", short(text), d))
	case !safe:
		if facts, _ := r.storedAside(text); len(facts) == 0 {
			r.left(l.place, title(colTransfer), fmt.Sprintf("'%s' zegt niet met welke waarborgen", short(text)))
		}
	case len(partners) != 1:
		r.left(l.place, title(colTransfer), fmt.Sprintf("'%s' noemt waarborgen, en de rij niet één ontvanger die het register kent", short(text)))
	default:
		return true
	}
	return false
}

// special reads the exception of AVG 9 lid 2 for the special data of a row, for each field of the party's datasets that it names.
func (r *reader) special(l line, party engine.Party) map[string]string {
	text := l.cells[colSpecial]
	words := wordsOf(pause.Replace(text))
	var letters []string
	for i, w := range words {
		if w != "9" || otherArticle(words[:i]) {
			continue
		}
		if rest := words[i+1:]; len(rest) > 1 && rest[0] == "lid" && rest[1] == "2" {
			found, _ := lettersAfter(rest[2:], "abcdefghij")
			letters = append(letters, found...)
		}
	}
	switch d := doubt(text); {
	case text == "" || len(letters) == 0:
		if text != "" && !isNone(text) {
			r.silent[title(colSpecial)]++
		}
		return nil
	case len(letters) > 1 || d != "":
		r.left(l.place, title(colSpecial), fmt.Sprintf("'%s' noemt niet één uitzondering", short(text)))
		return nil
	}
	out := map[string]string{}
	for _, f := range r.reg.Mentioned(engine.KindField, text) {
		field, _ := r.reg.Field(f.ID)
		if d, ok := r.reg.Dataset(field.Dataset); ok && slices.Contains(d.Sources, party.ID) {
			out[f.ID] = letters[0]
		}
	}
	if len(out) == 0 {
		r.left(l.place, title(colSpecial), fmt.Sprintf("'%s' noemt geen gegeven van het register", short(text)))
	}
	return out
}

// slugOf makes a text part of an id.
func slugOf(text string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), "-")
}
