package clauses.leiden_privacyverklaring.recht_overdracht_test

import data.clauses.leiden_privacyverklaring.recht_overdracht as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("eisen"),
	"time": "2021-06-01",
	"party": example.body("betrokkene", "persoon"),
	"supplier": example.source("s", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("betrokkene", "persoon"),
	"purpose": example.purpose("dataportabiliteit"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "lms"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}
