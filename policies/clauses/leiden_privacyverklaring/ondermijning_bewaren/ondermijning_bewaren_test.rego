package clauses.leiden_privacyverklaring.ondermijning_bewaren_test

import data.clauses.leiden_privacyverklaring.ondermijning_bewaren as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("bewaren"),
	"time": "2021-06-01",
	"party": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"holder": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"purpose": {"id": "aanpak-ondermijning", "lineage": {"aanpak-ondermijning": true}, "below": {}, "listed": "no"},
	"field": {"id": "ondermijning-leiden/ondermijningsdossier", "dataset": "ondermijning-leiden", "name": "ondermijningsdossier", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_each_element if {
	broken := {"versleuteld": true, "uitkomst": "afgebroken", "omgeving": "niet-actief", "afgebroken_op": "2020-06-01", "dossier_opgeslagen_op": "2010-01-01"}
	_state({"facts": broken}) == ["met"]
	every change in [{"versleuteld": false}, {"omgeving": "actief"}, {"uitkomst": "overgedragen"}, {"afgebroken_op": "2020-05-31"}] {
		_state({"facts": object.union(broken, change)}) == ["violated"]
	}
	done := {"versleuteld": true, "uitkomst": "bestuurlijke-interventie", "omgeving": "actief", "dossier_opgeslagen_op": "2016-06-01", "afgebroken_op": "2010-01-01"}
	_state({"facts": done}) == ["met"]
	every change in [{"dossier_opgeslagen_op": "2016-05-31"}, {"uitkomst": "overgedragen"}] {
		_state({"facts": object.union(done, change)}) == ["violated"]
	}
	_state({"facts": object.remove(done, {"omgeving"})}) == ["unknown"]
	resting := object.union(done, {"omgeving": "niet-actief", "dossier_opgeslagen_op": "2015-06-01"})
	_state({"facts": resting}) == ["met"]
	every change in [{"dossier_opgeslagen_op": "2015-05-31"}, {"uitkomst": "overgedragen"}, {"omgeving": "actief"}] {
		_state({"facts": object.union(resting, change)}) == ["violated"]
	}
}
