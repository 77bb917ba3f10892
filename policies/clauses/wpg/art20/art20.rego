# METADATA
# title: Artikel 20, samenwerkingsverband, Wpg
# description: >-
#   Aan partners in een samenwerkingsverband kan de politie structureel verstrekken op een besluit dat vijf dingen vastlegt, om een
#   zwaarwegend algemeen belang en met instemming van het bevoegd gezag.
# labels:
#   clause: wpg/art20
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:20:1", from: "2008-01-01"}
#     - {id: "wpg:20:2", from: "2008-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   only_dataset: >-
#     De vaste levering van de dagmonitor steunt alleen op artikel 16; deze weg is er voor een los verzoek.
#   source: Wet politiegegevens
#   reading: >-
#     Een besluit waaraan een van de vijf onderdelen ontbreekt is geen besluit in de zin van deze bepaling. Het gezag dat instemt is dat over de taak waarvoor de politie geeft: de burgemeester bij openbare orde en hulp, de officier van justitie bij
#     opsporing; bij voorkomen en toezicht een van beide. Wie van besluit, belang noch instemming rept, roept deze weg niet in.
#   presumes: [bevoegd_gezag_akkoord]
#   signed: null
package clauses.wpg.art20

import data.lib.act
import data.lib.authority
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([truth.negate(claim.investigator), _decision, _weighty, authority.decided, _aim])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.dataset == "politiegegevens"
	input.giver.kind == "politie"
	input.receiver.id != ""
}

_decision := fact.holds("besluit_compleet")

_weighty := fact.weighed("zwaarwegend_algemeen_belang")

_aim := purpose.within({"handhaving-openbare-orde", "hulpverlening", "opsporing-en-vervolging", "preventie", "toezicht-en-handhaving"})
