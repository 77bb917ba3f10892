# METADATA
# title: Artikel 6 Wbp en artikel 5, eerste lid, onder a, AVG, rechtmatig ontvangen
# description: >-
#   Wie gegevens van de politie gebruikt of bewaart, heeft ze op een rechtmatige weg ontvangen.
# labels:
#   clause: avg/art5_lid1_a
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:6", from: "2001-09-01", until: "2018-05-24"}
#     - {id: "avg:5:1:a", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Op gegevens van de politie rust geheimhouding; wie ze buiten een verstrekking om kreeg, mag ze ook met een eigen belang niet gebruiken. Van een
#     overheid is aangenomen dat zij ze zo kreeg, tot iemand het ontkent; een ander wordt het gevraagd. Wie nu ontvangt, wordt op dat ontvangen beoordeeld.
#   presumes: [afgesproken_termijn, bewerkersovereenkomst_gesloten, overeenkomst_beeindigd, rechtmatig_ontvangen, role]
#   signed: null
package clauses.avg.art5_lid1_a

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.processor
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([fact.holds("rechtmatig_ontvangen"), _received_now, processor.acts])) if _applies

checks contains check.of(rego.metadata.chain(), truth.any([fact.undenied("rechtmatig_ontvangen"), _received_now])) if _applies_to_authorities

_applies if {
	act.under(act.processing)
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	input.holder.kind in body.private
}

_applies_to_authorities if {
	act.under(act.processing)
	input.field.dataset in {"dagmonitor", "politiegegevens"}
	input.holder.kind in {"gemeente", "overheid", "samenwerking"}
}

# Looking into what another holds is receiving it.
_received_now := fact.action({"doorverstrekken"})
