package lib.authority_test

import data.lib.authority

_agrees(aim, facts) := element.is if {
	element := authority.agrees with input as {"facts": facts, "known": {}, "purpose": {"id": aim, "lineage": {aim: true}, "below": {}}}
}

test_each_aim_has_its_authority if {
	every case in [
		["handhaving-openbare-orde", "yes", "no"],
		["hulpverlening", "yes", "no"],
		["opsporing-en-vervolging", "no", "yes"],
		["preventie", "yes", "yes"],
		["toezicht-en-handhaving", "yes", "yes"],
	] {
		_agrees(case[0], {"bevoegd_gezag_akkoord": true, "bevoegd_gezag": "burgemeester"}) == case[1]
		_agrees(case[0], {"bevoegd_gezag_akkoord": true, "bevoegd_gezag": "officier-van-justitie"}) == case[2]
	}
}

test_without_consent_nobody_agrees if {
	_agrees("preventie", {"bevoegd_gezag_akkoord": false}) == "no"
	_agrees("preventie", {"bevoegd_gezag_akkoord": true}) == "unknown"
	_agrees("preventie", {"bevoegd_gezag": "burgemeester"}) == "unknown"
}
