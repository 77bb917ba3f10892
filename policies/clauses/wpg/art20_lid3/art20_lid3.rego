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
#   source: Wet politiegegevens
#   reading: >-
#     De grenzen die de WGS per samenwerkingsverband aan de soort stelt zijn hier niet opgenomen; tot dan geldt de grens van artikel 4:5
#     Bpg ook hier.
#   signed: null
package clauses.wpg.art20_lid3

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.holds("verband_wgs"), fact.holds("nodig_voor_verband"), fact.holds("bevoegd_gezag_akkoord"), fact.weighed("geen_zwaarwegende_reden")])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.id != ""
}
