# METADATA
# title: Artikel 10 AVG en artikel 32 en 33 UAVG, strafrechtelijke gegevens
# description: >-
#   Gegevens over strafbare feiten verwerkt alleen wie ze krachtens de Wet politiegegevens kreeg, een publiekrechtelijk
#   samenwerkingsverband met waarborgen, wie zelf of wiens personeel het doelwit was, of
#   wie een algemene uitzondering heeft.
# labels:
#   clause: avg/art10
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:22:1", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "wbp:23:1", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "avg:10", from: "2018-05-25"}
#     - {id: "uavg:32", from: "2018-05-25"}
#     - {id: "uavg:33:1:a", from: "2018-05-25"}
#     - {id: "uavg:33:2:a", from: "2018-05-25"}
#     - {id: "uavg:33:2:b", from: "2018-05-25"}
#   source: Uitvoeringswet AVG
#   reading: >-
#     Ook wie de gegevens langs de geheimhouding van een eerdere ontvanger kreeg, kreeg ze krachtens de Wet politiegegevens. Camerabeelden zijn strafrechtelijk waar
#     iemand erop wordt gezocht om een strafbaar feit. Een wet die verwerken om een zwaarwegend belang of voor onderzoek toelaat, opent de deur pas als
#     gewogen is dat zij waarborgen geeft en dat de verwerking nodig is; de uitzonderingen van de Wbp zijn als dezelfde gelezen.
#     Een samenwerkingsverband of een feit tegen de eigen organisatie blijft niet onvermeld: wie het niet noemt, beroept zich er niet op. Wie een
#     verzoek van de betrokkene zelf beoordeelt, mag gebruiken wat daarvoor van belang is.
#   alternative: Alleen wie rechtstreeks van de politie ontving komt langs deze deur.
#   presumes: [beoordeling_eigen_verzoek, samenwerkingsverband_met_waarborgen, tegen_eigen_organisatie]
#   signed: null
package clauses.avg.art10

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_from_police, fact.stated("samenwerkingsverband_met_waarborgen"), fact.stated("tegen_eigen_organisatie"), _own_request, _excepted])) if _applies

_applies if {
	act.under(act.handling)
	input.field.name in {"casusgegevens", "naam-verdachte", "strafrechtelijke-gegevens"}
	input.holder.kind in body.civil
}

# Images in which somebody is looked for after an offence are data on that offence.
_applies if {
	act.under(act.handling)
	input.field.name == "camerabeelden-gebouw"
	input.holder.kind in body.civil
	purpose.touches({"identificeren-bezoeker"})
}

_from_police := truth.any([fact.dataset("dagmonitor"), fact.dataset("politiegegevens")])

# For its own decision only, not to give away.
_own_request := truth.all([truth.negate(fact.action({"doorverstrekken"})), fact.stated("beoordeling_eigen_verzoek")])

_excepted := truth.any([
	fact.among("strafrechtelijk_uitzondering", {"rechtsvordering", "uitdrukkelijke-toestemming", "vitaal-belang", "zelf-openbaar-gemaakt"}),
	truth.all([fact.among("strafrechtelijk_uitzondering", {"onderzoek", "zwaarwegend-algemeen-belang"}), fact.weighed("wet_met_waarborgen")]),
])
