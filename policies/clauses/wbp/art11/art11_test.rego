package clauses.wbp.art11_test

import data.clauses.wbp.art11 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2018-05-24",
	"party": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": false},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": false},
	"holder": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": false},
	"purpose": {"id": "taakuitvoering-gemeente", "lineage": {"taakuitvoering-gemeente": true}, "below": {}, "listed": "no"},
	"field": {"id": "leiden/naam", "dataset": "leiden", "name": "naam", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"holder": {"kind": "persoon"}},
		{"time": "2018-05-25"},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_every_act_and_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opslaan", "inzien"] {
			count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act), "holder": {"kind": kind}})
		}
	}
}

test_only_a_denial_refuses if {
	_state({}) == ["met"]
	_state({"facts": {"beperkt_tot_nodig": true}}) == ["met"]
	_state({"facts": {"beperkt_tot_nodig": false}}) == ["violated"]
}
