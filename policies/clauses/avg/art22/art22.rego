# METADATA
# title: Artikel 22 AVG en artikel 40 UAVG, geautomatiseerd besluit
# description: >-
#   Niemand wordt onderworpen aan een besluit dat alleen door een machine is genomen en hem in aanmerkelijke mate treft, tenzij een
#   overeenkomst, een wet of uitdrukkelijke toestemming het met waarborgen toelaat.
# labels:
#   clause: avg/art22
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:22:1", from: "2018-05-25"}
#     - {id: "uavg:40:1", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   signed: null
package clauses.avg.art22

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("menselijke_tussenkomst"), fact.holds("geautomatiseerd_toegestaan")])) if _applies

_applies if {
	act.under({"geautomatiseerd-besluiten"})
	input.field.regime == "avg"
	input.holder.kind in {"bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"}
}
