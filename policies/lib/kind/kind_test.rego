package lib.kind_test

import data.lib.kind

_asked(receiver, aim, facts) := {
	"time": "2024-01-01",
	"receiver": receiver,
	"purpose": {"id": aim, "lineage": {aim: true}, "below": {}},
	"facts": facts,
	"known": {},
}

_mayor(facts) := _asked({"id": "x", "kind": "gemeente", "sort": "x"}, "handhaving-openbare-orde", object.union({"role": "burgemeester"}, facts))

test_the_kind_is_not_asked_while_a_route_without_kinds_may_be_open if {
	kind.own_route.is == "unknown" with input as _mayor({})
	kind.ordinary.is == "no" with input as _mayor({})
	kind.targeted.is == "no" with input as _mayor({})
	kind.ordinary.is == "unknown" with input as _mayor({"behoeft_burgemeester": false})
	kind.targeted.is == "unknown" with input as _mayor({"behoeft_burgemeester": false})
}

test_a_kind_that_was_said_counts if {
	every name in ["artikel-13", "artikel-8"] {
		kind.ordinary.is == "yes" with input as _mayor({"gegevenssoort": name})
		kind.targeted.is == "no" with input as _mayor({"gegevenssoort": name})
	}
	every name in ["artikel-10-a", "artikel-10-c", "artikel-9"] {
		kind.ordinary.is == "no" with input as _mayor({"gegevenssoort": name})
		kind.targeted.is == "yes" with input as _mayor({"gegevenssoort": name})
	}
	every name in ["artikel-10-b", "artikel-12"] {
		kind.ordinary.is == "no" with input as _mayor({"gegevenssoort": name})
		kind.targeted.is == "no" with input as _mayor({"gegevenssoort": name})
	}
}

test_the_officer_is_asked_about_where_the_urgency_was_said if {
	kind.officer_heard.is == "no" with input as _mayor({})
	kind.officer_heard.is == "unknown" with input as _mayor({"dringend_noodzakelijk": true})
	kind.officer_heard.is == "yes" with input as _mayor({"functionaris_geraadpleegd": true})
	kind.officer_heard.is == "no" with input as _mayor({"functionaris_geraadpleegd": false})
}
