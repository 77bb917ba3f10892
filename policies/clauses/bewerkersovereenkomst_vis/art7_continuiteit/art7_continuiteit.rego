# METADATA
# title: Artikel 7, continuïteit, bewerkersovereenkomst VIS
# description: De bewerkers houden de dienst bij calamiteiten in de lucht, met uitwijk, back-up en herstel.
# labels:
#   clause: bewerkersovereenkomst_vis/art7_continuiteit
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:7", from: "2017-03-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: Ook een back-up valt onder de bewaartermijn van de afspraken en onder het teruggeven.
#   signed: null
package clauses.bewerkersovereenkomst_vis.art7_continuiteit

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_continuiteit_waarborgen}) if _applies

_applies if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under({"bewaren"})
	input.holder.id in {"gemeente-almere", "ultimum-bv"}
}

_continuiteit_waarborgen := check.obligation("continuiteit-waarborgen", input.holder.id)
