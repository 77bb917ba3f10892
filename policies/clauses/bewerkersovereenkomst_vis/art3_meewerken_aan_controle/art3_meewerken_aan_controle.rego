# METADATA
# title: Artikel 3, meewerken aan controle, bewerkersovereenkomst VIS
# description: De bewerkers laten controle toe, werken gratis mee en geven de gevraagde informatie.
# labels:
#   clause: bewerkersovereenkomst_vis/art3_meewerken_aan_controle
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:3:1", from: "2017-03-01"}
#     - {id: "bewerkersovereenkomst_vis:3:3", from: "2017-03-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   signed: null
package clauses.bewerkersovereenkomst_vis.art3_meewerken_aan_controle

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_meewerken_aan_controle, _informatie_geven_bij_controle}) if _applies

_applies if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under({"bewaren"})
	input.holder.id in {"gemeente-almere", "ultimum-bv"}
}

_meewerken_aan_controle := check.obligation("meewerken-aan-controle", input.holder.id)

_informatie_geven_bij_controle := check.obligation("informatie-geven-bij-controle", input.holder.id)
