# METADATA
# title: The authority over the police
# description: >-
#   Whose consent Wpg 19 and 20 ask: the mayor has authority over the police for public order and for help, the public prosecutor for
#   investigation. Where the law names neither, either may. Whoever invokes no decision of that kind is not asked for it. A package of its own,
#   for what reads facts by name is found by the prefix of the call.
package lib.authority

import data.lib.fact
import data.lib.purpose
import data.lib.truth

agrees := truth.all([fact.holds("bevoegd_gezag_akkoord"), truth.any([_mayor, _prosecutor])])

# For the decisions of Wpg 19 and 20: whoever speaks of a special case, of a weighty interest, of a decision or of who agreed is asked whether
# the authority agrees. Of anybody else silence means that nothing was decided.
decided := agrees if {
	fact.given("bijzonder_geval")
} else := agrees if {
	fact.given("zwaarwegend_algemeen_belang")
} else := agrees if {
	fact.given("besluit_compleet")
} else := agrees if {
	fact.given("bevoegd_gezag")
} else := truth.all([fact.stated("bevoegd_gezag_akkoord"), truth.any([_mayor, _prosecutor])])

# What the police do for their task they do under this authority: a refusal that was said stands in the way, silence does not.
opposes := truth.negate(fact.undenied("bevoegd_gezag_akkoord"))

_mayor := truth.all([fact.equals("bevoegd_gezag", "burgemeester"), truth.negate(purpose.within({"opsporing-en-vervolging"}))])

_prosecutor := truth.all([
	fact.equals("bevoegd_gezag", "officier-van-justitie"),
	truth.negate(purpose.within({"handhaving-openbare-orde", "hulpverlening"})),
])
