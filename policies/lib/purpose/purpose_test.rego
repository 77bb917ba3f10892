package lib.purpose_test

import data.lib.purpose

_asked(id) := {"purpose": {"id": id, "lineage": {}, "below": {}, "listed": "no"}}

test_a_purpose_that_was_not_given_touches_every_list_but_an_empty_one if {
	purpose.touches({"a"}) with input as _asked("")
	not purpose.touches(set()) with input as _asked("")
	not purpose.touches({"a"}) with input as _asked("b")
}
