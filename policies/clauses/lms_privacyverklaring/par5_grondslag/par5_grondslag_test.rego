package clauses.lms_privacyverklaring.par5_grondslag_test

import data.clauses.lms_privacyverklaring.par5_grondslag as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": example.body("lms", "overheid"),
	"giver": example.body("lms", "overheid"),
	"receiver": example.body("lms", "overheid"),
	"purpose": example.purpose("contact-opnemen"),
	"field": example.field("lms/naam", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"field": {"dataset": "leiden"}},
		{"holder": {"id": "meldkamer"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "opslaan", "opnemen", "bewaren", "inzien"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}
