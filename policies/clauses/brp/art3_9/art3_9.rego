# METADATA
# title: Artikel 3.9, gemeentelijke verordening, Wet BRP
# description: Een gemeentelijke verordening kan verstrekking aan derden toelaten, voor werk van belang voor de gemeente.
# labels:
#   clause: brp/art3_9
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2014-01-06"
#   citations:
#     - {id: "brp:3.9", from: "2014-01-06"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet basisregistratie personen
#   signed: null
package clauses.brp.art3_9

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("gemeentelijke_verordening")) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "brp"
	input.receiver.kind in {"bedrijf", "media", "samenwerking", "vereniging", "zorg"}
}
