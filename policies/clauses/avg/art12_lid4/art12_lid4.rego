# METADATA
# title: Artikel 12, vierde lid, mededeling van een weigering, AVG
# description: Wie een verzoek weigert zegt binnen een maand waarom, en wijst op de toezichthouder en de rechter.
# labels:
#   clause: avg/art12_lid4
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:12:4", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     De mededeling volgt op het besluit om te weigeren en heeft een eigen termijn: zij is een plicht bij de weigering, en wordt niet vooraf gevraagd.
#     Wie zegt dat hij haar niet deed of niet doet, weigert in strijd met deze bepaling.
#   presumes: [reden_opgegeven]
#   signed: null
package clauses.avg.art12_lid4

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.term

checks contains check.with_obligations(rego.metadata.chain(), fact.undenied("reden_opgegeven"), {_tell}) if _applies

_applies if {
	act.under({"weigeren-inzage", "weigeren-overdracht", "weigeren-verzoek"})
	input.field.regime != "brp"
	input.holder.kind in body.civil
}

_tell := term.due("meedelen-van-de-weigering", input.party.id, "ontvangen_op", 0, 1)
