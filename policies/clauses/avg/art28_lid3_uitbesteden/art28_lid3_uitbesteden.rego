# METADATA
# title: Artikel 14, tweede lid, Wbp en artikel 28, derde lid, AVG, uitbesteden
# description: >-
#   Wie de verwerking aan een ander uitbesteedt, heeft met hem een overeenkomst die hem bindt.
# labels:
#   clause: avg/art28_lid3_uitbesteden
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:14:2", from: "2001-09-01", until: "2018-05-24"}
#     - {id: "avg:28:3", from: "2018-05-25"}
#   only_act: >-
#     Alleen uitbesteden legt het werk bij een ander neer; wie zelf gebruikt heeft geen overeenkomst nodig.
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Een bewerkersovereenkomst geldt als overeenkomst; wie daarvan niets zegt, heeft haar niet, en wordt naar de verwerkersovereenkomst gevraagd.
#   presumes: [bewerkersovereenkomst_gesloten]
#   signed: null
package clauses.avg.art28_lid3_uitbesteden

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("verwerkersovereenkomst"), fact.stated("bewerkersovereenkomst_gesloten")])) if _applies

_applies if {
	act.under({"uitbesteden"})
	input.holder.kind in body.civil
}
