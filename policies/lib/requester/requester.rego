# METADATA
# title: Whoever exercises a right of a data subject
# description: >-
#   The person itself, somebody with a mandate, or a legal representative. Every right of a data subject hangs on it. A package of its own,
#   for what reads facts by name is found by the prefix of the call.
package lib.requester

import data.lib.fact
import data.lib.purpose
import data.lib.truth

entitled := truth.all([truth.any([fact.holds("eigen_gegevens"), fact.holds("machtiging"), represents]), known])

# Whoever is doubted with reason proves who he is first (AVG 12(6)). Doubt is not asked about.
known := truth.any([
	truth.negate(fact.stated("twijfel_identiteit")),
	fact.holds("digid"),
	fact.holds("geldig_id_getoond"),
	fact.holds("identiteit_geverifieerd"),
])

# Whoever is said to represent does so by parental authority, which is over a minor only, or as a guardian, curator or mentor. Silence on
# either is no objection: the statement itself says as what.
represents := truth.all([fact.holds("wettelijke_vertegenwoordiging"), truth.any([_parent, fact.holds("voogdij_of_curatele")])])

_parent := truth.all([fact.undenied("ouderlijk_gezag"), fact.undenied("kind_minderjarig"), _still_represented])

# From sixteen a person exercises its rights itself. Only an age that was said ends the representation.
_still_represented := truth.negate(_sixteen)

_sixteen := fact.at_least("leeftijd", 16) if {
	fact.given("leeftijd")
} else := truth.yes if {
	fact.equals("betrokkene_jonger_dan_16", true).is == "no"
} else := truth.no

# An age and the statement that it is below sixteen are two ways to say the same. Where they differ, the younger counts. Of a child somebody says so: it is not
# asked of everybody.
under_sixteen := truth.yes if {
	fact.equals("betrokkene_jonger_dan_16", true).is == "yes"
} else := fact.at_most("leeftijd", 15) if {
	fact.given("leeftijd")
} else := fact.stated("betrokkene_jonger_dan_16")

# What a data subject asked to see is given to that person: a copy of its own data (AVG 15(3)). Images of others are made unrecognizable (15(4)).
own_copy := truth.all([
	fact.receiver_kind({"persoon"}),
	purpose.within({"inzage"}),
	entitled,
	truth.any([_of_nobody_else, fact.holds("derden_onherkenbaar")]),
])

_of_nobody_else := truth.all([truth.negate(fact.stated("derden_in_beeld")), truth.negate(fact.stated("naam_van_derde"))])
