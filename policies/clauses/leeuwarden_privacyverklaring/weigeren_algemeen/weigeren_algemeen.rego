# METADATA
# title: Niet voldoen, te algemeen, privacypagina Leeuwarden
# description: De pagina weigert een verzoek dat niet zegt om welke gegevens het gaat.
# labels:
#   clause: leeuwarden_privacyverklaring/weigeren_algemeen
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:niet-voldoen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Een algemeen verzoek is geldig. Wie veel verwerkt mag vragen waar het om gaat; zonder antwoord geeft hij wat hij heeft.
#   overridden_by: avg/art15_lid1
#   presumes: [om_specificatie_gevraagd]
#   signed: null
package clauses.leeuwarden_privacyverklaring.weigeren_algemeen

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.all([truth.negate(fact.holds("gespecificeerd")), truth.negate(fact.stated("om_specificatie_gevraagd"))]), {_then}) if _applies

_applies if {
	act.under({"weigeren-inzage"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_then := check.obligation("om-nadere-aanduiding-vragen", input.holder.id)
