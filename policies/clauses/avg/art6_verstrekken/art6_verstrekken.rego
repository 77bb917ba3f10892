# METADATA
# title: Artikel 6, verstrekken aan een ander, AVG
# description: >-
#   Wie gegevens aan een ander geeft heeft daarvoor zelf een grondslag: een plicht, toestemming, een eigen taak die het noodzakelijk
#   maakt, of een verwerker die voor hem werkt.
# labels:
#   clause: avg/art6_verstrekken
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wbp:8", from: "2008-01-01", until: "2018-05-24"}
#     - {id: "avg:6:1", from: "2018-05-25"}
#   source: Verordening (EU) 2016/679
#   reading: >-
#     De vier deuren zijn die van artikel 6 voor de handeling van geven; nut is geen noodzaak. Of de eigen taak het geven noodzakelijk maakt weegt wie
#     geeft, en hij bewaart zijn redenen. Een bevoegdheid om te geven is geen plicht en opent niets; wie haar ontkent kan ook niet uit zijn taak geven.
#     Wie inzage vraagt in eigen gegevens krijgt een kopie (artikel 15, derde lid): dat is een plicht van wie haar geeft. Aan hem wordt niet gevraagd
#     of een andere deur openstaat: die telt als hij genoemd is.
#     Een ouder of gemachtigde vraagt voor een ander, en ieder ander voor zichzelf; wat hij daarnaast kan zijn telt als hij het zegt.
#     Een plicht of toestemming blijft niet onvermeld: wie geeft moet kunnen laten zien waarop hij steunt (artikel 5, tweede lid, en 7, eerste lid), en
#     wat hij niet noemt heeft hij niet. Zijn eigen taak weegt hij, behalve voor een doel dat niemands taak is; wie een achterstand meldt en wanneer
#     staat in de Wgs, en een eigen weging opent dat niet.
#   presumes: [afgesproken_termijn, anoniem, betrokkene_jonger_dan_16, bewerkersovereenkomst_gesloten, derden_in_beeld, eigen_gegevens, kind_minderjarig, machtiging, naam_van_derde, ouderlijk_gezag, overeenkomst_beeindigd, role, toestemming_betrokkene, twijfel_identiteit, volgt_uit_taak, voogdij_of_curatele, wettelijk_voorschrift_tot_bekendmaking, wettelijke_bevoegdheid, wettelijke_verplichting, wettelijke_vertegenwoordiging]
#   signed: null
package clauses.avg.art6_verstrekken

import data.lib.act
import data.lib.check
import data.lib.claim
import data.lib.consent
import data.lib.fact
import data.lib.processor
import data.lib.purpose
import data.lib.requester
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([requester.own_copy, requester.takes_along, _mentioned, _figures, _unasked])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "avg"
	input.giver.id != ""
}

# Who asks to see what is held of him gets it for that. A duty and consent count where they were mentioned.
_unasked := truth.all([truth.negate(requester.asks_to_see), truth.any([processor.acts, _task_with_power])])

# Figures that say nothing of anybody are no personal data (recital 26).
_figures := truth.all([fact.dataset("feiten-en-cijfers"), fact.stated("anoniem")])

_mentioned := truth.any([
	claim.obliged,
	claim.made_public,
	truth.all([fact.stated("volgt_uit_taak"), _task_with_power]),
	_consent,
])

# Purposes that are nobody's task are not the giver's either, and a statute says who reports arrears and when.
_own_task := truth.all([truth.negate(claim.no_task), truth.negate(_reports_arrears), fact.weighed("volgt_uit_taak"), fact.weighed("noodzaak")])

_consent := truth.all([consent.mentioned, fact.holds("toestemming_vrij_en_geinformeerd")])

_reports_arrears := truth.all([purpose.within({"vroegsignalering-schulden"}), fact.field({"betalingsachterstand"})])

_task_with_power := truth.all([_own_task, fact.undenied("wettelijke_bevoegdheid")])
