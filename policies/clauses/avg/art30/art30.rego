# METADATA
# title: Artikel 30, register van verwerkingen, AVG
# description: Wie verwerkt houdt een register van zijn verwerkingen bij.
# labels:
#   clause: avg/art30
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:30:1", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   signed: null
package clauses.avg.art30

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_duty}) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken"})
	input.holder.kind in body.civil
}

_duty := check.obligation("register-bijhouden", input.holder.id)
