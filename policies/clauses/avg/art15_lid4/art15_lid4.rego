# METADATA
# title: Artikel 15, vierde lid, rechten van anderen, AVG
# description: Inzage mag worden geweigerd voor zover zij de rechten van anderen schaadt.
# labels:
#   clause: avg/art15_lid4
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:15:4", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Wie weigert noemt zijn grond en toont haar aan: een grond waarover niets is gezegd telt niet.
#   presumes: [rechten_van_anderen]
#   signed: null
package clauses.avg.art15_lid4

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.refusal
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([refusal.others, fact.weighed("rechten_van_anderen"), fact.holds("gedeeltelijk_ingewilligd")])) if _applies

_applies if {
	act.under({"weigeren-inzage"})
	input.field.regime != "brp"
	input.holder.kind in body.civil
}
