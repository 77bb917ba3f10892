package lib.basis_test

import data.lib.basis

_of(kind, facts) := {"holder": {"kind": kind}, "facts": facts, "settled": {}, "known": {}, "time": "2021-06-01"}

_is(kind, facts) := {"consent": consent.is, "contract": contract.is, "duty": duty.is, "interest": interest.is} if {
	consent := basis.consent with input as _of(kind, facts)
	contract := basis.contract with input as _of(kind, facts)
	duty := basis.duty with input as _of(kind, facts)
	interest := basis.interest with input as _of(kind, facts)
}

test_an_authority_rests_on_its_task_unless_something_points_elsewhere if {
	every kind in ["gemeente", "overheid"] {
		_is(kind, {}) == {"consent": "no", "contract": "no", "duty": "no", "interest": "no"}
		_is(kind, {"toestemming_betrokkene": true}).consent == "yes"
		_is(kind, {"toestemming_betrokkene": true, "grondslag": "wettelijke-taak"}).consent == "no"
		_is(kind, {"nodig_voor_overeenkomst": true}).contract == "yes"
		_is(kind, {"nodig_voor_overeenkomst": false}).contract == "no"
		_is(kind, {"wettelijk_nodig": true}).duty == "yes"
		_is(kind, {"wettelijk_nodig": false}).duty == "no"
		_is(kind, {"handelt_buiten_taak": true}).interest == "yes"
		_is(kind, {"handelt_buiten_taak": true, "grondslag": "wettelijke-taak"}).interest == "no"
		_is(kind, {"grondslag_toestemming": true}).consent == "yes"
		_is(kind, {"grondslag_toestemming": false}).consent == "no"
		every none in ["doel_is_gemeentelijke_taak", "wettelijke_taak"] {
			_is(kind, {none: false}) == {"consent": "unknown", "contract": "unknown", "duty": "unknown", "interest": "unknown"}
		}
	}
}

test_another_organisation_rests_on_what_it_names if {
	_is("bedrijf", {}) == {"consent": "no", "contract": "no", "duty": "no", "interest": "no"}
	_is("samenwerking", {}).consent == "unknown"
	_is("bedrijf", {"grondslag": "overeenkomst"}) == {"consent": "no", "contract": "yes", "duty": "no", "interest": "no"}
	_is("zorg", {"grondslag": "toestemming"}).consent == "yes"
	_is("zorg", {"grondslag": "wettelijke-plicht"}).duty == "yes"
	_is("zorg", {"grondslag": "gerechtvaardigd-belang"}).interest == "yes"
}

_other(facts) := element.is if {
	element := basis.other_than_task with input as _of("gemeente", facts)
}

test_another_ground_than_the_task_was_named_or_pointed_at if {
	_other({}) == "no"
	_other({"grondslag": "wettelijke-taak"}) == "no"
	_other({"grondslag": "toestemming"}) == "yes"
	every fact in ["grondslag_toestemming", "handelt_buiten_taak", "nodig_voor_overeenkomst", "toestemming_betrokkene", "wettelijk_nodig"] {
		_other({fact: true}) == "yes"
		_other({fact: false}) == "no"
	}
}

test_an_owner_serves_no_task_unless_it_says_so if {
	own := {"handelt_buiten_taak": true}
	_task({}) == ["unknown", "unknown"]
	_task(own) == ["no", "no"]
	_task({"handelt_buiten_taak": false}) == ["unknown", "unknown"]
	_task(object.union(own, {"doel_is_gemeentelijke_taak": true})) == ["yes", "no"]
	_task(object.union(own, {"wettelijke_taak": true})) == ["no", "yes"]
}

_task(facts) := [municipal.is, statutory.is] if {
	municipal := basis.municipal_task with input as _of("gemeente", facts)
	statutory := basis.statutory_task with input as _of("overheid", facts)
}
