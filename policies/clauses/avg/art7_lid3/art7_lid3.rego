# METADATA
# title: Artikel 5, tweede lid, Wbp en artikel 7, derde lid, AVG, ingetrokken toestemming
# description: >-
#   Wie op toestemming steunt houdt op zodra zij is ingetrokken, en schuift er geen andere grondslag voor in de plaats.
# labels:
#   clause: avg/art7_lid3
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:5:2", from: "2001-09-01", until: "2018-05-24"}
#     - {id: "avg:7:3", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Waarop de verwerking steunt telt alleen als het is gezegd. Vernietigen en het recht van de betrokkene blijven buiten het verbod.
#   alternative: Een andere grondslag die er al was, draagt de verwerking verder.
#   presumes: [grondslag, grondslag_toestemming, ingetrokken_per]
#   signed: null
package clauses.avg.art7_lid3

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.consent
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(consent.claimed), truth.negate(fact.reached("ingetrokken_per"))])) if _applies

_applies if {
	act.under(act.handling)
	input.holder.kind in body.civil
}
