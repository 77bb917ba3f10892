# METADATA
# title: Artikel 21, eerste lid, bezwaar, AVG
# description: >-
#   Tegen verwerking voor een taak of een gerechtvaardigd belang kan de betrokkene bezwaar maken; alleen dwingende gronden van de
#   verantwoordelijke gaan daar boven.
# labels:
#   clause: avg/art21_lid1
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:21:1", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: De last om dwingende gronden te tonen ligt bij de verantwoordelijke.
#   signed: null
package clauses.avg.art21_lid1

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([requester.entitled, purpose.within({"bezwaar"}), fact.among("grondslag", {"gerechtvaardigd-belang", "wettelijke-taak"}), truth.negate(fact.weighed("gerechtvaardigde_gronden"))])) if _applies

_applies if {
	act.under({"eisen"})
	input.field.regime == "avg"
	input.party.kind == "persoon"
}
