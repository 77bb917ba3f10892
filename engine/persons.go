package engine

import "slices"

// organisation gives the party that is judged where a natural person acts for an organisation: that organisation. Where it could be one of
// several the caller has to say which.
func (r *Resolution) organisation(reg Names, member string, p Party) Party {
	switch len(p.ActsFor) {
	case 0:
		return p
	case 1:
		org, _ := reg.Party(p.ActsFor[0])
		return org
	}
	r.Gaps = append(r.Gaps, Gap{Member: member, Kind: KindParty, Nearest: p.ActsFor,
		Hint: "Wie voor een organisatie werkt, vraagt als die organisatie, in zijn rol daar."})
	return p
}

// mixed gives the gaps of a question that makes one person both a data subject and the staff of an organisation: then it cannot be said whose
// act is judged. Of a question that is asked again the values are not there, and the gaps that were found are.
func mixed(reg Names, q Question) (out []Gap) {
	p, _ := reg.Party(q.Party)
	if g, ok := again(q, "role"); ok {
		out = append(out, g)
	} else if _, known := reg.Role(q.Role); known && p.DataSubject {
		out = append(out, Gap{Member: "role", Kind: KindRole, Nearest: []string{},
			Hint: "Een betrokkene vraagt voor zichzelf en heeft geen rol. Wie voor een organisatie werkt, vraagt als die organisatie."})
	}
	if len(q.Withheld) == 0 && len(p.ActsFor) == 0 {
		return out
	}
	for _, f := range reg.Facts() {
		if g, ok := again(q, "facts."+f.Name); ok {
			out = append(out, g)
		} else if f.DataSubject && len(p.ActsFor) > 0 && q.Facts[f.Name] == Truth(true) {
			out = append(out, Gap{Member: "facts." + f.Name, Kind: KindFact, Nearest: slices.Clone(p.ActsFor),
				Hint: "Wie voor een organisatie werkt, is geen betrokkene. Gaat het om de eigen gegevens van die persoon, vraag het dan als de betrokkene."})
		}
	}
	return out
}

// again gives the gap with a hint that was found at a member whose value was not kept, unless another look at its type finds it anyway.
func again(q Question, member string) (Gap, bool) {
	g, ok := q.Withheld[member]
	return g, ok && g.Hint != "" && g.Kind != KindParty
}
