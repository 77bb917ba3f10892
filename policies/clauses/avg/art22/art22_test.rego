package clauses.avg.art22_test

import data.clauses.avg.art22 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("geautomatiseerd-besluiten"),
	"time": "2021-06-01",
	"party": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.source("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("leiden/persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_each_door if {
	none := {"menselijke_tussenkomst": false, "geautomatiseerd_toegestaan": false}
	_state({"facts": none}) == ["violated"]
	every name, _ in none { _state({"facts": object.union(none, {name: true})}) == ["met"] }
}

test_special_data_need_more if {
	allowed := {"menselijke_tussenkomst": false, "geautomatiseerd_toegestaan": true}
	every name in ["gezondheidsgegevens", "godsdienst", "politieke-gezindheid", "seksuele-geaardheid"] {
		_state({"facts": allowed, "field": {"name": name}}) == ["unknown"]
		every exception in ["a", "g"] { _state({"facts": object.union(allowed, {"art9_uitzondering": exception}), "field": {"name": name}}) == ["met"] }
		_state({"facts": object.union(allowed, {"art9_uitzondering": "h"}), "field": {"name": name}}) == ["violated"]
	}
}

test_also_of_police_data if count(clause.checks) == 1 with input as object.union(_asked, {"field": {"regime": "wpg"}})
