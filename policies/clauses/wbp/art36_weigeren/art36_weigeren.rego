# METADATA
# title: Artikel 36, verbetering weigeren, Wbp
# description: >-
#   Tot 25 mei 2018 werd verbetering geweigerd als de gegevens juist waren, ter zake deden en rechtmatig werden verwerkt.
# labels:
#   clause: wbp/art36_weigeren
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:36:2", from: "2001-09-01", until: "2018-05-24"}
#   source: Wet bescherming persoonsgegevens
#   signed: null
package clauses.wbp.art36_weigeren

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"beperking", "rectificatie", "verwijdering"}), _no_fault])) if _applies

_applies if {
	act.under({"weigeren-verzoek"})
	input.field.regime != "brp"
	input.holder.kind in body.civil
}

_no_fault := truth.all([truth.negate(fact.holds("gegevens_onjuist")), fact.holds("nog_noodzakelijk"), truth.negate(fact.holds("onrechtmatig_verwerkt"))])
