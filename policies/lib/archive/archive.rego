# METADATA
# title: Terms of the selection list
# description: >-
#   A file is kept for the years that the selection list names, counted from the day it was closed. Silence on either leaves it to whoever
#   says whether the term is over. A package of its own, for what reads facts by name is found by the prefix of the call.
package lib.archive

import data.lib.fact
import data.lib.term
import data.lib.truth

not_over := truth.yes if {
	fact.at_least("archieftermijn", 0).is == "yes"
	input.time <= term.last_day(fact.said("dossier_afgesloten_op"), fact.said("archieftermijn"), 0)
} else := truth.no if {
	fact.at_least("archieftermijn", 0).is == "yes"
	fact.given("dossier_afgesloten_op")
} else := term.not_run_out("dossier_afgesloten_op", 200, 0)
