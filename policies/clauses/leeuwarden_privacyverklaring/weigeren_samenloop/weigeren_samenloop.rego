# METADATA
# title: Niet voldoen, bezwaar of beroep, privacypagina Leeuwarden
# description: >-
#   De pagina weigert inzage die samenhangt met een lopend bezwaar of beroep: de stukken komen dan daar.
# labels:
#   clause: leeuwarden_privacyverklaring/weigeren_samenloop
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:niet-voldoen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Een andere procedure neemt het recht op inzage niet weg; alleen wat ook zonder die procedure geweigerd mag worden, mag geweigerd
#     worden.
#   overridden_by: avg/art15_lid1
#   presumes: [stukken_al_verstrekt_in_procedure]
#   signed: null
package clauses.leeuwarden_privacyverklaring.weigeren_samenloop

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.all([fact.holds("lopend_bezwaar_of_beroep"), truth.any([fact.holds("verzoek_hangt_samen"), fact.stated("stukken_al_verstrekt_in_procedure")])]), {_then}) if _applies

_applies if {
	act.under({"weigeren-inzage"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_then := check.obligation("inzage-los-van-procedure-beoordelen", input.holder.id)
