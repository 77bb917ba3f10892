# METADATA
# title: Artikel 20, derde lid, wettelijk samenwerkingsverband, Wpg
# description: >-
#   Neemt de politie deel aan een samenwerkingsverband onder de WGS, dan verstrekt zij wat daarvoor nodig is, met instemming van het
#   bevoegd gezag en tenzij een zwaarwegende reden zich verzet.
# labels:
#   clause: wpg/art20_lid3
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2025-03-01"
#   citations:
#     - {id: "wpg:20:3", from: "2025-03-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   only_dataset: >-
#     De vaste levering van de dagmonitor steunt alleen op artikel 16; deze weg is er voor een los verzoek.
#   source: Wet politiegegevens
#   reading: >-
#     Alleen wie aan het genoemde verband kan deelnemen, krijgt langs deze weg. De lijst van deelnemers is niet volledig: bij een overheid of
#     zorginstelling die er niet op staat beslist een mens, een bedrijf, vereniging, medium of persoon is geen deelnemer. De grenzen aan de soort
#     staan in de WGS zelf, voor RIEC en Zorg- en Veiligheidshuis in eigen bepalingen.
#   alternative: Wie zegt dat het verband onder de WGS valt, wordt op zijn woord geloofd.
#   signed: null
package clauses.wpg.art20_lid3

import data.lib.act
import data.lib.authority
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([claim.partnership, fact.holds("nodig_voor_verband"), authority.agrees, fact.weighed("geen_zwaarwegende_reden")])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.id != ""
}
