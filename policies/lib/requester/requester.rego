# METADATA
# title: Whoever exercises a right of a data subject
# description: >-
#   The person itself, somebody with a mandate, or a legal representative. Every right of a data subject hangs on it. A package of its own,
#   for what reads facts by name is found by the prefix of the call.
package lib.requester

import data.lib.fact
import data.lib.purpose
import data.lib.truth

entitled := truth.all([truth.any([_own, _mandated, represents]), known])

# Who asks says as what. A parent or a mandated person asks for another, and anybody else for himself: what he might be besides is not asked.
_own := fact.stated("eigen_gegevens") if {
	input.holder.sort in {"gemachtigde", "ouder"}
} else := fact.holds("eigen_gegevens")

_mandated := fact.holds("machtiging") if {
	input.holder.sort == "gemachtigde"
} else := fact.stated("machtiging")

# Whoever is doubted with reason proves who he is first (AVG 12(6)). Doubt is not asked about.
known := truth.any([
	truth.negate(fact.stated("twijfel_identiteit")),
	fact.holds("digid"),
	fact.holds("geldig_id_getoond"),
	fact.holds("identiteit_geverifieerd"),
])

# The rights of a child under sixteen are exercised for it. Who asks for his own data represents nobody.
of_age := truth.any([truth.negate(under_sixteen), represents])

# Whoever is said to represent does so by parental authority, which is over a minor only, or as a guardian, curator or mentor. Silence on
# either is no objection: the statement itself says as what.
represents := truth.all([_said_to, truth.any([_parent, _guardian])])

# It is asked of a parent, and of who asks for a child.
_said_to := fact.holds("wettelijke_vertegenwoordiging") if {
	input.holder.sort == "ouder"
} else := fact.holds("wettelijke_vertegenwoordiging") if {
	under_sixteen.is == "yes"
} else := fact.stated("wettelijke_vertegenwoordiging")

# Who has no authority, and does not say to represent, is not asked whether he is a guardian.
_guardian := fact.holds("voogdij_of_curatele") if {
	fact.holds("wettelijke_vertegenwoordiging").is == "yes"
} else := fact.stated("voogdij_of_curatele")

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

# What is given to a person is a right that it exercises: for one of those purposes, or because it says that the data are its own. Only what a statute
# has given to the child itself is not.
exercised := truth.any([
	purpose.within({"beperking", "bezwaar", "dataportabiliteit", "inzage", "rectificatie", "verwijdering"}),
	truth.all([fact.stated("eigen_gegevens"), truth.negate(fact.stated("wettelijke_verplichting"))]),
])

# Whoever gets data as a third party: not the person itself, nor a child that asks for what is its own by another name.
third := truth.all([truth.negate(fact.stated("eigen_gegevens")), truth.any([of_age, truth.negate(exercised)])]) if {
	input.receiver.kind == "persoon"
} else := truth.yes

asks_to_see := truth.all([fact.receiver_kind({"persoon"}), purpose.within({"inzage"})])

# Whoever takes its own data along (AVG 20) is given them by a duty too: whether that right is there another clause says.
takes_along := truth.all([fact.receiver_kind({"persoon"}), purpose.within({"dataportabiliteit"}), entitled])

# What a data subject asked to see is given to that person: a copy of its own data (AVG 15(3)). Images of others are made unrecognizable (15(4)).
own_copy := truth.all([
	asks_to_see,
	entitled,
	truth.any([_of_nobody_else, fact.holds("derden_onherkenbaar")]),
])

_of_nobody_else := truth.all([truth.negate(fact.stated("derden_in_beeld")), truth.negate(fact.stated("naam_van_derde"))])
