# METADATA
# title: Beveiliging, toestemming vooraf, privacypagina Leiden
# description: >-
#   Waar toestemming nodig is vraagt de gemeente haar voordat zij iets verwerkt; wie op toestemming steunt, heeft haar vooraf.
# labels:
#   clause: leiden_privacyverklaring/toestemming_vooraf
# custom:
#   effect: condition
#   side: both
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:beveiliging", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Toestemming speelt alleen een rol waar iemand zegt dat zij nodig is of gegeven is; dan wordt gevraagd of zij vooraf kwam. Een
#     wettelijke plicht om te geven gaat voor.
#   presumes: [toestemming_betrokkene, toestemming_vereist, vordering_126nd, wettelijke_verplichting]
#   signed: null
package clauses.leiden_privacyverklaring.toestemming_vooraf

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_required, _claimed])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset in {"bodycam-leiden", "gespreksopname-leiden", "leiden", "ondermijning-leiden", "website-leiden"}
	input.holder.id == "gemeente-leiden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset in {"bodycam-leiden", "gespreksopname-leiden", "leiden", "ondermijning-leiden", "website-leiden"}
	input.giver.id == "gemeente-leiden"
}

_required := truth.any([
	truth.negate(fact.stated("toestemming_vereist")),
	truth.all([fact.holds("toestemming_betrokkene"), fact.holds("toestemming_vooraf")]),
])

# Who gives because the law obliges does not lean on the consent that was also given.
_claimed := truth.any([
	truth.negate(fact.stated("toestemming_betrokkene")),
	fact.holds("toestemming_vooraf"),
	fact.stated("wettelijke_verplichting"),
	fact.stated("vordering_126nd"),
])
