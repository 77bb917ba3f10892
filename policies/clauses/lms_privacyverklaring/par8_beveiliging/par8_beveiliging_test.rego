package clauses.lms_privacyverklaring.par8_beveiliging_test

import data.clauses.lms_privacyverklaring.par8_beveiliging as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("inzien"),
	"time": "2021-06-01",
	"party": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"supplier": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"giver": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": true},
	"receiver": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"holder": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"purpose": {"id": "technisch-beheer", "lineage": {"technisch-beheer": true}, "below": {}, "listed": "no"},
	"field": {"id": "lms/naam", "dataset": "lms", "name": "naam", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2099-12-31"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "leiden"}},
		{"holder": {"id": "meldkamer", "kind": "overheid", "sort": "meldkamer", "body": true, "source": false}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("gebruiken")},
		{"action": act_test.asked("inzien")},
		{"action": act_test.asked("opslaan")},
		{"action": act_test.asked("bewaren")},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"beveiligde_lijn": true}}) == ["unknown"]
	_state({"facts": {"nodig_voor_functie": true}}) == ["unknown"]
	_state({"facts": {"beveiligde_lijn": true, "nodig_voor_functie": true}}) == ["met"]
	_state({"facts": {"beveiligde_lijn": true, "nodig_voor_functie": false}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"nodig_voor_functie": false}}) == ["violated"]
	_state({"action": act_test.asked("bewaren"), "facts": {"nodig_voor_functie": true}}) == ["met"]
	_state({"facts": {"beveiligde_lijn": false}}) == ["violated"]
	_state({}) == ["unknown"]
	_state({"facts": {"beveiligde_lijn": true, "opslaglocatie": "cloud"}}) == ["violated"]
	_state({"action": act_test.asked("opslaan")}) == ["met"]
	_state({"action": act_test.asked("opslaan"), "facts": {"opslaglocatie": "politienetwerk"}}) == ["met"]
	_state({"action": act_test.asked("opslaan"), "facts": {"opslaglocatie": "cloud"}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken")}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"beveiligde_lijn": false}}) == ["violated"]
	_state({"action": act_test.asked("bewaren"), "facts": {"opslaglocatie": "cloud"}}) == ["violated"]
	_state({"action": act_test.asked("bewaren"), "facts": {"opslaglocatie": "politienetwerk", "beveiligde_lijn": true}}) == ["met"]
}
