package clauses.leiden_privacyverklaring.bodycam_verspreiden_test

import data.clauses.leiden_privacyverklaring.bodycam_verspreiden as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": example.source("politie-eenheid-midden-nederland", "politie"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.source("politie-eenheid-midden-nederland", "politie"),
	"purpose": example.purpose("opsporing-en-vervolging"),
	"field": example.field("bodycam-leiden/bodycambeelden", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "lms"}},
		{"giver": {"id": "gemeente-utrecht"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["doorverstrekken", "openbaarmaken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_each_door if {
	none := {"vordering_126nd": false, "derden_in_beeld": true, "derden_onherkenbaar": false}
	_state({"facts": none}) == ["violated"]
	_state({"facts": object.union(none, {"vordering_126nd": true})}) == ["met"]
	_state({"facts": object.union(none, {"vordering_126nd": true}), "receiver": {"id": "openbaar-ministerie", "kind": "overheid"}}) == ["met"]
	_state({"facts": object.union(none, {"vordering_126nd": true}), "receiver": {"id": "rdw", "kind": "overheid"}}) == ["violated"]
	_state({"facts": object.union(none, {"derden_in_beeld": false})}) == ["violated"]
	person := {"receiver": {"id": "betrokkene", "kind": "persoon"}}
	_state(object.union(person, {"facts": none})) == ["violated"]
	_state(object.union(person, {"facts": object.union(none, {"derden_in_beeld": false})})) == ["met"]
	_state(object.union(person, {"facts": object.union(none, {"derden_onherkenbaar": true})})) == ["met"]
}

test_whether_others_are_filmed_is_asked if {
	person := {"receiver": {"id": "betrokkene", "kind": "persoon"}, "facts": {"vordering_126nd": false}}
	_state(object.union(person, {"facts": {"derden_onherkenbaar": false}})) == ["unknown"]
	_state(object.union(person, {"facts": {"derden_onherkenbaar": true}})) == ["met"]
}
