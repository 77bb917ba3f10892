# METADATA
# title: Artikel 126nd, vordering van gegevens, Sv
# description: >-
#   Wie van de officier van justitie een vordering krijgt, geeft de gegevens; een verzoek van een agent is geen vordering.
# labels:
#   clause: sv/art126nd
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "sv:126nd:1", from: "2008-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wetboek van Strafvordering
#   reading: >-
#     De officier vordert; de politie kan zijn vordering brengen en de gegevens voor hem in ontvangst nemen. Ook wie politiegegevens kreeg moet
#     aan een vordering voldoen. Tegen de politie zelf is zij niet nodig. Gevoelige gegevens vragen een andere vordering met machtiging; die is
#     hier niet opgenomen. Wie een vordering heeft zegt het: wie er geen noemt, heeft er geen.
#   presumes: [vordering_126nd]
#   signed: null
package clauses.sv.art126nd

import data.lib.act
import data.lib.body
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([fact.stated("vordering_126nd"), claim.investigating, _for_investigation])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime in {"avg", "wpg"}
	input.receiver.kind in {"overheid", "politie"}
	input.giver.kind in body.civil
}

# A demand is made for an investigation, whatever the holder had the data for; a purpose that is nobody's task shows that it was not.
_for_investigation := truth.negate(claim.no_task)
