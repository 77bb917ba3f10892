package clauses.wgsv.art2_23_test

import data.clauses.wgsv.art2_23 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("doorverstrekken"),
	"time": "2026-01-01",
	"party": {"id": "riec-partner", "kind": "overheid", "sort": "riec-partner", "body": true, "source": false},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"receiver": {"id": "riec-partner", "kind": "overheid", "sort": "riec-partner", "body": true, "source": false},
	"holder": {"id": "riec-partner", "kind": "overheid", "sort": "riec-partner", "body": true, "source": false},
	"purpose": {"id": "aanpak-ondermijning", "lineage": {"aanpak-ondermijning": true}, "below": {}, "listed": "no"},
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
