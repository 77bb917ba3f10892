package clauses.leeuwarden_privacyverklaring.samenwerking_test

import data.clauses.leeuwarden_privacyverklaring.samenwerking as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("doorverstrekken"),
	"time": "2023-06-01",
	"party": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false},
	"holder": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false},
	"purpose": {"id": "recht-op-uitkering", "lineage": {"recht-op-uitkering": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/financiele-gegevens", "dataset": "leeuwarden", "name": "financiele-gegevens", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"giver": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
		{"receiver": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_every_kind_of_partner_and_every_dataset if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "politie", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"receiver": {"kind": kind}})
	}
	every dataset in ["bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"dataset": dataset}})
	}
}
