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
#     Geen voornemen is gelezen als een toezegging; dat ook landen zonder adequaatheidsbesluit worden genoemd voegt daar niets aan toe. Bij
#     een overheid, een mens of wie naar zijn aard hier is gevestigd, zoals een zorgverzekeraar of een sportvereniging, wordt het land niet
#     gevraagd, maar een genoemd land telt.
#   presumes: [land_ontvanger]
#   signed: null
package clauses.leeuwarden_privacyverklaring.eer_doorgifte

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.country
import data.lib.fact
import data.lib.said
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.among("land_ontvanger", country.eea), country.at_home, _at_home])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset in {"bodycam-leeuwarden", "brp", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.giver.id == "gemeente-leeuwarden"
}

# A business, a medium, an association and a care organisation can be anywhere; of others only a named country refuses.
_at_home := truth.all([truth.negate(fact.receiver_kind(body.private)), said.received_in_eea])
