# METADATA
# title: Artikel 16, eerste lid, burgemeester, openbare orde, Wpg
# description: >-
#   De politie verstrekt aan de burgemeester wat hij behoeft om de openbare orde te handhaven. Een convenant is daarvoor niet nodig, en
#   een convenant kan het ook niet vervangen.
# labels:
#   clause: wpg/art16_burgemeester_openbare_orde
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:16:1:d:2", from: "2008-01-01", until: "2011-12-31"}
#     - {id: "wpg:16:1:c:2", from: "2012-01-01", until: "2018-12-31"}
#     - {id: "wpg:16:1:b:2", from: "2019-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet politiegegevens
#   reading: >-
#     Ontvanger is de burgemeester als orgaan, of wie hij daarvoor mandaat gaf. Bij de vaste levering dragen de afspraken de behoefte
#     zolang zij lopen; een los verzoek toont haar zelf aan. Voorkomen van strafbare feiten staat niet in deze bepaling, en analyse evenmin: of
#     de preventie of de analyse die de afspraken noemen de openbare orde dient, weegt een mens. Wie binnen de vaste levering voor de burgemeester
#     werkt, ontvangt voor hem: Almere als zijn bewerker voor het VIS, en Bureau RVS op zijn verzoek en met zijn toestemming. De bepaling kent
#     geen grens naar soort, maar gegevens van een informant gaan niet zonder weging; wie geen soort noemt, vraagt daar niet om.
#     Mandaat gaat naar wie voor de burgemeester werkt: niet naar een raadslid, dat hem controleert, en niet naar wie weg is. Buiten de functies
#     voor veiligheid weegt de burgemeester of het kan.
#   alternative: >-
#     Ook binnen de vaste levering toont de burgemeester zijn behoefte per keer aan, en de politie geeft alleen aan hem zelf.
#   presumes: [afspraken_ingetrokken, behoeft_burgemeester, gegevenssoort, politie_heeft_verstrekking_gestaakt, role, stilzwijgend_verlengd]
#   signed: null
package clauses.wpg.art16_burgemeester_openbare_orde

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.mandate
import data.lib.purpose
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([truth.any([truth.all([_for_public_order, _recipient]), _loading]), _needed, _not_of_informants])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "wpg"
	input.giver.kind == "politie"
	input.receiver.kind in {"gemeente", "samenwerking"}
}

_for_public_order := truth.any([purpose.within({"handhaving-openbare-orde"}), _prevention_for_public_order, _analysis_for_public_order])

_prevention_for_public_order := truth.all([
	fact.dataset("dagmonitor"),
	purpose.within({"preventie"}),
	truth.open("preventie-als-openbare-orde"),
])

_analysis_for_public_order := truth.all([
	fact.dataset("dagmonitor"),
	purpose.within({"operationele-analyse", "voorspelling-delicten"}),
	truth.open("analyse-als-openbare-orde"),
])

_recipient := truth.any([_mayor, _regional_office])

_mayor := truth.all([
	fact.receiver_kind({"gemeente"}),
	mandate.mayor,
])

# Who works for the mayor receives for him: the office that supports the municipalities, and Almere as processor for the shared system.
_regional_office := truth.all([
	fact.dataset("dagmonitor"),
	fact.receiver("bureau-rvs"),
	fact.holds("rvs_toestemming"),
	fact.holds("verzoek_gemeente"),
])

_loading := truth.all([
	fact.dataset("dagmonitor"),
	fact.receiver("gemeente-almere"),
	fact.equals("role", "bewerker-1"),
	purpose.within({"vis-ontsluiting"}),
	fact.holds("in_opdracht"),
	fact.holds("bewerkersovereenkomst_gesloten"),
	fact.holds("vis_aangesloten"),
	fact.holds("addendum_vakje_almere"),
])

_needed := fact.needed("behoeft_burgemeester", truth.all([fact.dataset("dagmonitor"), purpose.listed, term.agreement_runs]))

# The kind was not said, is another one, or is weighed.
_not_of_informants := truth.any([fact.dataset("dagmonitor"), fact.undenied("gegevenssoort"), truth.negate(fact.equals("gegevenssoort", "artikel-12")), truth.open("informanten-aan-burgemeester")])
