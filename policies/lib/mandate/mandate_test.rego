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

_is(rule, facts) := element.is if {
	element := mandate[rule] with input as {"facts": facts, "known": {}}
}

test_the_mandate_is_asked_of_a_function_in_safety if {
	every role in mandate.safety { _is("given", {"role": role}) == "unknown" }
	_is("given", {}) == "unknown"
	_is("given", {"role": "inkoper"}) == "no"
	_is("given", {"role": "inkoper", "gemandateerd": true}) == "yes"
}

test_who_enforces_has_that_task if {
	every role in ["boa", "handhaver", "team-handhaving", "teamleider-handhaving", "toezichthouder"] {
		_is("enforcement", {"role": role}) == "yes"
		_is("enforcement", {"role": role, "taak_toezicht_handhaving": false}) == "no"
	}
	_is("enforcement", {"role": "inkoper"}) == "unknown"
	_is("enforcement", {}) == "unknown"
}

test_nobody_in_particular_is_the_mayor if {
	_is("municipality", {}) == "yes"
	_is("municipality", {"role": "burgemeester"}) == "yes"
	_is("municipality", {"role": "boa"}) == "no"
	every said in ["gemandateerd", "in_opdracht", "nodig_voor_functie", "nodig_voor_toezicht_en_handhaving", "taak_toezicht_handhaving"] {
		_is("municipality", {said: false}) == "unknown"
		_is("municipality", {said: true}) == "unknown"
	}
}
