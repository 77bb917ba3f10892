# METADATA
# title: Artikel 33 en 34, melding van een inbreuk, AVG
# description: Een inbreuk wordt binnen tweeënzeventig uur na ontdekking gemeld, en bij hoog risico ook aan de betrokkenen.
# labels:
#   clause: avg/art33
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:33:1", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     De plicht reist met elke verwerking mee; zij vervalt alleen als is vastgesteld dat de inbreuk geen risico geeft en dus niet gemeld hoeft te worden.
#   signed: null
package clauses.avg.art33

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact

checks contains check.with_obligations(rego.metadata.chain(), fact.holds("meldplichtig"), {_duty}) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken"})
	input.holder.kind in body.civil
}

_duty := check.obligation("inbreuk-melden", input.holder.id)
