package clauses.wgshv.voor_2021_test

import data.clauses.wgshv.voor_2021 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("ontvangen"),
	"time": "2020-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"giver": {"id": "vitens", "kind": "bedrijf", "sort": "vitens", "body": true, "source": false},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"purpose": {"id": "vroegsignalering-schulden", "lineage": {"vroegsignalering-schulden": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/betalingsachterstand", "dataset": "leeuwarden", "name": "betalingsachterstand", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("gebruiken")},
		{"field": {"name": "naam"}},
		{"giver": {"sort": "school"}},
		{"receiver": {"kind": "bedrijf"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_senders_and_effort if {
	every sort in ["energiebedrijf", "vitens", "woningcorporatie", "zorgverzekeraar"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"giver": {"sort": sort}})
	}
	_state({"facts": {"inspanningen_verricht": true}}) == ["judgement"]
	_state({"facts": {"inspanningen_verricht": false}}) == ["violated"]
	_state({"facts": {"inspanningen_verricht": true}, "purpose": {"id": "x", "lineage": null}}) == ["violated"]
}
