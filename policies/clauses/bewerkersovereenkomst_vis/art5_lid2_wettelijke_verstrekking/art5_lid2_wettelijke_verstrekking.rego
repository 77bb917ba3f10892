# METADATA
# title: Artikel 5, tweede lid, wettelijk verplichte verstrekking, bewerkersovereenkomst VIS
# description: >-
#   Moet een bewerker volgens de wet iets geven, dan gaat hij na op welke grond en aan wie, en vertelt hij het de verantwoordelijke vooraf,
#   tenzij de wet dat verbiedt. Aan de verantwoordelijke zelf, aan de andere bewerker en aan een toegestane subbewerker geeft hij zonder
#   meer.
# labels:
#   clause: bewerkersovereenkomst_vis/art5_lid2_wettelijke_verstrekking
# custom:
#   effect: condition
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:5:2", from: "2008-01-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Zonder wettelijke verplichting geeft een bewerker niets aan een ander; daarvoor is hij geen bewerker; noemt hij er geen, dan is er geen. Van Almere is dat zo in die rol,
#     voor het doel van het VIS, of naar een andere gemeente; verder geeft zij als deelnemer. De overeenkomst bindt bij elk gegeven van de
#     politie, hoe het ook is gevraagd, en ook buiten haar looptijd.
#   presumes: [afgesproken_termijn, bewerkersovereenkomst_gesloten, overeenkomst_beeindigd, role, wettelijke_verplichting]
#   signed: null
package clauses.bewerkersovereenkomst_vis.art5_lid2_wettelijke_verstrekking

import data.lib.act
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.processor
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_no_processor, processor.returns, processor.returns_at_the_end, processor.acts, _handled])) if _applies

_applies if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under({"doorverstrekken"})
	input.giver.id in {"gemeente-almere", "ultimum-bv"}
}

_no_processor := truth.negate(processor.gives)

_handled := truth.all([
	claim.obliged,
	fact.holds("grondslag_geverifieerd"),
	fact.holds("identiteit_geverifieerd"),
	truth.any([fact.holds("verantwoordelijke_vooraf_geinformeerd"), fact.holds("wettelijk_mededelingsverbod")]),
])
