package lib.footage_test

import data.lib.footage

_is(facts) := [found.is | found := footage.requested with input as {"time": "2021-07-01", "facts": facts, "known": {}}][0]

test_a_request_in_time if {
	_is({"uitleesverzoek_ontvangen": true}) == "yes"
	_is({"uitleesverzoek_ontvangen": true, "opgenomen_op": "2021-05-01", "uitleesverzoek_op": "2021-05-29"}) == "yes"
	_is({"uitleesverzoek_ontvangen": true, "opgenomen_op": "2021-05-01", "uitleesverzoek_op": "2021-05-30"}) == "no"
	_is({"uitleesverzoek_op": "2021-05-20"}) == "yes"
}

test_no_request if {
	_is({"uitleesverzoek_ontvangen": false}) == "no"
	_is({}) == "unknown"
}
