package lib.consent_test

import data.lib.consent

_of(facts) := {"facts": facts, "settled": {}, "known": {}, "time": "2021-06-01"}

_mentioned(facts) := element.is if {
	element := consent.mentioned with input as _of(facts)
}

test_whoever_has_consent_says_so if {
	_mentioned({}) == "no"
	_mentioned({"toestemming_betrokkene": true}) == "yes"
	_mentioned({"toestemming_betrokkene": false}) == "no"
	_mentioned({"toestemming_vooraf": true}) == "unknown"
	_mentioned({"toestemming_vrij_en_geinformeerd": true}) == "unknown"
}

_claimed(facts) := element.is if {
	element := consent.claimed with input as _of(facts)
}

test_silence_names_no_basis if {
	_claimed({}) == "no"
	_claimed({"grondslag_toestemming": true}) == "yes"
	_claimed({"grondslag": "toestemming"}) == "yes"
	_claimed({"grondslag": "overeenkomst"}) == "no"
}

_stands(facts) := element.is if {
	element := consent.stands with input as _of(facts)
}

test_consent_stands_until_it_is_withdrawn if {
	given := {"toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": true}
	_stands(given) == "yes"
	_stands(object.union(given, {"toestemming_vrij_en_geinformeerd": false})) == "no"
	_stands(object.union(given, {"ingetrokken_per": "2021-06-01"})) == "no"
	_stands(object.union(given, {"ingetrokken_per": "2021-06-02"})) == "yes"
	_stands({"toestemming_betrokkene": true}) == "unknown"
}
