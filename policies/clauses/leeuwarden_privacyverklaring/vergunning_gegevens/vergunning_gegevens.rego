# METADATA
# title: Vergunningen, gegevens, privacypagina Leeuwarden
# description: Wat voor een vergunning nodig is hangt af van de soort, en van de wet die daarbij hoort.
# labels:
#   clause: leeuwarden_privacyverklaring/vergunning_gegevens
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:vergunningen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.vergunning_gegevens

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"vergunningverlening"})), truth.all([_permit, fact.holds("wettelijk_nodig")])])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"vergunningverlening"})
}

_permit := truth.any([
	fact.among("soort_vergunning", {"horeca", "omgevingsvergunning", "ontheffing-laden-en-lossen", "parkeren"}),
	truth.open("vergunning-buiten-de-lijst"),
])
