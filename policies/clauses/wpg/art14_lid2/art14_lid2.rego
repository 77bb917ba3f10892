# METADATA
# title: Artikel 14, tweede lid, verwijderde gegevens, Wpg
# description: Wat de politie heeft verwijderd en alleen nog voor klachten en verantwoording bewaart, wordt aan niemand verstrekt.
# labels:
#   clause: wpg/art14_lid2
# custom:
#   effect: prohibition
#   side: disclosure
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:14:2", from: "2008-01-01"}
#   source: Wet politiegegevens
#   reading: Zonder ander bericht geldt een gegeven als niet verwijderd; de dagmonitor bevat lopende meldingen.
#   alternative: De verstrekker verklaart bij elke verstrekking dat het gegeven niet verwijderd is.
#   presumes: [verwijderd_wpg14]
#   signed: null
package clauses.wpg.art14_lid2

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.truth

checks contains check.of(rego.metadata.chain(), _not_removed) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.giver.kind == "politie"
}

_not_removed := truth.negate(fact.stated("verwijderd_wpg14"))
