# METADATA
# title: Artikel 34, besluit op een verzoek, UAVG
# description: De beslissing van een bestuursorgaan op een verzoek is een besluit, waartegen bezwaar openstaat.
# labels:
#   clause: uavg/art34
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "uavg:34", from: "2018-05-25"}
#   source: Uitvoeringswet AVG
#   signed: null
package clauses.uavg.art34

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_decide}) if _applies

_applies if {
	act.under({"weigeren-inzage", "weigeren-overdracht", "weigeren-verzoek"})
	input.field.regime != "brp"
	input.holder.kind in body.public
}

_decide := check.obligation("besluit-nemen-met-rechtsmiddelen", input.party.id)
