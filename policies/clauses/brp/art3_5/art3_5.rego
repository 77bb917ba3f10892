# METADATA
# title: Artikel 3.2 en 3.5, verstrekking aan een overheidsorgaan, Wet BRP
# description: >-
#   Een overheidsorgaan krijgt wat het voor zijn taak nodig heeft, ook als de betrokkene om geheimhouding vroeg; de aantekening gaat
#   mee.
# labels:
#   clause: brp/art3_5
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2014-01-06"
#   citations:
#     - {id: "brp:3.2", from: "2014-01-06"}
#     - {id: "brp:3.5", from: "2014-01-06"}
#     - {id: "brp:3.10", from: "2014-01-06"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet basisregistratie personen
#   signed: null
package clauses.brp.art3_5

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.with_obligations(rego.metadata.chain(), fact.holds("nodig_voor_taak_organisatie"), {_mention}) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "brp"
	input.receiver.kind in {"gemeente", "overheid", "politie"}
}

_mention := check.obligation("aantekening-vermelden", input.giver.id)
