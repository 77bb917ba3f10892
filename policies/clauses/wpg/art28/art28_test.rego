package clauses.wpg.art28_test

import data.clauses.wpg.art28 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("eisen"),
	"time": "2021-06-01",
	"party": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"supplier": example.source("politie", "politie"),
	"giver": example.source("politie", "politie"),
	"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"purpose": example.purpose("rectificatie"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("inzien")},
		{"field": {"regime": "avg"}},
		{"supplier": {"kind": "gemeente"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_met := {
	"eigen_gegevens": true,
	"machtiging": false,
	"wettelijke_vertegenwoordiging": false,
	"verzoek_schriftelijk": true,
	"identiteit_geverifieerd": true,
	"gegevens_onjuist": true,
	"onrechtmatig_verwerkt": false,
	"nog_noodzakelijk": true,
	"juistheid_betwist": true,
}

_for(aim, facts) := _state({"facts": object.union(_met, facts), "purpose": {"id": aim, "lineage": object.union({"rectificatie": false}, {aim: true})}})

test_who_asks_and_how if {
	_for("rectificatie", {}) == ["met"]
	_for("rectificatie", {"eigen_gegevens": false}) == ["violated"]
	_for("rectificatie", {"verzoek_schriftelijk": false}) == ["violated"]
	_for("rectificatie", {"identiteit_geverifieerd": false}) == ["violated"]
}

test_each_right_has_its_reason if {
	_for("rectificatie", {"gegevens_onjuist": false}) == ["violated"]
	_for("verwijdering", {}) == ["met"]
	_for("verwijdering", {"gegevens_onjuist": false}) == ["violated"]
	_for("verwijdering", {"gegevens_onjuist": false, "onrechtmatig_verwerkt": true}) == ["met"]
	_for("verwijdering", {"gegevens_onjuist": false, "nog_noodzakelijk": false}) == ["met"]
	_for("beperking", {}) == ["met"]
	_for("beperking", {"juistheid_betwist": false}) == ["violated"]
	_for("jeugdhulp", {}) == ["violated"]
}

test_four_weeks_and_the_recipients_are_told if {
	some check in clause.checks with input as object.union(_asked, {"facts": {"ontvangen_op": "2021-02-01"}})
	{[o.kind, o.bearer, o.deadline] | some o in check.obligations} == {["antwoorden-op-het-verzoek", "politie", "2021-03-01"], ["ontvangers-inlichten", "politie", ""]}
}
