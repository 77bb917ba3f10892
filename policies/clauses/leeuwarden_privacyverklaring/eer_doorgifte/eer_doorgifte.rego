# METADATA
# title: Andere landen, doorgifte, privacypagina Leeuwarden
# description: De gemeente geeft geen gegevens door naar een land buiten de Europese Economische Ruimte.
# labels:
#   clause: leeuwarden_privacyverklaring/eer_doorgifte
# custom:
#   effect: prohibition
#   side: disclosure
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:andere-landen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Geen voornemen is gelezen als een toezegging; dat ook landen zonder adequaatheidsbesluit worden genoemd voegt daar niets aan toe.
#   signed: null
package clauses.leeuwarden_privacyverklaring.eer_doorgifte

import data.lib.act
import data.lib.check
import data.lib.country
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.among("land_ontvanger", country.eea)) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.giver.id == "gemeente-leeuwarden"
	input.receiver.kind in {"bedrijf", "media", "vereniging", "zorg"}
}
