# METADATA
# title: Niet voldoen, misbruik of onderzoek, privacypagina Leeuwarden
# description: >-
#   De pagina weigert inzage in een kinddossier bij vermoed misbruik in een scheiding, en tijdens een onderzoek naar fraude dat ermee
#   samenhangt.
# labels:
#   clause: leeuwarden_privacyverklaring/weigeren_belang
# custom:
#   effect: duty
#   side: processing
#   valid_from: "2022-12-01"
#   citations:
#     - {id: "leeuwarden_privacyverklaring:niet-voldoen", from: "2022-12-01"}
#   source: Privacypagina gemeente Leeuwarden
#   reading: >-
#     Beide zijn voorbeelden van een belang van artikel 23 AVG; artikel 41 UAVG vraagt dat de weigering noodzakelijk en evenredig is, en
#     dat gegeven wordt wat wel kan.
#   overridden_by: uavg/art41
#   signed: null
package clauses.leeuwarden_privacyverklaring.weigeren_belang

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.with_obligations(rego.metadata.chain(), truth.any([fact.weighed("vermoeden_misbruik_scheiding"), _investigated]), {_then}) if _applies

_applies if {
	act.under({"weigeren-inzage"})
	input.field.dataset in {"bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"}
	input.holder.id == "gemeente-leeuwarden"
}

_investigated := truth.all([fact.holds("fraudeonderzoek_loopt_bij_aanvraag"), fact.holds("verzoek_hangt_samen")])

_then := check.obligation("noodzaak-van-weigeren-aantonen", input.holder.id)
