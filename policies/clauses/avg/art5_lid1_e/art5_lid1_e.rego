# METADATA
# title: Artikel 5, eerste lid, onder e, AVG
# description: Gegevens worden niet langer bewaard dan voor het doel nodig is.
# labels:
#   clause: avg/art5_lid1_e
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:5:1:e", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Of het nog nodig is wordt bij bewaren gevraagd, ook zolang de afspraken lopen: die noemen waarvoor gegevens worden gebruikt, niet hoe
#     lang iets nodig blijft. Wat bij het verkrijgen wordt vastgelegd is nog niet te lang bewaard, en binnen de termijn die een pagina zelf
#     vaststelt is het nodig: daar weigert alleen een ontkenning. Wat van de politie komt wordt
#     ook bij vastleggen gevraagd. Wie zegt dat iets niet meer nodig is, kan het ook niet gebruiken. Voor een verwerker beslist zijn opdrachtgever.
#   presumes: [afgesproken_termijn, ander_doel, bewerkersovereenkomst_gesloten, klachtprocedure_afgerond_op, nog_noodzakelijk, overeenkomst_beeindigd, reden_uitleesverzoek, role, uitleesverzoek_ontvangen, uitleesverzoek_op]
#   signed: null
package clauses.avg.art5_lid1_e

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.keeping
import data.lib.processor
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.needed("nog_noodzakelijk", keeping.need_carried), _used, processor.acts])) if _applies

# Whoever says that data are not needed any more has nothing to use them for, but another purpose, an archive or research. Of keeping alone it
# is asked.
_used := truth.all([
	truth.negate(fact.action({"bewaren"})),
	truth.any([fact.undenied("nog_noodzakelijk"), fact.stated("ander_doel"), purpose.within({"archief", "beleidsonderzoek"})]),
])

_applies if {
	act.under(act.processing)
	input.holder.kind in body.civil
}
