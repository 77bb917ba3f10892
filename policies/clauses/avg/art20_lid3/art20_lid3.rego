# METADATA
# title: Artikel 20, weigeren over te dragen, AVG
# description: >-
#   Overdracht mag worden geweigerd waar het recht niet bestaat: bij een taak of plicht, bij gegevens die de betrokkene niet zelf
#   verstrekte, en op papier.
# labels:
#   clause: avg/art20_lid3
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:20:3", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   signed: null
package clauses.avg.art20_lid3

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_other_basis, truth.negate(fact.holds("zelf_verstrekt")), truth.negate(fact.holds("geautomatiseerd_verwerkt"))])) if _applies

_applies if {
	act.under({"weigeren-overdracht"})
	input.field.regime == "avg"
	input.holder.kind in body.civil
}

_other_basis := truth.negate(fact.among("grondslag", {"overeenkomst", "toestemming"}))
