# METADATA
# title: Artikel 6, eerste lid, slot, AVG
# description: >-
#   Een overheid die haar taak uitvoert kan zich niet op een gerechtvaardigd belang beroepen; wat voor de taak nodig is draagt
#   onderdeel e. Alleen als eigenaar of contractpartij weegt zij een eigen belang.
# labels:
#   clause: avg/art6_lid1_slot
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:6:1:f", from: "2018-05-25"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Dat een overheid als eigenaar of contractpartij buiten het slot valt, is een lezing; de tekst spreekt van de uitoefening van haar
#     taken.
#   alternative: Een overheid heeft onderdeel f nooit.
#   presumes: [grondslag]
#   signed: null
package clauses.avg.art6_lid1_slot

import data.lib.act
import data.lib.basis
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.after(basis.interest, truth.all([fact.holds("handelt_buiten_taak"), fact.weighed("gerechtvaardigd_belang")]))) if _applies

_applies if {
	act.under(act.handling)
	input.action.id != "openbaarmaken"
	input.field.regime == "avg"
	input.holder.kind in body.public
}
