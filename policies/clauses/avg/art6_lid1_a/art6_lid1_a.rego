# METADATA
# title: Artikel 6, eerste lid, onder a, AVG
# description: >-
#   Met toestemming die de betrokkene vrij en geïnformeerd gaf, en zolang hij haar niet introk, mag voor dat doel worden verwerkt.
# labels:
#   clause: avg/art6_lid1_a
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:8:a", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "avg:6:1:a", from: "2018-05-25"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Van politiegegevens opent toestemming geen deur: de geheimhouding van de Wet politiegegevens kent haar niet. Een toestemming geldt
#     tot zij is ingetrokken.
#   presumes: [grondslag, ingetrokken_per]
#   signed: null
package clauses.avg.art6_lid1_a

import data.lib.act
import data.lib.basis
import data.lib.body
import data.lib.check
import data.lib.consent
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.after(basis.consent, consent.stands)) if _applies

_applies if {
	act.under(act.handling)
	input.action.id != "openbaarmaken"
	input.field.regime != "wpg"
	input.holder.kind in body.civil
}
