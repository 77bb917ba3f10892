# METADATA
# title: What lets a third party have data of the registry of residents
# description: >-
#   A regulation that prescribes the use, consent in writing, the annex of the decree, an ordinance of the municipality: whoever has one of
#   these says so, and silence means that there is none. A package of its own, for what reads facts by name is found by the prefix of the call.
package lib.residents

import data.lib.claim
import data.lib.fact
import data.lib.purpose
import data.lib.truth

consented := fact.stated("schriftelijke_toestemming")

# Whoever weighs that the data subject is not harmed out of proportion is asked what prescribes the use.
prescribed := fact.holds("gebruik_voorgeschreven") if {
	fact.given("privacy_niet_onevenredig")
} else := fact.stated("gebruik_voorgeschreven")

# The annexes name work of weighty social interest, and are not held here in full: whether other work is in them is asked. They name no press, no
# members but those of a church, and no purpose that is nobody's task.
designated := fact.stated("aangewezen_derde") if {
	_named_by_nobody.is == "yes"
} else := fact.holds("aangewezen_derde")

_named_by_nobody := truth.any([purpose.within({"journalistieke-publicatie"}), _members, claim.no_task])

_members := truth.all([purpose.within({"ledenadministratie"}), truth.negate(fact.receiver_sort({"kerkelijke-organisatie"}))])

# Whoever speaks of the work that the municipality designated is asked for the ordinance.
by_ordinance := fact.holds("gemeentelijke_verordening") if {
	fact.given("college_aanwijzing")
} else := fact.holds("gemeentelijke_verordening") if {
	fact.given("gewichtig_belang_gemeente")
} else := fact.stated("gemeentelijke_verordening")
