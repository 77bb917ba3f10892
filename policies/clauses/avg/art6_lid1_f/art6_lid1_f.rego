# METADATA
# title: Artikel 6, eerste lid, onder f, AVG
# description: >-
#   Wie geen overheid is, mag verwerken wat nodig is voor een eigen gerechtvaardigd belang dat zwaarder weegt dan dat van de
#   betrokkene.
# labels:
#   clause: avg/art6_lid1_f
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:8:f", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "avg:6:1:f", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Het slot van artikel 6, eerste lid, sluit overheden voor hun taak uit; voor hen spreekt deze bepaling niet en draagt alleen
#     onderdeel e.
#   signed: null
package clauses.avg.art6_lid1_f

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.weighed("gerechtvaardigd_belang")) if _applies

_applies if {
	act.under(act.handling)
	input.holder.kind in body.private
}
