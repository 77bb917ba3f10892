package lib.necessity_test

import data.lib.necessity

_asked(purpose, facts) := {
	"time": "2021-06-01",
	"holder": {"id": "gemeente-utrecht", "kind": "gemeente"},
	"field": {"dataset": "politiegegevens", "name": "casusgegevens", "regime": "wpg"},
	"agreement": {"id": "", "from": "9999-12-31", "first_until": "0000-01-01", "until": "0000-01-01"},
	"purpose": {"id": purpose, "lineage": {purpose: true}, "below": {}, "listed": "no"},
	"facts": facts,
	"known": {},
	"settled": {},
}

_needed(purpose, facts) := element.is if {
	element := necessity.established with input as _asked(purpose, facts)
}

test_a_need_said_under_another_name_counts_for_its_own_purpose_only if {
	every said in [
		{"fact": "behoeft_burgemeester", "for": "handhaving-openbare-orde"},
		{"fact": "behoeft_burgemeester", "for": "gezag-en-zeggenschap-over-de-politie"},
		{"fact": "nodig_voor_toezicht_en_handhaving", "for": "toezicht-en-handhaving"},
		{"fact": "behoeft_om", "for": "opsporing-en-vervolging"},
		{"fact": "nodig_voor_opsporing", "for": "opsporing-en-vervolging"},
	] {
		_needed(said.for, {said.fact: true}) == "yes"
		_needed(said.for, {said.fact: false}) == "no"
		_needed(said.for, {}) == "no"
		_needed("leerplicht", {said.fact: true}) == "no"
	}
}

_elsewhere(holder, dataset, purpose, facts) := element.is if {
	element := necessity.established with input as object.union(_asked(purpose, facts), {"holder": {"id": holder}, "field": {"dataset": dataset, "regime": "avg"}})
}

test_what_the_pages_say_cameras_are_for_and_figures_to_steer_by if {
	every purpose in ["klachtbehandeling", "veilige-publieke-taak"] {
		_elsewhere("gemeente-leiden", "bodycam-leiden", purpose, {}) == "no"
	}
	every purpose in ["klachtbehandeling", "veiligheid-handhaver"] {
		_elsewhere("gemeente-leeuwarden", "bodycam-leeuwarden", purpose, {}) == "yes"
		_elsewhere("gemeente-leiden", "bodycam-leeuwarden", purpose, {}) == "no"
	}
	_elsewhere("gemeente-leiden", "bodycam-leiden", "opsporing-en-vervolging", {}) == "no"
	_elsewhere("gemeente-leeuwarden", "bodycam-leeuwarden", "opsporing-en-vervolging", {}) == "no"
	_elsewhere("gemeente-almere", "feiten-en-cijfers", "sturingsinformatie", {}) == "yes"
	_elsewhere("gemeente-almere", "feiten-en-cijfers", "leerplicht", {}) == "no"
	_elsewhere("gemeente-leiden", "ondermijning-leiden", "aanpak-ondermijning", {}) == "no"
	_elsewhere("gemeente-leiden", "ondermijning-leiden", "aanpak-ondermijning", {"fasetoets_noodzaak": true}) == "yes"
}

_kept(action, day) := element.is if {
	element := necessity.established with input as object.union(_asked("veilige-publieke-taak", {"opgenomen_op": "2021-05-10"}), {
		"action": {"id": action, "within": {action, "bewaren"}},
		"time": day,
		"holder": {"id": "gemeente-leiden", "kind": "gemeente"},
		"field": {"dataset": "bodycam-leiden", "name": "bodycambeelden", "regime": "avg"},
	})
}

test_within_the_term_of_a_page_it_is_needed if {
	_kept("bewaren", "2021-06-07") == "yes"
	_kept("bewaren", "2021-06-08") == "no"
}

test_leeuwarden_studies_its_policy_anonymously if {
	_elsewhere("gemeente-leeuwarden", "leeuwarden", "beleidsonderzoek", {"anoniem": true}) == "yes"
	_elsewhere("gemeente-leeuwarden", "leeuwarden", "beleidsonderzoek", {"anoniem": false}) == "no"
	_elsewhere("gemeente-leeuwarden", "leeuwarden", "beleidsonderzoek", {}) == "no"
	_elsewhere("gemeente-leiden", "leiden", "beleidsonderzoek", {"anoniem": true}) == "no"
	_elsewhere("gemeente-leeuwarden", "leeuwarden", "leerplicht", {"anoniem": true}) == "no"
}

_for_task(action, regime, purpose, facts) := element.missing if {
	element := necessity.for_task with input as object.union(_asked(purpose, facts), {
		"action": {"id": action, "within": {action}},
		"field": {"dataset": "politiegegevens", "name": "casusgegevens", "regime": regime},
	})
}

test_the_mayor_is_asked_once_for_what_he_needs_from_the_police if {
	_for_task("doorverstrekken", "wpg", "handhaving-openbare-orde", {}) == {"behoeft_burgemeester"}
	_for_task("doorverstrekken", "wpg", "gezag-en-zeggenschap-over-de-politie", {}) == {"behoeft_burgemeester"}
	_for_task("doorverstrekken", "wpg", "handhaving-openbare-orde", {"behoeft_burgemeester": true}) == set()
	_for_task("doorverstrekken", "wpg", "handhaving-openbare-orde", {"nodig_voor_taak": true}) == set()
	_for_task("doorverstrekken", "wpg", "handhaving-openbare-orde", {"behoeft_burgemeester": false}) == {"nodig_voor_taak"}
	_for_task("doorverstrekken", "wpg", "leerplicht", {}) == {"nodig_voor_taak"}
	_for_task("doorverstrekken", "avg", "handhaving-openbare-orde", {}) == {"nodig_voor_taak"}
	_for_task("gebruiken", "wpg", "handhaving-openbare-orde", {}) == {"nodig_voor_taak"}
}

_listed(holder, dataset, purpose) := element.is if {
	element := necessity.published with input as object.union(_asked(purpose, {}), {
		"holder": {"id": holder, "kind": "overheid"},
		"field": {"dataset": dataset, "regime": "avg"},
		"purpose": {"id": purpose, "lineage": {purpose: true}, "below": {}, "listed": "yes"},
		"agreement": {"id": "x", "from": "2018-05-25", "first_until": "9999-12-31", "until": "9999-12-31"},
	})
}

test_the_page_says_what_is_exchanged_with_whom if {
	_listed("rdw", "leiden", "rijbewijsaanvraag") == "yes"
	_listed("rdw", "leiden", "paspoortaanvraag") == "no"
	_listed("rdw", "leeuwarden", "rijbewijsaanvraag") == "no"
	_listed("cak", "leiden", "rijbewijsaanvraag") == "no"
}
