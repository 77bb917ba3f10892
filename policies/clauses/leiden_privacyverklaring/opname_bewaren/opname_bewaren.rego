# METADATA
# title: Opname, bewaartermijn, privacypagina Leiden
# description: Een opname wordt bewaard tot het gesprek is verwerkt.
# labels:
#   clause: leiden_privacyverklaring/opname_bewaren
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:opnemen", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   signed: null
package clauses.leiden_privacyverklaring.opname_bewaren

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.negate(fact.holds("verslag_gereed"))) if _applies

_applies if {
	act.under({"bewaren"})
	input.field.dataset == "gespreksopname-leiden"
	input.holder.id == "gemeente-leiden"
}
