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
#     handelt wordt gevraagd, aan Almere als zij rol of opdracht noemt of het om het VIS gaat; anders is zij deelnemer. De overeenkomst bindt bij elk gegeven van de politie, hoe het ook is gevraagd, en ook buiten haar looptijd.
#   presumes: [instructie, nodig_voor_opdracht, role]
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
	act.under(act.handling)
	input.holder.id in {"gemeente-almere", "ultimum-bv"}
}

# Ultimum is nothing else: only a role that is none of a processor excepts it.
_no_processor := truth.all([
	truth.any([fact.holder_is("gemeente-almere"), truth.negate(fact.among("role", processor.roles))]),
	truth.negate(processor.in_role),
])

_instructed := truth.all([fact.holds("in_opdracht"), fact.undenied("instructie"), fact.undenied("nodig_voor_opdracht")])
