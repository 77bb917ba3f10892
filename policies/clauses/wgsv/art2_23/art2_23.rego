# METADATA
# title: Artikel 2.23, zesde lid, soorten politiegegevens in een RIEC, WGS
# description: >-
#   In een RIEC gaan van de politie gewone en ondersteunende gegevens; gegevens uit gerichte onderzoeken alleen voor de bestuurlijke
#   aanpak en voor opsporing en ontneming, en de zwaarste soorten nooit.
# labels:
#   clause: wgsv/art2_23
# custom:
#   effect: condition
#   side: disclosure
#   valid_from: "2025-03-01"
#   citations:
#     - {id: "wgsv:2.23:6", from: "2025-03-01"}
#   only_dataset: >-
#     Deze grens hoort bij wegen die er alleen voor een los verzoek zijn; de vaste levering steunt op artikel 16.
#   source: Wet gegevensverwerking door samenwerkingsverbanden
#   reading: >-
#     De twee activiteiten zijn die van artikel 2.18, eerste lid, onder a en b. De grens bindt elke deelnemer die als zodanig ontvangt, ook de
#     burgemeester en het college; wie het verband niet noemt, ontvangt niet langs deze weg.
#   presumes: [verband_wgs]
#   signed: null
package clauses.wgsv.art2_23

import data.lib.act
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(claim.riec), _ordinary, _for_the_activity])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.kind in {"gemeente", "overheid", "politie"}
}

_ordinary := fact.among("gegevenssoort", {"artikel-13", "artikel-8"})

_for_the_activity := truth.all([
	fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-c", "artikel-9"}),
	fact.among("activiteit_riec", {"bestuurlijke-aanpak", "opsporing-en-ontneming"}),
])
