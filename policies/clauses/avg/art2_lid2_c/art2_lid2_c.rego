# METADATA
# title: Artikel 2, tweede lid, onder c, eigen gebruik, AVG
# description: >-
#   De verordening geldt niet voor wat een mens zuiver voor zichzelf of zijn huishouden doet, zoals een eigen gesprek opnemen om het te
#   onthouden.
# labels:
#   clause: avg/art2_lid2_c
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:2:2:c", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Een eigen gesprek opnemen mag wie eraan deelneemt; de strafwet verbiedt alleen een ander af te luisteren. Eigen gebruik is hier de
#     geheugensteun; publiceren valt erbuiten.
#   signed: null
package clauses.avg.art2_lid2_c

import data.lib.act
import data.lib.check
import data.lib.purpose

checks contains check.of(rego.metadata.chain(), purpose.within({"geheugensteun"})) if _applies

_applies if {
	act.under({"opnemen"})
	input.field.regime == "avg"
	input.party.kind == "persoon"
}
