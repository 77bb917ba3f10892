# METADATA
# title: Artikel 9, eerste en tweede lid, onverenigbaar gebruik, Wbp
# description: >-
#   Tot 25 mei 2018 mochten gegevens niet verder worden verwerkt op een wijze die niet paste bij het doel waarvoor zij waren
#   verkregen.
# labels:
#   clause: wbp/art9
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:9:1", from: "2001-09-01", until: "2018-05-24"}
#     - {id: "wbp:9:2", from: "2001-09-01", until: "2018-05-24"}
#   source: Wet bescherming persoonsgegevens
#   reading: Een verwerker heeft geen eigen doel; dat van zijn opdrachtgever telt. De vijf gezichtspunten van het tweede lid zijn die van de weging.
#   signed: null
package clauses.wbp.art9

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([purpose.listed, processor.acts, truth.negate(fact.holds("ander_doel")), fact.weighed("past_bij_oorspronkelijk_doel")])) if _applies

_applies if {
	act.under({"gebruiken"})
	input.holder.kind in {"bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"}
}
