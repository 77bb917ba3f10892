# METADATA
# title: Artikel 11, eerste lid, niet bovenmatig, Wbp
# description: >-
#   Tot 25 mei 2018 werd niet meer verwerkt dan voor het doel toereikend, ter zake dienend en niet bovenmatig was.
# labels:
#   clause: wbp/art11
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:11:1", from: "2001-09-01", until: "2018-05-24"}
#   source: Wet bescherming persoonsgegevens
#   reading: >-
#     Alleen wie zegt dat er meer wordt verwerkt dan nodig is, wordt daaraan gehouden; de noodzaak zelf staat in de grondslag.
#   presumes: [beperkt_tot_nodig]
#   signed: null
package clauses.wbp.art11

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.undenied("beperkt_tot_nodig")) if _applies

_applies if {
	act.under(act.handling)
	input.holder.kind in body.civil
}
