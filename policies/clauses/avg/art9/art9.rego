# METADATA
# title: Artikel 9, bijzondere gegevens, AVG
# description: Bijzondere gegevens worden niet verwerkt, tenzij een van de tien uitzonderingen geldt.
# labels:
#   clause: avg/art9
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:9:1", from: "2018-05-25"}
#     - {id: "avg:9:2", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   signed: null
package clauses.avg.art9

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.among("art9_uitzondering", {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"})) if _applies

_applies if {
	act.under(act.handling)
	input.field.name in {"gezondheidsgegevens", "godsdienst", "politieke-gezindheid", "seksuele-geaardheid"}
	input.holder.kind in body.civil
}
