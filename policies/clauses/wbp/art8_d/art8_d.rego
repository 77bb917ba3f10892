# METADATA
# title: Artikel 8, onder d, Wbp
# description: >-
#   Tot 25 mei 2018 mocht worden verwerkt wat nodig was voor een vitaal belang van de betrokkene zelf; het belang van een ander
#   volstond niet.
# labels:
#   clause: wbp/art8_d
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:8:d", from: "2001-09-01", until: "2018-05-24"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet bescherming persoonsgegevens
#   signed: null
package clauses.wbp.art8_d

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([purpose.within({"hulpverlening"}), fact.weighed("vitaal_belang_betrokkene")])) if _applies

_applies if {
	act.under(act.handling)
	input.action.id != "openbaarmaken"
	input.holder.kind in body.civil
}
