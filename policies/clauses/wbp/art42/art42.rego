# METADATA
# title: Artikel 42, geautomatiseerd besluit, Wbp
# description: >-
#   Tot 25 mei 2018 werd niemand onderworpen aan een besluit dat alleen door een machine was genomen, tenzij een overeenkomst of een wet het
#   met waarborgen toeliet.
# labels:
#   clause: wbp/art42
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:42:1", from: "2001-09-01", until: "2018-05-24"}
#     - {id: "wbp:42:2", from: "2001-09-01", until: "2018-05-24"}
#   only_act: >-
#     Het verbod geldt besluiten zonder mens; wie gegevens anders gebruikt laat geen machine beslissen.
#   source: Wet bescherming persoonsgegevens
#   reading: >-
#     Toestemming alleen liet zo'n besluit niet toe; wie zegt dat iets het toelaat, beroept zich op een overeenkomst of een wet.
#   signed: null
package clauses.wbp.art42

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("menselijke_tussenkomst"), fact.holds("geautomatiseerd_toegestaan")])) if _applies

_applies if {
	act.under({"geautomatiseerd-besluiten"})
	input.holder.kind in body.civil
}
