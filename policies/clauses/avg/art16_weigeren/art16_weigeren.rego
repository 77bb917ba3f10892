# METADATA
# title: Artikel 16, rectificatie weigeren, AVG
# description: >-
#   Wat juist en volledig is hoeft niet te worden gerectificeerd; wie weigert staat daarvoor in.
# labels:
#   clause: avg/art16_weigeren
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:16", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   signed: null
package clauses.avg.art16_weigeren

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"rectificatie"}), truth.negate(fact.holds("gegevens_onjuist"))])) if _applies

_applies if {
	act.under({"weigeren-verzoek"})
	input.field.regime != "brp"
	input.holder.kind in body.civil
}
