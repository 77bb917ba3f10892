# METADATA
# title: Artikel 8, teruggeven en vernietigen, bewerkersovereenkomst VIS
# description: >-
#   Na het einde geeft een bewerker alles terug, en vernietigt hij alleen als de verantwoordelijke dat opdraagt, op diens wijze en met
#   een verslag.
# labels:
#   clause: bewerkersovereenkomst_vis/art8_vernietigen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:8", from: "2017-03-01"}
#     - {id: "bewerkersovereenkomst_vis:12", from: "2017-03-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Zonder opdracht wordt er teruggegeven en niet vernietigd. De bepalingen blijven werken zolang de bewerker nog gegevens heeft, ook
#     na het einde.
#   signed: null
package clauses.bewerkersovereenkomst_vis.art8_vernietigen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_not_a_processor, _ordered])) if _applies

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_return, _report}) if _holds

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"vernietigen"})
	input.holder.id in {"gemeente-almere", "ultimum-bv"}
}

_holds if {
	input.field.dataset == "dagmonitor"
	act.under({"bewaren"})
	input.holder.id in {"gemeente-almere", "ultimum-bv"}
}

_not_a_processor := truth.negate(fact.among("role", {"bewerker-1", "bewerker-2"}))

_ordered := fact.holds("opdracht_tot_vernietiging")

_return := check.obligation("teruggeven-na-het-einde", input.holder.id)

_report := check.obligation("verslag-van-vernietiging", input.holder.id)
