# METADATA
# title: Artikel 6, eerste lid, onder b, AVG
# description: >-
#   Voor een overeenkomst met de betrokkene mag worden verwerkt wat nodig is om haar uit te voeren of op zijn verzoek te sluiten.
# labels:
#   clause: avg/art6_lid1_b
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:8:b", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "avg:6:1:b", from: "2018-05-25"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Verordening (EU) 2016/679
#   reading: Een overeenkomst met de betrokkene draagt niet dat gegevens van de politie worden verwerkt; hun geheimhouding kent haar niet.
#   presumes: [grondslag]
#   signed: null
package clauses.avg.art6_lid1_b

import data.lib.act
import data.lib.basis
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.after(basis.contract, fact.holds("nodig_voor_overeenkomst"))) if _applies

_applies if {
	act.under(act.handling)
	input.action.id != "openbaarmaken"
	input.field.regime != "wpg"
	input.holder.kind in body.civil
}
