# METADATA
# title: Artikel 2.30, soorten politiegegevens in een Zorg- en Veiligheidshuis, WGS
# description: In een Zorg- en Veiligheidshuis gaan van de politie alleen gewone en ondersteunende gegevens.
# labels:
#   clause: wgsv/art2_30
# custom:
#   effect: condition
#   side: disclosure
#   valid_from: "2025-03-01"
#   citations:
#     - {id: "wgsv:2.30", from: "2025-03-01"}
#   only_dataset: >-
#     Deze grens hoort bij wegen die er alleen voor een los verzoek zijn; de vaste levering steunt op artikel 16.
#   source: Wet gegevensverwerking door samenwerkingsverbanden
#   reading: >-
#     De grens bindt elke deelnemer die als zodanig ontvangt, en wie in een enkele casus als derde wordt betrokken. Een woningcorporatie is geen
#     deelnemer; artikel 20, derde lid, Wpg laat haar dus niet meer zijn dan zo een derde.
#   presumes: [verband_wgs]
#   signed: null
package clauses.wgsv.art2_30

import data.lib.act
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(claim.safety_house), fact.among("gegevenssoort", {"artikel-13", "artikel-8"})])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.kind in {"gemeente", "overheid", "politie", "vereniging", "zorg"}
}
