# METADATA
# title: Artikel 8, onder e, Wbp
# description: >-
#   Tot 25 mei 2018 mocht een bestuursorgaan verwerken wat nodig was voor een publiekrechtelijke taak, van hemzelf of van het
#   bestuursorgaan waaraan werd verstrekt.
# labels:
#   clause: wbp/art8_e
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2008-01-01"
#   valid_until: "2018-05-24"
#   citations:
#     - {id: "wbp:8:e", from: "2001-09-01", until: "2018-05-24"}
#   source: Wet bescherming persoonsgegevens
#   reading: >-
#     De taak van de ontvanger volstond ook voor wie verstrekte; hier telt de verwerkende kant, en dus de taak van wie ontvangt of
#     gebruikt. Zolang de afspraken lopen dragen zij voor de doelen die zij noemen de noodzaak.
#   alternative: De noodzaak wordt ook binnen de vaste levering per verwerking gesteld.
#   presumes: [afspraken_ingetrokken, anoniem, behoeft_burgemeester, behoeft_om, fasetoets_noodzaak, klachtprocedure_afgerond_op, nodig_voor_opsporing, nodig_voor_taak, nodig_voor_toezicht_en_handhaving, politie_heeft_verstrekking_gestaakt, reden_uitleesverzoek, role, stilzwijgend_verlengd, uitleesverzoek_ontvangen, uitleesverzoek_op]
#   signed: null
package clauses.wbp.art8_e

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.investigation
import data.lib.necessity
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_public_task, necessity.for_task])) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken", "bewaren", "vernietigen"})
	input.holder.kind in body.public
}

_public_task := truth.any([_public_order, investigation.named, fact.holds("wettelijke_taak"), _municipal])

_municipal := truth.all([fact.holder({"gemeente"}), fact.holds("doel_is_gemeentelijke_taak")])

_public_order := truth.all([purpose.within({"gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde"}), fact.holder({"gemeente"})])
