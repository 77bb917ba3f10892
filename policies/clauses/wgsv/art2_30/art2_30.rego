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
#   source: Wet gegevensverwerking door samenwerkingsverbanden
#   reading: Een woningcorporatie is geen deelnemer.
#   signed: null
package clauses.wgsv.art2_30

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.among("gegevenssoort", {"artikel-13", "artikel-8"})) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.sort == "zorg-en-veiligheidshuis"
}
