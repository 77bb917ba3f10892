# METADATA
# title: Artikel 2.55, zesde lid, te kort na een vorig verzoek, Wet BRP
# description: Een verzoek dat onredelijk kort op het vorige volgt wordt niet ingewilligd.
# labels:
#   clause: brp/art2_55_lid6
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2014-01-06"
#   citations:
#     - {id: "brp:2.55:6", from: "2014-01-06"}
#   source: Wet basisregistratie personen
#   signed: null
package clauses.brp.art2_55_lid6

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.weighed("te_kort_na_vorige")) if _applies

_applies if {
	act.under({"weigeren-inzage"})
	input.field.regime == "brp"
	input.holder.kind == "gemeente"
}
