# METADATA
# title: Artikel 37, derde lid, Wbp en artikel 5, vierde lid, UAVG, jonger dan zestien
# description: De rechten van wie jonger is dan zestien worden uitgeoefend door de wettelijk vertegenwoordiger.
# labels:
#   clause: uavg/art5
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:37:3", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "uavg:5:4", from: "2018-05-25"}
#   source: Uitvoeringswet AVG
#   reading: >-
#     De Wet politiegegevens en de Wet BRP regelen dit voor hun eigen verzoeken zelf, en de UAVG zwijgt waar de Wet BRP geldt. Wie gegevens van de
#     politie ontving valt hieronder. Wie zegt te vertegenwoordigen wordt geloofd, tot blijkt dat hij geen gezag heeft of het kind meerderjarig is.
#   presumes: [betrokkene_jonger_dan_16, kind_minderjarig, ouderlijk_gezag]
#   signed: null
package clauses.uavg.art5

import data.lib.act
import data.lib.check
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(requester.under_sixteen), requester.represents])) if _applies

_applies if {
	act.under({"eisen", "inzien"})
	input.field.regime == "avg"
	input.party.kind == "persoon"
}

# A copy of police data that somebody else holds is under the general law.
_applies if {
	act.under({"eisen", "inzien"})
	input.field.regime == "wpg"
	input.supplier.kind != "politie"
	input.party.kind == "persoon"
}
