# METADATA
# title: Paragraaf 7, geheimhouding, afspraken Midden-Nederland
# description: >-
#   Wie onder de afspraken politiegegevens leert kennen, zwijgt erover, ook als hij dat niet al uit zijn ambt moet en ook als de
#   afspraken voorbij zijn.
# labels:
#   clause: convenant_midden_nederland/par7_geheimhouding
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2017-03-01"
#   citations:
#     - {id: "convenant_midden_nederland:7:1", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:7:2", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:7:3", from: "2017-03-01"}
#     - {id: "convenant_midden_nederland:4.2", from: "2017-03-01"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   signed: null
package clauses.convenant_midden_nederland.par7_geheimhouding

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_geheimhouding_ook_na_afloop}) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.receiver.kind == "gemeente"
}

_geheimhouding_ook_na_afloop := check.obligation("geheimhouding-ook-na-afloop", input.receiver.id)
