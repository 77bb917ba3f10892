# METADATA
# title: Consent of the data subject
# description: >-
#   Whether consent is what the processing rests on, and whether it was given and still stands. A package of its own, for what reads facts by
#   name is found by the prefix of the call.
package lib.consent

import data.lib.fact
import data.lib.truth

# The basis was named, or it was only said whether it is consent.
is_basis := fact.equals("grondslag", "toestemming") if {
	fact.given("grondslag")
} else := fact.holds("grondslag_toestemming") if {
	fact.given("grondslag_toestemming")
} else := truth.unknown("grondslag")

# Somebody said that consent is what it rests on; silence names no basis.
claimed := truth.any([_named, fact.stated("grondslag_toestemming")])

_named := fact.equals("grondslag", "toestemming") if {
	fact.given("grondslag")
} else := fact.stated("grondslag")

# Free, informed and not withdrawn on the day judged.
stands := truth.all([
	fact.holds("toestemming_betrokkene"),
	fact.holds("toestemming_vrij_en_geinformeerd"),
	truth.negate(fact.reached("ingetrokken_per")),
])

# Whoever was given consent says so; of anybody who speaks of how it was given it is asked.
mentioned := fact.holds("toestemming_betrokkene") if {
	fact.given("toestemming_vooraf")
} else := fact.holds("toestemming_betrokkene") if {
	fact.given("toestemming_vrij_en_geinformeerd")
} else := fact.stated("toestemming_betrokkene")
