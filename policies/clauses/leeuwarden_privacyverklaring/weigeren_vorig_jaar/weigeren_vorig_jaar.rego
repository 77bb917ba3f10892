# METADATA
# title: Niet voldoen, verzoeken van vorig jaar, privacypagina Leeuwarden
# description: >-
#   De pagina telt verzoeken per kalenderjaar; wat vorig jaar is gevraagd telt niet mee.
# labels:
#   clause: leeuwarden_privacyverklaring/weigeren_vorig_jaar
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:niet-voldoen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Een kalenderjaar is geen twaalf maanden. Of een verzoek zich te snel herhaalt weegt de wet per verzoek.
#   overridden_by: avg/art12_lid5
#   signed: null
package clauses.leeuwarden_privacyverklaring.weigeren_vorig_jaar

import data.lib.act
import data.lib.check
import data.lib.fact

checks contains check.with_obligations(rego.metadata.chain(), fact.at_least("eerdere_verzoeken_vorig_jaar", 1), {_then}) if _applies

_applies if {
	act.under({"weigeren-inzage"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_then := check.obligation("verzoeken-van-vorig-jaar-niet-meetellen", "gemeente-leeuwarden")
