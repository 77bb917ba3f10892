# METADATA
# title: Artikel 15, eerste lid, ter beschikking stellen, Wpg
# description: >-
#   Binnen de politie worden gegevens beschikbaar gesteld aan wie geautoriseerd is en ze nodig heeft voor zijn taak.
# labels:
#   clause: wpg/art15_lid1
# custom:
#   effect: ground
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:15:1", from: "2008-01-01"}
#   only_act: >-
#     Openbaarmaken is geven aan iedereen; deze grondslag draagt het geven aan een bepaalde ontvanger.
#   source: Wet politiegegevens
#   reading: Wie de eigen mensen en leveranciers screent handelt als werkgever; dat is geen politietaak en gaat langs artikel 16.
#   signed: null
package clauses.wpg.art15_lid1

import data.lib.act
import data.lib.check
import data.lib.claim
import data.lib.fact
import data.lib.purpose
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.all([truth.negate(claim.no_task), truth.negate(_as_employer), fact.holds("geautoriseerd_wpg"), fact.holds("nodig_voor_taak")])) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.action.id != "openbaarmaken"
	input.field.regime == "wpg"
	input.giver.kind == "politie"
	input.receiver.kind == "politie"
}

# Screening its own people is no task of the police; article 16 has a route for it.
_as_employer := purpose.within({"screening"})
