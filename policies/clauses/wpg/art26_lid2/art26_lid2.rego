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
#   reading: >-
#     De tekst is van na 2019 gezien; aangenomen is dat zij voordien gelijk was. Met welk werkwoord een kind zijn eigen gegevens opvraagt maakt niet uit.
#     Wie zijn eigen gegevens vraagt vertegenwoordigt niemand.
#   presumes:
#     [betrokkene_jonger_dan_16, eigen_gegevens, kind_minderjarig, ouderlijk_gezag, voogdij_of_curatele,
#      wettelijke_verplichting, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.wpg.art26_lid2

import data.lib.act
import data.lib.check
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), requester.of_age) if _applies

_applies if {
	act.under({"eisen", "inzien"})
	input.field.regime == "wpg"
	input.supplier.kind == "politie"
	input.party.kind == "persoon"
}

# What a data subject has given to itself it asks for, by whatever verb.
checks contains check.of(rego.metadata.chain(), truth.any([requester.of_age, truth.negate(requester.exercised)])) if _receives

_receives if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.giver.kind == "politie"
	input.receiver.kind == "persoon"
}
