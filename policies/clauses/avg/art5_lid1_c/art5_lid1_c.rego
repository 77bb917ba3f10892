# METADATA
# title: Artikel 5, eerste lid, onder c, AVG
# description: Er wordt niet meer verwerkt dan voor het doel nodig is.
# labels:
#   clause: avg/art5_lid1_c
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:5:1:c", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Wat nodig is wordt overheden gevraagd; bij een organisatie die een eigen belang weegt, hoort dit bij die weging, en ieder die zegt dat er meer
#     wordt verwerkt dan nodig is, wordt daaraan gehouden. Zolang de afspraken lopen dragen zij de
#     noodzaak voor de doelen die zij noemen.
#   presumes:
#     [afgesproken_termijn, afspraken_ingetrokken, beperkt_tot_nodig, bewerkersovereenkomst_gesloten,
#      nodig_voor_taak, overeenkomst_beeindigd, politie_heeft_verstrekking_gestaakt, role, stilzwijgend_verlengd]
#   signed: null
package clauses.avg.art5_lid1_c

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.investigation
import data.lib.necessity
import data.lib.processor
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_needed, _no_more])) if _applies

checks contains check.of(rego.metadata.chain(), _no_more) if _applies_elsewhere

_applies if {
	act.under({"doorverstrekken", "gebruiken", "bewaren"})
	input.holder.kind in {"gemeente", "overheid"}
	input.holder.sort != "openbaar-ministerie"
}

_applies_elsewhere if {
	act.under({"doorverstrekken", "gebruiken", "bewaren"})
	input.holder.kind in {"bedrijf", "media", "samenwerking", "vereniging", "zorg"}
}

_needed := truth.any([fact.needed("nodig_voor_taak", necessity.published), _otherwise_needed, processor.acts])

# Whoever says that more is processed than is needed has said that it is not all needed, whatever it is for.
_no_more := fact.undenied("beperkt_tot_nodig")

_otherwise_needed := truth.any([
	fact.holds("beperkt_tot_nodig"),
	fact.holds("wettelijk_nodig"),
	fact.holds("nodig_voor_overeenkomst"),
	investigation.officer,
])
