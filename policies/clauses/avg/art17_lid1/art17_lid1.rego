# METADATA
# title: Artikel 17, eerste lid, wissing, AVG
# description: >-
#   Gegevens worden gewist als zij niet meer nodig zijn, de toestemming is ingetrokken of zij onrechtmatig zijn verwerkt.
# labels:
#   clause: avg/art17_lid1
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:17:1", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Ook zonder toestemming als grondslag kan wissing verplicht zijn; een verklaring die haar daartoe beperkt is te eng.
#   presumes: [ingetrokken_per]
#   signed: null
package clauses.avg.art17_lid1

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([requester.entitled, purpose.within({"verwijdering"}), truth.any([truth.negate(fact.holds("nog_noodzakelijk")), _withdrawn, fact.holds("onrechtmatig_verwerkt")])])) if _applies

_applies if {
	act.under({"eisen"})
	input.field.regime == "avg"
	input.party.kind == "persoon"
}

_withdrawn := truth.all([fact.equals("grondslag", "toestemming"), fact.reached("ingetrokken_per")])
