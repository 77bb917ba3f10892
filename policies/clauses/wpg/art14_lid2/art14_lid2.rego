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
#   reading: >-
#     Zonder ander bericht geldt een gegeven als niet verwijderd; de dagmonitor bevat lopende meldingen. Gewone gegevens die de politie langer
#     dan vijf jaar verwerkt, hadden verwijderd moeten zijn en worden evenmin verstrekt.
#   alternative: De verstrekker verklaart bij elke verstrekking dat het gegeven niet verwijderd is.
#   presumes: [verwerkt_sinds, verwijderd_wpg14]
#   signed: null
package clauses.wpg.art14_lid2

import data.lib.act
import data.lib.check
import data.lib.fact
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), _not_removed) if _applies

_applies if {
	act.under({"doorverstrekken"})
	input.field.regime == "wpg"
	input.giver.kind == "politie"
}

_not_removed := truth.all([
	truth.negate(fact.stated("verwijderd_wpg14")),
	truth.any([
		fact.dataset("dagmonitor"),
		fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-b", "artikel-10-c", "artikel-12", "artikel-13", "artikel-9"}),
		term.not_run_out("verwerkt_sinds", 5, 0),
	]),
])
