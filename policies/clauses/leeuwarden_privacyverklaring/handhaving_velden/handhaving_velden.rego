# METADATA
# title: Handhaving, toezicht en veiligheid, gegevens, privacypagina Leeuwarden
# description: >-
#   Voor toezicht, handhaving en nazorg noemt de pagina voorbeelden, elk alleen als het nodig is; wat bijzonder is beslist de wet.
# labels:
#   clause: leeuwarden_privacyverklaring/handhaving_velden
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:handhaving", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: Bijvoorbeeld maakt de lijst open, maar niet voor gezondheid, die er niet op staat.
#   signed: null
package clauses.leeuwarden_privacyverklaring.handhaving_velden

import data.clauses.leeuwarden_privacyverklaring.handhaving_velden.fields
import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"terugkeer-ex-gedetineerden", "toezicht-en-handhaving"})), truth.all([fact.holds("nodig_voor_taak"), truth.any([fact.field(fields), _other])])])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"terugkeer-ex-gedetineerden", "toezicht-en-handhaving"})
}

# An open list is never stretched to health.
_other := truth.all([truth.negate(fact.field({"gezondheidsgegevens"})), truth.open("gegeven-buiten-de-lijst")])
