# METADATA
# title: Investigators outside the police
# description: >-
#   Whoever investigates does so as an investigating officer, by that name or as special investigating officer (boa); for the purpose of
#   investigation, for a boa that watches or warns is none. A package of its own, for what reads facts by name is found by the prefix of the call.
package lib.investigation

import data.lib.fact
import data.lib.purpose
import data.lib.truth

conducted := truth.all([officer, purpose.within({"opsporing-en-vervolging"})])

# The same for who names the role: the task of an officer is not asked of everybody.
named := conducted if {
	fact.given("role")
} else := fact.stated("role")

officer := fact.among("role", {"boa", "opsporingsambtenaar"})
