# METADATA
# title: Niet voldoen, derde verzoek, privacypagina Leeuwarden
# description: De pagina laat per kalenderjaar twee verzoeken over hetzelfde onderwerp toe en weigert het derde.
# labels:
#   clause: leeuwarden_privacyverklaring/weigeren_aantal
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:niet-voldoen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: Een aantal bewijst niet dat een verzoek buitensporig is; de gemeente toont dat per verzoek aan.
#   overridden_by: avg/art12_lid5
#   presumes: [inhoudelijk_gelijk]
#   signed: null
package clauses.leeuwarden_privacyverklaring.weigeren_aantal

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.all([fact.at_least("eerdere_verzoeken_dit_jaar", 2), truth.any([fact.holds("zelfde_onderwerp"), fact.stated("inhoudelijk_gelijk")])]), {_then}) if _applies

_applies if {
	act.under({"weigeren-inzage"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_then := check.obligation("buitensporigheid-aantonen", input.holder.id)
