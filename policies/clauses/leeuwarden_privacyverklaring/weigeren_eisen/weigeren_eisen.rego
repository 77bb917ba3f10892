# METADATA
# title: Niet voldoen, eisen niet vervuld, privacypagina Leeuwarden
# description: De pagina weigert een verzoek dat niet compleet is of waarvan de verzoeker zich niet bekendmaakte.
# labels:
#   clause: leeuwarden_privacyverklaring/weigeren_eisen
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:niet-voldoen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Wat ontbreekt wordt gevraagd, en alleen bij redelijke twijfel wie iemand is; het ontbreken is op zichzelf geen grond.
#   overridden_by: avg/art12_lid6
#   signed: null
package clauses.leeuwarden_privacyverklaring.weigeren_eisen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.any([truth.negate(fact.holds("verzoek_compleet")), truth.negate(fact.holds("geidentificeerd"))]), {_then}) if _applies

_applies if {
	act.under({"weigeren-inzage"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_then := check.obligation("om-aanvulling-vragen", input.holder.id)
