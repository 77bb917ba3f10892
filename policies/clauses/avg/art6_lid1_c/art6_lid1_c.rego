# METADATA
# title: Artikel 6, eerste lid, onder c, AVG
# description: Wie door een wet verplicht is, mag verwerken wat nodig is om die plicht na te komen.
# labels:
#   clause: avg/art6_lid1_c
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:8:c", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "avg:6:1:c", from: "2018-05-25"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Een plicht staat in een wet; wie zegt dat er geen is, heeft deze grondslag niet. Van politiegegevens die een ander dan de politie kreeg draagt zij
#     alleen wat een overheid moet: archiveren, en geven of bekendmaken waar een wet daartoe dwingt. Een andere plicht is in de bronnen niet gezien.
#   alternative: Elke wettelijke plicht draagt ook het verwerken van politiegegevens.
#   presumes: [grondslag, wettelijke_grondslag]
#   signed: null
package clauses.avg.art6_lid1_c

import data.lib.act
import data.lib.basis
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.after(basis.duty, truth.all([fact.holds("wettelijk_nodig"), fact.undenied("wettelijke_grondslag"), truth.any([_ordinary, _public_duty])]))) if _applies

_applies if {
	act.under(act.handling)
	input.action.id != "openbaarmaken"
	input.holder.kind in body.civil
}

_ordinary := truth.negate(truth.any([fact.dataset("dagmonitor"), fact.dataset("politiegegevens")]))

_public_duty := truth.all([fact.holder(body.public), purpose.within({"archief", "wettelijke-bekendmaking", "wettelijke-verstrekking"})])
