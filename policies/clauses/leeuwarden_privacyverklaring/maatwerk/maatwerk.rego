# METADATA
# title: Maatwerk, een plan, privacypagina Leeuwarden
# description: >-
#   Wie veel loketten ziet, krijgt een nieuw plan: uit wat bekend is leidt de gemeente af dat de hulp versnipperd is.
# labels:
#   clause: leeuwarden_privacyverklaring/maatwerk
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:maatwerk", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   signed: null
package clauses.leeuwarden_privacyverklaring.maatwerk

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(purpose.within({"maatwerkplan"})), fact.holds("versnippering")])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "leeuwarden"
	input.holder.id == "gemeente-leeuwarden"
	purpose.touches({"maatwerkplan"})
}
