package clauses.leiden_privacyverklaring.bodycam_bewaren_test

import data.clauses.leiden_privacyverklaring.bodycam_bewaren as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("bewaren"),
	"time": "2021-06-01",
	"party": example.body("gemeente-leiden", "gemeente"),
	"supplier": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("klachtbehandeling"),
	"field": example.field("bodycam-leiden/bodycambeelden", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken"), "giver": {"id": "abonnee", "kind": "persoon"}},
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "field": {"dataset": "lms"}},
		{"action": act_test.asked("vernietigen"), "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("inzien")},
		{"action": act_test.asked("opslaan")},
		{"action": act_test.asked("bewaren")},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
		{"action": act_test.asked("ontvangen"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
		{"action": act_test.asked("openbaarmaken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"time": "2021-05-29", "facts": {"opgenomen_op": "2021-05-01"}}) == ["met"]
	_state({"time": "2021-05-30", "facts": {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": false}}) == ["violated"]
	_state({"facts": {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": true, "reden_uitleesverzoek": "klacht", "klachtprocedure_afgerond": false}}) == ["met"]
	_state({"facts": {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": false, "reden_uitleesverzoek": "klacht", "klachtprocedure_afgerond": false}}) == ["violated"]
	_state({"facts": {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": true, "reden_uitleesverzoek": "inzage", "klachtprocedure_afgerond": false}}) == ["violated"]
	_state({"facts": {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": true, "reden_uitleesverzoek": "klacht", "klachtprocedure_afgerond": true}}) == ["violated"]
	_state({"facts": {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": true, "reden_uitleesverzoek": "klacht", "klachtprocedure_afgerond": false, "klachtprocedure_afgerond_op": "2021-05-31"}}) == ["violated"]
	_state({"facts": {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": true, "reden_uitleesverzoek": "klacht", "klachtprocedure_afgerond": false, "klachtprocedure_afgerond_op": "2021-06-02"}}) == ["met"]
	_state({"facts": {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": true, "reden_uitleesverzoek": "klacht", "klachtprocedure_afgerond": false, "uitleesverzoek_op": "2021-05-30"}}) == ["violated"]
	_state({}) == ["unknown"]
	_state({"action": act_test.asked("gebruiken")}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": false}}) == ["violated"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "facts": {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": false}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": true, "reden_uitleesverzoek": "klacht", "klachtprocedure_afgerond": false}}) == ["met"]
}

test_destruction_is_due if {
	{owed | some found in clause.checks; some owed in found.obligations} == {{"kind": "vernietigen", "bearer": "gemeente-leiden", "counted_from": "opgenomen_op", "deadline": "2021-06-18"}} with input as object.union(_asked, {"facts": {"opgenomen_op": "2021-05-21"}})
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["bodycam-leiden"] {
		every action in ["gebruiken", "bewaren", "inzien", "opslaan", "samenvoegen", "doorverstrekken", "ontvangen", "openbaarmaken"] {
			count(clause.checks) == 1 with input as object.union(_at_a_company, {"field": {"dataset": dataset}, "action": act_test.asked(action)})
		}
	}
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "vis"}},
		{"holder": {"kind": "vereniging"}},
	] {
		count(clause.checks) == 0 with input as object.union(_at_a_company, change)
	}
}

test_the_last_day_of_use if {
	seen := {"action": act_test.asked("gebruiken"), "facts": {"uitleesverzoek_ontvangen": false}}
	_state(object.union(seen, {"facts": {"opgenomen_op": "2021-05-04"}})) == ["met"]
	_state(object.union(seen, {"facts": {"opgenomen_op": "2021-05-03"}})) == ["violated"]
}
