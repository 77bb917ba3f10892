# METADATA
# title: Taking part in an agreement
# description: >-
#   Whoever receives or passes on takes part on that day. Whoever uses or keeps took part on the day of delivery, which the register or the
#   caller can contradict; what came in time stays after a municipality has left.
package lib.participation

import data.lib.fact
import data.lib.truth

# For what is used or kept.
signed_then := truth.yes if {
	input.known.addendum_ondertekend.from <= fact.said("verstrekt_op")
	fact.said("verstrekt_op") <= input.known.addendum_ondertekend.until
} else := truth.no if {
	input.known.addendum_ondertekend
	fact.given("verstrekt_op")
} else := fact.undenied("addendum_ondertekend")

not_left_then := truth.yes if {
	fact.said("verstrekt_op") < fact.said("uitgetreden_op")
} else := truth.negate(fact.reached("uitgetreden_op"))
