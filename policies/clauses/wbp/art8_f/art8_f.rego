# METADATA
# title: Artikel 8, onder f, Wbp
# description: >-
#   Tot 25 mei 2018 kon ook een bestuursorgaan zich op een gerechtvaardigd belang beroepen, als dat zwaarder woog dan dat van de
#   betrokkene.
# labels:
#   clause: wbp/art8_f
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:8:f", from: "2001-09-01", until: "2018-05-24"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet bescherming persoonsgegevens
#   reading: Voor politiegegevens draagt onderdeel e; deze grondslag spreekt daar niet.
#   presumes: [grondslag]
#   signed: null
package clauses.wbp.art8_f

import data.lib.act
import data.lib.basis
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.after(basis.interest, fact.weighed("gerechtvaardigd_belang"))) if _applies

_applies if {
	act.under(act.handling)
	input.action.id != "openbaarmaken"
	input.field.regime == "avg"
	input.holder.kind in body.public
}
