# METADATA
# title: Artikel 19, incidentele verstrekking, Wpg
# description: >-
#   In een bijzonder geval kan de politie aan anderen verstrekken als een zwaarwegend algemeen belang dat nodig maakt, het bevoegd
#   gezag instemt en het doel een van de vier is die de wet noemt.
# labels:
#   clause: wpg/art19
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:19", from: "2008-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   only_dataset: >-
#     De vaste levering van de dagmonitor steunt alleen op artikel 16; deze weg is er voor een los verzoek.
#   source: Wet politiegegevens
#   reading: >-
#     Bijzonder geval en zwaarwegend belang zijn afwegingen van de politie; wie ze meedeelt, heeft ze gemaakt en legt ze vast. Tegen de
#     vaste levering van een convenant biedt deze bepaling geen weg. Het gezag dat instemt is dat over de taak waarvoor de politie geeft: de burgemeester bij openbare orde en hulp, de officier van justitie bij
#     opsporing; bij voorkomen en toezicht een van beide. Wie van bijzonder geval, belang noch instemming rept, roept deze weg niet in.
#   presumes: [bevoegd_gezag_akkoord]
#   signed: null
package clauses.wpg.art19

import data.lib.act
import data.lib.authority
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([truth.negate(claim.investigator), _special, _weighty, authority.decided, _aim])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.id != ""
}

_special := fact.weighed("bijzonder_geval")

_weighty := fact.weighed("zwaarwegend_algemeen_belang")

_aim := purpose.within({"handhaving-openbare-orde", "hulpverlening", "opsporing-en-vervolging", "preventie", "toezicht-en-handhaving"})
