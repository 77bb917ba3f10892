package clauses.wgsv.art2_30_test

import data.clauses.wgsv.art2_30 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2026-06-01",
	"party": example.body("zorg-en-veiligheidshuis", "overheid"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("zorg-en-veiligheidshuis", "overheid"),
	"purpose": example.purpose("veiligheidshuis"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "dagmonitor"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"kind": "media"}},
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

test_two_kinds_only if {
	every kind in ["artikel-13", "artikel-8"] { _state({"facts": {"gegevenssoort": kind}}) == ["met"] }
	every kind in ["artikel-10-a", "artikel-10-b", "artikel-10-c", "artikel-12", "artikel-9"] { _state({"facts": {"gegevenssoort": kind}}) == ["violated"] }
}

test_every_participant_is_bound if {
	every kind in ["gemeente", "overheid", "politie", "vereniging", "zorg"] {
		named := {"receiver": {"kind": kind, "sort": "x"}, "facts": {"gegevenssoort": "artikel-9", "verband_wgs": true, "samenwerkingsverband": "zorg-en-veiligheidshuis"}}
		_state(named) == ["violated"]
		_state(object.union(named, {"facts": {"samenwerkingsverband": "riec"}})) == ["met"]
		_state(object.union(named, {"facts": {"verband_wgs": false}})) == ["met"]
	}
	_state({"receiver": {"kind": "gemeente", "sort": "gemeente-utrecht"}, "facts": {}}) == ["met"]
}
