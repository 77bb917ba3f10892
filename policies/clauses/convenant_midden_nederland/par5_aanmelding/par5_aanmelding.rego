# METADATA
# title: Paragraaf 5, zevende punt, aanmelding bij de toezichthouder, afspraken Midden-Nederland
# description: Tot de AVG meldde wie verwerkte dat aan bij de Autoriteit Persoonsgegevens.
# labels:
#   clause: convenant_midden_nederland/par5_aanmelding
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2017-03-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "convenant_midden_nederland:5:7", from: "2017-03-01", until: "2018-05-24"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   signed: null
package clauses.convenant_midden_nederland.par5_aanmelding

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_aanmelden_bij_de_toezichthouder}) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.receiver.kind == "gemeente"
}

_aanmelden_bij_de_toezichthouder := check.obligation("aanmelden-bij-de-toezichthouder", input.receiver.id)
