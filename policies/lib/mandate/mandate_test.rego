package lib.mandate_test

import data.lib.mandate

_mayor(facts) := element.is if {
	element := mandate.mayor with input as {"facts": facts, "known": {}}
}

test_the_mayor_needs_none if _mayor({"role": "burgemeester"}) == "yes"

test_without_a_function_the_mandate_is_enough if _mayor({"gemandateerd": true}) == "yes"

test_a_function_in_safety_can_have_it if {
	every role in mandate.safety { _mayor({"gemandateerd": true, "role": role}) == "yes" }
}

test_another_function_is_weighed if {
	every role in ["inkoper", "medewerker"] { _mayor({"gemandateerd": true, "role": role}) == "open" }
}

test_a_member_of_the_council_and_one_who_left_cannot if {
	every role in ["raadslid", "voormalig-medewerker-veiligheid"] { _mayor({"gemandateerd": true, "role": role}) == "no" }
}

test_a_function_alone_is_no_mandate if {
	_mayor({"role": "manager-veiligheid"}) == "unknown"
	_mayor({"role": "manager-veiligheid", "gemandateerd": false}) == "no"
}
