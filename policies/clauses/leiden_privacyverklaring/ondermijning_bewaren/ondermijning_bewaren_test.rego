package clauses.leiden_privacyverklaring.ondermijning_bewaren_test

import data.clauses.leiden_privacyverklaring.ondermijning_bewaren as clause
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
	"purpose": example.purpose("aanpak-ondermijning"),
	"field": example.field("ondermijning-leiden/ondermijningsdossier", "avg"),
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
	_state({"facts": {"versleuteld": true, "uitkomst": "afgebroken", "omgeving": "niet-actief", "afgebroken_op": "2020-06-01"}}) == ["met"]
	_state({"facts": {"versleuteld": true, "uitkomst": "afgebroken", "omgeving": "niet-actief", "afgebroken_op": "2020-05-31"}}) == ["violated"]
	_state({"facts": {"versleuteld": false, "uitkomst": "afgebroken", "omgeving": "niet-actief", "afgebroken_op": "2020-06-01"}}) == ["violated"]
	_state({"facts": {"versleuteld": true, "uitkomst": "overgedragen", "omgeving": "niet-actief", "afgebroken_op": "2020-06-01"}}) == ["violated"]
	_state({"facts": {"versleuteld": true, "uitkomst": "bestuurlijke-interventie", "omgeving": "actief", "dossier_opgeslagen_op": "2016-06-01"}}) == ["met"]
	_state({"facts": {"versleuteld": true, "uitkomst": "bestuurlijke-interventie", "omgeving": "actief", "dossier_opgeslagen_op": "2016-05-31"}}) == ["violated"]
	_state({"facts": {"versleuteld": false, "uitkomst": "bestuurlijke-interventie", "omgeving": "actief", "dossier_opgeslagen_op": "2016-06-01"}}) == ["violated"]
	_state({"facts": {"versleuteld": true, "uitkomst": "overgedragen", "omgeving": "actief", "dossier_opgeslagen_op": "2016-06-01"}}) == ["violated"]
	_state({"facts": {"versleuteld": true, "uitkomst": "bestuurlijke-interventie", "omgeving": "niet-actief", "dossier_opgeslagen_op": "2015-06-01"}}) == ["met"]
	_state({"facts": {"versleuteld": true, "uitkomst": "bestuurlijke-interventie", "omgeving": "niet-actief", "dossier_opgeslagen_op": "2015-05-31"}}) == ["violated"]
	_state({"facts": {"versleuteld": false, "uitkomst": "bestuurlijke-interventie", "omgeving": "niet-actief", "dossier_opgeslagen_op": "2015-06-01"}}) == ["violated"]
	_state({"facts": {"versleuteld": true, "uitkomst": "overgedragen", "omgeving": "niet-actief", "dossier_opgeslagen_op": "2015-06-01"}}) == ["violated"]
	_state({"facts": {"versleuteld": true, "uitkomst": "afgebroken", "omgeving": "actief", "afgebroken_op": "2020-06-01"}}) == ["violated"]
	_state({"facts": {"versleuteld": true, "uitkomst": "bestuurlijke-interventie", "omgeving": "niet-actief", "afgebroken_op": "2020-06-01", "dossier_opgeslagen_op": "2010-01-01"}}) == ["violated"]
	_state({"facts": {"versleuteld": true, "uitkomst": "afgebroken", "omgeving": "actief", "dossier_opgeslagen_op": "2016-06-01"}}) == ["violated"]
	_state({"facts": {"versleuteld": true, "uitkomst": "afgebroken", "omgeving": "niet-actief", "dossier_opgeslagen_op": "2015-06-01", "afgebroken_op": "2010-01-01"}}) == ["violated"]
	broken_off := {"versleuteld": true, "uitkomst": "bestuurlijke-interventie", "dossier_opgeslagen_op": "2020-06-01", "afgebroken_op": "2020-07-01"}
	every place in ["actief", "niet-actief"] {
		_state({"facts": object.union(broken_off, {"omgeving": place})}) == ["violated"]
	}
	_state({}) == ["unknown"]
	_state({"action": act_test.asked("gebruiken")}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"afgebroken_op": "2020-05-31"}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"dossier_opgeslagen_op": "2015-05-31"}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"dossier_opgeslagen_op": "2015-06-01"}}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"versleuteld": true, "uitkomst": "afgebroken", "omgeving": "niet-actief", "afgebroken_op": "2020-06-01"}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "facts": {"afgebroken_op": "2020-05-31"}}) == ["violated"]
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["ondermijning-leiden"] {
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

test_what_is_in_neither_place_is_not_kept if {
	file := {"versleuteld": true, "uitkomst": "bestuurlijke-interventie", "dossier_opgeslagen_op": "2020-06-01"}
	_state({"facts": object.union(file, {"omgeving": "actief"})}) == ["met"]
	_state({"facts": object.union(file, {"omgeving": "iets-anders"})}) == ["violated"]
}

# What would be kept in the active place for longer may be used, and given to nobody once all of it should be gone.
test_giving_is_not_keeping if {
	file := {"versleuteld": true, "uitkomst": "bestuurlijke-interventie", "omgeving": "niet-actief", "dossier_opgeslagen_op": "2015-05-31"}
	every act in ["gebruiken", "doorverstrekken", "openbaarmaken"] {
		_state({"action": act_test.asked(act), "facts": file}) == ["violated"]
		_state({"action": act_test.asked(act), "facts": {"dossier_opgeslagen_op": "2015-05-31"}}) == ["violated"]
	}
}
