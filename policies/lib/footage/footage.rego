# METADATA
# title: Images of a bodycam
# description: >-
#   A request to read out keeps images only if it came while they were still kept. A package of its own, for what reads facts by name is
#   found by the prefix of the call.
package lib.footage

import data.lib.fact
import data.lib.term
import data.lib.truth

# Received, within twenty-eight days of the recording; silence on the day counts as in time.
requested := truth.no if {
	fact.given("opgenomen_op")
	fact.given("uitleesverzoek_op")
	fact.said("uitleesverzoek_op") > term.days_after(fact.said("opgenomen_op"), 28)
} else := truth.any([fact.reached("uitleesverzoek_op"), fact.holds("uitleesverzoek_ontvangen")])

# A complaint for which the images were asked, and which still runs. Silence names no complaint; of a complaint that was named, its end is
# asked. A request that came too late keeps nothing.
pending := truth.all([_requested_in_time, _for_complaint, truth.negate(_concluded)])

_requested_in_time := truth.no if {
	requested.is == "no"
} else := truth.any([fact.reached("uitleesverzoek_op"), fact.stated("uitleesverzoek_ontvangen")])

_for_complaint := fact.equals("reden_uitleesverzoek", "klacht") if {
	fact.given("reden_uitleesverzoek")
} else := fact.stated("reden_uitleesverzoek")

_concluded := truth.any([fact.reached("klachtprocedure_afgerond_op"), fact.holds("klachtprocedure_afgerond")])
