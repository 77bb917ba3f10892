package clauses.lms_privacyverklaring.par9_legitimatie_test

import data.clauses.lms_privacyverklaring.par9_legitimatie as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("eisen"),
	"time": "2021-06-01",
	"party": example.body("lms", "overheid"),
	"giver": example.body("lms", "overheid"),
	"receiver": example.body("lms", "overheid"),
	"purpose": example.purpose("verificatie-identiteit"),
	"field": example.field("lms/id-bewijs", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "leiden"}},
		{"field": {"name": "naam"}},
		{"holder": {"id": "meldkamer"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}
