package clauses.leeuwarden_privacyverklaring.verzoek_kopie_test

import data.clauses.leeuwarden_privacyverklaring.verzoek_kopie as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("inzien"),
	"time": "2023-06-01",
	"party": example.body("betrokkene", "persoon"),
	"supplier": example.source("s", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("betrokkene", "persoon"),
	"purpose": example.purpose("inzage"),
	"field": example.field("leeuwarden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "lms"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_dataset if {
	every name in ["bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"dataset": name}})
	}
}
