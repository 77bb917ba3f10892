package clauses.convenant_midden_nederland.par7_2_bekendmaking_test

import data.clauses.convenant_midden_nederland.par7_2_bekendmaking as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("doorverstrekken"),
	"time": "2018-04-09",
	"party": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"receiver": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"holder": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"purpose": {"id": "handhaving-openbare-orde", "lineage": {"handhaving-openbare-orde": true}, "below": {}, "listed": "yes"},
	"field": {"id": "dagmonitor/postcode", "dataset": "dagmonitor", "name": "postcode", "regime": "wpg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "politiegegevens"}},
		{"giver": {"kind": "politie"}},
		{"receiver": {"kind": "gemeente"}},
		{"receiver": {"id": ""}},
		{"time": "2017-02-28"},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_who_has_a_rule_of_its_own_and_what_opens_the_door if {
	shut := {"wettelijk_voorschrift_tot_bekendmaking": false, "wettelijke_verplichting": false, "volgt_uit_taak": false}
	_state({"facts": shut}) == ["violated"]
	_state({"facts": shut, "receiver": {"id": "bureau-rvs"}}) == ["met"]
	_state({"facts": shut, "receiver": {"id": "ultimum-bv"}}) == ["met"]
	every door, _ in shut {
		_state({"facts": object.union(shut, {door: true})}) == ["met"]
	}
}
