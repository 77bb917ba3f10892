package clauses.leeuwarden_privacyverklaring.samenwerking_test

import data.clauses.leeuwarden_privacyverklaring.samenwerking as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2023-06-01",
	"party": example.body("uwv", "overheid"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("uwv", "overheid"),
	"purpose": example.purpose("recht-op-uitkering"),
	"field": example.field("leeuwarden/financiele-gegevens", "avg"),
})

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
