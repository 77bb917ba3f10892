package proposals

// Next says what comes next for a proposal, and who does it. Where nobody logs in there is one person, whose own texts nobody can review: handing in is
// a save, so it makes even the text of somebody else theirs.
func (o One) Next() []string {
	const patch = "Download onderaan de patch en geef haar aan een beoordelaar, of vraag de beheerder om inloggen in te stellen."
	merged := "een beheerder het opnemen met de patch"
	if o.Repository {
		merged = "een beoordelaar het opnemen in de bestanden"
	}
	switch o.State {
	case Draft:
		if o.Alone {
			return []string{
				"Dit is een concept. Normaal dient u het in, beoordeelt iemand anders het, en komt het daarna in de bestanden.",
				"Hier kan niemand het beoordelen: op deze computer logt niemand in, en niemand beoordeelt een eigen voorstel. " + patch,
				"Indienen heeft hier één nut. Spreekt een voorbeeld de regels tegen, dan krijgt u daarna de opdracht voor de programmeur.",
			}
		}
		return []string{
			"Dit is een concept. Het wacht nog op niemand. Is het klaar, dien het dan in.",
			"Daarna beoordeelt iemand anders het: wie de rol beoordelaar heeft en er niet aan schreef. Die persoon keurt het goed of stuurt het terug. Na een goedkeuring kan " + merged + ".",
		}
	case Submitted:
		if o.Own && o.Alone {
			return []string{"Dit voorstel is ingediend, maar hier kan niemand het beoordelen. " + patch}
		}
		return []string{"Dit voorstel is ingediend. Iemand met de rol beoordelaar, die er niet aan schreef, keurt het goed of stuurt het terug. Na een goedkeuring kan " + merged + "."}
	case Asks:
		return []string{"Eerst moeten de regels veranderen. Geef de opdracht hieronder aan de programmeur. Zeggen de regels daarna wat dit voorstel verwacht, dien het dan opnieuw in."}
	case Approved:
		return []string{"Dit voorstel is goedgekeurd. Nu kan " + merged + "."}
	case Merged:
		return []string{"Dit voorstel is opgenomen. Het geldt als de dienst met de nieuwe bestanden is gestart."}
	case Withdrawn:
		return []string{"Dit voorstel is ingetrokken. Er gebeurt niets meer mee. Wie het toch wil, maakt het weer een concept."}
	}
	return nil
}
