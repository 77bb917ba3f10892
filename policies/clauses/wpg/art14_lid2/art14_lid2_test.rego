package clauses.wpg.art14_lid2_test

import data.clauses.wpg.art14_lid2 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true},
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "avg"}},
		{"giver": {"kind": "gemeente"}},
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

test_what_should_have_been_removed_is_not_given if {
	single := {"field": {"dataset": "politiegegevens"}, "time": "2021-06-01"}
	_state(object.union(single, {"facts": {"gegevenssoort": "artikel-8", "verwerkt_sinds": "2016-06-01"}})) == ["met"]
	_state(object.union(single, {"facts": {"gegevenssoort": "artikel-8", "verwerkt_sinds": "2016-05-31"}})) == ["violated"]
	every kind in ["artikel-10-a", "artikel-10-b", "artikel-10-c", "artikel-12", "artikel-13", "artikel-9"] {
		_state(object.union(single, {"facts": {"gegevenssoort": kind, "verwerkt_sinds": "2001-01-01"}})) == ["met"]
	}
	_state(object.union(single, {"facts": {}})) == ["met"]
	_state(object.union(single, {"facts": {"verwijderd_wpg14": true}})) == ["violated"]
	_state({"field": {"dataset": "dagmonitor"}, "time": "2021-06-01", "facts": {"gegevenssoort": "artikel-8", "verwerkt_sinds": "2001-01-01"}}) == ["met"]
}
