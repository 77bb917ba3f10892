package lib.act_test

import data.lib.act

# What the register says, for the tests of clauses: an act with everything it falls under.
_within := {
	"doorverstrekken": ["doorverstrekken", "ontvangen"],
	"ontvangen": ["doorverstrekken", "ontvangen"],
	"openbaarmaken": ["doorverstrekken", "ontvangen", "openbaarmaken"],
	"inzien": ["gebruiken", "inzien"],
	"opnemen": ["gebruiken", "opnemen"],
	"samenvoegen": ["gebruiken", "samenvoegen"],
	"uitbesteden": ["gebruiken", "uitbesteden"],
	"geautomatiseerd-besluiten": ["gebruiken", "geautomatiseerd-besluiten"],
	"opslaan": ["bewaren", "gebruiken", "opslaan"],
}

asked(id) := {"id": id, "within": object.get(_within, id, [id]), "sides": {}}

# What a data subject does is a right.
right(id) := {"id": id, "within": [id], "sides": {}}

test_an_act_is_under_itself_and_what_it_is_a_way_of if {
	act.under({"gebruiken"}) with input as {"action": asked("inzien")}
	act.under({"inzien"}) with input as {"action": asked("inzien")}
	act.under({"bewaren"}) with input as {"action": asked("opslaan")}
	not act.under({"inzien"}) with input as {"action": asked("gebruiken")}
	not act.under({"gebruiken"}) with input as {"action": asked("bewaren")}
	not act.under({"gebruiken"}) with input as {"action": right("inzien")}
	not act.under(set()) with input as {"action": asked("inzien")}
}
