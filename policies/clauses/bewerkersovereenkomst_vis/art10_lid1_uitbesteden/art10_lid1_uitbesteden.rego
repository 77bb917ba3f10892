# METADATA
# title: Artikel 10, uitbesteden, bewerkersovereenkomst VIS
# description: >-
#   Een bewerker besteedt zijn werk niet uit, tenzij de verantwoordelijke daar schriftelijk mee instemt en de subbewerker dezelfde
#   plichten krijgt opgelegd.
# labels:
#   clause: bewerkersovereenkomst_vis/art10_lid1_uitbesteden
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:10:1", from: "2017-03-01"}
#     - {id: "bewerkersovereenkomst_vis:10:2", from: "2017-03-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Het tweede lid spreekt van schriftelijke toestemming, en de AVG vraagt die ook; mondelinge volstaat niet. Een aangekondigde
#     overdracht van het beheer is geen vrijstelling.
#   signed: null
package clauses.bewerkersovereenkomst_vis.art10_lid1_uitbesteden

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_consented, _bound])) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"uitbesteden"})
}

_consented := fact.equals("toestemming_subbewerker", "schriftelijk")

_bound := fact.holds("subbewerkersovereenkomst")
