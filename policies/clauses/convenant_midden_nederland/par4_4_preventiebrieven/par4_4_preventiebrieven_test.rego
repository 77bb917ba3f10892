package clauses.convenant_midden_nederland.par4_4_preventiebrieven_test

import data.clauses.convenant_midden_nederland.par4_4_preventiebrieven as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("preventiebrieven-in-buurt"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "politiegegevens"}},
		{"purpose": {"id": "x", "lineage": null}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken", "gebruiken", "inzien", "opslaan", "samenvoegen", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_too_wide_a_purpose_is_asked_about if {
	_state({"purpose": {"id": "preventie", "lineage": null, "below": {"preventiebrieven-in-buurt": true}}, "facts": {"brief_noemt_getroffen_adres": true}}) == ["unknown"]
}

test_a_letter_made_of_the_area_alone if {
	_state({}) == ["met"]
	_state({"facts": {"brief_noemt_getroffen_adres": true}}) == ["violated"]
	_state({"field": {"name": "huisnummer"}}) == ["unknown"]
	_state({"field": {"name": "wijk"}}) == ["met"]
	_state({"action": act_test.asked("openbaarmaken")}) == ["unknown"]
	every name in ["postcode", "wijk"] {
		_state({"action": act_test.asked("ontvangen"), "field": {"name": name}, "receiver": example.body("gemeente-utrecht", "gemeente")}) == ["met"]
		_state({"action": act_test.asked("ontvangen"), "field": {"name": name}, "receiver": example.body("inwoner", "persoon")}) == ["unknown"]
	}
}

test_what_a_municipality_gets_is_no_letter_yet if {
	every act in ["ontvangen", "doorverstrekken"] {
		got := {"action": act_test.asked(act), "field": {"name": "huisnummer"}, "receiver": example.body("gemeente-utrecht", "gemeente")}
		_state(got) == ["met"]
		_state(object.union(got, {"facts": {"brief_noemt_getroffen_adres": true}})) == ["violated"]
		_state(object.union(got, {"receiver": example.body("inwoner", "persoon")})) != ["met"]
	}
	_state({"action": act_test.asked("openbaarmaken"), "field": {"name": "huisnummer"}, "receiver": example.body("gemeente-utrecht", "gemeente")}) == ["unknown"]
}

test_who_only_keeps_has_no_letter_yet if {
	kept := {"action": act_test.asked("bewaren"), "field": {"name": "huisnummer"}}
	_state(kept) == ["met"]
	_state(object.union(kept, {"facts": {"brief_noemt_getroffen_adres": true}})) == ["violated"]
}
