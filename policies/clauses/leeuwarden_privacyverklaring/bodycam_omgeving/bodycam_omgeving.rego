# METADATA
# title: Bodycam, beveiligde omgeving, privacypagina Leeuwarden
# description: Na de dienst staan beelden in een beveiligde omgeving.
# labels:
#   clause: leeuwarden_privacyverklaring/bodycam_omgeving
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:bodycam", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     De pagina verklaart dat wat bewaard wordt in een beveiligde omgeving staat: noemt niemand een andere plaats, dan staat het
#     daar, ook na de dienst. Bij gebruik en geven weigert alleen wie zegt dat zij na de dienst nog op de camera
#     staan.
#   presumes: [dienst_beeindigd, locatie]
#   signed: null
package clauses.leeuwarden_privacyverklaring.bodycam_omgeving

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.said
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.holds("dienst_beeindigd")), fact.equals("locatie", "beveiligde-omgeving"), _use, _as_declared])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bodycambeelden"
	input.holder.id == "gemeente-leeuwarden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "bodycam-leeuwarden"
	input.field.name == "bodycambeelden"
	input.giver.id == "gemeente-leeuwarden"
}

# The page says that images are stored in a secured place: that is asked of whoever names another.
_as_declared := truth.all([fact.action({"bewaren"}), fact.undenied("locatie")])

# Keeping in a place that was named asks about the shift; using and giving only refuse what was left on the camera after the shift.
_use := truth.all([truth.negate(fact.action({"bewaren"})), truth.any([truth.negate(said.camera), truth.negate(fact.stated("dienst_beeindigd"))])])
