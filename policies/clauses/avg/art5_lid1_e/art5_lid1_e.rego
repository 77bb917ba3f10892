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
#   reading: Zolang de afspraken lopen dragen zij dat het nog nodig is; daarna wordt het gevraagd. Voor een verwerker beslist zijn opdrachtgever.
#   presumes: [afspraken_ingetrokken, nog_noodzakelijk, politie_heeft_verstrekking_gestaakt, stilzwijgend_verlengd]
#   signed: null
package clauses.avg.art5_lid1_e

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.needed("nog_noodzakelijk", _carried), processor.acts])) if _applies

_applies if {
	act.under({"bewaren"})
	input.holder.kind in {"bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"}
}

_carried := truth.all([fact.dataset("dagmonitor"), term.agreement_runs])
