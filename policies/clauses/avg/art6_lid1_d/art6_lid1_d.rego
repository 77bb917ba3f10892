# METADATA
# title: Artikel 6, eerste lid, onder d, AVG
# description: >-
#   Om iemands vitaal belang te beschermen mag worden verwerkt wat daarvoor nodig is, ook als dat een ander is dan de betrokkene.
# labels:
#   clause: avg/art6_lid1_d
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:6:1:d", from: "2018-05-25"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Verordening (EU) 2016/679
#   signed: null
package clauses.avg.art6_lid1_d

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"hulpverlening"}), fact.weighed("vitaal_belang")])) if _applies

_applies if {
	act.under(act.handling)
	input.action.id != "openbaarmaken"
	input.holder.kind in body.civil
}
