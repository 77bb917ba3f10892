# METADATA
# title: Paragraaf 5, eerste tot en met vijfde punt, en 9, zorgvuldigheid en beveiliging, afspraken Midden-Nederland
# description: >-
#   De gemeente ziet toe op naleving, verwerkt wat zij kreeg zorgvuldig en juist, beveiligt het, en wijst haar mensen geregeld op hun
#   geheimhouding.
# labels:
#   clause: convenant_midden_nederland/par5_beveiliging
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:5:1", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:5:2", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:5:3", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:5:4", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:5:5", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:9", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   reading: De risicoklasse die de afspraken noemen bestaat niet meer; het niveau is dat van artikel 32 AVG.
#   signed: null
package clauses.convenant_midden_nederland.par5_beveiliging

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_juistheid_bewaken, _wijzen_op_geheimhouding, _beveiligen, _toezien}) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.receiver.kind == "gemeente"
}

_juistheid_bewaken := check.obligation("juistheid-bewaken", input.receiver.id)

_wijzen_op_geheimhouding := check.obligation("wijzen-op-geheimhouding", input.receiver.id)

_beveiligen := check.obligation("beveiligen", input.receiver.id)

_toezien := check.obligation("toezien-op-naleving", input.receiver.id)
