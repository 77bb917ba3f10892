# METADATA
# title: Artikel 5, tweede lid, wettelijk verplichte verstrekking, bewerkersovereenkomst VIS
# description: >-
#   Moet een bewerker volgens de wet iets geven, dan gaat hij na op welke grond en aan wie, en vertelt hij het de verantwoordelijke
#   vooraf, tenzij de wet dat verbiedt.
# labels:
#   clause: bewerkersovereenkomst_vis/art5_lid2_wettelijke_verstrekking
# custom:
#   effect: condition
#   side: disclosure
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:5:2", from: "2017-03-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: Zonder wettelijke verplichting geeft een bewerker niets aan een ander; daarvoor is hij geen bewerker.
#   signed: null
package clauses.bewerkersovereenkomst_vis.art5_lid2_wettelijke_verstrekking

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_not_a_processor, _handled])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.giver.id in {"gemeente-almere", "ultimum-bv"}
}

_not_a_processor := truth.negate(fact.among("giver_role", {"bewerker-1", "bewerker-2"}))

_handled := truth.all([
	fact.holds("wettelijke_verplichting"),
	fact.holds("grondslag_geverifieerd"),
	fact.holds("identiteit_geverifieerd"),
	truth.any([fact.holds("verantwoordelijke_vooraf_geinformeerd"), fact.holds("wettelijk_mededelingsverbod")]),
])
