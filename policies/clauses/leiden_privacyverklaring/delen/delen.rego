# METADATA
# title: Delen met anderen, privacypagina Leiden
# description: >-
#   De gemeente deelt gegevens alleen op grond van een wettelijke plicht, met vooraf en vrij gegeven toestemming, of met een
#   verwerker.
# labels:
#   clause: leiden_privacyverklaring/delen
# custom:
#   effect: condition
#   side: disclosure
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:delen", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     De strengste lezing van de eigen toezegging: ook een wettelijke bevoegdheid zonder plicht vraagt toestemming. Van gegevens van de
#     politie opent toestemming niets.
#   signed: null
package clauses.leiden_privacyverklaring.delen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("wettelijke_verplichting"), _consent, processor.acts])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "leiden"
	input.giver.id == "gemeente-leiden"
}

_consent := truth.all([
	fact.holds("toestemming_betrokkene"),
	fact.holds("toestemming_vooraf"),
	fact.holds("toestemming_vrij_en_geinformeerd"),
])
