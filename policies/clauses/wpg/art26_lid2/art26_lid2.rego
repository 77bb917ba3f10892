# METADATA
# title: Artikel 26, tweede lid, jonger dan zestien, Wpg
# description: Bij de politie vraagt voor wie jonger is dan zestien de wettelijk vertegenwoordiger.
# labels:
#   clause: wpg/art26_lid2
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:26:2", from: "2008-01-01"}
#   source: Wet politiegegevens
#   reading: De tekst is van na 2019 gezien; aangenomen is dat zij voordien gelijk was.
#   presumes: [betrokkene_jonger_dan_16, kind_minderjarig, ouderlijk_gezag]
#   signed: null
package clauses.wpg.art26_lid2

import data.lib.act
import data.lib.check
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(requester.under_sixteen), requester.represents])) if _applies

_applies if {
	act.under({"eisen", "inzien"})
	input.field.regime == "wpg"
	input.supplier.kind == "politie"
	input.party.kind == "persoon"
}
