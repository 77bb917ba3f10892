package clauses.wpg.art28_weigeren_test

import data.clauses.wpg.art28_weigeren as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-verzoek"),
	"time": "2021-06-01",
	"party": example.source("politie", "politie"),
	"supplier": example.source("politie", "politie"),
	"giver": example.source("politie", "politie"),
	"receiver": example.source("politie", "politie"),
	"purpose": example.purpose("rectificatie"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("weigeren-inzage")},
		{"field": {"regime": "avg"}},
		{"holder": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_none := {
	"reden_opgegeven": true,
	"gegevens_onjuist": true,
	"onrechtmatig_verwerkt": false,
	"nog_noodzakelijk": true,
	"juistheid_betwist": true,
	"art23_belang": false,
	"weigering_noodzakelijk": false,
}

_for(aim, facts) := _state({"facts": object.union(_none, facts), "purpose": {"id": aim, "lineage": object.union({"rectificatie": false}, {aim: true})}})

test_what_is_right_stays if {
	_for("rectificatie", {}) == ["violated"]
	_for("rectificatie", {"gegevens_onjuist": false}) == ["met"]
	_for("rectificatie", {"gegevens_onjuist": false, "reden_opgegeven": false}) == ["violated"]
	_for("verwijdering", {"gegevens_onjuist": false}) == ["met"]
	_for("verwijdering", {}) == ["violated"]
	_for("verwijdering", {"gegevens_onjuist": false, "onrechtmatig_verwerkt": true}) == ["violated"]
	_for("verwijdering", {"gegevens_onjuist": false, "nog_noodzakelijk": false}) == ["violated"]
	_for("beperking", {"juistheid_betwist": false}) == ["met"]
	_for("beperking", {}) == ["violated"]
	_for("jeugdhulp", {"gegevens_onjuist": false, "juistheid_betwist": false}) == ["violated"]
}

_on(day, facts) := _state({"time": day, "facts": object.union(_none, facts)})

test_an_interest_of_the_day_weighs if {
	weighed := {"art23_belang": true, "weigering_noodzakelijk": true}
	every letter in ["a", "b", "c", "d", "e", "f"] {
		said := object.union(weighed, {"wpg27_letter": letter})
		_on("2019-01-01", said) == ["met"]
		_on("2099-12-31", said) == ["met"]
		_on("2018-12-31", object.union(said, {"weigeringsbelang_wpg": "x"})) == ["violated"]
	}
	every interest in ["politietaak", "rechten-van-anderen", "staatsveiligheid"] {
		said := object.union(weighed, {"weigeringsbelang_wpg": interest})
		_on("2008-01-01", said) == ["met"]
		_on("2018-12-31", said) == ["met"]
		_on("2019-01-01", object.union(said, {"wpg27_letter": "x"})) == ["violated"]
	}
	_on("2021-06-01", {"wpg27_letter": "a", "weigering_noodzakelijk": true}) == ["violated"]
	_on("2021-06-01", {"wpg27_letter": "a", "art23_belang": true}) == ["violated"]
}
