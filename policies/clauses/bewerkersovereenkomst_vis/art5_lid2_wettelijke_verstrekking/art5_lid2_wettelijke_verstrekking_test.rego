package clauses.bewerkersovereenkomst_vis.art5_lid2_wettelijke_verstrekking_test

import data.clauses.bewerkersovereenkomst_vis.art5_lid2_wettelijke_verstrekking as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("doorverstrekken"),
	"time": "2018-04-09",
	"party": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"giver": {"id": "ultimum-bv", "kind": "bedrijf", "sort": "ultimum-bv", "body": true, "source": false},
	"receiver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"purpose": {"id": "handhaving-openbare-orde", "lineage": {"handhaving-openbare-orde": true}, "below": {}, "listed": "yes"},
	"field": {"id": "dagmonitor/postcode", "dataset": "dagmonitor", "name": "postcode", "regime": "wpg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("bewaren")},
		{"field": {"dataset": "politiegegevens"}},
		{"giver": {"id": "gemeente-soest"}},
		{"time": "2017-02-28"},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["doorverstrekken", "openbaarmaken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_in_another_role_almere_is_no_processor if {
	_state({"facts": {"giver_role": "burgemeester"}}) == ["met"]
	_state({"facts": {"giver_role": "bewerker-1", "wettelijke_verplichting": false}}) == ["violated"]
	_state({"facts": {"giver_role": "bewerker-2", "wettelijke_verplichting": false}}) == ["violated"]
	_state({"giver": {"id": "gemeente-almere"}, "facts": {"giver_role": "bewerker-1", "wettelijke_verplichting": false}}) == ["violated"]
}
