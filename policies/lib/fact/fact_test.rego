package lib.fact_test

import data.lib.fact

_asked(day) := {
	"time": day,
	"facts": {"toestemming_betrokkene": false},
	"settled": {"toestemming_betrokkene": [
		{"value": true, "from": "2020-01-01", "until": "2020-12-31"},
		{"value": false, "from": "2022-01-01", "until": "2022-12-31"},
	]},
}

test_what_is_settled_goes_before_what_is_said_on_its_days_only if {
	every day in ["2020-01-01", "2020-12-31"] { fact.said("toestemming_betrokkene") == true with input as _asked(day) }
	every day in ["2019-12-31", "2021-01-01", "2021-12-31", "2022-01-01", "2023-01-01"] {
		fact.said("toestemming_betrokkene") == false with input as _asked(day)
	}
}
