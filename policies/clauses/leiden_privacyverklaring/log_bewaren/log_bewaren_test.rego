package clauses.leiden_privacyverklaring.log_bewaren_test

import data.clauses.leiden_privacyverklaring.log_bewaren as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("bewaren"),
	"time": "2021-06-01",
	"party": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"holder": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"purpose": {"id": "websitebeveiliging", "lineage": {"websitebeveiliging": true}, "below": {}, "listed": "no"},
	"field": {"id": "website-leiden/ip-adres-in-logfile", "dataset": "website-leiden", "name": "ip-adres-in-logfile", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "lms"}},
		{"field": {"name": "ip-adres"}},
		{"holder": {"id": "gemeente-utrecht"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_where_and_how_long if {
	every place in ["logfile-op-webserver", "webserver"] {
		_state({"time": "2021-04-01", "facts": {"locatie": place, "gelogd_op": "2021-01-01"}}) == ["met"]
		_state({"time": "2021-04-02", "facts": {"locatie": place, "gelogd_op": "2021-01-01"}}) == ["violated"]
	}
	_state({"time": "2022-03-27", "facts": {"locatie": "back-up", "gelogd_op": "2021-01-01"}}) == ["met"]
	_state({"time": "2022-03-28", "facts": {"locatie": "back-up", "gelogd_op": "2021-01-01"}}) == ["violated"]
	_state({"time": "2021-02-01", "facts": {"locatie": "bodycam", "gelogd_op": "2021-01-01"}}) == ["violated"]
}
