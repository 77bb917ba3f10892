# METADATA
# title: Use for another purpose
# description: >-
#   What lets data that came for one purpose be used for another (article 6(4) GDPR): consent, a statute, or a new purpose that fits. Whoever has
#   consent or a statute says so; that the new purpose fits is weighed, and of its doubts only whoever weighs is asked. A package of its own, for
#   what reads facts by name is found by the prefix of the call.
package lib.reuse

import data.lib.fact
import data.lib.purpose
import data.lib.truth

by_consent := truth.all([fact.stated("toestemming_betrokkene"), fact.holds("toestemming_vrij_en_geinformeerd")])

# A statute is weighed as a measure of article 23; where none was named there is none.
by_statute := fact.weighed("wet_is_evenredige_maatregel") if {
	fact.given("wet_is_evenredige_maatregel")
} else := fact.stated("wet_is_evenredige_maatregel")

# Whoever weighs that it fits is asked for doubt, and whoever doubts for an assessment.
fits := truth.all([fact.weighed("past_bij_oorspronkelijk_doel"), truth.negate(truth.after(fact.holds("twijfel"), truth.negate(_assessed)))]) if {
	fact.given("past_bij_oorspronkelijk_doel")
} else := truth.all([fact.weighed("past_bij_oorspronkelijk_doel"), _assessed]) if {
	fact.holds("twijfel").is == "yes"
} else := fact.weighed("past_bij_oorspronkelijk_doel")

_assessed := truth.all([fact.holds("pia_uitgevoerd"), fact.equals("pia_uitkomst", "past")])

# Research with data that say nothing of anybody fits every purpose (article 5(1)(b) with 89(1)).
anonymous_research := truth.all([purpose.within({"beleidsonderzoek"}), fact.stated("anoniem")])
