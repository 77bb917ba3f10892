# METADATA
# title: Artikel 12, zesde lid, identificatie, AVG
# description: >-
#   Om extra gegevens ter identificatie mag alleen worden gevraagd bij redelijke twijfel over wie de verzoeker is.
# labels:
#   clause: avg/art12_lid6
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:12:6", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   signed: null
package clauses.avg.art12_lid6

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"verificatie-identiteit"}), fact.holds("twijfel_identiteit")])) if _applies

_applies if {
	act.under({"eisen"})
	input.field.regime != "brp"
	input.holder.kind in body.civil
}
