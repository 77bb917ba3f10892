package clauses.avg.art44_test

import data.clauses.avg.art44 as clause
import data.lib.act_test
import data.lib.country
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": example.body("woningcorporatie", "vereniging"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("woningcorporatie", "vereniging"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("leiden/persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "other"}},
		{"receiver": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_outside := {"land_ontvanger": "Verenigde Staten", "passende_waarborgen": false, "beroep_op_adequaatheid": false}

test_each_door if {
	_state({"facts": _outside}) == ["violated"]
	_state({"facts": object.union(_outside, {"land_ontvanger": "Nederland"})}) == ["met"]
	_state({"facts": object.union(_outside, {"land_ontvanger": "Uruguay"})}) == ["met"]
	_state({"facts": object.union(_outside, {"passende_waarborgen": true})}) == ["met"]
	_state({"facts": object.union(_outside, {"beroep_op_adequaatheid": true})}) == ["judgement"]
	every kind in ["bedrijf", "media", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"receiver": {"kind": kind}})
	}
}

test_every_country_of_both_lists if {
	every name in country.eea { _state({"facts": object.union(_outside, {"land_ontvanger": name})}) == ["met"] }
	every name in ["Andorra", "Argentinië", "Faeröer", "Guernsey", "Israël", "Isle of Man", "Jersey", "Nieuw-Zeeland", "Uruguay", "Zwitserland"] { _state({"facts": object.union(_outside, {"land_ontvanger": name})}) == ["met"] }
}

_uk(day) := _state({"time": day, "facts": object.union(_outside, {"land_ontvanger": "Verenigd Koninkrijk"})})

test_united_kingdom if {
	every day in ["2008-01-01", "2020-12-31", "2021-06-28", "2031-12-27"] { _uk(day) == ["met"] }
	every day in ["2021-01-01", "2021-06-27"] { _uk(day) == ["judgement"] }
	_uk("2031-12-28") == ["violated"]
	_state({"time": "2022-01-01", "facts": _outside}) == ["violated"]
}

test_decisions_from_before_the_list if {
	_state({"time": "2013-01-01", "facts": object.union(_outside, {"land_ontvanger": "Uruguay"})}) == ["met"]
	_state({"time": "2012-12-31", "facts": object.union(_outside, {"land_ontvanger": "Uruguay"})}) == ["judgement"]
}

test_of_police_data_and_the_register_of_persons_silence_stays_inside if {
	every regime in ["brp", "wpg"] {
		passed_on := {"field": {"regime": regime}, "giver": {"kind": "gemeente"}}
		every kind in ["bedrijf", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
			asked := object.union(passed_on, {"receiver": {"kind": kind}})
			_state(asked) == ["met"]
			_state(object.union(asked, {"facts": _outside})) == ["violated"]
			_state(object.union(asked, {"facts": object.union(_outside, {"land_ontvanger": "Nederland"})})) == ["met"]
			count(clause.checks) == 0 with input as object.union(object.union(_asked, asked), {"giver": {"kind": "politie"}})
			count(clause.checks) == 0 with input as object.union(object.union(_asked, asked), {"action": act_test.asked("gebruiken")})
		}
		count(clause.checks) == 0 with input as object.union(object.union(_asked, passed_on), {"receiver": {"kind": "persoon"}})
	}
}

test_a_foreign_authority_is_refused_once_its_country_is_said if {
	authority := {"receiver": {"kind": "overheid"}}
	_state(authority) == ["met"]
	_state(object.union(authority, {"facts": _outside})) == ["violated"]
	count(clause.checks) == 0 with input as object.union(object.union(_asked, authority), {"action": act_test.asked("gebruiken")})
}

_outsourcing(facts) := {"action": act_test.asked("uitbesteden"), "facts": facts}

_unguarded := {"passende_waarborgen": false, "beroep_op_adequaatheid": false}

test_outsourcing_abroad_is_judged_once_a_country_is_said if {
	_state(_outsourcing({})) == ["met"]
	_state(_outsourcing(_outside)) == ["violated"]
	_state(_outsourcing(object.union(_outside, {"passende_waarborgen": true}))) == ["met"]
	_state(_outsourcing({"land_ontvanger": "Nederland"})) == ["met"]
	_state(_outsourcing(object.union(_unguarded, {"opslagland": "Rusland"}))) == ["violated"]
	every place in ["Nederland", "Uruguay", "Verenigd Koninkrijk"] {
		_state(object.union(_outsourcing(object.union(_unguarded, {"opslagland": place})), {"time": "2021-06-28"})) == ["met"]
	}
	_state(_outsourcing(object.union(_unguarded, {"opslagland": "Verenigd Koninkrijk"}))) == ["judgement"]
	_state(_outsourcing({"opslagland": "Rusland", "passende_waarborgen": true})) == ["met"]
	_state(_outsourcing({"opslagland": "Rusland", "passende_waarborgen": false, "beroep_op_adequaatheid": true})) == ["judgement"]
	_state(_outsourcing({"opslagland": "Rusland"})) == ["unknown"]
}

test_every_body_that_outsources if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		every regime in ["avg", "brp", "wpg"] {
			count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked("uitbesteden"), "holder": {"kind": kind}, "field": {"regime": regime}})
		}
	}
	count(clause.checks) == 0 with input as object.union(_asked, {"action": act_test.asked("uitbesteden"), "holder": {"kind": "politie"}})
	count(clause.checks) == 0 with input as object.union(_asked, {"action": act_test.asked("uitbesteden"), "field": {"regime": "other"}})
}

test_who_is_established_here_by_its_nature if {
	_state({}) == ["met"]
	_state({"facts": _outside}) == ["violated"]
	_state({"facts": {"land_ontvanger": "Rusland"}}) == ["unknown"]
	_state({"receiver": {"id": "leverancier", "kind": "bedrijf", "sort": "leverancier"}}) == ["unknown"]
	_state({"receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium"}}) == ["unknown"]
	_state({"action": act_test.asked("openbaarmaken")}) == ["unknown"]
	every sort in country.settled_here {
		_state({"receiver": {"id": "x", "kind": "vereniging", "sort": sort}}) == ["met"]
	}
}
