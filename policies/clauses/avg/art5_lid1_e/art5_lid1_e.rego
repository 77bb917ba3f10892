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
#     Of het nog nodig is wordt bij bewaren en vastleggen altijd gevraagd, ook zolang de afspraken lopen: die noemen waarvoor gegevens
#     worden gebruikt, niet hoe lang iets nodig blijft. Voor een verwerker beslist zijn opdrachtgever.
#   presumes: [afgesproken_termijn, bewerkersovereenkomst_gesloten, overeenkomst_beeindigd, role]
#   signed: null
package clauses.avg.art5_lid1_e

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("nog_noodzakelijk"), processor.acts])) if _applies

_applies if {
	act.under({"bewaren"})
	input.holder.kind in {"bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"}
}
