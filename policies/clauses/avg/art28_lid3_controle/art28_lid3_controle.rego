# METADATA
# title: Artikel 28, derde lid, onder h, controle, AVG
# description: >-
#   De verantwoordelijke mag nagaan of zijn verwerker doet wat is afgesproken; onder de Wbp volgde dat uit het toezicht op de
#   bewerker.
# labels:
#   clause: avg/art28_lid3_controle
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:14", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "avg:28:3:h", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   signed: null
package clauses.avg.art28_lid3_controle

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.equals("role", "verantwoordelijke"), _contract])) if _applies

_applies if {
	act.under({"controleren"})
	input.holder.kind != "persoon"
}

_contract := truth.any([fact.holds("bewerkersovereenkomst_gesloten"), fact.holds("verwerkersovereenkomst")])
