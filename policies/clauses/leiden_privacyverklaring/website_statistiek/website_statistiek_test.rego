package clauses.leiden_privacyverklaring.website_statistiek_test

import data.clauses.leiden_privacyverklaring.website_statistiek as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"holder": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"purpose": {"id": "websiteverbetering", "lineage": {"websiteverbetering": true}, "below": {}, "listed": "no"},
	"field": {"id": "website-leiden/websitestatistieken", "dataset": "website-leiden", "name": "websitestatistieken", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "opslaan", "opnemen", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_asking(name, purpose, short) := {"field": {"name": name}, "facts": {"laatste_octet_verwijderd": short}, "purpose": {"id": purpose, "lineage": {"websiteverbetering": purpose == "websiteverbetering", purpose: true}}}

test_each_field if {
	_state(_asking("websitestatistieken", "websiteverbetering", false)) == ["met"]
	_state(_asking("websitestatistieken", "technisch-beheer", false)) == ["met"]
	_state(_asking("websitestatistieken", "nieuwsbrief", true)) == ["violated"]
	_state(_asking("ip-adres", "websiteverbetering", false)) == ["violated"]
	_state(_asking("ip-adres", "websiteverbetering", true)) == ["met"]
	_state(_asking("ip-adres", "websitebeveiliging", false)) == ["met"]
	_state(_asking("ip-adres-in-logfile", "websitebeveiliging", false)) == ["met"]
	_state(_asking("ip-adres-in-logfile", "websiteverbetering", true)) == ["violated"]
}
