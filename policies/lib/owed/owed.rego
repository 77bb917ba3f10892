# METADATA
# title: Obligations that hang on a fact
# description: What is owed only as long as it has not been done, or by a day that a fact says.
package lib.owed

import data.lib.fact
import data.lib.term

work_instruction := set() if {
	fact.stated("werkinstructie_vastgesteld").is == "yes"
} else := {{"kind": "vaststellen-van-een-werkinstructie", "bearer": input.receiver.id, "counted_from": "", "deadline": ""}}

# Once in two years counted from the last time; what is late is due today.
inspection := {_inspection} if {
	fact.reached("laatste_controle").is == "yes"
} else := set()

_inspection := {
	"kind": "controleren-van-de-bewerkers",
	"bearer": input.giver.id,
	"counted_from": "laatste_controle",
	"deadline": max({input.time, term.last_day(fact.said("laatste_controle"), 2, 0)}),
}
