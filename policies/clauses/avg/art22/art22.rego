# METADATA
# title: Artikel 22, eerste, tweede en vierde lid, AVG en artikel 40 UAVG, geautomatiseerd besluit
# description: >-
#   Niemand wordt onderworpen aan een besluit dat alleen door een machine is genomen en hem in aanmerkelijke mate treft, tenzij een
#   overeenkomst, een wet of uitdrukkelijke toestemming het met waarborgen toelaat; met bijzondere gegevens alleen na uitdrukkelijke toestemming
#   of om een zwaarwegend algemeen belang.
# labels:
#   clause: avg/art22
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:22:1", from: "2018-05-25"}
#     - {id: "avg:22:4", from: "2018-05-25"}
#     - {id: "uavg:40:1", from: "2018-05-25"}
#   only_act: >-
#     Het verbod geldt besluiten zonder mens; wie gegevens anders gebruikt laat geen machine beslissen.
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Wie een mens laat beslissen neemt geen geautomatiseerd besluit en heeft met dit verbod niets te maken; een grondslag en, bij bijzondere
#     gegevens, een uitzondering heeft hij wel nodig.
#   signed: null
package clauses.avg.art22

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("menselijke_tussenkomst"), _allowed])) if _applies

_applies if {
	act.under({"geautomatiseerd-besluiten"})
	input.holder.kind in body.civil
}

_allowed := truth.all([fact.holds("geautomatiseerd_toegestaan"), truth.any([_ordinary, fact.among("art9_uitzondering", {"a", "g"})])])

_ordinary := truth.negate(fact.field({"gezondheidsgegevens", "godsdienst", "politieke-gezindheid", "seksuele-geaardheid"}))
