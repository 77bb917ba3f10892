package clauses.leiden_privacyverklaring.log_bewaren_test

import data.clauses.leiden_privacyverklaring.log_bewaren as clause
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
	"purpose": example.purpose("websitebeveiliging"),
	"field": example.field("website-leiden/ip-adres-in-logfile", "avg"),
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
		{"field": {"name": "websitestatistieken"}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"name": "websitestatistieken"}},
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
	_state({"facts": {"locatie": "webserver", "gelogd_op": "2021-03-03"}}) == ["met"]
	_state({"facts": {"locatie": "webserver", "gelogd_op": "2021-03-02"}}) == ["violated"]
	_state({"facts": {"locatie": "logfile-op-webserver", "gelogd_op": "2021-03-03"}}) == ["met"]
	_state({"facts": {"locatie": "back-up", "gelogd_op": "2020-03-08"}}) == ["met"]
	_state({"facts": {"locatie": "back-up", "gelogd_op": "2020-03-07"}}) == ["violated"]
	_state({"facts": {"locatie": "webserver"}}) == ["unknown"]
	_state({"facts": {"gelogd_op": "2021-05-01"}}) == ["unknown"]
	_state({"action": act_test.asked("gebruiken")}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"gelogd_op": "2020-03-07"}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"locatie": "back-up", "gelogd_op": "2020-03-08"}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "facts": {"gelogd_op": "2020-03-07"}}) == ["violated"]
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["website-leiden"] {
		every action in ["gebruiken", "bewaren", "inzien", "opslaan", "samenvoegen", "doorverstrekken", "ontvangen", "openbaarmaken"] {
			count(clause.checks) == 1 with input as object.union(_at_a_company, {"field": {"dataset": dataset}, "action": act_test.asked(action)})
		}
	}
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "vis"}},
		{"holder": {"kind": "vereniging"}},
		{"field": {"name": "websitestatistieken"}},
	] {
		count(clause.checks) == 0 with input as object.union(_at_a_company, change)
	}
}

test_both_names_of_the_address if {
	every name in ["ip-adres", "ip-adres-in-logfile"] {
		every asked in [_asked, _at_a_company] {
			count(clause.checks) == 1 with input as object.union(asked, {"field": {"name": name}})
		}
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked("doorverstrekken"), "field": {"name": name}, "receiver": {"kind": "media"}, "holder": {"kind": "media"}})
	}
}

_address(facts) := _state({"field": {"name": "ip-adres"}, "facts": facts})

test_an_address_is_of_the_log_once_somebody_says_so if {
	_address({}) == ["met"]
	_address({"gelogd_op": "2020-01-01"}) == ["met"]
	_address({"locatie": "logfile-op-webserver", "gelogd_op": "2021-03-03"}) == ["met"]
	_address({"locatie": "logfile-op-webserver", "gelogd_op": "2021-03-02"}) == ["violated"]
	_address({"locatie": "back-up", "gelogd_op": "2020-03-07"}) == ["violated"]
	_address({"locatie": "logfile-op-webserver"}) == ["unknown"]
}

test_the_last_day_of_use if {
	seen := {"action": act_test.asked("gebruiken"), "facts": {"locatie": "iets-anders"}}
	_state(object.union(seen, {"facts": {"gelogd_op": "2020-03-08"}})) == ["met"]
	_state(object.union(seen, {"facts": {"gelogd_op": "2020-03-07"}})) == ["violated"]
}
