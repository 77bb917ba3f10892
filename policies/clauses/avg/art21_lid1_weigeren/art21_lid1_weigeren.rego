# METADATA
# title: Artikel 21, eerste lid, bezwaar afwijzen, AVG
# description: >-
#   Een bezwaar wordt afgewezen als de grondslag geen taak of gerechtvaardigd belang is, of als de verantwoordelijke dwingende gronden
#   toont; tegen direct marketing nooit.
# labels:
#   clause: avg/art21_lid1_weigeren
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:21:1", from: "2018-05-25"}
#     - {id: "avg:21:3", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Of het om direct marketing gaat weet wie weigert, en het wordt hem dus gevraagd; wie zegt van wel, verwerkt daarvoor en niet voor een taak.
#     Wie weigert noemt zijn grond: dwingende gronden waarover niets is gezegd zijn er niet.
#   presumes: [gerechtvaardigde_gronden, grondslag]
#   signed: null
package clauses.avg.art21_lid1_weigeren

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.refusal
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"bezwaar"}), _no_marketing, truth.any([_no_such_right, _compelling])])) if _applies

_applies if {
	act.under({"weigeren-verzoek"})
	input.field.regime != "brp"
	input.holder.kind in body.civil
}

_no_such_right := truth.negate(fact.among("grondslag", {"gerechtvaardigd-belang", "wettelijke-taak"}))

# What a task of an authority asks is no marketing.
_no_marketing := truth.negate(refusal.for_marketing)

_compelling := truth.all([refusal.compelling, fact.weighed("gerechtvaardigde_gronden")])
