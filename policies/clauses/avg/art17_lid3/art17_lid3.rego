# METADATA
# title: Artikel 17, derde lid, weigeren te wissen, AVG
# description: Wissing mag worden geweigerd zolang de verwerking nodig is voor een wettelijke plicht of een taak.
# labels:
#   clause: avg/art17_lid3
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:17:3", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   signed: null
package clauses.avg.art17_lid3

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"verwijdering"}), fact.among("grondslag", {"wettelijke-plicht", "wettelijke-taak"}), fact.holds("nog_noodzakelijk"), truth.negate(fact.holds("onrechtmatig_verwerkt"))])) if _applies

_applies if {
	act.under({"weigeren-verzoek"})
	input.field.regime == "avg"
	input.holder.kind in {"bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"}
}
