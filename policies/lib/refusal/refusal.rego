# METADATA
# title: Grounds to refuse a request
# description: >-
#   Whoever refuses names his ground, and has to show it: a ground of which nothing was said is none. A package of its own, for what reads
#   facts by name is found by the prefix of the call.
package lib.refusal

import data.lib.fact
import data.lib.truth

# Is the request said to be manifestly unfounded or excessive?
abuse := fact.stated("vermoeden_misbruik_recht")

# Is granting it said to harm others?
others := fact.stated("rechten_van_anderen")

# Was an interest of AVG 23 named, or one of Wbp 43?
interest := truth.yes if {
	fact.given("art23_letter")
} else := fact.stated("art23_letter")

earlier_interest := truth.yes if {
	fact.given("wbp43_letter")
} else := fact.stated("wbp43_letter")

# Was it said why the data are kept although their erasure was asked?
keeping := truth.yes if {
	fact.given("wissing_uitzondering")
} else := fact.stated("wissing_uitzondering")

# Are compelling grounds said to go before an objection?
compelling := fact.stated("gerechtvaardigde_gronden")

# Is what was processed for direct marketing, and not for a task? Who says it was marketing is not asked whether it was a task.
for_marketing := truth.negate(fact.stated("grondslag")) if {
	fact.holds("direct_marketing").is == "yes"
	not fact.given("grondslag")
} else := truth.all([truth.negate(fact.equals("grondslag", "wettelijke-taak")), fact.holds("direct_marketing")])
