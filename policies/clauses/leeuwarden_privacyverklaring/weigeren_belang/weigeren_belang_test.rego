package clauses.leeuwarden_privacyverklaring.weigeren_belang_test

import data.clauses.leeuwarden_privacyverklaring.weigeren_belang as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("weigeren-inzage"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"purpose": {"id": "inzage", "lineage": {"inzage": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/kinddossier", "dataset": "leeuwarden", "name": "kinddossier", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"holder": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_each_reason if {
	none := {"vermoeden_misbruik_scheiding": false, "fraudeonderzoek_loopt_bij_aanvraag": true, "verzoek_hangt_samen": false}
	_state({"facts": none}) == ["violated"]
	_state({"facts": object.union(none, {"vermoeden_misbruik_scheiding": true})}) == ["met"]
	_state({"facts": object.union(none, {"verzoek_hangt_samen": true})}) == ["met"]
	_state({"facts": object.union(none, {"verzoek_hangt_samen": true, "fraudeonderzoek_loopt_bij_aanvraag": false})}) == ["violated"]
}

test_speaks_about_every_dataset if {
	every name in ["bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"dataset": name}})
	}
}
