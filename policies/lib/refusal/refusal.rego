# METADATA
# title: Grounds to refuse a request
# description: >-
#   Whoever refuses names his ground. When he says that there is no other, every ground of which nothing was said is no ground. A package of
#   its own, for what reads facts by name is found by the prefix of the call.
package lib.refusal

import data.lib.fact
import data.lib.truth

# May the request be manifestly unfounded or excessive?
abuse := _not_excluded("vermoeden_misbruik_recht")

# May granting it harm others?
others := _not_excluded("rechten_van_anderen")

# May an interest of AVG 23 bar it, or may one have barred it under Wbp 43?
interest := _not_excluded("art23_letter")

earlier_interest := _not_excluded("wbp43_letter")

# May the data be kept although their erasure was asked?
keeping := _not_excluded("wissing_uitzondering")

# May compelling grounds go before an objection?
compelling := _not_excluded("gerechtvaardigde_gronden")

_not_excluded(name) := truth.presume(truth.no, name) if {
	not fact.given(name)
	fact.equals("andere_weigergrond", false).is == "yes"
} else := truth.yes
