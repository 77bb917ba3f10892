package engine

import (
	"strings"

	"doelbinding/engine/citation"
)

// What a decision cites, and in what.
type (
	// Citation is a place in a statute or an agreement as it stood on the day judged.
	Citation = citation.Citation
	// Instrument is a statute, a decree or an agreement, as it is cited.
	Instrument = citation.Instrument
)

// Cite writes out a citation id as it stood on a day; of an instrument that the register does not know it gives the id.
func Cite(reg Names, id string, day Day) Citation {
	instrument, _, _ := strings.Cut(id, ":")
	in, ok := reg.Instrument(instrument)
	if !ok {
		return Citation{ID: id, Text: id}
	}
	return in.Cite(id, day)
}
