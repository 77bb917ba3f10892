# METADATA
# title: Artikel 13 Wbp en artikel 17, derde lid, AVG, niet vernietigen wat nog moet blijven
# description: >-
#   Zolang een wettelijke termijn, een rechtszaak of een klacht loopt, wordt niet vernietigd wat daarvoor nodig is.
# labels:
#   clause: avg/art17_lid3_vernietigen
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:13", from: "2001-09-01", until: "2018-05-24"}
#     - {id: "avg:5:1:f", from: "2018-05-25"}
#     - {id: "avg:17:3", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Een termijn die tot bewaren verplicht, ook die van de Archiefwet, gaat voor het opruimen; wat een ander nodig heeft voor zijn recht wordt niet
#     weggegooid. Wie niets noemt, heeft niets dat loopt. Van een klacht die is genoemd, wordt gevraagd of zij klaar is.
#   presumes: [klachtprocedure_afgerond_op, rechtszaak, reden_uitleesverzoek, uitleesverzoek_ontvangen, uitleesverzoek_op, wettelijke_termijn]
#   signed: null
package clauses.avg.art17_lid3_vernietigen

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.footage
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([truth.negate(fact.stated("wettelijke_termijn")), truth.negate(fact.stated("rechtszaak")), truth.negate(footage.pending)])) if _applies

_applies if {
	act.under({"vernietigen"})
	input.holder.kind in body.civil
}
