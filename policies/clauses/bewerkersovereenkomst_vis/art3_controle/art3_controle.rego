# METADATA
# title: Artikel 3, controle, bewerkersovereenkomst VIS
# description: >-
#   De verantwoordelijke meldt een controle vooraf schriftelijk, en houdt wat hij erbij te weten komt vertrouwelijk.
# labels:
#   clause: bewerkersovereenkomst_vis/art3_controle
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "bewerkersovereenkomst_vis:3:2", from: "2008-01-01"}
#     - {id: "bewerkersovereenkomst_vis:3:1", from: "2008-01-01"}
#     - {id: "bewerkersovereenkomst_vis:3:3", from: "2008-01-01"}
#     - {id: "bewerkersovereenkomst_vis:12", from: "2008-01-01"}
#   source: Bewerkersovereenkomst Veiligheidsinformatiesysteem, maart 2017
#   reading: >-
#     Ten minste eens per twee jaar is een streefritme, geen beperking. Na het einde blijft het recht bestaan zolang de bewerker nog
#     gegevens heeft. Voor de looptijd is er niets te controleren.
#   presumes: [afspraken_ingetrokken, overeenkomst_beeindigd, stilzwijgend_verlengd]
#   signed: null
package clauses.bewerkersovereenkomst_vis.art3_controle

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.all([_announced, _bound]), {_confidential}) if _applies

_applies if {
	input.field.dataset == "vis"
	act.under({"controleren"})
}

_announced := fact.holds("voorafgaande_schriftelijke_melding")

_bound := truth.any([processor.contract_runs, fact.holds("bewerker_heeft_gegevens")])

_confidential := check.obligation("vertrouwelijkheid-van-controle-informatie", input.holder.id)
