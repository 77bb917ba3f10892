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
#     Een wet die ontvangers van politiegegevens tot verwerken verplicht is in de bronnen niet gezien; voor politiegegevens spreekt deze
#     bepaling dus niet.
#   signed: null
package clauses.avg.art6_lid1_c

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.equals("grondslag", "wettelijke-plicht"), fact.holds("wettelijk_nodig")])) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken", "bewaren"})
	input.action.id != "openbaarmaken"
	input.field.regime == "avg"
	input.holder.kind in {"bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"}
}
