# METADATA
# title: Bodycam, beveiligde omgeving, privacypagina Leiden
# description: >-
#   Na elke dienst gaan de beelden van de camera af, en wat bewaard wordt staat in een beveiligde omgeving.
# labels:
#   clause: leiden_privacyverklaring/bodycam_omgeving
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     De pagina verklaart dat wat bewaard wordt in een beveiligde omgeving staat: noemt niemand een andere plaats, dan staat het
#     daar, ook na de dienst. Bij gebruik en geven weigert alleen wie zegt dat zij na de dienst nog op de camera
#     staan.
#   presumes: [dienst_beeindigd, locatie]
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_omgeving

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.said
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.equals("locatie", "beveiligde-omgeving"), truth.negate(fact.holds("dienst_beeindigd")), _use, _as_declared])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leiden"
	input.holder.id == "gemeente-leiden"
}

_applies if {
	act.under({"doorverstrekken"})
	input.field.dataset == "bodycam-leiden"
	input.giver.id == "gemeente-leiden"
}

# The page says that images are stored in a secured place: that is asked of whoever names another.
_as_declared := truth.all([fact.action({"bewaren"}), fact.undenied("locatie")])

# Keeping in a place that was named asks about the shift; using and giving only refuse what was left on the camera after the shift.
_use := truth.all([truth.negate(fact.action({"bewaren"})), truth.any([truth.negate(said.camera), truth.negate(fact.stated("dienst_beeindigd"))])])
