# METADATA
# title: Artikel 1.8, zevende lid, bewaren, WGS
# description: Wat een deelnemer voor een samenwerkingsverband kreeg, bewaart hij daarvoor ten hoogste vijf jaar.
# labels:
#   clause: wgsv/art1_8
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2025-03-01"
#   citations:
#     - {id: "wgsv:1.8:7", from: "2025-03-01"}
#   only_dataset: >-
#     De vaste levering van de dagmonitor gaat niet langs een samenwerkingsverband onder deze wet.
#   source: Wet gegevensverwerking door samenwerkingsverbanden
#   reading: >-
#     De termijn loopt vanaf de dag waarop de politie verstrekte. Wie het verband niet noemt, heeft de gegevens niet langs die weg; wie bewaart
#     zegt van welke dag zij zijn, bij gebruik telt alleen een termijn die om is.
#   presumes: [verband_wgs, verstrekt_op]
#   signed: null
package clauses.wgsv.art1_8

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([truth.negate(fact.stated("verband_wgs")), _kept, _used])) if _applies

_applies if {
	act.under(act.processing)
	input.field.dataset == "politiegegevens"
	input.holder.kind in {"gemeente", "overheid", "samenwerking", "zorg"}
}

_kept := truth.all([fact.action({"bewaren"}), term.running_from("verstrekt_op", 5, 0)])

_used := truth.all([truth.negate(fact.action({"bewaren"})), term.not_run_out("verstrekt_op", 5, 0)])
