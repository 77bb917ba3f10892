package clauses.bewerkersovereenkomst_vis.art1_lid2_bewerker_2_test

import data.clauses.bewerkersovereenkomst_vis.art1_lid2_bewerker_2 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("opslaan"),
	"time": "2018-04-09",
	"party": {"id": "ultimum-bv", "kind": "bedrijf", "sort": "ultimum-bv", "body": true, "source": false},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"receiver": {"id": "ultimum-bv", "kind": "bedrijf", "sort": "ultimum-bv", "body": true, "source": false},
	"holder": {"id": "ultimum-bv", "kind": "bedrijf", "sort": "ultimum-bv", "body": true, "source": false},
	"purpose": {"id": "opslag-in-vis", "lineage": {"opslag-in-vis": true}, "below": {}, "listed": "yes"},
	"field": {"id": "dagmonitor/postcode", "dataset": "dagmonitor", "name": "postcode", "regime": "wpg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-almere"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opslaan", "inzien", "samenvoegen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_act_but_storing_is_refused if {
	every action in ["ontvangen", "doorverstrekken", "bewaren", "opslaan", "uitbesteden"] {
		_state({"action": act_test.asked(action)}) == ["met"]
		_state({"action": act_test.asked(action), "field": {"dataset": "politiegegevens"}}) == ["violated"]
	}
	every action in ["gebruiken", "inzien", "samenvoegen"] {
		_state({"action": act_test.asked(action)}) == ["violated"]
	}
}

# Looking into what another holds is receiving it, and looking all the same.
test_looking_into_what_another_holds if {
	_state({"action": {"id": "inzien", "within": ["doorverstrekken", "gebruiken", "inzien", "ontvangen"], "sides": {}}}) == ["violated"]
}
