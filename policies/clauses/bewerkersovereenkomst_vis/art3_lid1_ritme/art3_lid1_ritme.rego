# METADATA
# title: Artikel 3, eerste lid, ritme van controle, bewerkersovereenkomst VIS
# description: >-
#   Wie zijn gegevens aan het VIS toevertrouwt, controleert de bewerkers ten minste eens per twee jaar.
# labels:
#   clause: bewerkersovereenkomst_vis/art3_lid1_ritme
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:3:1", from: "2017-03-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Het ritme is een streven: het weigert nooit. Is gezegd wanneer er voor het laatst is gecontroleerd, dan noemt de plicht de dag waarop
#     het weer moet; wat te laat is, moet nu.
#   presumes: [laatste_controle]
#   signed: null
package clauses.bewerkersovereenkomst_vis.art3_lid1_ritme

import data.lib.act
import data.lib.check
import data.lib.owed
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, owed.inspection) if _applies

_applies if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under({"doorverstrekken"})
	input.giver.kind == "gemeente"
	input.receiver.id in {"gemeente-almere", "ultimum-bv"}
}
