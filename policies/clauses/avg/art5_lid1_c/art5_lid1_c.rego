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
#     noodzaak voor de doelen die zij noemen. Een pagina die een termijn vaststelt zegt dat iets zo lang nodig is.
#   presumes: [afgesproken_termijn, afspraken_ingetrokken, anoniem, behoeft_burgemeester, behoeft_om, beperkt_tot_nodig, bewerkersovereenkomst_gesloten, fasetoets_noodzaak, grondslag_toestemming, handelt_buiten_taak, klachtprocedure_afgerond_op, nodig_voor_opsporing, nodig_voor_overeenkomst, nodig_voor_taak, nodig_voor_toezicht_en_handhaving, overeenkomst_beeindigd, politie_heeft_verstrekking_gestaakt, reden_uitleesverzoek, role, stilzwijgend_verlengd, toestemming_betrokkene, uitleesverzoek_ontvangen, uitleesverzoek_op, wettelijk_nodig]
#   signed: null
package clauses.avg.art5_lid1_c

import data.lib.act
import data.lib.basis
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.investigation
import data.lib.necessity
import data.lib.processor
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_needed, _no_more])) if _applies

checks contains check.of(rego.metadata.chain(), _no_more) if _applies_elsewhere

_applies if {
	act.under(act.handling)
	input.holder.kind in body.public
	input.holder.sort != "openbaar-ministerie"
}

_applies_elsewhere if {
	act.under(act.handling)
	input.holder.kind in {"bedrijf", "media", "samenwerking", "vereniging", "zorg"}
}

_needed := truth.any([necessity.for_task, _otherwise_needed, processor.acts])

# Whoever says that more is processed than is needed has said that it is not all needed, whatever it is for.
_no_more := fact.undenied("beperkt_tot_nodig")

_otherwise_needed := truth.any([_on_another_ground, fact.stated("wettelijk_nodig"), fact.stated("nodig_voor_overeenkomst"), investigation.named])

# On another ground than its task an authority is asked whether it is all needed; for its task the need for that says so.
_on_another_ground := truth.any([fact.stated("beperkt_tot_nodig"), truth.after(basis.other_than_task, basis.no_more_than_needed)])
