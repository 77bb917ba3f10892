# METADATA
# title: Paragraaf 5, vierde punt, datalekken, afspraken Midden-Nederland
# description: >-
#   Een lek van wat de gemeente kreeg meldt zij: eerst volgens de Wbp, sinds de AVG binnen drie dagen aan de toezichthouder en bij
#   hoog risico aan de betrokkenen.
# labels:
#   clause: convenant_midden_nederland/par5_datalekken
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:5:4", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   signed: null
package clauses.convenant_midden_nederland.par5_datalekken

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_melden_van_datalekken}) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.receiver.kind == "gemeente"
}

_melden_van_datalekken := check.obligation("melden-van-datalekken", input.receiver.id)
