// Package citation writes out places in statutes and agreements. Package engine gives its types their names.
package citation

import (
	"fmt"
	"strings"

	"doelbinding/engine/scalar"
)

// Citation is a place in a statute or an agreement as it stood on the day judged.
type Citation struct {
	ID   string // <instrument>:<article>[:<paragraph>][:<letter>[:<number>]]
	Text string // as a jurist writes it, short
	Link string // to the text of that day; empty when there is none
}

// Instrument is a statute, a decree or an agreement, as it is cited.
type Instrument struct {
	ID, Name, Short, Kind, BWB, Link string
	Unit                             string // how an agreement is divided: par. or art.
	OnlyDataset                      string // why it governs one dataset and not its twin; empty: it does not
}

// Cite writes out the id of a citation in an instrument. The second part of a statute's id is the article; a number after it is a paragraph
// (lid), a letter an item (onderdeel), a number after a letter a sub-item. An agreement is cited by paragraph, and words in its id speak for
// themselves.
func (in Instrument) Cite(id string, day scalar.Day) Citation {
	parts := strings.Split(id, ":")
	if in.Kind != "statute" {
		return Citation{ID: id, Text: agreementPlace(in.Unit, parts[1:]) + ", " + in.Short}
	}
	art, lid, letter, sub := statutePlace(parts[1:])
	text := "art. " + art
	link := ""
	if in.BWB != "" {
		link = "https://wetten.overheid.nl/jci1.3:c:" + in.BWB + "&artikel=" + art
	}
	if lid != "" {
		text += " lid " + lid
		link += "&lid=" + lid
	}
	if letter != "" {
		text += " onder " + letter
		link += "&onderdeel=" + letter
	}
	if sub != "" {
		text += ", " + sub + "°,"
	}
	switch {
	case in.BWB != "":
		link += fmt.Sprintf("&z=%s&g=%s", day, day)
	case in.Link != "":
		link = strings.ReplaceAll(in.Link, "{article}", art)
	default:
		link = ""
	}
	return Citation{ID: id, Text: text + " " + in.Short, Link: link}
}

func statutePlace(parts []string) (art, lid, letter, sub string) {
	for i, p := range parts {
		number := p != "" && p[0] >= '0' && p[0] <= '9'
		switch {
		case i == 0:
			art = strings.ReplaceAll(p, "_", ":") // an article of a decree is numbered 4:5
		case number && letter == "":
			lid = p
		case number:
			sub = p
		default:
			letter = p
		}
	}
	return art, lid, letter, sub
}

func agreementPlace(unit string, parts []string) string {
	var out []string
	for i, p := range parts {
		number := p != "" && p[0] >= '0' && p[0] <= '9'
		switch {
		case i == 0 && number:
			out = append(out, unit+" "+p)
		case number && i == 1:
			out = append(out, "punt "+p)
		case number:
			out[len(out)-1] += " " + p
		default:
			out = append(out, strings.ReplaceAll(p, "_", " "))
		}
	}
	return strings.Join(out, ", ")
}
