package clauses.avg.art44_test

import data.clauses.avg.art44 as clause

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": {"id": "doorverstrekken", "sides": {}},
	"time": "2021-06-01",
	"party": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"holder": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"purpose": {"id": "taakuitvoering-gemeente", "lineage": {"taakuitvoering-gemeente": true}, "below": {}, "listed": "no"},
	"field": {"id": "leiden/persoonsgegevens", "dataset": "leiden", "name": "persoonsgegevens", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": {"id": "gebruiken"}},
		{"field": {"regime": "wpg"}},
		{"receiver": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_each_door if {
	outside := {"buiten_eer": true, "passende_waarborgen": false, "beroep_op_adequaatheid": false}
	_state({"facts": outside}) == ["violated"]
	_state({"facts": object.union(outside, {"buiten_eer": false})}) == ["met"]
	_state({"facts": object.union(outside, {"passende_waarborgen": true})}) == ["met"]
	_state({"facts": object.union(outside, {"beroep_op_adequaatheid": true})}) == ["judgement"]
	every kind in ["bedrijf", "media", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"receiver": {"kind": kind}})
	}
}
