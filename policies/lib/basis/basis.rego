# METADATA
# title: The ground that a processing rests on
# description: >-
#   Which ground of article 6 GDPR somebody names. An authority processes for its task: it rests on another ground only when it names that, or
#   when something that was said points at it. Any other organisation is asked what it rests on, once, and only then what that ground demands.
#   A package of its own, for what reads facts by name is found by the prefix of the call.
package lib.basis

import data.lib.fact
import data.lib.truth

consent := fact.equals("grondslag", "toestemming") if {
	fact.given("grondslag")
} else := fact.holds("grondslag_toestemming") if {
	fact.given("grondslag_toestemming")
} else := truth.unknown("grondslag") if {
	fact.given("toestemming_betrokkene")
} else := _unsaid

contract := fact.equals("grondslag", "overeenkomst") if {
	fact.given("grondslag")
} else := truth.unknown("grondslag") if {
	fact.given("nodig_voor_overeenkomst")
} else := _unsaid

duty := fact.equals("grondslag", "wettelijke-plicht") if {
	fact.given("grondslag")
} else := truth.unknown("grondslag") if {
	fact.given("wettelijk_nodig")
} else := _unsaid

interest := fact.equals("grondslag", "gerechtvaardigd-belang") if {
	fact.given("grondslag")
} else := truth.unknown("grondslag") if {
	fact.given("handelt_buiten_taak")
} else := _unsaid

# Nothing points at a ground: an authority then rests on none but its task, unless it was said that this is none.
_unsaid := fact.stated("grondslag") if {
	input.holder.kind in {"gemeente", "overheid"}
	not _no_task
} else := truth.unknown("grondslag")

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
