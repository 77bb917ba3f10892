# METADATA
# title: The authority over the police
# description: >-
#   Whose consent Wpg 19 and 20 ask: the mayor has authority over the police for public order and for help, the public prosecutor for
#   investigation. Where the law names neither, either may. A package of its own, for what reads facts by name is found by the prefix of
#   the call.
package lib.authority

import data.lib.fact
import data.lib.purpose
import data.lib.truth

agrees := truth.all([fact.holds("bevoegd_gezag_akkoord"), truth.any([_mayor, _prosecutor])])

_mayor := truth.all([fact.equals("bevoegd_gezag", "burgemeester"), truth.negate(purpose.within({"opsporing-en-vervolging"}))])

_prosecutor := truth.all([
	fact.equals("bevoegd_gezag", "officier-van-justitie"),
	truth.negate(purpose.within({"handhaving-openbare-orde", "hulpverlening"})),
])
