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
#     zolang zij lopen; een los verzoek toont haar zelf aan. Voorkomen van strafbare feiten staat niet in deze bepaling: of de preventie
#     die de afspraken noemen de openbare orde dient, weegt een mens.
#   alternative: Ook binnen de vaste levering toont de burgemeester zijn behoefte per keer aan.
#   presumes: [afspraken_ingetrokken, behoeft_burgemeester, politie_heeft_verstrekking_gestaakt, stilzwijgend_verlengd]
#   signed: null
package clauses.wpg.art16_burgemeester_openbare_orde

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([_for_public_order, _mayor, _needed])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "wpg"
	input.giver.kind == "politie"
	input.receiver.kind == "gemeente"
}

_for_public_order := truth.any([purpose.within({"handhaving-openbare-orde"}), _prevention_for_public_order])

_prevention_for_public_order := truth.all([
	fact.dataset("dagmonitor"),
	purpose.within({"preventie"}),
	truth.open("preventie-als-openbare-orde"),
])

_mayor := truth.any([fact.equals("role", "burgemeester"), fact.holds("gemandateerd")])

_needed := fact.needed("behoeft_burgemeester", truth.all([fact.dataset("dagmonitor"), purpose.listed, term.agreement_runs]))
