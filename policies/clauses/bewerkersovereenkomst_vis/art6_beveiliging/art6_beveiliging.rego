# METADATA
# title: Artikel 6, beveiliging en meldingen, bewerkersovereenkomst VIS
# description: De bewerkers beveiligen, zeggen vooraf hoe, rapporteren en melden een inbreuk onverwijld.
# labels:
#   clause: bewerkersovereenkomst_vis/art6_beveiliging
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:6:1", from: "2017-03-01"}
#     - {id: "bewerkersovereenkomst_vis:6:2", from: "2017-03-01"}
#     - {id: "bewerkersovereenkomst_vis:6:3", from: "2017-03-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   signed: null
package clauses.bewerkersovereenkomst_vis.art6_beveiliging

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_passend_beveiligen, _vooraf_informeren_over_maatregelen, _melden_van_inbreuken, _periodiek_rapporteren}) if _applies

_applies if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under({"bewaren"})
	input.holder.id in {"gemeente-almere", "ultimum-bv"}
}

_passend_beveiligen := check.obligation("passend-beveiligen", input.holder.id)

_vooraf_informeren_over_maatregelen := check.obligation("vooraf-informeren-over-maatregelen", input.holder.id)

_melden_van_inbreuken := check.obligation("melden-van-inbreuken", input.holder.id)

_periodiek_rapporteren := check.obligation("periodiek-rapporteren", input.holder.id)
