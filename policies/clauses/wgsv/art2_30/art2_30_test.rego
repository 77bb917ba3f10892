package clauses.wgsv.art2_30_test

import data.clauses.wgsv.art2_30 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("doorverstrekken"),
	"time": "2026-06-01",
	"party": {"id": "zorg-en-veiligheidshuis", "kind": "overheid", "sort": "zorg-en-veiligheidshuis", "body": true, "source": false},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"receiver": {"id": "zorg-en-veiligheidshuis", "kind": "overheid", "sort": "zorg-en-veiligheidshuis", "body": true, "source": false},
	"holder": {"id": "zorg-en-veiligheidshuis", "kind": "overheid", "sort": "zorg-en-veiligheidshuis", "body": true, "source": false},
	"purpose": {"id": "veiligheidshuis", "lineage": {"veiligheidshuis": true}, "below": {}, "listed": "no"},
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
