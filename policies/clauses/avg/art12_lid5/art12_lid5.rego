# METADATA
# title: Artikel 12, vijfde lid, buitensporig verzoek, AVG
# description: >-
#   Een verzoek dat aantoonbaar ongegrond of buitensporig is mag worden geweigerd; de verantwoordelijke bewijst dat, en een aantal
#   verzoeken bewijst het niet.
# labels:
#   clause: avg/art12_lid5
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:12:5", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Wie weigert noemt zijn grond en toont haar aan: een grond waarover niets is gezegd telt niet.
#   presumes: [vermoeden_misbruik_recht]
#   signed: null
package clauses.avg.art12_lid5

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.refusal
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([refusal.abuse, fact.weighed("vermoeden_misbruik_recht")])) if _applies

_applies if {
	act.under({"weigeren-inzage", "weigeren-overdracht", "weigeren-verzoek"})
	input.field.regime != "brp"
	input.holder.kind in body.civil
}
