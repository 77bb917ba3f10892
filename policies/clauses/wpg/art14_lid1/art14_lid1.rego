# METADATA
# title: Artikel 8, 9, 10, 12 en 14, eerste lid, bewaartermijnen, Wpg
# description: >-
#   Politiegegevens gaan weg als hun termijn om is: gewone na vijf jaar, met na het eerste jaar alleen nog vergelijken en in combinatie
#   doorzoeken; die van een gericht onderzoek een half jaar nadat zij nodig waren, die over ernstige misdrijven na vijf en die over informanten
#   na tien jaar. Wat verwijderd is, blijft vijf jaar voor klachten en verantwoording.
# labels:
#   clause: wpg/art14_lid1
# custom:
#   effect: condition
#   side: processing
#   valid_from: "2008-01-01"
#   citations:
#     - {id: "wpg:8:6", from: "2008-01-01"}
#     - {id: "wpg:9:4", from: "2008-01-01"}
#     - {id: "wpg:10:6", from: "2008-01-01"}
#     - {id: "wpg:12:6", from: "2008-01-01"}
#     - {id: "wpg:14:1", from: "2008-01-01"}
#   only_act: >-
#     Bewaren mag langer dan gebruiken: na het eerste jaar ligt een gegeven er alleen nog om mee te vergelijken.
#   source: Wet politiegegevens
#   reading: >-
#     Wie bewaart zegt vanaf wanneer de termijn loopt. Wie gebruikt hoeft dat niet: dan telt alleen een termijn die om is, en wat niet verwijderd
#     heet, is niet verwijderd. Ondersteunende gegevens hebben de termijn die voor hen is vastgelegd. Verwijderde gegevens dienen alleen klachten
#     en verantwoording, of een nieuw onderzoek op last van het bevoegd gezag. Wat blijvend te bewaren is, gaat naar het archief.
#   alternative: Ook wie gebruikt toont telkens aan dat de termijn nog loopt.
#   presumes: [laatst_nodig_op, verwerkt_sinds, verwijderd_wpg14]
#   signed: null
package clauses.wpg.art14_lid1

import data.lib.act
import data.lib.authority
import data.lib.check
import data.lib.fact
import data.lib.purpose
import data.lib.term
import data.lib.truth

checks contains check.of(rego.metadata.chain(), truth.any([_kept, _used])) if _applies

_applies if {
	act.under(act.processing)
	input.field.regime == "wpg"
	input.holder.kind == "politie"
}

_kept := truth.all([fact.action({"bewaren"}), truth.any([_active, _removed, _archive])])

_active := truth.all([
	truth.negate(fact.stated("verwijderd_wpg14")),
	truth.any([
		truth.all([fact.equals("gegevenssoort", "artikel-8"), term.running_from("verwerkt_sinds", 5, 0)]),
		truth.all([fact.equals("gegevenssoort", "artikel-9"), term.running_from("laatst_nodig_op", 0, 6)]),
		truth.all([fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-b", "artikel-10-c"}), term.running_from("laatst_nodig_op", 5, 0)]),
		truth.all([fact.equals("gegevenssoort", "artikel-12"), term.running_from("laatst_nodig_op", 10, 0)]),
		truth.all([fact.equals("gegevenssoort", "artikel-13"), truth.open("termijn-artikel-13")]),
	]),
])

_removed := truth.all([
	fact.stated("verwijderd_wpg14"),
	fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-b", "artikel-10-c", "artikel-8", "artikel-9"}),
	term.running_from("verwijderd_wpg14_op", 5, 0),
])

_archive := truth.all([purpose.within({"archief"}), fact.holds("blijvend_te_bewaren")])

_used := truth.all([
	truth.negate(fact.action({"bewaren"})),
	truth.any([truth.negate(fact.stated("verwijderd_wpg14")), purpose.within({"klachtbehandeling"}), authority.agrees]),
	truth.any([_daily, fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-b", "artikel-10-c", "artikel-12", "artikel-13", "artikel-9"})]),
	truth.any([
		term.not_run_out("laatst_nodig_op", 0, 6),
		fact.among("gegevenssoort", {"artikel-10-a", "artikel-10-b", "artikel-10-c", "artikel-12", "artikel-13", "artikel-8"}),
	]),
	truth.any([term.not_run_out("laatst_nodig_op", 5, 0), fact.among("gegevenssoort", {"artikel-12", "artikel-13", "artikel-8"})]),
	truth.any([term.not_run_out("laatst_nodig_op", 10, 0), fact.among("gegevenssoort", {"artikel-13", "artikel-8"})]),
])

_daily := truth.any([
	term.not_run_out("verwerkt_sinds", 1, 0),
	truth.all([term.running_from("verwerkt_sinds", 5, 0), fact.holds("vergelijkend_doorzocht")]),
])
