package clauses.avg.art5_lid1_e_test

import data.clauses.avg.art5_lid1_e as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("bewaren"),
	"time": "2019-06-01",
	"party": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"receiver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"purpose": {"id": "taakuitvoering-gemeente", "lineage": {"taakuitvoering-gemeente": true}, "below": {}, "listed": "no"},
	"field": {"id": "vis/controle-informatie", "dataset": "vis", "name": "controle-informatie", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_the_need_is_asked_whatever_runs if {
	_state({"facts": {"nog_noodzakelijk": true}}) == ["met"]
	_state({"facts": {"nog_noodzakelijk": false, "role": "medewerker"}}) == ["violated"]
	_state({"facts": {"nog_noodzakelijk": false, "role": "verwerker", "in_opdracht": true, "verwerkersovereenkomst": true}, "holder": {"kind": "bedrijf"}}) == ["met"]
	_state({}) == ["unknown"]
	_state({"field": {"dataset": "dagmonitor"}}) == ["unknown"]
}
