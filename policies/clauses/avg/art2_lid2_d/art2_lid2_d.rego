# METADATA
# title: Artikel 2, tweede lid, onder d, AVG
# description: >-
#   Wat het openbaar ministerie voor opsporing en vervolging verwerkt valt buiten de AVG; het verwerkt dat onder zijn eigen
#   strafvorderlijke regime.
# labels:
#   clause: avg/art2_lid2_d
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:2:2:d", from: "2018-05-25"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Verordening (EU) 2016/679
#   reading: Het strafvorderlijke regime zelf is hier niet opgenomen; hier staat alleen dat de AVG geen grondslag vraagt.
#   signed: null
package clauses.avg.art2_lid2_d

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"opsporing-en-vervolging"}), fact.holds("behoeft_om")])) if _applies

_applies if {
	act.under(act.handling)
	input.action.id != "openbaarmaken"
	input.holder.sort == "openbaar-ministerie"
}
