package clauses.leiden_privacyverklaring.ondermijning_start_test

import data.clauses.leiden_privacyverklaring.ondermijning_start as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"holder": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"purpose": {"id": "start-onderzoek-ondermijning", "lineage": {"start-onderzoek-ondermijning": true}, "below": {}, "listed": "no"},
	"field": {"id": "ondermijning-leiden/signaalgegevens", "dataset": "ondermijning-leiden", "name": "signaalgegevens", "regime": "avg"},
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

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"signaal_onderzocht": true, "signaal_gekwalificeerd": true, "signaal_zwaar_genoeg": true}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"signaal_onderzocht": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"signaal_gekwalificeerd": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"signaal_zwaar_genoeg": false})}) == ["violated"]
}

test_later_phases_have_their_own_test if _state({"facts": {"signaal_onderzocht": false}, "purpose": {"id": "x", "lineage": null}}) == ["met"]
