package clauses.wgsv.art2_23_test

import data.clauses.wgsv.art2_23 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2026-01-01",
	"party": example.body("riec-partner", "overheid"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("riec-partner", "overheid"),
	"purpose": example.purpose("aanpak-ondermijning"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "dagmonitor"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"kind": "vereniging"}},
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

test_kind_and_activity if {
	every kind in ["artikel-13", "artikel-8"] {
		_state({"facts": {"gegevenssoort": kind, "activiteit_riec": "anders"}}) == ["met"]
	}
	every kind in ["artikel-10-a", "artikel-10-c", "artikel-9"] {
		every activity in ["bestuurlijke-aanpak", "opsporing-en-ontneming"] {
			_state({"facts": {"gegevenssoort": kind, "activiteit_riec": activity}}) == ["met"]
		}
		_state({"facts": {"gegevenssoort": kind, "activiteit_riec": "anders"}}) == ["violated"]
	}
	_state({"facts": {"gegevenssoort": "artikel-10-b", "activiteit_riec": "bestuurlijke-aanpak"}}) == ["violated"]
}

test_every_participant_is_bound if {
	every kind in ["gemeente", "overheid", "politie"] {
		named := {"receiver": {"kind": kind, "sort": "x"}, "facts": {"gegevenssoort": "artikel-10-b", "verband_wgs": true, "samenwerkingsverband": "riec"}}
		_state(named) == ["violated"]
		_state(object.union(named, {"facts": {"samenwerkingsverband": "zorg-en-veiligheidshuis"}})) == ["met"]
		_state(object.union(named, {"facts": {"verband_wgs": false}})) == ["met"]
	}
	_state({"receiver": {"kind": "gemeente", "sort": "gemeente-utrecht"}, "facts": {}}) == ["met"]
}
