package clauses.wpg.art20_lid4_test

import data.clauses.wpg.art20_lid4 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2026-01-01",
	"party": example.body("bureau-rvs", "samenwerking"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("bureau-rvs", "samenwerking"),
	"purpose": example.purpose("handhaving-openbare-orde"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
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

_all := {"casusoverleg_radicalisering": true, "nodig_voor_verband": true, "bevoegd_gezag_akkoord": true, "geen_zwaarwegende_reden": true}

_taking_part := {"facts": object.union(_all, {"bevoegd_gezag": "burgemeester"}), "receiver": {"kind": "gemeente", "sort": "gemeente-utrecht"}}

test_every_element_is_asked if {
	every kind in ["gemeente", "overheid", "politie", "zorg"] { _state(object.union(_taking_part, {"receiver": {"kind": kind}})) == ["met"] }
	every name, _ in _all { _state(object.union(_taking_part, {"facts": {name: false}})) == ["violated"] }
	_state(object.union(_taking_part, {"facts": {"bevoegd_gezag": "officier-van-justitie"}})) == ["violated"]
	_state(object.union(_taking_part, {"receiver": {"kind": "media"}})) == ["violated"]
}
