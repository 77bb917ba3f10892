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
#     Met welk werkwoord een kind zijn eigen gegevens opvraagt maakt niet uit: ontvangen is dan inzage, voor welk doel het ook zegt te vragen. Wat een
#     wet aan het kind zelf laat geven is geen recht van de betrokkene. Wie zijn eigen gegevens vraagt vertegenwoordigt niemand.
#   presumes:
#     [betrokkene_jonger_dan_16, eigen_gegevens, kind_minderjarig, ouderlijk_gezag, voogdij_of_curatele,
#      wettelijke_verplichting, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.uavg.art5

import data.lib.act
import data.lib.check
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), requester.of_age) if _applies

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

# What a data subject has given to itself it asks for, by whatever verb.
checks contains check.of(rego.metadata.chain(), truth.any([requester.of_age, truth.negate(requester.exercised)])) if _receives

_receives if {
	act.under({"doorverstrekken"})
	input.field.regime == "avg"
	input.receiver.kind == "persoon"
}

_receives if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.giver.kind != "politie"
	input.receiver.kind == "persoon"
}
