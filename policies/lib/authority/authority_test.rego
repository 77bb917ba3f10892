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

_decided(facts) := element.is if {
	element := authority.decided with input as {"facts": facts, "known": {}, "purpose": {"id": "preventie", "lineage": {"preventie": true}, "below": {}}}
}

test_whoever_invokes_no_decision_has_none if {
	_decided({}) == "no"
	every said in [
		{"bijzonder_geval": true}, {"zwaarwegend_algemeen_belang": true}, {"besluit_compleet": true}, {"bevoegd_gezag": "burgemeester"},
		{"bevoegd_gezag_akkoord": true},
	] {
		_decided(said) == "unknown"
	}
	_decided({"bevoegd_gezag": "burgemeester", "bevoegd_gezag_akkoord": true}) == "yes"
	_decided({"bijzonder_geval": true, "bevoegd_gezag_akkoord": false}) == "no"
}

test_only_a_refusal_that_was_said_opposes if {
	authority.opposes.is == "no" with input as {"facts": {}, "known": {}}
	authority.opposes.is == "no" with input as {"facts": {"bevoegd_gezag_akkoord": true}, "known": {}}
	authority.opposes.is == "yes" with input as {"facts": {"bevoegd_gezag_akkoord": false}, "known": {}}
}
