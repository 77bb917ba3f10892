# METADATA
# title: Artikel 1, derde en vierde lid, instructie, bewerkersovereenkomst VIS
# description: >-
#   Een bewerker heeft over de gegevens niets te zeggen: hij verwerkt volgens de instructie van de verantwoordelijke, en niet meer dan zijn
#   opdracht vraagt.
# labels:
#   clause: bewerkersovereenkomst_vis/art1_lid3_instructie
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:1:3", from: "2008-01-01"}
#     - {id: "bewerkersovereenkomst_vis:1:4", from: "2008-01-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Wie niets zegt heeft een instructie op schrift en verwerkt wat de opdracht vraagt: alleen een ontkenning weigert. Of hij in opdracht
#     handelt wordt gevraagd. De overeenkomst bindt bij elk gegeven van de politie, hoe het ook is gevraagd, en ook buiten haar looptijd.
#   presumes: [instructie, nodig_voor_opdracht]
#   signed: null
package clauses.bewerkersovereenkomst_vis.art1_lid3_instructie

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_no_processor, _instructed])) if _applies

_applies if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under({"doorverstrekken", "gebruiken", "bewaren"})
	input.holder.id in {"gemeente-almere", "ultimum-bv"}
}

_no_processor := truth.negate(fact.among("role", processor.roles))

_instructed := truth.all([fact.holds("in_opdracht"), fact.undenied("instructie"), fact.undenied("nodig_voor_opdracht")])
