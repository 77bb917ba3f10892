# METADATA
# title: Artikel 5, vierde lid, jonger dan zestien, UAVG
# description: De rechten van wie jonger is dan zestien worden uitgeoefend door de wettelijk vertegenwoordiger.
# labels:
#   clause: uavg/art5
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "uavg:5:4", from: "2018-05-25"}
#   source: Uitvoeringswet AVG
#   signed: null
package clauses.uavg.art5

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.holds("betrokkene_jonger_dan_16")), fact.holds("wettelijke_vertegenwoordiging")])) if _applies

_applies if {
	act.under({"eisen", "inzien"})
	input.party.kind == "persoon"
}
