package clauses.wpg.art14_lid1_test

import data.clauses.wpg.art14_lid1 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("bewaren"),
	"time": "2021-06-01",
	"party": example.source("politie", "politie"),
	"supplier": example.source("politie", "politie"),
	"giver": example.source("politie", "politie"),
	"receiver": example.source("politie", "politie"),
	"purpose": example.purpose("opsporing-en-vervolging"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"action": act_test.asked("vernietigen")},
		{"field": {"regime": "avg"}},
		{"holder": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["bewaren", "gebruiken", "inzien", "opslaan"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_keep(facts) := _state({"facts": facts})

_use(facts) := _state({"action": act_test.asked("gebruiken"), "facts": facts})

test_keeping_within_the_term_of_the_kind if {
	_keep({"gegevenssoort": "artikel-8", "verwerkt_sinds": "2016-06-01"}) == ["met"]
	_keep({"gegevenssoort": "artikel-8", "verwerkt_sinds": "2016-05-31", "laatst_nodig_op": "2021-06-01"}) == ["violated"]
	_keep({"gegevenssoort": "artikel-9", "laatst_nodig_op": "2020-12-01"}) == ["met"]
	_keep({"gegevenssoort": "artikel-9", "laatst_nodig_op": "2020-11-30", "verwerkt_sinds": "2021-01-01"}) == ["violated"]
	every kind in ["artikel-10-a", "artikel-10-b", "artikel-10-c"] {
		_keep({"gegevenssoort": kind, "laatst_nodig_op": "2016-06-01"}) == ["met"]
		_keep({"gegevenssoort": kind, "laatst_nodig_op": "2016-05-31", "verwerkt_sinds": "2021-01-01"}) == ["violated"]
	}
	_keep({"gegevenssoort": "artikel-12", "laatst_nodig_op": "2011-06-01"}) == ["met"]
	_keep({"gegevenssoort": "artikel-12", "laatst_nodig_op": "2011-05-31", "verwerkt_sinds": "2021-01-01"}) == ["violated"]
	_keep({"gegevenssoort": "artikel-13"}) == ["judgement"]
	_keep({}) == ["unknown"]
}

test_what_was_removed_stays_five_years if {
	removed := {"verwijderd_wpg14": true, "verwijderd_wpg14_op": "2016-06-01", "verwerkt_sinds": "2021-01-01", "laatst_nodig_op": "2021-01-01"}
	every kind in ["artikel-10-a", "artikel-10-b", "artikel-10-c", "artikel-8", "artikel-9"] { _keep(object.union(removed, {"gegevenssoort": kind})) == ["met"] }
	every kind in ["artikel-12", "artikel-13"] { _keep(object.union(removed, {"gegevenssoort": kind})) == ["violated"] }
	_keep(object.union(removed, {"gegevenssoort": "artikel-8", "verwijderd_wpg14_op": "2016-05-31"})) == ["violated"]
	_keep({"gegevenssoort": "artikel-8", "verwerkt_sinds": "2015-01-01", "verwijderd_wpg14_op": "2020-01-01"}) == ["violated"]
}

test_what_belongs_in_an_archive if {
	old := {"gegevenssoort": "artikel-8", "verwerkt_sinds": "2010-01-01", "blijvend_te_bewaren": true}
	archive := {"purpose": {"id": "archief", "lineage": {"archief": true}}}
	_state(object.union(archive, {"facts": old})) == ["met"]
	_state(object.union(archive, {"facts": object.union(old, {"blijvend_te_bewaren": false})})) == ["violated"]
	_keep(old) == ["violated"]
}

test_use_is_refused_only_when_a_term_has_run_out if {
	_use({}) == ["met"]
	_use({"gegevenssoort": "artikel-8", "verwerkt_sinds": "2020-06-01"}) == ["met"]
	_use({"gegevenssoort": "artikel-8", "verwerkt_sinds": "2020-05-31"}) == ["unknown"]
	_use({"gegevenssoort": "artikel-8", "verwerkt_sinds": "2020-05-31", "vergelijkend_doorzocht": true}) == ["met"]
	_use({"gegevenssoort": "artikel-8", "verwerkt_sinds": "2020-05-31", "vergelijkend_doorzocht": false}) == ["violated"]
	_use({"gegevenssoort": "artikel-8", "verwerkt_sinds": "2016-05-31", "vergelijkend_doorzocht": true}) == ["violated"]
	every kind in ["artikel-10-a", "artikel-10-b", "artikel-10-c", "artikel-12", "artikel-13", "artikel-9"] { _use({"gegevenssoort": kind, "verwerkt_sinds": "2001-01-01"}) == ["met"] }
}

test_use_after_the_need_ended if {
	_use({"gegevenssoort": "artikel-9", "laatst_nodig_op": "2020-12-01"}) == ["met"]
	_use({"gegevenssoort": "artikel-9", "laatst_nodig_op": "2020-11-30"}) == ["violated"]
	every kind in ["artikel-10-a", "artikel-10-b", "artikel-10-c"] {
		_use({"gegevenssoort": kind, "laatst_nodig_op": "2016-06-01"}) == ["met"]
		_use({"gegevenssoort": kind, "laatst_nodig_op": "2016-05-31"}) == ["violated"]
	}
	_use({"gegevenssoort": "artikel-12", "laatst_nodig_op": "2011-06-01"}) == ["met"]
	_use({"gegevenssoort": "artikel-12", "laatst_nodig_op": "2011-05-31"}) == ["violated"]
	every kind in ["artikel-13", "artikel-8"] { _use({"gegevenssoort": kind, "laatst_nodig_op": "2001-01-01"}) == ["met"] }
}

test_what_was_removed_serves_complaints_and_a_new_investigation_by_order if {
	_use({"verwijderd_wpg14": true, "bevoegd_gezag_akkoord": false}) == ["violated"]
	_use({"verwijderd_wpg14": true, "bevoegd_gezag_akkoord": true, "bevoegd_gezag": "officier-van-justitie"}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"verwijderd_wpg14": true, "bevoegd_gezag_akkoord": false}, "purpose": {"id": "klachtbehandeling", "lineage": {"klachtbehandeling": true}}}) == ["met"]
}

test_the_last_day_of_comparing if {
	searched := {"gegevenssoort": "artikel-8", "vergelijkend_doorzocht": true}
	_use(object.union(searched, {"verwerkt_sinds": "2016-06-01"})) == ["met"]
	_use(object.union(searched, {"verwerkt_sinds": "2016-05-31"})) == ["violated"]
}

# Looking into what another holds is receiving it, and no keeping.
_look(facts) := _state({"action": {"id": "inzien", "within": ["doorverstrekken", "gebruiken", "inzien", "ontvangen"]}, "facts": facts})

test_who_looks_keeps_nothing if {
	_look({"gegevenssoort": "artikel-9", "laatst_nodig_op": "2020-11-30"}) == ["violated"]
	_look({"gegevenssoort": "artikel-9", "laatst_nodig_op": "2021-05-31"}) == ["met"]
	_look({"gegevenssoort": "artikel-9"}) == ["met"]
	_look({"gegevenssoort": "artikel-9", "verwijderd_wpg14": true, "verwijderd_wpg14_op": "2020-06-01", "bevoegd_gezag_akkoord": false}) == ["violated"]
}
