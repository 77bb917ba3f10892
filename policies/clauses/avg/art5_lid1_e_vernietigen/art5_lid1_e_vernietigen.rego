# METADATA
# title: Artikel 5, eerste lid, onder e, AVG, vernietigen
# description: >-
#   Wat niet langer nodig is wordt vernietigd; daarvoor is geen andere grondslag nodig dan dat het niet meer bewaard mag worden.
# labels:
#   clause: avg/art5_lid1_e_vernietigen
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:10:1", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "avg:5:1:e", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Wie vernietigt zegt daarmee dat hij het niet meer nodig heeft. Of de selectielijst het toelaat staat in een andere bepaling.
#   presumes: [nog_noodzakelijk]
#   signed: null
package clauses.avg.art5_lid1_e_vernietigen

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.negate(fact.stated("nog_noodzakelijk"))) if _applies

_applies if {
	act.under({"vernietigen"})
	input.holder.kind in body.civil
}
