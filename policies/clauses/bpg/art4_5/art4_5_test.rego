package clauses.bpg.art4_5_test

import data.clauses.bpg.art4_5 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"receiver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"purpose": {"id": "handhaving-openbare-orde", "lineage": {"handhaving-openbare-orde": true}, "below": {}, "listed": "yes"},
	"field": {"id": "politiegegevens/casusgegevens", "dataset": "politiegegevens", "name": "casusgegevens", "regime": "wpg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "dagmonitor"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"id": ""}},
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

test_no_limit_for_the_mayor if {
	sensitive := {"gegevenssoort": "artikel-9", "dringend_noodzakelijk": false, "wettelijke_verplichting": false}
	_state({"facts": object.union(sensitive, {"role": "burgemeester"})}) == ["met"]
	_state({"facts": object.union(sensitive, {"role": "manager-veiligheid", "gemandateerd": true})}) == ["met"]
	_state({"facts": object.union(sensitive, {"role": "raadslid", "gemandateerd": false})}) == ["violated"]
	_state({"facts": object.union(sensitive, {"role": "burgemeester"}), "receiver": {"kind": "vereniging"}}) == ["violated"]
}

test_no_limit_on_a_route_of_its_own if {
	sensitive := {"gegevenssoort": "artikel-9", "dringend_noodzakelijk": false, "wettelijke_verplichting": false, "role": "medewerker", "gemandateerd": false}
	_state({"facts": sensitive}) == ["violated"]
	_state({"facts": sensitive, "receiver": {"kind": "politie"}}) == ["met"]
	_state({"facts": sensitive, "receiver": {"kind": "overheid", "sort": "openbaar-ministerie"}}) == ["met"]
	every kind in ["gemeente", "overheid"] {
		_state({"facts": object.union(sensitive, {"role": "opsporingsambtenaar"}), "receiver": {"kind": kind}}) == ["met"]
	}
	_state({"facts": object.union(sensitive, {"role": "opsporingsambtenaar"}), "receiver": {"kind": "vereniging"}}) == ["violated"]
	_state({"facts": object.union(sensitive, {"wettelijke_verplichting": true})}) == ["met"]
}

test_a_statutory_partnership_has_limits_of_its_own if {
	sensitive := {"gegevenssoort": "artikel-9", "dringend_noodzakelijk": false, "wettelijke_verplichting": false, "role": "medewerker", "verband_wgs": true}
	riec := {"facts": sensitive, "receiver": {"kind": "overheid", "sort": "riec-partner"}}
	_state(object.union(riec, {"time": "2025-03-01"})) == ["met"]
	_state(object.union(riec, {"time": "2025-02-28"})) == ["violated"]
	_state(object.union(riec, {"time": "2025-03-01", "facts": {"verband_wgs": false}})) == ["violated"]
	_state(object.union(riec, {"time": "2025-03-01", "receiver": {"sort": "rdw"}})) == ["violated"]
}
