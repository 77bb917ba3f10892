# METADATA
# title: The ground that a processing rests on
# description: >-
#   Which ground of article 6 GDPR somebody names. An authority processes for its task: it rests on another ground only when it names that, or
#   when something that was said points at it. Any other organisation has to be able to show what it rests on (article 5(2), 7(1) and 13(1)(c)):
#   a ground that it does not name it does not rely on, and what is left is the interest that it weighs.
#   A package of its own, for what reads facts by name is found by the prefix of the call.
package lib.basis

import data.lib.fact
import data.lib.truth

# Whoever says that there is consent, that a contract needs it or that a statute obliges has named the ground by that.
consent := fact.equals("grondslag", "toestemming") if {
	fact.given("grondslag")
} else := fact.holds("grondslag_toestemming") if {
	fact.given("grondslag_toestemming")
} else := fact.holds("toestemming_betrokkene") if {
	fact.given("toestemming_betrokkene")
} else := _unsaid

contract := fact.equals("grondslag", "overeenkomst") if {
	fact.given("grondslag")
} else := fact.holds("nodig_voor_overeenkomst") if {
	fact.given("nodig_voor_overeenkomst")
} else := _unsaid

duty := fact.equals("grondslag", "wettelijke-plicht") if {
	fact.given("grondslag")
} else := fact.holds("wettelijk_nodig") if {
	fact.given("wettelijk_nodig")
} else := _unsaid

interest := fact.equals("grondslag", "gerechtvaardigd-belang") if {
	fact.given("grondslag")
} else := fact.holds("handelt_buiten_taak") if {
	fact.given("handelt_buiten_taak")
} else := _unsaid

# Whoever weighs an interest of its own weighs need with it; once it weighed, need is asked apart: the balance alone says nothing of it.
no_more_than_needed := fact.undenied("beperkt_tot_nodig") if {
	fact.holds("handelt_buiten_taak").is == "yes"
	not fact.given("gerechtvaardigd_belang")
} else := fact.holds("beperkt_tot_nodig")

# An authority that acts as an owner or a party to a contract serves no task by that, unless it says so.
municipal_task := fact.stated("doel_is_gemeentelijke_taak") if {
	fact.holds("handelt_buiten_taak").is == "yes"
} else := fact.holds("doel_is_gemeentelijke_taak")

statutory_task := fact.stated("wettelijke_taak") if {
	fact.holds("handelt_buiten_taak").is == "yes"
} else := fact.holds("wettelijke_taak")

# Nothing points at a ground: an authority then rests on its task and any other organisation on an interest that it weighs. Of an authority
# that has no task here the ground is asked, and of a partnership, that may have the task of those who made it.
_unsaid := truth.unknown("grondslag") if {
	input.holder.kind in {"gemeente", "overheid"}
	_no_task
} else := truth.unknown("grondslag") if {
	input.holder.kind == "samenwerking"
} else := fact.stated("grondslag")

_no_task if fact.said("doel_is_gemeentelijke_taak") == false

_no_task if fact.said("wettelijke_taak") == false

# Another ground than the task of an authority was named, or something points at one.
other_than_task := truth.negate(fact.equals("grondslag", "wettelijke-taak")) if {
	fact.given("grondslag")
} else := truth.any([
	fact.stated("grondslag_toestemming"),
	fact.stated("handelt_buiten_taak"),
	fact.stated("nodig_voor_overeenkomst"),
	fact.stated("toestemming_betrokkene"),
	fact.stated("wettelijk_nodig"),
])
