# METADATA
# title: Artikel 10, uitbesteden, bewerkersovereenkomst VIS
# description: >-
#   Een bewerker besteedt zijn werk niet uit, tenzij de verantwoordelijke daar schriftelijk mee instemt en de subbewerker dezelfde plichten
#   krijgt opgelegd. Zonder dat ontvangt, bewaart en gebruikt een ander dan Almere en Ultimum niets voor het VIS.
# labels:
#   clause: bewerkersovereenkomst_vis/art10_lid1_uitbesteden
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:10:1", from: "2008-01-01"}
#     - {id: "bewerkersovereenkomst_vis:10:2", from: "2008-01-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Het tweede lid spreekt van schriftelijke toestemming, en de AVG vraagt die ook; mondelinge volstaat niet. Wie voor het VIS werkt en
#     geen bewerker van deze overeenkomst is, is subbewerker. Een aangekondigde overdracht van het beheer is geen vrijstelling. De
#     overeenkomst bindt bij elk gegeven van de politie, hoe het ook is gevraagd, en ook buiten haar looptijd.
#   only_act: >-
#     Uitbesteden is het werk aan een ander geven; wie als bewerker zelf gebruikt, besteedt niets uit. Voor de subbewerker geldt de eis bij
#     alles wat hij doet.
#   signed: null
package clauses.bewerkersovereenkomst_vis.art10_lid1_uitbesteden

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_neither, _allowed])) if _outsources

checks contains check.of(rego.metadata.chain(), truth.any([_neither, _allowed])) if _engaged

_outsources if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under({"uitbesteden"})
}

_engaged if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under(act.handling)
	input.holder.kind in {"bedrijf", "overheid"}
	input.holder.id != "ultimum-bv"
	purpose.touches({"vis-ontsluiting"})
}

_neither := truth.all([
	truth.negate(fact.action({"uitbesteden"})),
	truth.negate(purpose.within({"vis-ontsluiting"})),
])

_allowed := truth.all([fact.equals("toestemming_subbewerker", "schriftelijk"), fact.holds("subbewerkersovereenkomst")])
