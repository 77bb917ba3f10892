# METADATA
# title: Artikel 12, looptijd, bewerkersovereenkomst VIS
# description: >-
#   De overeenkomst begint met de afspraken, duurt hooguit drie jaar en eindigt met hen. Buiten die tijd wordt er voor het VIS niets
#   ontvangen, geladen of gebruikt.
# labels:
#   clause: bewerkersovereenkomst_vis/art12_looptijd
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:12", from: "2008-01-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Dat de bepalingen blijven werken zolang de bewerker nog gegevens heeft, beschermt; het geeft geen nieuw recht om te laden of te
#     gebruiken. Wat hij dan nog mag bewaren, zegt artikel 8. Zonder bericht is niet geëindigd of ingetrokken, en is verlengd.
#   presumes: [afspraken_ingetrokken, overeenkomst_beeindigd, stilzwijgend_verlengd]
#   signed: null
package clauses.bewerkersovereenkomst_vis.art12_looptijd

import data.lib.act
import data.lib.check
import data.lib.processor
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_other_purpose, processor.contract_runs, processor.returns_at_the_end])) if _applies

_applies if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under({"doorverstrekken", "gebruiken"})
	purpose.touches({"vis-ontsluiting"})
}

_other_purpose := truth.negate(purpose.within({"vis-ontsluiting"}))
