# METADATA
# title: Artikel 6, eerste lid, onder e, AVG
# description: >-
#   Een overheid verwerkt wat nodig is voor een taak van algemeen belang of openbaar gezag die aan haarzelf is opgedragen.
# labels:
#   clause: avg/art6_lid1_e
# custom:
#   effect: ground
#   side: processing
#   valid_from: "2018-05-25"
#   citations:
#     - {id: "avg:6:1:e", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     Handhaving van de openbare orde is aan de gemeente opgedragen (artikel 172 Gemeentewet), gezag over de politie aan de burgemeester (artikel
#     11 Politiewet 2012), een eigen onderzoek van een opsporingsambtenaar door het Wetboek van Strafvordering tot de Wpg
#     het op 9 maart 2019 overnam; andere taken worden gesteld, en dat zij in een wet staan wordt geloofd tot het wordt ontkend. Zolang de
#     afspraken lopen dragen zij voor de doelen die zij noemen de noodzaak die de partijen samen vaststelden; daarbuiten wordt zij gesteld. Een
#     gepubliceerde verklaring draagt zo de noodzaak voor de eigen taak die zij noemt, en voor de uitwisseling met de RDW die Leiden noemt. De
#     burgemeester die van de politie ontvangt wordt een keer naar de noodzaak gevraagd, zoals artikel 16 Wpg die stelt.
#   alternative: De noodzaak wordt ook binnen de vaste levering per verwerking gesteld.
#   presumes: [afspraken_ingetrokken, anoniem, behoeft_burgemeester, behoeft_om, doel_is_gemeentelijke_taak, fasetoets_noodzaak, klachtprocedure_afgerond_op, nodig_voor_opsporing, nodig_voor_taak, nodig_voor_toezicht_en_handhaving, politie_heeft_verstrekking_gestaakt, reden_uitleesverzoek, role, stilzwijgend_verlengd, uitleesverzoek_ontvangen, uitleesverzoek_op, wettelijke_grondslag, wettelijke_taak]
#   signed: null
package clauses.avg.art6_lid1_e

import data.lib.act
import data.lib.basis
import data.lib.body
import data.lib.check
import data.lib.fact
import data.lib.investigation
import data.lib.necessity
import data.lib.purpose
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_own_task, necessity.for_task])) if _applies

_applies if {
	act.under({"doorverstrekken", "gebruiken", "bewaren", "vernietigen"})
	input.holder.kind in body.public
}

_own_task := truth.any([_public_order, _municipal_task, _statutory_task, _investigation])

# Until the Wpg took over the investigations of officers outside the police.
_investigation := truth.all([investigation.named, term.within("2018-05-25", "2019-03-08"), fact.undenied("doel_is_gemeentelijke_taak")])

_municipal_task := truth.all([fact.holder({"gemeente"}), basis.municipal_task, fact.undenied("wettelijke_grondslag"), fact.undenied("wettelijke_taak")])

_statutory_task := truth.all([fact.holder({"overheid"}), basis.statutory_task, fact.undenied("wettelijke_grondslag")])

_public_order := truth.all([purpose.within({"gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde"}), fact.holder({"gemeente"})])
