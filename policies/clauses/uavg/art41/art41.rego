# METADATA
# title: Artikel 41, eerste lid, uitzonderingen, UAVG
# description: >-
#   Een recht mag buiten toepassing blijven voor een van de tien belangen van artikel 23 AVG, voor zover noodzakelijk en evenredig; de
#   weigering noemt de letter van beide bepalingen en geeft wat wel kan.
# labels:
#   clause: uavg/art41
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:23:1", from: "2018-05-25"}
#     - {id: "uavg:41:1", from: "2018-05-25"}
#     - {id: "uavg:41:2", from: "2018-05-25"}
#   source: Uitvoeringswet AVG
#   reading: >-
#     Wat een verklaring als reden noemt (een lopende procedure, een onduidelijk verzoek, een andere weg) is op zichzelf geen grond.
#     De weigering noemt haar letter: zolang geen letter is genoemd, beroept zij zich op geen van de tien belangen en mag zij niet.
#     Wie zegt dat een andere wet weigeren toelaat, laat nakijken welke.
#   presumes: [andere_weigergrond, art23_letter]
#   signed: null
package clauses.uavg.art41

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.refusal
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_interest, _another_statute])) if _applies

_applies if {
	act.under({"weigeren-inzage", "weigeren-overdracht", "weigeren-verzoek"})
	input.field.regime != "brp"
	input.holder.kind in body.civil
}

_interest := truth.all([refusal.interest, _same_letter, fact.weighed("art23_belang"), fact.weighed("weigering_noodzakelijk"), fact.holds("gedeeltelijk_ingewilligd")])

_another_statute := truth.all([fact.stated("andere_weigergrond"), truth.open("andere-weigergrond")])

_same_letter := truth.any([
	truth.all([fact.equals("art23_letter", "a"), fact.equals("uavg41_letter", "a")]),
	truth.all([fact.equals("art23_letter", "b"), fact.equals("uavg41_letter", "b")]),
	truth.all([fact.equals("art23_letter", "c"), fact.equals("uavg41_letter", "c")]),
	truth.all([fact.equals("art23_letter", "d"), fact.equals("uavg41_letter", "d")]),
	truth.all([fact.equals("art23_letter", "e"), fact.equals("uavg41_letter", "e")]),
	truth.all([fact.equals("art23_letter", "f"), fact.equals("uavg41_letter", "f")]),
	truth.all([fact.equals("art23_letter", "g"), fact.equals("uavg41_letter", "g")]),
	truth.all([fact.equals("art23_letter", "h"), fact.equals("uavg41_letter", "h")]),
	truth.all([fact.equals("art23_letter", "i"), fact.equals("uavg41_letter", "i")]),
	truth.all([fact.equals("art23_letter", "j"), fact.equals("uavg41_letter", "j")]),
])
