# METADATA
# title: Paragraaf 12, evaluatie, afspraken Midden-Nederland
# description: >-
#   In het eerste jaar evalueert Bureau RVS de werkwijze ten minste twee keer met de gemeenten, in mei en november 2017.
# labels:
#   clause: convenant_midden_nederland/par12_evaluatie
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2017-03-01"
#   valid_until: "2018-02-28"
#   citations:
#     - {id: "convenant_midden_nederland:12", from: "2017-03-01", until: "2018-02-28"}
#   source: Afspraken gegevensuitwisseling Midden-Nederland, maart 2017
#   signed: null
package clauses.convenant_midden_nederland.par12_evaluatie

import data.lib.act
import data.lib.check
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.yes, {_evaluate}) if _applies

_applies if {
	input.field.dataset == "dagmonitor"
	act.under({"doorverstrekken"})
	input.receiver.kind == "gemeente"
}

_evaluate := check.obligation("evalueren-in-mei-en-november", "bureau-rvs")
