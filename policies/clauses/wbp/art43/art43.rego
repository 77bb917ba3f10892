# METADATA
# title: Artikel 43, inzage weigeren, Wbp
# description: >-
#   Tot 25 mei 2018 kon inzage worden geweigerd voor zover een van vijf belangen dat noodzakelijk maakte, van de veiligheid van de staat tot de
#   rechten van anderen.
# labels:
#   clause: wbp/art43
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:43", from: "2001-09-01", until: "2018-05-24"}
#   source: Wet bescherming persoonsgegevens
#   reading: >-
#     Artikel 43 zette ook de doelbinding van artikel 9 opzij; dat is hier niet opgenomen, wie daarop steunde weegt het andere doel. Verbetering kon het
#     niet opzijzetten. Wie weigert noemt het belang: een belang dat hij niet noemde telt niet.
#   presumes: [wbp43_letter]
#   signed: null
package clauses.wbp.art43

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.refusal
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([refusal.earlier_interest, fact.among("wbp43_letter", {"a", "b", "c", "d", "e"}), fact.weighed("art23_belang"), fact.weighed("weigering_noodzakelijk")])) if _applies

_applies if {
	act.under({"weigeren-inzage"})
	input.field.regime != "brp"
	input.holder.kind in body.civil
}
