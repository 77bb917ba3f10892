# METADATA
# title: Bodycam, beelden bij de politie, privacypagina Leiden
# description: >-
#   De politie gebruikt en bewaart van deze beelden alleen wat aan haar is overgedragen als deel van een proces-verbaal; dan zijn het
#   politiegegevens.
# labels:
#   clause: leiden_privacyverklaring/bodycam_politie
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "leiden_privacyverklaring:bodycam", from: "2018-05-25"}
#   source: Privacypagina gemeente Leiden
#   reading: >-
#     Beide zijn nodig: de beelden horen bij een proces-verbaal en zijn overgedragen. Van wat is overgedragen is het eerste aangenomen.
#   presumes: [onderdeel_proces_verbaal]
#   signed: null
package clauses.leiden_privacyverklaring.bodycam_politie

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.holds("overgedragen_aan_politie"), fact.undenied("onderdeel_proces_verbaal")])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "bodycam-leiden"
	input.holder.kind == "politie"
}
