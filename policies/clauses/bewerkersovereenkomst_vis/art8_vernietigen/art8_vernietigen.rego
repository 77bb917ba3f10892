# METADATA
# title: Artikel 8, teruggeven, bewaren na het einde en vernietigen, bewerkersovereenkomst VIS
# description: >-
#   Na het einde geeft een bewerker alles terug, en vernietigt hij alleen als de verantwoordelijke dat opdraagt, op diens wijze, binnen de
#   afgesproken termijn en met een verslag. Bewaren doet hij dan alleen nog wat hem is opgedragen.
# labels:
#   clause: bewerkersovereenkomst_vis/art8_vernietigen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:8", from: "2008-01-01"}
#     - {id: "bewerkersovereenkomst_vis:12", from: "2008-01-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Zonder opdracht wordt er teruggegeven en niet vernietigd. Na het einde houdt de bewerker alleen wat hem is opgedragen langer te
#     bewaren en nog niet terug is, of wat hij binnen de afgesproken dagen moet vernietigen; die dagen tellen vanaf de laatste dag van de
#     looptijd. De bepalingen blijven werken zolang hij nog gegevens heeft. De overeenkomst bindt bij elk gegeven van de politie, hoe het
#     ook is gevraagd, en ook buiten haar looptijd.
#   presumes: [afgesproken_termijn, afspraken_ingetrokken, overeenkomst_beeindigd, stilzwijgend_verlengd]
#   signed: null
package clauses.bewerkersovereenkomst_vis.art8_vernietigen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_no_processor, _ordered])) if _destroys

checks contains check.with_obligations(rego.metadata.chain(), truth.any([_no_processor, processor.contract_runs, processor.winds_up]), {_return, _report}) if _holds

_destroys if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under({"vernietigen"})
	input.holder.id in {"gemeente-almere", "ultimum-bv"}
}

_holds if {
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	act.under({"bewaren"})
	input.holder.id in {"gemeente-almere", "ultimum-bv"}
}

_no_processor := truth.negate(fact.among("role", processor.roles))

_ordered := fact.holds("opdracht_tot_vernietiging")

_return := check.obligation("teruggeven-na-het-einde", input.holder.id)

_report := check.obligation("verslag-van-vernietiging", input.holder.id)
